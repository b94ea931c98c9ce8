#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace dekade::exchange {

enum class Overwrite { No, Yes };

/// Writes a whole file or nothing: on a full disk, an I/O error or a kill the old file stays as it was.
/// Errors, kind CannotWrite: the file exists and Overwrite::No (the message names --force), the folder is missing or read-only, no space
/// left, the path is a folder. `path` "-" is standard output.
base::Result<void> writeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite);

} // namespace dekade::exchange

#pragma once

#include "model/imports/importfile.h"

#include <QJsonObject>

namespace dekade::app {

/// {batch, format, rows, added, updated, unchanged, skipped, problems: [{line, column, field, kind, message}]} and how the file was read.
QJsonObject importJson(const imports::FileImport &done);
/// The same for a person: a line of counts, then a line a problem.
QString importText(const imports::FileImport &done);

} // namespace dekade::app

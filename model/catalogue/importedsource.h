#pragma once

#include "model/catalogue/records.h"

namespace dekade::catalogue {

/// How the keys of sources begin that are imported tables.
inline constexpr QLatin1StringView kImportedSources("import/");

/// Whether a source is a table that the user has imported.
inline bool isImported(const Source &source) { return source.key.startsWith(kImportedSources); }

} // namespace dekade::catalogue

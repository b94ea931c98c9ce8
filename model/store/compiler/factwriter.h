#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"

namespace dekade::store {

/// Writes a catalogue as a new SQLite file. Same data and same SQLite, same bytes: no clock, no path and no chance enters.
/// A file that is there is replaced once the new one is whole.
base::Result<void> writeFacts(const catalogue::CatalogueData &data, const QString &path);

} // namespace dekade::store

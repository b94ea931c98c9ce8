#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/importrecord.h"

namespace dekade::exchange {

/// Gives a sink that takes rows only one record a model: its date and, of each quantity that a table can hold, the value that the official
/// lens picks. Error: the sink's own.
base::Result<void> takeAsRecords(const catalogue::CatalogueData &facts, catalogue::ImportSink &sink);

} // namespace dekade::exchange

#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"

namespace dekade::store {

/// Reads a folder in the format of resources/catalogue/FORMAT.md and checks all of it. Files in order of name; ids count from 1 in reading
/// order, so the same folder gives the same data. Errors name the file and the record: "gpt-2.json: claims[3] (gpt-2-small, params_total): unit is missing or no text".
base::Result<catalogue::CatalogueData> readFacts(const QString &folder);

} // namespace dekade::store

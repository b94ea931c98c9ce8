#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::tests {

/// Three curated models from 100M in 2019 to 1T in 2025, one of the user's own, and an import ("epoch") with one row of every case: two
/// that have a place, one of 1957, one of a size beyond all, one without a size, one that is flagged.
catalogue::CatalogueData dataWithImport();
/// The same without the import.
catalogue::CatalogueData dataWithoutImport();

/// The import's rows as columns of the data set "epoch-large", in the same order.
catalogue::ColumnSet importAsColumns();

} // namespace dekade::tests

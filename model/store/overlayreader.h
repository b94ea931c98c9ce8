#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/columns.h"
#include "model/store/connection.h"

#include <QSet>

namespace dekade::store {

/// How own claims name imported rows, and their models.
using ImportedRefs = QHash<QString, catalogue::ModelId>;

/// Adds imported rows as models with the claims of a third party, the dataset being the key of their batch: oldest batch first, as long as
/// no more than kMostRecords come together.
base::Result<ImportedRefs> addImported(const Connection &user, const QSet<QString> &preferred, catalogue::CatalogueData &data);

/// Adds the user's own models and claims to the facts: dataset "own", speaker user. Claims on a model that is not there are left out.
base::Result<void> addOwn(
    const Connection &user, const QSet<QString> &preferred, const ImportedRefs &imported, catalogue::CatalogueData &data);

/// The other batches, their rows not read.
base::Result<std::vector<catalogue::ColumnSet>> listColumns(const Connection &user);
/// The same with their rows.
base::Result<std::vector<catalogue::ColumnSet>> readColumns(const Connection &user);

} // namespace dekade::store

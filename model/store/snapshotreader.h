#pragma once

#include "model/catalogue/catalogue.h"
#include "model/store/connection.h"

#include <QSet>

namespace dekade::store {

/// Reads all facts of an open catalogue, claims marked that `preferred` names by their key.
/// Errors: BadInput for a row with a term this program does not know, named by table and row.
base::Result<catalogue::CatalogueData> readSnapshot(const Connection &facts, const QSet<QString> &preferred);

} // namespace dekade::store

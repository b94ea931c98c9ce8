#pragma once

#include "model/store/connection.h"

#include <vector>

namespace dekade::store {

/// An import as the readers of its rows need it.
struct StoredBatch {
    qint64 id = 0;
    QString key;
    QString fileName;
    QString format;
    QString importedAt; ///< ISO, UTC
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    qint64 rows = 0; ///< that no later batch replaced
    bool asRecords = false; ///< its rows become models; else they are columns
};

/// All imports, oldest first; those become records that together have no more than kMostRecords rows.
base::Result<std::vector<StoredBatch>> storedBatches(const Connection &user);

/// The rows of a batch that no later one replaced, by id.
base::Result<QSqlQuery> rowsOf(const Connection &user, const StoredBatch &batch, const QString &columns);

} // namespace dekade::store

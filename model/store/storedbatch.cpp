#include "model/store/storedbatch.h"

#include "model/store/importrow.h"
#include "model/store/importwriter.h"

namespace dekade::store {

base::Result<std::vector<StoredBatch>> storedBatches(const Connection &user)
{
    base::Result<QSqlQuery> query = user.run(
        QStringLiteral("SELECT id, key, file_name, format, imported_at, first_row, last_row, shown FROM import_batch ORDER BY id"));
    if (!query)
        return query.error();
    std::vector<StoredBatch> batches;
    qint64 records = 0;
    while (query->next()) {
        StoredBatch batch {query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(), query->value(3).toString(),
            query->value(4).toString(), query->value(5).toLongLong(), query->value(6).toLongLong(), query->value(7).toLongLong()};
        batch.asRecords = records + batch.rows <= kMostRecords;
        records += batch.asRecords ? batch.rows : 0;
        batches.push_back(std::move(batch));
    }
    return batches;
}

base::Result<QSqlQuery> rowsOf(const Connection &user, const StoredBatch &batch, const QString &columns)
{
    return user.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE id BETWEEN ? AND ? AND batch_id = ? AND replaced_by IS NULL ORDER BY id")
            .arg(columns, kRecordTables),
        {batch.firstRow, batch.lastRow, batch.id});
}

} // namespace dekade::store

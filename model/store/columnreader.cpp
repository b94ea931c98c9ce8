#include "model/store/overlayreader.h"
#include "model/store/storedbatch.h"

#include <cmath>
#include <limits>

namespace dekade::store {

using namespace catalogue;

namespace {

constexpr float kNothing = std::numeric_limits<float>::quiet_NaN();

ColumnSet setOf(const StoredBatch &batch)
{
    return {batch.key, QStringLiteral("%1/%2/%3").arg(batch.id).arg(batch.importedAt).arg(batch.rows), batch.rows};
}

void reserve(Columns &columns, qint64 rows)
{
    const auto count = static_cast<std::size_t>(rows);
    columns.ids.reserve(count);
    columns.flags.reserve(count);
    columns.nameEnds.reserve(count);
    for (std::vector<float> *column : {&columns.years, &columns.logParams, &columns.logTokens, &columns.logCompute})
        column->reserve(count);
}

float yearOf(const QString &date)
{
    const base::Result<base::PartialDate> read = base::parseDate(date);
    return read ? static_cast<float>(base::decimalYear(read->middle())) : kNothing;
}

void addRow(Columns &columns, const QSqlQuery &query)
{
    const auto log = [&](int column) {
        const double value = query.value(column).toDouble(); // nothing is 0
        return value > 0 ? static_cast<float>(std::log10(value)) : kNothing;
    };
    columns.ids.push_back(query.value(0).toLongLong());
    columns.flags.push_back(static_cast<quint8>(query.value(1).toUInt()));
    columns.names += query.value(2).toString().toStdString();
    columns.nameEnds.push_back(static_cast<quint32>(columns.names.size()));
    columns.years.push_back(yearOf(query.value(3).toString()));
    columns.logParams.push_back(log(4));
    columns.logTokens.push_back(log(5));
    columns.logCompute.push_back(log(6));
}

base::Result<ColumnsPtr> columnsOf(const Connection &user, const StoredBatch &batch)
{
    base::Result<QSqlQuery> query = rowsOf(user, batch, QStringLiteral("id, flags, name, date, params, tokens, compute"));
    if (!query)
        return query.error();
    auto columns = std::make_shared<Columns>();
    reserve(*columns, batch.rows);
    while (query->next())
        addRow(*columns, *query);
    return ColumnsPtr(std::move(columns));
}

} // namespace

base::Result<std::vector<ColumnSet>> listColumns(const Connection &user)
{
    const base::Result<std::vector<StoredBatch>> batches = storedBatches(user);
    if (!batches)
        return batches.error();
    std::vector<ColumnSet> sets;
    for (const StoredBatch &batch : *batches) {
        if (!batch.asRecords)
            sets.push_back(setOf(batch));
    }
    return sets;
}

base::Result<std::vector<ColumnSet>> readColumns(const Connection &user)
{
    const base::Result<std::vector<StoredBatch>> batches = storedBatches(user);
    if (!batches)
        return batches.error();
    std::vector<ColumnSet> sets;
    for (const StoredBatch &batch : *batches) {
        if (batch.asRecords)
            continue;
        base::Result<ColumnsPtr> columns = columnsOf(user, batch);
        if (!columns)
            return columns.error();
        sets.push_back(setOf(batch));
        sets.back().columns = std::move(*columns);
    }
    return sets;
}

} // namespace dekade::store

#include "model/store/knownrows.h"

#include <algorithm>
#include <tuple>

namespace dekade::store {

base::Result<KnownRows> KnownRows::read(const Connection &connection)
{
    base::Result<QSqlQuery> query
        = connection.run(QStringLiteral("SELECT identity, content, id, batch_id, replaced_by IS NULL FROM imported"));
    if (!query)
        return query.error();
    KnownRows known;
    while (query->next()) {
        known.m_rows.push_back({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong(),
            static_cast<qint32>(query->value(3).toInt()), query->value(4).toBool()});
    }
    std::ranges::sort(known.m_rows, {}, [](const KnownRow &row) { return std::tuple(row.identity, row.id); });
    return known;
}

std::span<KnownRow> KnownRows::of(qint64 identity)
{
    const auto found = std::ranges::equal_range(m_rows, identity, {}, &KnownRow::identity);
    return {found.begin(), found.end()};
}

} // namespace dekade::store

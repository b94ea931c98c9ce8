#include "model/store/importwriter.h"
#include "model/store/overlay.h"

namespace dekade::store {

base::Result<std::vector<ImportBatch>> readBatches(const Overlay &overlay)
{
    std::vector<ImportBatch> batches;
    if (overlay.current() == nullptr)
        return batches;
    base::Result<QSqlQuery> query = overlay.current()->run(QStringLiteral(
        "SELECT key, file_name, format, sha256, header, imported_at, added, updated, unchanged, shown FROM import_batch ORDER BY id"));
    if (!query)
        return query.error();
    while (query->next()) {
        const auto text = [&](int column) { return query->value(column).toString(); };
        const auto number = [&](int column) { return query->value(column).toLongLong(); };
        ImportBatch batch {text(0), {text(1), text(2), text(3), text(4)}, QDateTime::fromString(text(5), Qt::ISODate), {}, number(9)};
        batch.outcome = {text(0), number(6) + number(7) + number(8), number(6), number(7), number(8)};
        batches.push_back(std::move(batch));
    }
    return batches;
}

} // namespace dekade::store

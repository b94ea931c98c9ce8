#include "model/store/importundo.h"

#include "model/store/importwriter.h"
#include "model/store/overlay.h"
#include "model/store/transaction.h"

#include <QCoreApplication>

namespace dekade::store {

namespace {

base::Error unknownBatch(const Overlay &overlay, const QString &key)
{
    QStringList known;
    if (const auto batches = readBatches(overlay); batches.ok()) {
        for (const ImportBatch &batch : *batches)
            known << batch.key;
    }
    const QString message = known.isEmpty()
        ? QCoreApplication::translate("Store", "there is no import “%1”; nothing was imported yet").arg(key.left(80))
        : QCoreApplication::translate("Store", "there is no import “%1”; there are: %2").arg(key.left(80), known.join(QStringLiteral(", ")));
    return {base::ErrorKind::BadInput, message};
}

/// In this order: rows that stay change hands before the others go, and what those replaced counts again before they are gone.
constexpr const char *kSteps[] = {
    "DELETE FROM import_seen WHERE batch_id = :batch",
    "CREATE TEMP TABLE kept AS SELECT row_id, min(import_seen.batch_id) AS heir FROM import_seen CROSS JOIN imported ON imported.id = "
    "row_id "
    "WHERE imported.batch_id = :batch GROUP BY row_id",
    "UPDATE imported SET batch_id = kept.heir FROM kept WHERE imported.id = kept.row_id",
    "UPDATE import_batch SET first_row = min(first_row, low), last_row = max(last_row, high) "
    "FROM (SELECT heir, min(row_id) AS low, max(row_id) AS high FROM kept GROUP BY heir) WHERE id = heir",
    "DELETE FROM import_seen WHERE (row_id, batch_id) IN (SELECT row_id, heir FROM kept)",
    "DROP TABLE kept",
    "UPDATE imported SET replaced_by = newer.replaced_by FROM imported AS newer WHERE newer.id = imported.replaced_by AND newer.batch_id = "
    ":batch",
    "DELETE FROM imported_facts WHERE row_id BETWEEN :first AND :last AND row_id IN (SELECT id FROM imported WHERE batch_id = :batch AND id "
    "BETWEEN :first AND :last)",
    "DELETE FROM imported WHERE batch_id = :batch AND id BETWEEN :first AND :last",
    "DELETE FROM import_batch WHERE id = :batch",
    "UPDATE import_batch SET shown = coalesce((SELECT n FROM (SELECT batch_id, count(*) AS n FROM imported WHERE replaced_by IS NULL GROUP "
    "BY batch_id) "
    "WHERE batch_id = import_batch.id), 0)",
};

} // namespace

base::Result<void> undoImport(Overlay &overlay, const QString &key)
{
    const Connection *connection = overlay.current();
    if (connection == nullptr)
        return unknownBatch(overlay, key);
    base::Result<Transaction> transaction = Transaction::begin(*connection);
    if (!transaction)
        return transaction.error();
    qint64 batch = 0;
    qint64 first = 0;
    qint64 last = 0;
    {
        base::Result<QSqlQuery> found
            = connection->run(QStringLiteral("SELECT id, first_row, last_row FROM import_batch WHERE key = ?"), {key});
        if (!found)
            return found.error();
        if (!found->next())
            return unknownBatch(overlay, key);
        batch = found->value(0).toLongLong();
        first = found->value(1).toLongLong();
        last = found->value(2).toLongLong();
    }
    for (const char *step : kSteps) {
        const QString statement = QString::fromLatin1(step)
                                      .replace(QStringLiteral(":batch"), QString::number(batch))
                                      .replace(QStringLiteral(":first"), QString::number(first))
                                      .replace(QStringLiteral(":last"), QString::number(last));
        if (const auto done = connection->run(statement); !done)
            return done.error();
    }
    return transaction->commit();
}

} // namespace dekade::store

#include "model/store/ownverifier.h"

#include "model/store/importrow.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// One sentence where many rows have the same trouble.
void count(QStringList &problems, int rows, const QString &sentence)
{
    if (rows > 0)
        problems << sentence;
}

/// Whether the row says what it said when it was read in.
bool holds(const QSqlQuery &query, const std::string &format)
{
    const base::Result<catalogue::ImportRecord> record = recordFrom(query, 0);
    ImportRow row;
    return record.ok() && layOut(*record, format, row).ok() && row.identity == query.value(1).toLongLong()
        && row.content == query.value(2).toLongLong();
}

base::Result<int> damagedRows(const Connection &user)
{
    QHash<qint64, std::string> formats;
    base::Result<QSqlQuery> batches = user.run(QStringLiteral("SELECT id, format FROM import_batch"));
    if (!batches)
        return batches.error();
    while (batches->next())
        formats.insert(batches->value(0).toLongLong(), batches->value(1).toString().toStdString());
    base::Result<QSqlQuery> rows = user.run(QStringLiteral("SELECT %1 FROM %2").arg(recordColumns(), kRecordTables));
    if (!rows)
        return rows.error();
    int damaged = 0;
    while (rows->next())
        damaged += holds(*rows, formats.value(rows->value(0).toLongLong())) ? 0 : 1;
    return damaged;
}

base::Result<int> number(const Connection &user, const char *statement)
{
    const base::Result<QVariant> answer = user.single(QString::fromLatin1(statement));
    if (!answer)
        return answer.error();
    return answer->toInt();
}

} // namespace

base::Result<QStringList> importProblems(const Connection &user)
{
    QStringList problems;
    const base::Result<int> damaged = damagedRows(user);
    if (!damaged)
        return damaged.error();
    count(problems, *damaged,
        Words::tr("%n imported row(s) are not what was read; undo the import and read the file again", nullptr, *damaged));
    const base::Result<int> miscounted = number(user,
        "SELECT count(*) FROM import_batch LEFT JOIN (SELECT batch_id, count(*) AS n, min(id) AS low, max(id) AS high FROM imported "
        "WHERE replaced_by IS NULL GROUP BY batch_id) AS held ON held.batch_id = import_batch.id "
        "WHERE shown <> coalesce(n, 0) OR low < first_row OR high > last_row");
    if (!miscounted)
        return miscounted.error();
    count(problems, *miscounted,
        Words::tr("%n import(s) hold another number of rows than they say; undo the import and read the file again", nullptr, *miscounted));
    return problems;
}

base::Result<QStringList> editProblems(const Connection &user)
{
    QStringList problems;
    base::Result<QSqlQuery> log = user.run(QStringLiteral("SELECT changes FROM edit_log"));
    if (!log)
        return log.error();
    int unreadable = 0;
    while (log->next())
        unreadable += QJsonDocument::fromJson(log->value(0).toString().toUtf8()).array().isEmpty() ? 1 : 0;
    count(problems, unreadable,
        Words::tr("%n edit(s) cannot be read and so not be undone; restore your store from a backup", nullptr, unreadable));
    const base::Result<int> disordered
        = number(user, "SELECT count(*) FROM edit_log WHERE undone = 0 AND id > (SELECT min(id) FROM edit_log WHERE undone = 1)");
    if (!disordered)
        return disordered.error();
    count(problems, *disordered, Words::tr("%n edit(s) stand out of order; restore your store from a backup", nullptr, *disordered));
    const base::Result<int> ownerless
        = number(user, "SELECT count(*) FROM own_claim WHERE model_key GLOB 'own/*' AND model_key NOT IN (SELECT key FROM own_model)");
    if (!ownerless)
        return ownerless.error();
    count(problems, *ownerless,
        Words::tr("%n claim(s) of your own without their model; restore your store from a backup", nullptr, *ownerless));
    return problems;
}

} // namespace dekade::store

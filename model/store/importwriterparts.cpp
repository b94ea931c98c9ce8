// The steps of an import: its batch, older versions of a row, facts beside a row, counts.
#include "model/store/importwriterparts.h"

#include "model/store/slug.h"

#include <QFileInfo>
#include <QSqlError>

#include <algorithm>

namespace dekade::store {

using namespace catalogue;

namespace {

/// "curated" and "own" are data sets already.
base::Result<QString> freeKey(const Connection &connection, const QString &fileName)
{
    const QString slug = slugOf(QFileInfo(fileName).completeBaseName(), QStringLiteral("import"));
    for (int number = 1;; ++number) {
        const QString key = number == 1 ? slug : QString(slug + QLatin1Char('-') + QString::number(number));
        base::Result<QSqlQuery> taken = connection.run(QStringLiteral("SELECT 1 FROM import_batch WHERE key = ?"), {key});
        if (!taken)
            return taken.error();
        if (!taken->next() && key != QLatin1String("curated") && key != QLatin1String("own"))
            return key;
    }
}

} // namespace

base::Result<void> ImportWriter::Private::start()
{
    if (connection == nullptr)
        return {};
    if (!header.dryRun) {
        base::Result<Transaction> begun = Transaction::begin(*connection);
        if (!begun)
            return begun.error();
        transaction.emplace(std::move(*begun));
        if (const auto done = insertBatch(); !done)
            return done.error();
        base::Result<std::unique_ptr<RowInserter>> made = RowInserter::make(*connection);
        if (!made)
            return made.error();
        inserter = std::move(*made);
        base::Result<QSqlQuery> update = connection->prepare(QStringLiteral("UPDATE imported SET replaced_by = ? WHERE id = ?"));
        if (!update)
            return update.error();
        replacing.emplace(std::move(*update));
    }
    base::Result<KnownRows> read = KnownRows::read(*connection);
    if (!read)
        return read.error();
    known = std::move(*read);
    return {};
}

base::Result<void> ImportWriter::Private::insertBatch()
{
    const base::Result<QString> free = freeKey(*connection, header.fileName);
    if (!free)
        return free.error();
    key = *free;
    const base::Result<QSqlQuery> done
        = connection->run(QStringLiteral("INSERT INTO import_batch (key, file_name, sha256, format, header, imported_at, added, updated, "
                                         "unchanged, shown, first_row, last_row) "
                                         "VALUES (?, ?, '', ?, ?, ?, 0, 0, 0, 0, 0, 0)"),
            {key, header.fileName, header.format, header.columns.isNull() ? QStringLiteral("") : header.columns,
                QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
    if (!done)
        return done.error();
    batch = done->lastInsertId().toLongLong();
    return {};
}

/// The version with this very content, one that no row of the file was taken for before.
KnownRow *ImportWriter::Private::sameContent(std::span<KnownRow> versions) const
{
    const auto found
        = std::ranges::find_if(versions, [this](const KnownRow &each) { return !each.matched && each.content == row.content; });
    return found == versions.end() ? nullptr : &*found;
}

base::Result<void> ImportWriter::Private::replace(KnownRow &old, qint64 newer)
{
    old.matched = true;
    old.current = false;
    ++replaced[old.batch];
    ++counts.updated;
    if (!replacing)
        return {};
    replacing->addBindValue(newer);
    replacing->addBindValue(old.id);
    if (!replacing->exec())
        return connection->errorOf(replacing->lastError());
    return {};
}

base::Result<void> ImportWriter::Private::insertFacts(qint64 id)
{
    if (row.record->facts.empty())
        return {};
    if (!addingFacts) {
        base::Result<QSqlQuery> made = connection->prepare(
            QStringLiteral("INSERT INTO imported_facts (row_id, model_key, whole, facts) VALUES (?, ?, ?, ?)"));
        if (!made)
            return made.error();
        addingFacts.emplace(std::move(*made));
    }
    const auto text = [](const std::string &utf8) { return utf8.empty() ? QString(QLatin1String("")) : QString::fromStdString(utf8); };
    for (const QVariant &value :
        {QVariant(id), QVariant(text(row.record->modelKey)), QVariant(row.record->wholeFacts ? 1 : 0), QVariant(text(row.record->facts))})
        addingFacts->addBindValue(value);
    return addingFacts->exec() ? base::Result<void>() : connection->errorOf(addingFacts->lastError());
}

base::Result<void> ImportWriter::Private::know()
{
    if (said)
        return {};
    base::Result<CataloguePtr> loaded = snapshot();
    if (!loaded)
        return loaded.error();
    said.emplace(std::move(*loaded));
    return {};
}

base::Result<void> ImportWriter::Private::confirm()
{
    base::Result<QSqlQuery> query = connection->prepare(QStringLiteral("INSERT INTO import_seen (row_id, batch_id) VALUES (?, ?)"));
    if (!query)
        return query.error();
    for (const qint64 id : seenAgain) {
        query->addBindValue(id);
        query->addBindValue(batch);
        if (!query->exec())
            return connection->errorOf(query->lastError());
    }
    return {};
}

base::Result<void> ImportWriter::Private::writeCounts()
{
    for (const auto &[other, rows] : replaced) {
        if (const auto done = connection->run(QStringLiteral("UPDATE import_batch SET shown = shown - ? WHERE id = ?"), {rows, other});
            !done)
            return done.error();
    }
    const auto done = connection->run(QStringLiteral("UPDATE import_batch SET sha256 = ?, added = ?, updated = ?, unchanged = ?, shown = "
                                                     "?, first_row = ?, last_row = ? WHERE id = ?"),
        {header.sha256.isNull() ? QStringLiteral("") : header.sha256, counts.added, counts.updated, counts.unchanged,
            counts.added + counts.updated, firstRow, lastRow, batch});
    if (!done)
        return done.error();
    return {};
}

/// The batch that brought what the file holds: the one of the same file, else the one of its last row.
base::Result<QString> ImportWriter::Private::earlierBatch() const
{
    if (connection == nullptr || counts.unchanged == 0)
        return QString();
    base::Result<QSqlQuery> query = connection->run(QStringLiteral("SELECT key FROM import_batch WHERE id = ? OR (sha256 = ? AND format = "
                                                                   "? AND sha256 <> '') ORDER BY sha256 = ? DESC, id LIMIT 1"),
        {lastSeenIn, header.sha256, header.format, header.sha256});
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toString() : QString();
}

} // namespace dekade::store

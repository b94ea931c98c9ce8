#include "model/store/importwriter.h"

#include "model/store/factmatch.h"
#include "model/store/factsjson.h"
#include "model/store/knownrows.h"
#include "model/store/overlay.h"
#include "model/store/overlayids.h"
#include "model/store/rowinserter.h"
#include "model/store/slug.h"
#include "model/store/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <map>

namespace dekade::store {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

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

namespace {

/// A model of a data set that Dekade does not have, or not any more.
ImportRecord recordOf(const BackgroundModel &model, const FactOrigin &origin)
{
    ImportRecord record;
    record.line = origin.line;
    record.raw = origin.raw;
    record.name = model.name.toStdString();
    record.organization = model.organization.toStdString();
    record.domain = model.domain.toStdString();
    record.date = model.date;
    record.finetuned = model.finetuned;
    record.flags = model.flags;
    if (model.parameters > 0)
        record.figures.push_back({Quantity::ParamsTotal, model.parameters, {}, {}, Basis::Reported});
    if (model.tokens > 0)
        record.figures.push_back({Quantity::TrainingTokens, model.tokens, {}, {}, Basis::Reported});
    if (model.compute > 0)
        record.figures.push_back({Quantity::TrainingCompute, model.compute, {}, {}, Basis::Estimated});
    return record;
}

} // namespace

class ImportWriter::Private final {
public:
    Private(const Connection *opened, const ImportHeader &what)
        : connection(opened)
        , header(what)
        , format(what.format.toStdString())
    {
    }

    base::Result<void> start();
    base::Result<void> insertBatch();
    base::Result<void> replace(KnownRow &old, qint64 newer);
    base::Result<void> confirm();
    base::Result<void> writeCounts();
    base::Result<QString> earlierBatch() const;
    base::Result<void> insertFacts(qint64 id);
    base::Result<void> know();
    KnownRow *sameContent(std::span<KnownRow> versions) const;

    const Connection *connection; ///< null in a dry run without a store
    ImportHeader header;
    std::string format;
    KnownRows known;
    ImportRow row;
    std::unique_ptr<RowInserter> inserter;
    std::optional<Transaction> transaction;
    std::optional<QSqlQuery> replacing;
    std::optional<QSqlQuery> addingFacts;
    ImportWriter::Snapshot snapshot;
    std::optional<KnownFacts> said; ///< by the store, before this file
    ImportOutcome counts;
    QString key;
    qint64 batch = 0;
    std::vector<qint64> seenAgain; ///< rows that stood there word for word
    std::map<qint32, qint64> replaced; ///< how many rows of which batch got a newer version
    qint32 lastSeenIn = 0;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    std::optional<base::Error> failed;
};

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

ImportWriter::ImportWriter(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

ImportWriter::~ImportWriter()
{
    // Statements end before the transaction does: an unfinished one would keep its lock.
    d->inserter.reset();
    d->replacing.reset();
    d->addingFacts.reset();
}

base::Result<std::unique_ptr<ImportWriter>> ImportWriter::begin(Overlay &overlay, const ImportHeader &header, Snapshot snapshot)
{
    if (header.fileName.isEmpty() || header.format.isEmpty())
        return base::Error {base::ErrorKind::Defect, Words::tr("an import needs the name of its file and its format")};
    if (!header.dryRun) {
        if (const auto made = overlay.ensure(); !made)
            return made.error();
    }
    auto parts = std::make_unique<Private>(overlay.current(), header);
    parts->snapshot = std::move(snapshot);
    if (const auto done = parts->start(); !done)
        return done.error();
    return std::unique_ptr<ImportWriter>(new ImportWriter(std::move(parts)));
}

base::Result<void> ImportWriter::take(const catalogue::ImportRecord &record)
{
    if (d->failed)
        return *d->failed;
    if (const auto laid = layOut(record, d->format, d->row); !laid)
        return laid.error();
    const std::span<KnownRow> versions = d->known.isEmpty() ? std::span<KnownRow>() : d->known.of(d->row.identity);
    ++d->counts.rows;
    if (KnownRow *same = d->sameContent(versions)) {
        same->matched = true;
        d->seenAgain.push_back(same->id);
        d->lastSeenIn = same->batch;
        ++d->counts.unchanged;
        return {};
    }
    qint64 id = 0;
    if (d->inserter) {
        const base::Result<qint64> inserted = d->inserter->insert(d->row, d->batch);
        if (!inserted) {
            d->failed = inserted.error();
            return inserted.error();
        }
        id = *inserted;
        d->lastRow = id;
        d->firstRow = d->firstRow == 0 ? id : d->firstRow;
        if (const auto added = d->insertFacts(id); !added) {
            d->failed = added.error();
            return added;
        }
    }
    const auto older = std::ranges::find_if(versions, [](const KnownRow &each) { return each.current && !each.matched; });
    if (older == versions.end()) {
        ++d->counts.added;
        return {};
    }
    if (const auto done = d->replace(*older, id); !done) {
        d->failed = done.error();
        return done.error();
    }
    return {};
}

base::Result<void> ImportWriter::takeModel(const Catalogue &file, const Model &model, const FactOrigin &origin, bool whole)
{
    const ModelFacts facts = factsOf(file, model);
    if (static_cast<qint64>(facts.claims.size()) >= kClaimsPerRow) {
        return base::Error {base::ErrorKind::BadInput,
            Words::tr("“%1” has %2 claims; at most %3 fit").arg(model.name.left(80)).arg(facts.claims.size()).arg(kClaimsPerRow - 1), {},
            static_cast<int>(origin.line)};
    }
    ImportRecord record = recordOf(file, model);
    record.line = origin.line;
    record.raw = origin.raw;
    record.modelKey = model.key.toStdString();
    record.facts = factsJson(facts);
    record.wholeFacts = whole;
    if (!d->said->has(facts, whole))
        return take(record);
    // The store says all that; where an import does, the row is its own and stays with this file, too.
    if (const auto laid = layOut(record, d->format, d->row); !laid)
        return laid;
    return d->sameContent(d->known.of(d->row.identity)) != nullptr ? take(record) : countUnchanged();
}

base::Result<void> ImportWriter::countUnchanged()
{
    ++d->counts.rows;
    ++d->counts.unchanged;
    return {};
}

base::Result<void> ImportWriter::takeFacts(const FileFacts &file)
{
    if (const auto known = d->know(); !known)
        return known;
    const Catalogue all(file.data);
    for (std::size_t i = 0; i < file.data.models.size(); ++i) {
        const FactOrigin origin = i < file.origins.size() ? file.origins[i] : FactOrigin {};
        if (const auto taken = takeModel(all, file.data.models[i], origin, file.whole); !taken)
            return taken;
    }
    std::size_t place = 0;
    for (const Background &set : file.data.backgrounds) {
        for (const BackgroundModel &model : set.models) {
            const FactOrigin origin = place < file.backgroundOrigins.size() ? file.backgroundOrigins[place] : FactOrigin {};
            ++place;
            if (const auto taken = d->said->has(set, model) ? countUnchanged() : take(recordOf(model, origin)); !taken)
                return taken;
        }
    }
    return {};
}

void ImportWriter::setSha256(const QString &sha256) { d->header.sha256 = sha256; }

const ImportOutcome &ImportWriter::soFar() const { return d->counts; }

base::Result<ImportOutcome> ImportWriter::finish()
{
    if (d->failed)
        return *d->failed;
    d->inserter.reset();
    d->replacing.reset();
    d->addingFacts.reset();
    ImportOutcome outcome = d->counts;
    const bool isNew = outcome.added + outcome.updated > 0;
    if (d->transaction && isNew) {
        for (const auto &step : {&Private::confirm, &Private::writeCounts}) {
            if (const auto done = (d.get()->*step)(); !done) {
                d->failed = done.error();
                return done.error();
            }
        }
        if (const auto committed = d->transaction->commit(); !committed)
            return committed.error();
        outcome.batch = d->key;
        return outcome;
    }
    if (d->transaction)
        d->transaction->rollBack();
    if (!isNew) {
        base::Result<QString> earlier = d->earlierBatch();
        if (!earlier)
            return earlier.error();
        outcome.batch = *earlier;
    }
    return outcome;
}

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

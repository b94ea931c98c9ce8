#include "model/store/importwriterparts.h"
#include "model/store/overlay.h"

#include <QCoreApplication>

namespace dekade::store {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

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

} // namespace dekade::store

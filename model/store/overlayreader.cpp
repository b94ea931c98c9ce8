#include "model/store/overlayreader.h"

#include "model/catalogue/background.h"
#include "model/catalogue/importedsource.h"
#include "model/store/factsjson.h"
#include "model/store/importedfacts.h"

namespace dekade::store {

using namespace catalogue;

namespace {

base::Result<void> addFacts(OverlayReading &reading, ImportedFacts &facts, const std::vector<ImportedRow> &rows)
{
    // Not as imported tables are keyed: those speak last (importedsource.h), while these files keep whose word each claim is.
    reading.names.begin(QStringLiteral("file/"));
    for (const ImportedRow &row : rows) {
        const base::Result<ModelFacts> read = factsFrom(row.record.facts);
        if (!read) {
            base::Error error = read.error();
            error.file = reading.user.path();
            return error;
        }
        facts.add(row, *read);
    }
    return {};
}

} // namespace

base::Result<void> addOverlay(const Connection &user, const QSet<QString> &preferred, CatalogueData &data)
{
    NamePool names(data);
    OverlayReading reading {user, preferred, data, names, {}};
    const base::Result<QVariant> batches = user.single(QStringLiteral("SELECT count(*) FROM import_batch"));
    if (!batches)
        return batches.error();
    // Twins are looked for among the bundled models alone, and only where there is something to look for.
    const Catalogue curated(batches->toInt() == 0 ? CatalogueData() : data);
    const TwinFinder twins(curated);
    names.begin(QString(kImportedSources));
    const base::Result<std::vector<ImportedRow>> rows = addImported(reading, twins);
    if (!rows)
        return rows.error();
    names.begin(QStringLiteral("own/"));
    OwnReader own(reading);
    if (const auto done = own.addModels(); !done)
        return done;
    if (const auto done = own.addClaims(); !done || rows->empty())
        return done;
    // What the user says comes first: a file that says the same adds nothing. What the user says of a file's model comes last.
    ImportedFacts facts(twins, preferred, names, data, reading.refs);
    if (const auto done = addFacts(reading, facts, *rows); !done)
        return done;
    names.begin(QStringLiteral("own/"));
    if (const auto done = own.addClaims(); !done)
        return done;
    facts.settlePreferences();
    return {};
}

} // namespace dekade::store

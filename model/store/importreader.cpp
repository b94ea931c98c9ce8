#include "model/catalogue/background.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/claimunits.h"
#include "model/catalogue/importedsource.h"
#include "model/store/claimkey.h"
#include "model/store/importrow.h"
#include "model/store/overlayids.h"
#include "model/store/overlayreader.h"
#include "model/store/slug.h"
#include "model/store/storedbatch.h"

#include <algorithm>

namespace dekade::store {

using namespace catalogue;

namespace {

QString plain(const std::string &text) { return QString::fromStdString(text); }

/// "Language, Vision" → two.
QStringList parts(const std::string &text)
{
    QStringList list;
    for (const QString &part : plain(text).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            list << part.trimmed();
    }
    return list;
}

/// Turns the rows of one batch into models and claims.
class BatchReader final {
public:
    BatchReader(const StoredBatch &batch, const TwinFinder &twins, OverlayReading &reading)
        : m_batch(batch)
        , m_curated(twins.catalogue())
        , m_twins(twins)
        , m_preferred(reading.preferred)
        , m_data(reading.data)
        , m_names(reading.names)
        , m_refs(reading.refs)
    {
    }

    /// A row that means a curated model adds its claims to it; any other is a model of its own.
    void add(qint64 row, qint64 identity, const ImportRecord &record)
    {
        if (const std::optional<ModelId> twin = m_twins.find(plain(record.name), record.date, parametersOf(record))) {
            addClaims(row, identity, record, *twin);
            if (!m_refs.contains(importedRef(identity)))
                m_refs.insert(importedRef(identity), *twin);
            return;
        }
        Model model;
        model.id.value = kImportedIds + row;
        model.key = freeKey(plain(record.name));
        model.name = plain(record.name);
        model.family = m_names.family(m_batch.key);
        model.organization = m_names.organization(plain(record.organization), plain(record.country));
        model.openness = plain(record.openness);
        model.domains = parts(record.domain);
        model.dataset = m_batch.key;
        model.flags = record.flags;
        model.notable = record.notable;
        model.finetuned = record.finetuned || (record.flags & static_cast<unsigned>(Flag::Finetune)) != 0;
        model.frontier = record.frontier;
        addClaims(row, identity, record, model.id);
        if (!m_refs.contains(importedRef(identity)))
            m_refs.insert(importedRef(identity), model.id);
        m_data.models.push_back(std::move(model));
    }

private:
    static double parametersOf(const ImportRecord &record)
    {
        for (const ImportFigure &figure : record.figures) {
            if (figure.quantity == Quantity::ParamsTotal)
                return figure.value;
        }
        return 0;
    }

    /// What a curated model has been said of already, word for word, needs no second claim.
    bool isKnown(const Claim &claim) const
    {
        if (!m_curated.contains(claim.model))
            return false;
        const auto claims = m_curated.claimsOf(claim.model, claim.quantity);
        return std::any_of(claims.begin(), claims.end(),
            [&](const Claim &known) { return known.value == claim.value && (claim.value || known.text == claim.text); });
    }

    void addClaim(Claim claim)
    {
        if (!isKnown(claim))
            m_data.claims.push_back(std::move(claim));
    }

    QString freeKey(const QString &name)
    {
        const QString key = m_batch.key + QLatin1Char('/') + slugOf(name, QStringLiteral("model"));
        const int number = ++m_taken[key];
        return number == 1 ? key : QString(key + QLatin1Char('-') + QString::number(number));
    }

    Claim claimOf(qint64 row, int place, const ImportRecord &record, ModelId model)
    {
        Claim claim;
        claim.id.value = kImportedIds + row * kClaimsPerRow + place;
        claim.model = model;
        claim.speaker = Speaker::ThirdParty;
        claim.source = m_names.source(m_batch.fileName, {}, m_batch.importedAt.left(10), m_batch.format);
        claim.locator = QStringLiteral("line %1").arg(record.line);
        return claim;
    }

    void addClaims(qint64 row, qint64 identity, const ImportRecord &record, ModelId model)
    {
        if (record.date) {
            Claim date = claimOf(row, 0, record, model);
            date.quantity = Quantity::ReleaseDate;
            date.unit = Unit::Date;
            date.text = record.date->iso();
            date.preferredByUser = m_preferred.contains(importedClaimKey(identity, Quantity::ReleaseDate, 0));
            addClaim(std::move(date));
        }
        const bool rumour = (record.flags & static_cast<unsigned>(Flag::Rumour)) != 0;
        for (int place = 1; place <= static_cast<int>(record.figures.size()) && place < kClaimsPerRow; ++place) {
            const ImportFigure &figure = record.figures[static_cast<std::size_t>(place) - 1];
            Claim claim = claimOf(row, place, record, model);
            claim.quantity = figure.quantity;
            claim.unit = unitsOf(figure.quantity).front();
            claim.kind = figure.quantity == Quantity::TrainingTokens ? TokenKind::Seen : TokenKind::None;
            claim.value = figure.value;
            // A range must hold: one end alone, or ends the wrong way round, stay in the raw row.
            if (figure.low && figure.high && *figure.low > 0 && *figure.low <= *figure.high) {
                claim.low = figure.low;
                claim.high = figure.high;
            }
            // Only Dekade counts; "computed" of somebody else is an estimate of theirs.
            claim.basis = figure.basis == Basis::Computed ? Basis::Estimated : figure.basis;
            claim.standing = rumour ? Standing::Rumour : Standing::Plain;
            claim.preferredByUser = m_preferred.contains(importedClaimKey(identity, figure.quantity, figure.value));
            addClaim(std::move(claim));
        }
    }

    const StoredBatch &m_batch;
    const Catalogue &m_curated;
    const TwinFinder &m_twins;
    const QSet<QString> &m_preferred;
    CatalogueData &m_data;
    NamePool &m_names;
    ImportedRefs &m_refs;
    QHash<QString, int> m_taken;
};

} // namespace

base::Result<std::vector<ImportedRow>> addImported(OverlayReading &reading, const TwinFinder &twins)
{
    const base::Result<std::vector<StoredBatch>> batches = storedBatches(reading.user);
    if (!batches)
        return batches.error();
    std::vector<ImportedRow> withFacts;
    for (const StoredBatch &batch : *batches) {
        if (!batch.asRecords)
            continue;
        base::Result<QSqlQuery> query = rowsOf(reading.user, batch, QStringLiteral("id, ") + recordColumns());
        if (!query)
            return query.error();
        BatchReader reader(batch, twins, reading);
        while (query->next()) {
            base::Result<ImportRecord> record = recordFrom(*query, 1);
            if (!record)
                return record.error();
            const qint64 row = query->value(0).toLongLong();
            const qint64 identity = query->value(2).toLongLong();
            if (record->facts.empty())
                reader.add(row, identity, *record);
            else
                withFacts.push_back({row, identity, batch.key, std::move(*record)});
        }
    }
    return withFacts;
}

} // namespace dekade::store

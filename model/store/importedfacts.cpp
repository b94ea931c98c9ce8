#include "model/store/importedfacts.h"

#include "model/catalogue/lens.h"
#include "model/store/claimkey.h"
#include "model/store/factmatch.h"
#include "model/store/overlayids.h"
#include "model/store/slug.h"

#include <algorithm>
#include <set>

namespace dekade::store {

using namespace catalogue;

namespace {

/// The size a file gives a model, 0 for none: what tells twins of one name apart.
double parametersOf(const ModelFacts &facts)
{
    for (const SourcedClaim &each : facts.claims) {
        if (each.claim.quantity == Quantity::ParamsTotal && each.claim.value)
            return *each.claim.value;
    }
    return 0;
}

std::optional<base::PartialDate> dateOf(const ModelFacts &facts)
{
    for (const SourcedClaim &each : facts.claims) {
        if (each.claim.quantity == Quantity::ReleaseDate)
            return datumOf(each.claim).date;
    }
    return {};
}

} // namespace

ImportedFacts::ImportedFacts(
    const TwinFinder &twins, const QSet<QString> &preferred, NamePool &names, CatalogueData &data, ImportedRefs &refs)
    : m_twins(twins)
    , m_preferred(preferred)
    , m_names(names)
    , m_data(data)
    , m_refs(refs)
{
    for (std::size_t i = data.models.size(); i-- > 0;)
        m_models.insert(data.models[i].key, i); // of several the first
    for (std::size_t i = 0; i < data.claims.size(); ++i)
        m_claims[data.claims[i].model].push_back(i);
    for (const Note &note : data.notes)
        m_notes.insert({note.model.value, static_cast<int>(note.quantity)});
}

void ImportedFacts::add(const ImportedRow &row, const ModelFacts &facts)
{
    const ModelId model = modelOf(row, facts);
    if (!m_refs.contains(importedRef(row.identity)))
        m_refs.insert(importedRef(row.identity), model);
    learnSources();
    QSet<std::size_t> taken;
    for (std::size_t place = 0; place < facts.claims.size(); ++place) {
        const SourcedClaim &read = facts.claims[place];
        const std::optional<std::size_t> there = findClaim(model, read, row.record.wholeFacts, taken);
        const std::size_t claim = there ? *there : addClaim(model, row, read, place);
        taken.insert(claim);
        if (read.claim.preferredByUser)
            m_preferredByFiles.push_back(claim);
    }
    for (Note note : facts.notes) {
        note.model = model;
        const std::pair place(model.value, static_cast<int>(note.quantity));
        if (m_notes.contains(place))
            continue;
        m_notes.insert(place);
        m_data.notes.push_back(std::move(note));
    }
}

void ImportedFacts::learnSources()
{
    for (; m_sourcesKnown < m_data.sources.size(); ++m_sourcesKnown)
        m_sources.insert(m_data.sources[m_sourcesKnown].id, m_sourcesKnown);
}

ModelId ImportedFacts::modelOf(const ImportedRow &row, const ModelFacts &facts)
{
    if (facts.model.key.isEmpty()) {
        const auto twin = m_twins.find(facts.model.name, dateOf(facts), parametersOf(facts));
        return twin ? *twin : addModel(row, facts);
    }
    const auto found = m_models.constFind(facts.model.key);
    if (found == m_models.constEnd())
        return addModel(row, facts);
    const Model &there = m_data.models[*found];
    return isBundledId(there.id.value) || there.name == facts.model.name ? there.id : addModel(row, facts);
}

ModelId ImportedFacts::addModel(const ImportedRow &row, const ModelFacts &facts)
{
    Model model = facts.model;
    model.id.value = kImportedIds + row.id;
    const QString key
        = model.key.isEmpty() ? QString(row.batch + QLatin1Char('/') + slugOf(model.name, QStringLiteral("model"))) : model.key;
    model.key = freeKey(key);
    model.organization = m_names.take(facts.organization);
    model.family = m_names.take(facts.family);
    // "curated" is what comes with Dekade; an older one than the file's does not have this model.
    if (model.dataset.isEmpty() || model.dataset == QLatin1String("curated"))
        model.dataset = row.batch;
    m_models.insert(model.key, m_data.models.size());
    m_data.models.push_back(model);
    return model.id;
}

QString ImportedFacts::freeKey(const QString &key) const
{
    QString free = key;
    for (int number = 2; m_models.contains(free); ++number)
        free = key + QLatin1Char('-') + QString::number(number);
    return free;
}

std::optional<std::size_t> ImportedFacts::findClaim(
    ModelId model, const SourcedClaim &read, bool whole, const QSet<std::size_t> &taken) const
{
    for (const std::size_t i : m_claims.value(model)) {
        const Claim &claim = m_data.claims[i];
        if (!taken.contains(i) && saysTheSame(claim, m_data.sources[m_sources.value(claim.source)], read, whole))
            return i;
    }
    return {};
}

std::size_t ImportedFacts::addClaim(ModelId model, const ImportedRow &row, const SourcedClaim &read, std::size_t place)
{
    Claim claim = read.claim;
    claim.id.value = kImportedIds + row.id * kClaimsPerRow + static_cast<qint64>(place);
    claim.model = model;
    claim.source = m_names.take(read.source);
    claim.preferredByUser = m_preferred.contains(importedClaimKey(row.identity, read));
    learnSources();
    m_claims[model].push_back(m_data.claims.size());
    m_data.claims.push_back(std::move(claim));
    return m_data.claims.size() - 1;
}

void ImportedFacts::settlePreferences()
{
    std::set<std::pair<ModelId, Quantity>> settled;
    for (const Claim &claim : m_data.claims) {
        if (claim.preferredByUser)
            settled.insert({claim.model, claim.quantity});
    }
    for (auto at = m_preferredByFiles.crbegin(); at != m_preferredByFiles.crend(); ++at) {
        Claim &claim = m_data.claims[*at];
        const std::pair topic(claim.model, claim.quantity);
        if (!settled.contains(topic)) {
            settled.insert(topic);
            claim.preferredByUser = true;
        }
    }
}

} // namespace dekade::store

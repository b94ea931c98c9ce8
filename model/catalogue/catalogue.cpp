#include "model/catalogue/catalogue.h"

#include "model/catalogue/nearest.h"

#include <algorithm>
#include <tuple>

namespace dekade::catalogue {

namespace {

template<typename Record, typename Key>
QHash<Key, int> rowsById(const std::vector<Record> &records, Key Record::*id)
{
    QHash<Key, int> rows;
    rows.reserve(static_cast<qsizetype>(records.size()));
    for (std::size_t row = 0; row < records.size(); ++row)
        rows.insert(records[row].*id, static_cast<int>(row));
    return rows;
}

template<typename Record, typename Key>
const Record &at(const std::vector<Record> &records, const QHash<Key, int> &rows, Key id)
{
    const auto row = rows.constFind(id);
    Q_ASSERT(row != rows.constEnd());
    return records[static_cast<std::size_t>(*row)];
}

bool isNoteBefore(const Note &a, const Note &b) { return std::tie(a.model, a.quantity) < std::tie(b.model, b.quantity); }

QString folded(QStringView text) { return text.trimmed().toString().toCaseFolded(); }

} // namespace

Catalogue::Catalogue(CatalogueData data)
    : m_data(std::move(data))
    , m_modelRows(rowsById(m_data.models, &Model::id))
    , m_organizationRows(rowsById(m_data.organizations, &Organization::id))
    , m_familyRows(rowsById(m_data.families, &Family::id))
    , m_sourceRows(rowsById(m_data.sources, &Source::id))
{
    std::sort(m_data.claims.begin(), m_data.claims.end(), [](const Claim &a, const Claim &b) {
        return std::tie(a.model, a.quantity, a.speaker, a.id) < std::tie(b.model, b.quantity, b.speaker, b.id);
    });
    std::stable_sort(m_data.notes.begin(), m_data.notes.end(), isNoteBefore);
    m_claimRows = rowsById(m_data.claims, &Claim::id);
    for (int first = 0, count = static_cast<int>(m_data.claims.size()); first < count;) {
        const ModelId model = m_data.claims[static_cast<std::size_t>(first)].model;
        int end = first;
        while (end < count && m_data.claims[static_cast<std::size_t>(end)].model == model)
            ++end;
        m_claimRanges.insert(model, {first, end});
        first = end;
    }
    // Names after aliases and ids last, so that an id wins over another model's name.
    for (const Model &model : m_data.models) {
        for (const QString &alias : model.aliases)
            m_byName.insert(folded(alias), model.id);
        if (!model.nameZh.isEmpty())
            m_byName.insert(folded(model.nameZh), model.id);
    }
    for (const Model &model : m_data.models)
        m_byName.insert(folded(model.name), model.id);
    for (const Model &model : m_data.models)
        m_byName.insert(folded(model.key), model.id);
}

const Model &Catalogue::model(ModelId id) const { return at(m_data.models, m_modelRows, id); }
const Organization &Catalogue::organization(OrganizationId id) const { return at(m_data.organizations, m_organizationRows, id); }
const Family &Catalogue::family(FamilyId id) const { return at(m_data.families, m_familyRows, id); }
const Source &Catalogue::source(SourceId id) const { return at(m_data.sources, m_sourceRows, id); }
const Claim &Catalogue::claim(ClaimId id) const { return at(m_data.claims, m_claimRows, id); }

std::span<const Claim> Catalogue::claimsOf(ModelId id) const
{
    const auto range = m_claimRanges.constFind(id);
    if (range == m_claimRanges.constEnd())
        return {};
    return {m_data.claims.data() + range->first, static_cast<std::size_t>(range->second - range->first)};
}

std::span<const Claim> Catalogue::claimsOf(ModelId id, Quantity quantity) const
{
    const std::span<const Claim> all = claimsOf(id);
    const auto first = std::find_if(all.begin(), all.end(), [quantity](const Claim &claim) { return claim.quantity == quantity; });
    const auto end = std::find_if(first, all.end(), [quantity](const Claim &claim) { return claim.quantity != quantity; });
    return {first, end};
}

const Note *Catalogue::noteOf(ModelId id, Quantity quantity) const
{
    const auto note = std::lower_bound(m_data.notes.begin(), m_data.notes.end(), Note {id, quantity, {}, {}}, isNoteBefore);
    return note == m_data.notes.end() || note->model != id || note->quantity != quantity ? nullptr : &*note;
}

base::Result<ModelId> Catalogue::find(QStringView idOrName) const
{
    const auto found = m_byName.constFind(folded(idOrName));
    if (found != m_byName.constEnd())
        return *found;
    const QString known = nearest(idOrName).join(QStringLiteral(", "));
    return base::Error {base::ErrorKind::BadInput,
        QStringLiteral("no model is called “%1”; the nearest are: %2. “dekade models” lists all").arg(idOrName.left(80), known)};
}

QStringList Catalogue::nearest(QStringView text, int count) const
{
    std::vector<NamedDistance> distances;
    const QString wanted = folded(text.left(80));
    for (const Model &model : m_data.models) {
        int best = nameDistance(wanted, folded(model.name));
        best = std::min(best, nameDistance(wanted, folded(model.key)));
        for (const QString &alias : model.aliases)
            best = std::min(best, nameDistance(wanted, folded(alias)));
        distances.push_back({best, model.name});
    }
    return nearestNames(std::move(distances), count);
}

CataloguePtr withColumns(const Catalogue &facts, std::vector<ColumnSet> sets)
{
    CatalogueData data = facts.data();
    data.columnSets = std::move(sets);
    return std::make_shared<const Catalogue>(std::move(data));
}

} // namespace dekade::catalogue

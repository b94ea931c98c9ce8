#include "model/exchange/factsbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace dekade::exchange {

using namespace catalogue;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

base::Error differing(const QString &key)
{
    return {base::ErrorKind::BadInput, QCoreApplication::translate("Exchange", "“%1” stands in this file twice with different words; make them the same").arg(key)};
}

template<typename T>
auto addKeyed(std::vector<T> &records, QHash<QString, std::size_t> &rows, T record) -> base::Result<decltype(record.id)>
{
    const auto found = rows.constFind(record.key);
    if (found == rows.constEnd()) {
        record.id.value = static_cast<qint64>(records.size()) + 1;
        rows.insert(record.key, records.size());
        records.push_back(std::move(record));
        return records.back().id;
    }
    const T &there = records[*found];
    record.id = there.id;
    if (!(record == there))
        return differing(record.key);
    return there.id;
}

template<typename T>
auto idOf(const std::vector<T> &records, const QHash<QString, std::size_t> &rows, const QString &key) -> base::Result<decltype(T::id)>
{
    const auto found = rows.constFind(key);
    if (found == rows.constEnd())
        return base::Error {base::ErrorKind::BadInput, Words::tr("“%1” is named here and described nowhere in the file").arg(key)};
    return records[*found].id;
}

} // namespace

base::Result<OrganizationId> FactsBuilder::add(Organization organization)
{
    return addKeyed(m_data.organizations, m_organizations, std::move(organization));
}

base::Result<FamilyId> FactsBuilder::add(Family family) { return addKeyed(m_data.families, m_families, std::move(family)); }
base::Result<SourceId> FactsBuilder::add(Source source) { return addKeyed(m_data.sources, m_sources, std::move(source)); }
base::Result<ModelId> FactsBuilder::add(Model model) { return addKeyed(m_data.models, m_models, std::move(model)); }

void FactsBuilder::add(Claim claim)
{
    claim.id.value = static_cast<qint64>(m_data.claims.size()) + 1;
    m_data.claims.push_back(std::move(claim));
}

base::Result<void> FactsBuilder::add(Note note)
{
    const std::pair place(note.model.value, static_cast<int>(note.quantity));
    const auto same = m_notes.constFind(place);
    if (same != m_notes.constEnd())
        return m_data.notes[*same] == note ? base::Result<void>() : differing(keyOf(note.quantity));
    m_notes.insert(place, m_data.notes.size());
    m_data.notes.push_back(std::move(note));
    return {};
}

void FactsBuilder::stands(ModelId model, const FactOrigin &origin)
{
    const auto place = static_cast<std::size_t>(model.value) - 1;
    if (place < m_origins.size()) {
        m_origins[place].raw += '\n' + origin.raw;
        return;
    }
    m_origins.resize(place);
    m_origins.push_back(origin);
}

FileFacts FactsBuilder::take()
{
    m_origins.resize(m_data.models.size());
    return {std::move(m_data), std::move(m_origins), {}, true};
}

base::Result<OrganizationId> FactsBuilder::organization(const QString &key) const
{
    return idOf(m_data.organizations, m_organizations, key);
}
base::Result<FamilyId> FactsBuilder::family(const QString &key) const { return idOf(m_data.families, m_families, key); }
base::Result<SourceId> FactsBuilder::source(const QString &key) const { return idOf(m_data.sources, m_sources, key); }

} // namespace dekade::exchange

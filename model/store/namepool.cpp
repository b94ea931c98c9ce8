#include "model/store/namepool.h"

#include "model/store/overlayids.h"
#include "model/store/slug.h"

namespace dekade::store {

using namespace catalogue;

namespace {

QString sourceText(const QString &title, const QString &url, const QString &date) { return QStringList {title, url, date}.join(QChar(0)); }

QString freeKey(const QHash<QString, std::size_t> &rows, const QString &key)
{
    QString free = key;
    for (int number = 2; rows.contains(free); ++number)
        free = key + QLatin1Char('-') + QString::number(number);
    return free;
}

template<typename T>
void learnKeys(const std::vector<T> &records, QHash<QString, std::size_t> &rows)
{
    for (std::size_t i = 0; i < records.size(); ++i)
        rows.insert(records[i].key, i);
}

} // namespace

NamePool::NamePool(CatalogueData &data)
    : m_data(data)
    , m_next(kOwnIds)
{
    learnKeys(data.organizations, m_organizationRows);
    learnKeys(data.families, m_familyRows);
    learnKeys(data.sources, m_sourceRows);
    for (const Source &each : data.sources)
        m_sources.insert(sourceText(each.title, each.url, each.date), each.id);
}

void NamePool::begin(const QString &prefix)
{
    m_prefix = prefix;
    for (const Organization &each : m_data.organizations)
        learn(each);
    for (const Family &each : m_data.families)
        learn(each);
}

void NamePool::learn(const Organization &organization)
{
    for (const QString &name : {organization.key, organization.name, organization.nameZh}) {
        if (!name.isEmpty())
            m_organizations.insert(name.toCaseFolded(), organization.id);
    }
}

void NamePool::learn(const Family &family)
{
    for (const QString &name : {family.key, family.name, family.nameZh}) {
        if (!name.isEmpty())
            m_families.insert(name.toCaseFolded(), family.id);
    }
}

template<typename T>
auto NamePool::add(std::vector<T> &records, QHash<QString, std::size_t> &rows, T record, const QString &key)
{
    record.id.value = ++m_next;
    record.key = freeKey(rows, key);
    rows.insert(record.key, records.size());
    records.push_back(std::move(record));
    return records.back().id;
}

template<typename T>
auto NamePool::takeKeyed(std::vector<T> &records, QHash<QString, std::size_t> &rows, T record)
{
    const QString key = record.key;
    QString tried = key;
    for (int number = 2;; ++number) {
        const auto found = rows.constFind(tried);
        if (found == rows.constEnd())
            return add(records, rows, std::move(record), tried);
        record.id = records[*found].id;
        record.key = tried;
        // A bundled one may have been worded anew since the file was written.
        if (isBundledId(record.id.value) || record == records[*found])
            return record.id;
        tried = key + QLatin1Char('-') + QString::number(number);
    }
}

OrganizationId NamePool::organization(const QString &name, const QString &country)
{
    const QString shown = name.isEmpty() ? QStringLiteral("–") : name;
    // A maker of one name in two countries is two makers, unless one that was there before has the name.
    for (const QString &text : {shown.toCaseFolded(), QString(shown.toCaseFolded() + QChar(0) + country)}) {
        if (const auto found = m_organizations.constFind(text); found != m_organizations.constEnd())
            return *found;
    }
    const QString key = m_prefix + slugOf(shown, QStringLiteral("maker"));
    const OrganizationId id = add(m_data.organizations, m_organizationRows, Organization {{}, {}, shown, {}, country}, key);
    m_organizations.insert(shown.toCaseFolded() + QChar(0) + country, id);
    return id;
}

FamilyId NamePool::family(const QString &name)
{
    if (const auto found = m_families.constFind(name.toCaseFolded()); found != m_families.constEnd())
        return *found;
    const FamilyId id
        = add(m_data.families, m_familyRows, Family {{}, {}, name}, m_prefix + slugOf(name, QStringLiteral("family")));
    m_families.insert(name.toCaseFolded(), id);
    return id;
}

SourceId NamePool::source(const QString &title, const QString &url, const QString &date, const QString &note)
{
    const QString text = sourceText(title, url, date);
    if (const auto found = m_sources.constFind(text); found != m_sources.constEnd())
        return *found;
    const SourceId id = add(m_data.sources, m_sourceRows, Source {{}, {}, title, {}, url, date, note},
        m_prefix + slugOf(title, QStringLiteral("source")));
    m_sources.insert(text, id);
    return id;
}

OrganizationId NamePool::take(const Organization &organization)
{
    return organization.key.isEmpty() ? this->organization(organization.name, organization.country)
                                      : takeKeyed(m_data.organizations, m_organizationRows, organization);
}

FamilyId NamePool::take(const Family &family)
{
    return family.key.isEmpty() ? this->family(family.name) : takeKeyed(m_data.families, m_familyRows, family);
}

SourceId NamePool::take(const Source &source)
{
    return source.key.isEmpty() ? this->source(source.title, source.url, source.date, source.note)
                                : takeKeyed(m_data.sources, m_sourceRows, source);
}

} // namespace dekade::store

#include "model/store/namepool.h"

#include "model/store/slug.h"

namespace dekade::store {

using namespace catalogue;

namespace {

QString sourceText(const QString &title, const QString &url, const QString &date) { return QStringList {title, url, date}.join(QChar(0)); }

} // namespace

NamePool::NamePool(CatalogueData &data, qint64 firstId, const QString &prefix)
    : m_data(data)
    , m_next(firstId)
    , m_prefix(prefix)
{
    for (const Organization &each : data.organizations) {
        for (const QString &name : {each.key, each.name, each.nameZh})
            m_organizations.insert(name.toCaseFolded(), each.id);
    }
    for (const Family &each : data.families) {
        for (const QString &name : {each.key, each.name, each.nameZh})
            m_families.insert(name.toCaseFolded(), each.id);
    }
    for (const Source &each : data.sources)
        m_sources.insert(sourceText(each.title, each.url, each.date), each.id);
    m_organizations.remove(QString());
    m_families.remove(QString());
}

OrganizationId NamePool::organization(const QString &name, const QString &country)
{
    const QString shown = name.isEmpty() ? QStringLiteral("–") : name;
    // A maker of one name in two countries is two makers, unless a bundled one has the name.
    for (const QString &text : {shown.toCaseFolded(), QString(shown.toCaseFolded() + QChar(0) + country)}) {
        if (const auto found = m_organizations.constFind(text); found != m_organizations.constEnd())
            return *found;
    }
    const OrganizationId id {++m_next};
    const QString key = m_prefix + slugOf(shown, QString::number(m_next));
    m_data.organizations.push_back({id, key, shown, {}, country});
    m_organizations.insert(shown.toCaseFolded() + QChar(0) + country, id);
    return id;
}

FamilyId NamePool::family(const QString &name)
{
    if (const auto found = m_families.constFind(name.toCaseFolded()); found != m_families.constEnd())
        return *found;
    const FamilyId id {++m_next};
    m_data.families.push_back({id, m_prefix + slugOf(name, QString::number(m_next)), name});
    m_families.insert(name.toCaseFolded(), id);
    return id;
}

SourceId NamePool::source(const QString &title, const QString &url, const QString &date, const QString &note)
{
    const QString text = sourceText(title, url, date);
    if (const auto found = m_sources.constFind(text); found != m_sources.constEnd())
        return *found;
    const SourceId id {++m_next};
    m_data.sources.push_back({id, QString(m_prefix + QStringLiteral("source-") + QString::number(m_next)), title, {}, url, date, note});
    m_sources.insert(text, id);
    return id;
}

} // namespace dekade::store

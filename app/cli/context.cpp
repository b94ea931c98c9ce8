#include "app/cli/context.h"

#include "app/cli/plainline.h"
#include "model/exchange/safewrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dekade::app {

QString Context::storePath() const { return m_words.db.isEmpty() ? store::defaultUserPath() : m_words.db; }

base::Result<store::Store *> Context::store()
{
    if (!m_store) {
        base::Result<std::unique_ptr<store::Store>> opened = store::Store::open({store::bundledPath(), storePath()});
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
    }
    return m_store.get();
}

base::Result<catalogue::CataloguePtr> Context::catalogue()
{
    if (!m_catalogue) {
        const base::Result<store::Store *> opened = store();
        if (!opened)
            return opened.error();
        const base::Result<catalogue::CataloguePtr> loaded = (*opened)->load();
        if (!loaded)
            return loaded;
        m_catalogue = *loaded;
    }
    return m_catalogue;
}

base::Result<catalogue::CataloguePtr> Context::withColumns(const catalogue::CataloguePtr &facts)
{
    const base::Result<store::Store *> opened = store();
    if (!opened)
        return opened.error();
    return (*opened)->withColumns(facts);
}

base::Result<void> Context::deliver(const QJsonValue &json, const QString &text) const
{
    QByteArray bytes = plainLines(text).toUtf8();
    if (m_words.format == OutputFormat::Json)
        bytes = (json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject())).toJson();
    const auto overwrite = m_words.force ? exchange::Overwrite::Yes : exchange::Overwrite::No;
    return exchange::writeFile(m_words.output.isEmpty() ? QStringLiteral("-") : m_words.output, bytes, overwrite);
}

} // namespace dekade::app

#include "tests/support/bundledfacts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dekade::tests {

using namespace catalogue;

namespace {

class Reader final {
public:
    bool read(const QDir &folder)
    {
        readOrganizations(objectOf(folder, QStringLiteral("organizations.json")));
        readSources(objectOf(folder, QStringLiteral("sources.json")));
        const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            if (const QJsonObject object = objectOf(folder, file); object.contains(QLatin1String("family")))
                readFamily(object);
        }
        return m_good && !m_data.models.empty();
    }

    CataloguePtr catalogue() const { return std::make_shared<const Catalogue>(m_data); }

private:
    QJsonObject objectOf(const QDir &folder, const QString &name)
    {
        QFile file(folder.filePath(name));
        QJsonParseError error;
        const QJsonDocument document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
        m_good = m_good && document.isObject();
        return document.object();
    }

    template<typename E>
    E term(const QJsonObject &object, const char *field)
    {
        const std::optional<E> found = termOf<E>(object.value(QLatin1String(field)).toString());
        m_good = m_good && found.has_value();
        return found.value_or(E {});
    }

    template<typename Key>
    Key idOf(const QHash<QString, Key> &ids, const QString &key)
    {
        m_good = m_good && ids.contains(key);
        return ids.value(key);
    }

    static QString text(const QJsonObject &object, const char *field) { return object.value(QLatin1String(field)).toString(); }

    static std::optional<double> number(const QJsonObject &object, const char *field)
    {
        const QJsonValue value = object.value(QLatin1String(field));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }

    void readOrganizations(const QJsonObject &file)
    {
        for (const QJsonValue &value : file.value(QLatin1String("organizations")).toArray()) {
            const QJsonObject object = value.toObject();
            const OrganizationId id {static_cast<qint64>(m_data.organizations.size()) + 1};
            m_data.organizations.push_back(
                {id, text(object, "id"), text(object, "name"), text(object, "name_zh"), text(object, "country")});
            m_organizations.insert(text(object, "id"), id);
        }
    }

    void readSources(const QJsonObject &file)
    {
        for (const QJsonValue &value : file.value(QLatin1String("sources")).toArray()) {
            const QJsonObject object = value.toObject();
            const SourceId id {static_cast<qint64>(m_data.sources.size()) + 1};
            m_data.sources.push_back({id, text(object, "id"), text(object, "title"), text(object, "short"), text(object, "url"),
                text(object, "date"), text(object, "note")});
            m_sources.insert(text(object, "id"), id);
        }
    }

    void readFamily(const QJsonObject &file)
    {
        const QJsonObject family = file.value(QLatin1String("family")).toObject();
        const FamilyId familyId {static_cast<qint64>(m_data.families.size()) + 1};
        m_data.families.push_back({familyId, text(family, "id"), text(family, "name"), text(family, "name_zh")});
        for (const QJsonValue &value : file.value(QLatin1String("models")).toArray())
            readModel(value.toObject(), familyId);
        for (const QJsonValue &value : file.value(QLatin1String("claims")).toArray())
            readClaim(value.toObject());
        for (const QJsonValue &value : file.value(QLatin1String("notes")).toArray()) {
            const QJsonObject object = value.toObject();
            m_data.notes.push_back({idOf(m_models, text(object, "model")), term<Quantity>(object, "quantity"), text(object, "text"),
                text(object, "text_zh")});
        }
    }

    void readModel(const QJsonObject &object, FamilyId family)
    {
        Model model;
        model.id.value = static_cast<qint64>(m_data.models.size()) + 1;
        model.key = text(object, "id");
        model.name = text(object, "name");
        model.nameZh = text(object, "name_zh");
        model.family = family;
        model.organization = idOf(m_organizations, text(object, "organization"));
        model.density = term<Density>(object, "dense_or_moe");
        model.openness = text(object, "openness");
        for (const QJsonValue &alias : object.value(QLatin1String("aliases")).toArray())
            model.aliases << alias.toString();
        model.dataset = QStringLiteral("curated");
        m_models.insert(model.key, model.id);
        m_data.models.push_back(model);
    }

    void readClaim(const QJsonObject &object)
    {
        Claim claim;
        claim.id.value = static_cast<qint64>(m_data.claims.size()) + 1;
        claim.model = idOf(m_models, text(object, "model"));
        claim.quantity = term<Quantity>(object, "quantity");
        claim.value = number(object, "value");
        claim.low = number(object, "low");
        claim.high = number(object, "high");
        claim.text = text(object, "text");
        claim.unit = term<Unit>(object, "unit");
        claim.kind = term<TokenKind>(object, "kind");
        claim.stage = term<Stage>(object, "stage");
        claim.qualifier = term<Qualifier>(object, "qualifier");
        claim.basis = term<Basis>(object, "basis");
        claim.speaker = term<Speaker>(object, "speaker");
        claim.standing = term<Standing>(object, "standing");
        claim.source = idOf(m_sources, text(object, "source"));
        claim.locator = text(object, "locator");
        claim.quote = text(object, "quote");
        m_data.claims.push_back(claim);
    }

    CatalogueData m_data;
    QHash<QString, ModelId> m_models;
    QHash<QString, SourceId> m_sources;
    QHash<QString, OrganizationId> m_organizations;
    bool m_good = true;
};

} // namespace

CataloguePtr bundledFacts()
{
    Reader reader;
    if (!reader.read(QDir(QStringLiteral(DEKADE_FACTS))))
        return {};
    return reader.catalogue();
}

} // namespace dekade::tests

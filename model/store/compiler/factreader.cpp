#include "model/store/compiler/factreader.h"

#include "model/store/compiler/claimcheck.h"
#include "model/store/compiler/jsonfile.h"

#include <QDir>
#include <QSet>

namespace dekade::store {

using namespace catalogue;

namespace {

const QString kOrganizations = QStringLiteral("organizations.json");
const QString kSources = QStringLiteral("sources.json");
const QString kVersion = QStringLiteral("version.json");
const QString kLeftOut = QStringLiteral("left-out.json"); ///< read by people, not compiled

class FactReader final {
public:
    explicit FactReader(const QString &folder)
        : m_folder(folder)
    {
    }

    base::Result<CatalogueData> read()
    {
        if (!m_folder.exists())
            return base::Error {base::ErrorKind::BadInput, QStringLiteral("the folder does not exist"), m_folder.path()};
        readVersion();
        readOrganizations();
        readSources();
        for (const QString &name : m_folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            if (name != kOrganizations && name != kSources && name != kVersion && name != kLeftOut)
                readFamily(name);
        }
        if (m_error)
            return *m_error;
        return std::move(m_data);
    }

private:
    QJsonObject open(const QString &name)
    {
        m_file = name;
        if (m_error)
            return {};
        const base::Result<QJsonObject> object = readJsonFile(m_folder.filePath(name));
        if (!object)
            m_error = object.error();
        return object ? *object : QJsonObject();
    }

    void fail(const QString &message)
    {
        if (!message.isEmpty() && !m_error)
            m_error = base::Error {base::ErrorKind::BadInput, message, m_folder.filePath(m_file)};
    }

    /// Visits the objects of an array; the first record with a problem ends it all.
    template<typename Visit>
    void each(const QJsonObject &file, const char *array, const QStringList &naming, Visit visit)
    {
        const QJsonArray records = file.value(QLatin1String(array)).toArray();
        for (int i = 0; i < records.size() && !m_error; ++i) {
            const QJsonObject object = records[i].toObject();
            QStringList names;
            for (const QString &field : naming)
                names << object.value(field).toString();
            JsonRecord record(object, QStringLiteral("%1[%2] (%3)").arg(QLatin1String(array)).arg(i + 1).arg(names.join(QStringLiteral(", "))));
            visit(record);
            fail(record.problem());
        }
    }

    /// Gives the next id to a key; a key that is there already is an error.
    template<typename Key>
    Key newId(QHash<QString, Key> &ids, const QString &key, JsonRecord &record)
    {
        if (ids.contains(key))
            record.fail(QStringLiteral("the id %1 is there already").arg(key));
        const Key id {static_cast<qint64>(ids.size()) + 1};
        ids.insert(key, id);
        return id;
    }

    template<typename Key>
    Key idOf(const QHash<QString, Key> &ids, const QString &key, const char *field, JsonRecord &record)
    {
        if (!ids.contains(key))
            record.fail(QStringLiteral("%1 \"%2\" is unknown").arg(QLatin1String(field), key));
        return ids.value(key);
    }

    void readVersion()
    {
        JsonRecord record(open(kVersion), QStringLiteral("version"));
        m_data.version = record.text("version");
        fail(record.problem());
    }

    void readOrganizations()
    {
        each(open(kOrganizations), "organizations", {QStringLiteral("id")}, [this](JsonRecord &record) {
            record.allowOnly({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("name_zh"), QStringLiteral("country")});
            const QString key = record.text("id");
            m_data.organizations.push_back({newId(m_organizations, key, record), key, record.text("name"), record.text("name_zh", true), record.text("country", true)});
        });
    }

    void readSources()
    {
        each(open(kSources), "sources", {QStringLiteral("id")}, [this](JsonRecord &record) {
            record.allowOnly({QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("short"), QStringLiteral("url"), QStringLiteral("date"), QStringLiteral("note")});
            const QString key = record.text("id");
            m_data.sources.push_back({newId(m_sources, key, record), key, record.text("title"), record.text("short", true), record.text("url", true),
                record.text("date", true), record.optionalText("note")});
        });
    }

    void readFamily(const QString &name)
    {
        const QJsonObject file = open(name);
        JsonRecord record(file.value(QLatin1String("family")).toObject(), QStringLiteral("family"));
        const QString key = record.text("id");
        const FamilyId family = newId(m_families, key, record);
        m_data.families.push_back({family, key, record.text("name"), record.optionalText("name_zh")});
        fail(record.problem());
        each(file, "models", {QStringLiteral("id")}, [this, family](JsonRecord &model) { readModel(model, family); });
        each(file, "claims", {QStringLiteral("model"), QStringLiteral("quantity")}, [this](JsonRecord &claim) { readClaim(claim); });
        each(file, "notes", {QStringLiteral("model"), QStringLiteral("quantity")}, [this](JsonRecord &note) { readNote(note); });
    }

    void readModel(JsonRecord &record, FamilyId family)
    {
        Model model;
        model.key = record.text("id");
        model.id = newId(m_models, model.key, record);
        model.name = record.text("name");
        model.nameZh = record.text("name_zh", true);
        model.aliases = record.texts("aliases");
        model.family = family;
        model.organization = idOf(m_organizations, record.text("organization"), "organization", record);
        model.density = record.term<Density>("dense_or_moe");
        model.openness = record.text("openness");
        model.domains = record.texts("domain");
        model.released = record.flag("released");
        model.dataset = QStringLiteral("curated");
        m_data.models.push_back(std::move(model));
    }

    void readClaim(JsonRecord &record)
    {
        static const QStringList fields = QStringLiteral("model quantity value low high text unit kind stage stage_note qualifier basis speaker "
                                                         "standing source locator quote").split(QLatin1Char(' '));
        record.allowOnly(fields);
        Claim claim;
        claim.id.value = static_cast<qint64>(m_data.claims.size()) + 1;
        claim.model = idOf(m_models, record.text("model"), "model", record);
        claim.quantity = record.term<Quantity>("quantity");
        claim.value = record.optionalNumber("value");
        claim.low = record.optionalNumber("low");
        claim.high = record.optionalNumber("high");
        claim.text = record.optionalText("text");
        claim.unit = record.term<Unit>("unit");
        claim.kind = record.term<TokenKind>("kind", false);
        claim.stage = record.term<Stage>("stage", false);
        claim.stageNote = record.optionalText("stage_note");
        claim.qualifier = record.term<Qualifier>("qualifier", false);
        claim.basis = record.term<Basis>("basis");
        claim.speaker = record.term<Speaker>("speaker");
        claim.standing = record.term<Standing>("standing", false);
        claim.source = idOf(m_sources, record.text("source"), "source", record);
        claim.locator = record.optionalText("locator");
        claim.quote = record.optionalText("quote");
        if (const QString problem = claimProblem(claim); !problem.isEmpty())
            record.fail(problem);
        if (claim.standing == Standing::Preferred)
            checkPreferred(claim, record);
        m_data.claims.push_back(std::move(claim));
    }

    void checkPreferred(const Claim &claim, JsonRecord &record)
    {
        const QString place = QStringLiteral("%1/%2/%3").arg(claim.model.value).arg(keyOf(claim.quantity), keyOf(claim.speaker));
        if (m_preferred.contains(place))
            record.fail(QStringLiteral("standing: this speaker prefers another claim of this quantity already"));
        m_preferred.insert(place);
    }

    void readNote(JsonRecord &record)
    {
        Note note;
        note.model = idOf(m_models, record.text("model"), "model", record);
        note.quantity = record.term<Quantity>("quantity");
        note.text = record.text("text");
        note.textZh = record.text("text_zh", true);
        m_data.notes.push_back(std::move(note));
    }

    QDir m_folder;
    QString m_file;
    CatalogueData m_data;
    QHash<QString, OrganizationId> m_organizations;
    QHash<QString, SourceId> m_sources;
    QHash<QString, FamilyId> m_families;
    QHash<QString, ModelId> m_models;
    QSet<QString> m_preferred;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<CatalogueData> readFacts(const QString &folder)
{
    return FactReader(folder).read();
}

} // namespace dekade::store

#include "model/store/compiler/factwriter.h"

#include "model/store/contenthash.h"
#include "model/store/schema.h"
#include "model/store/searchtext.h"

#include <QFile>
#include <QSqlError>

namespace dekade::store {

using namespace catalogue;

namespace {

QVariant numberOf(const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::Double)); }

/// A text column: never NULL, which Qt makes of a null string.
QVariant textOf(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

class FactWriter final {
public:
    FactWriter(const CatalogueData &data, const Connection &connection)
        : m_data(data)
        , m_connection(connection)
    {
    }

    base::Result<void> write()
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        insert("meta", {{textOf(QStringLiteral("version")), textOf(m_data.version)}});
        writeNames();
        writeModels();
        writeClaims();
        writeBackgrounds();
        writeSearch();
        writeHashes();
        run(QStringLiteral("INSERT INTO search (search) VALUES ('optimize')"));
        run(QStringLiteral("COMMIT"));
        run(QStringLiteral("VACUUM"));
        if (m_error)
            return *m_error;
        return {};
    }

private:
    void run(const QString &statement)
    {
        if (m_error)
            return;
        if (const auto done = m_connection.run(statement); !done)
            m_error = done.error();
    }

    void insert(const char *table, const std::vector<QVariantList> &rows)
    {
        if (m_error || rows.empty())
            return;
        const QStringList marks(rows.front().size(), QStringLiteral("?"));
        base::Result<QSqlQuery> query = m_connection.prepare(
            QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(QLatin1String(table), marks.join(QLatin1Char(','))));
        if (!query) {
            m_error = query.error();
            return;
        }
        for (const QVariantList &row : rows) {
            for (const QVariant &value : row)
                query->addBindValue(value);
            if (!query->exec()) {
                m_error = m_connection.errorOf(query->lastError());
                return;
            }
        }
    }

    void writeNames()
    {
        std::vector<QVariantList> rows;
        for (const Organization &each : m_data.organizations)
            rows.push_back({each.id.value, each.key, each.name, textOf(each.nameZh), textOf(each.country)});
        insert("organization", rows);
        rows.clear();
        for (const Family &each : m_data.families)
            rows.push_back({each.id.value, each.key, each.name, textOf(each.nameZh)});
        insert("family", rows);
        rows.clear();
        for (const Source &each : m_data.sources)
            rows.push_back({each.id.value, each.key, each.title, textOf(each.shortTitle), textOf(each.url), textOf(each.date), textOf(each.note)});
        insert("source", rows);
    }

    void writeModels()
    {
        std::vector<QVariantList> models;
        std::vector<QVariantList> aliases;
        std::vector<QVariantList> domains;
        for (const Model &model : m_data.models) {
            models.push_back({model.id.value, model.key, model.name, textOf(model.nameZh), model.family.value, model.organization.value,
                keyOf(model.density), textOf(model.openness), model.released ? 1 : 0, model.dataset});
            for (int i = 0; i < model.aliases.size(); ++i)
                aliases.push_back({model.id.value, i, model.aliases[i]});
            for (int i = 0; i < model.domains.size(); ++i)
                domains.push_back({model.id.value, i, model.domains[i]});
        }
        insert("model", models);
        insert("model_alias", aliases);
        insert("model_domain", domains);
    }

    void writeClaims()
    {
        std::vector<QVariantList> claims;
        for (const Claim &claim : m_data.claims) {
            claims.push_back({claim.id.value, claim.model.value, keyOf(claim.quantity), numberOf(claim.value), numberOf(claim.low),
                numberOf(claim.high), textOf(claim.text), keyOf(claim.unit), keyOf(claim.kind), keyOf(claim.stage), textOf(claim.stageNote),
                keyOf(claim.qualifier), keyOf(claim.basis), keyOf(claim.speaker), keyOf(claim.standing), claim.source.value,
                textOf(claim.locator), textOf(claim.quote)});
        }
        insert("claim", claims);
        std::vector<QVariantList> notes;
        for (const Note &note : m_data.notes)
            notes.push_back({note.model.value, keyOf(note.quantity), note.text, textOf(note.textZh)});
        insert("note", notes);
    }

    /// Sets are numbered from 1 in their order.
    void writeBackgrounds()
    {
        std::vector<QVariantList> sets;
        std::vector<QVariantList> models;
        for (const Background &set : m_data.backgrounds) {
            sets.push_back({static_cast<int>(sets.size()) + 1, set.key, set.title, set.credit, set.url});
            int ordinal = 0;
            for (const BackgroundModel &model : set.models) {
                const QVariant twin = model.twin ? QVariant(model.twin->value) : QVariant(QMetaType(QMetaType::LongLong));
                models.push_back({static_cast<int>(sets.size()), ordinal++, model.name, textOf(model.organization), textOf(model.domain),
                    textOf(model.confidence), model.date ? model.date->iso() : QStringLiteral(""), model.parameters, model.tokens, model.compute,
                    model.finetuned ? 1 : 0, model.flags, twin});
            }
        }
        insert("background", sets);
        insert("background_model", models);
    }

    void writeSearch()
    {
        std::vector<QVariantList> rows;
        const Catalogue catalogue(m_data);
        for (const Model &model : catalogue.models()) {
            const Organization &organization = catalogue.organization(model.organization);
            QStringList words;
            for (const Claim &claim : catalogue.claimsOf(model.id)) {
                words << claim.quote << claim.text;
            }
            words.removeAll(QString());
            words.removeDuplicates();
            rows.push_back({model.id.value, indexText(model.name + QLatin1Char(' ') + model.nameZh + QLatin1Char(' ') + model.key),
                textOf(indexText(model.aliases.join(QStringLiteral(" · ")))), indexText(catalogue.family(model.family).name),
                indexText(organization.name + QLatin1Char(' ') + organization.nameZh), textOf(indexText(words.join(QStringLiteral(" · "))))});
        }
        insert("search (rowid, name, aliases, family, organization, words)", rows);
    }

    void writeHashes()
    {
        std::vector<QVariantList> rows;
        for (const QString &table : hashedTables()) {
            const base::Result<QString> hash = contentHash(m_connection, table);
            if (!hash && !m_error)
                m_error = hash.error();
            rows.push_back({table, hash ? *hash : QString()});
        }
        insert("content_hash", rows);
    }

    const CatalogueData &m_data;
    const Connection &m_connection;
    std::optional<base::Error> m_error;
};

base::Result<void> writeNew(const CatalogueData &data, const QString &path)
{
    const base::Result<Connection> connection = Connection::open(path, Access::Create);
    if (!connection)
        return connection.error();
    if (const auto done = connection->run(QStringLiteral("PRAGMA journal_mode = MEMORY")); !done) // a build can start again
        return done.error();
    if (const auto done = migrate(*connection, FileKind::Catalogue); !done)
        return done;
    return FactWriter(data, *connection).write();
}

} // namespace

base::Result<void> writeFacts(const CatalogueData &data, const QString &path)
{
    const QString aside = path + QStringLiteral(".new");
    QFile::remove(aside);
    if (const auto written = writeNew(data, aside); !written)
        return written;
    QFile::remove(path);
    if (!QFile::rename(aside, path))
        return base::Error {base::ErrorKind::CannotWrite, QStringLiteral("cannot be written"), path};
    return {};
}

} // namespace dekade::store

#include "model/store/verifier.h"

#include "model/store/contenthash.h"
#include "model/store/ownverifier.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

class Verifier final {
public:
    Verifier(const Connection &connection, FileKind kind, VerifyReport &report)
        : m_connection(connection)
        , m_kind(kind)
        , m_report(report)
        , m_name(QFileInfo(connection.path()).fileName())
    {
    }

    base::Result<void> verify()
    {
        checkIntegrity();
        checkForeignKeys();
        if (const auto done = checkSchema(); !done)
            return done.error();
        if (m_kind == FileKind::Catalogue) {
            checkHashes();
            checkSources();
        } else if (m_isCurrent) {
            check(importProblems(m_connection), Words::tr("imported rows, each by its hash"));
            check(editProblems(m_connection), Words::tr("own models, own claims and the list of edits"));
        }
        return {};
    }

private:
    void checked(const QString &what) { m_report.checked << m_name + QStringLiteral(": ") + what; }
    void problem(const QString &what) { m_report.problems << m_connection.path() + QStringLiteral(": ") + what; }

    void checkIntegrity()
    {
        const base::Result<QVariant> answer = m_connection.single(QStringLiteral("PRAGMA integrity_check(1)"));
        if (!answer)
            problem(answer.error().message);
        else if (answer->toString() != QLatin1String("ok"))
            problem(answer->toString());
        checked(Words::tr("integrity"));
    }

    void checkForeignKeys()
    {
        base::Result<QSqlQuery> query = m_connection.run(QStringLiteral("PRAGMA foreign_key_check"));
        if (!query)
            problem(query.error().message);
        while (query.ok() && query->next())
            problem(Words::tr("row %1 of %2 refers to a missing %3")
                        .arg(query->value(1).toString(), query->value(0).toString(), query->value(2).toString()));
        checked(Words::tr("references"));
    }

    /// The schema is what the migrations of this program make.
    base::Result<void> checkSchema()
    {
        const base::Result<QStringList> expected = freshSchema();
        if (!expected)
            return expected.error();
        const base::Result<QStringList> actual = schemaOf(m_connection);
        if (!actual)
            problem(actual.error().message);
        else if (*actual != *expected)
            problem(Words::tr("the tables are not those of this version of Dekade"));
        else
            m_isCurrent = true;
        checked(Words::tr("schema, version %1").arg(newestVersion(m_kind)));
        return {};
    }

    base::Result<QStringList> freshSchema() const
    {
        const base::Result<Connection> memory = Connection::openInMemory();
        if (!memory)
            return memory.error();
        if (const auto done = migrate(*memory, m_kind); !done)
            return done.error();
        return schemaOf(*memory);
    }

    void checkHashes()
    {
        for (const QString &table : hashedTables()) {
            const base::Result<QString> hash = contentHash(m_connection, table);
            base::Result<QSqlQuery> stored
                = m_connection.run(QStringLiteral("SELECT sha256 FROM content_hash WHERE table_name = ?"), {table});
            if (!hash || !stored) {
                problem(hash ? stored.error().message : hash.error().message);
                continue;
            }
            if (!stored->next() || stored->value(0).toString() != *hash)
                problem(Words::tr("the content of %1 is not what was built; install the facts anew").arg(table));
        }
        checked(Words::tr("content hashes of %1 tables").arg(hashedTables().size()));
    }

    void check(const base::Result<QStringList> &found, const QString &what)
    {
        if (!found)
            problem(found.error().message);
        for (const QString &each : found.ok() ? *found : QStringList())
            problem(each);
        checked(what);
    }

    void checkSources()
    {
        const base::Result<QVariant> claims = m_connection.single(QStringLiteral("SELECT count(*) FROM claim"));
        const base::Result<QVariant> orphans = m_connection.single(QStringLiteral(
            "SELECT count(*) FROM claim LEFT JOIN source ON source.id = claim.source_id WHERE source.id IS NULL OR source.title = ''"));
        if (!claims || !orphans)
            return problem(claims ? orphans.error().message : claims.error().message);
        if (orphans->toInt() > 0)
            problem(Words::tr("%n claim(s) without a source", nullptr, orphans->toInt()));
        checked(Words::tr("the sources of %n claim(s)", nullptr, claims->toInt()));
    }

    const Connection &m_connection;
    FileKind m_kind;
    VerifyReport &m_report;
    QString m_name;
    bool m_isCurrent = false; ///< has the tables of this version, so that their rows can be looked at
};

} // namespace

base::Result<void> verifyFile(const Connection &connection, FileKind kind, VerifyReport &report)
{
    return Verifier(connection, kind, report).verify();
}

} // namespace dekade::store

#include "model/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QDir scriptsOf(FileKind kind)
{
    return QDir(kind == FileKind::Catalogue ? QStringLiteral(":/schema/catalogue") : QStringLiteral(":/schema/user"));
}

QStringList scriptNames(FileKind kind) { return scriptsOf(kind).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name); }

base::Error notOurs(const QString &path, const QString &message) { return {base::ErrorKind::BadInput, message, path}; }

base::Result<void> runSteps(const Connection &connection, FileKind kind, int from, int version)
{
    const QStringList names = scriptNames(kind).mid(0, version);
    for (int step = from; step < static_cast<int>(names.size()); ++step) {
        QFile script(scriptsOf(kind).filePath(names[step]));
        if (!script.open(QIODevice::ReadOnly))
            return base::Error {base::ErrorKind::Defect, Words::tr("a schema script is missing"), names[step]};
        if (const auto done = connection.runScript(QString::fromUtf8(script.readAll())); !done)
            return done.error();
    }
    for (const QString &pragma : {QStringLiteral("PRAGMA application_id = %1").arg(applicationId(kind)),
             QStringLiteral("PRAGMA user_version = %1").arg(names.size())}) {
        if (const auto done = connection.run(pragma); !done)
            return done.error();
    }
    return {};
}

} // namespace

int applicationId(FileKind kind) { return kind == FileKind::Catalogue ? 0x44454B43 : 0x44454B55; }

int newestVersion(FileKind kind) { return static_cast<int>(scriptNames(kind).size()); }

base::Result<void> checkIdentity(const QString &path, FileKind kind)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notOurs(path, Words::tr("this is a folder, not a Dekade store; name a file"));
    if (!info.isFile())
        return notOurs(path, Words::tr("this is not a regular file; name a Dekade store or a file that does not exist yet"));
    const base::Result<Connection> look = Connection::open(path, Access::Immutable);
    if (!look)
        return look.error();
    const base::Result<QVariant> id = look->single(QStringLiteral("PRAGMA application_id"));
    const base::Result<QVariant> version = look->single(QStringLiteral("PRAGMA user_version"));
    if (!id || !version || id->toInt() != applicationId(kind))
        return notOurs(path, Words::tr("not a Dekade store; the file was left as it is, name another one with --db"));
    if (version->toInt() > newestVersion(kind))
        return notOurs(path,
            Words::tr("made by a newer Dekade (schema %1, this one knows %2); update Dekade")
                .arg(version->toInt())
                .arg(newestVersion(kind)));
    if (version->toInt() < 1)
        return notOurs(path, Words::tr("a Dekade store without a schema; restore it from a backup"));
    return {};
}

base::Result<void> migrate(const Connection &connection, FileKind kind) { return migrateTo(connection, kind, newestVersion(kind)); }

base::Result<void> migrateTo(const Connection &connection, FileKind kind, int wanted)
{
    const base::Result<QVariant> version = connection.single(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->toInt() >= wanted)
        return {};
    // BEGIN IMMEDIATE: a deferred one would fail half-way when somebody else writes.
    if (const auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    if (const auto done = runSteps(connection, kind, version->toInt(), wanted); !done) {
        (void)connection.run(QStringLiteral("ROLLBACK"));
        return done.error();
    }
    if (const auto committed = connection.run(QStringLiteral("COMMIT")); !committed)
        return committed.error();
    return {};
}

base::Result<QStringList> schemaOf(const Connection &connection)
{
    base::Result<QSqlQuery> query = connection.run(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
    if (!query)
        return query.error();
    QStringList statements;
    while (query->next())
        statements << query->value(0).toString();
    return statements;
}

} // namespace dekade::store

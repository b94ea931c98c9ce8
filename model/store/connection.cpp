#include "model/store/connection.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString uriOf(const QString &path, Access access)
{
    const QString base = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (access) {
    case Access::Immutable:
        return base + QStringLiteral("?immutable=1");
    case Access::ReadOnly:
        return base + QStringLiteral("?mode=ro");
    case Access::ReadWrite:
        return base + QStringLiteral("?mode=rw");
    case Access::Create:
        break;
    }
    return base + QStringLiteral("?mode=rwc");
}

/// Primary SQLite result codes that say more than "it failed".
enum SqliteCode { kBusy = 5, kLocked = 6, kReadOnly = 8, kIoError = 10, kCorrupt = 11, kFull = 13, kCannotOpen = 14, kNotADatabase = 26 };

base::ErrorKind kindOf(int code)
{
    switch (code) {
    case kBusy:
    case kLocked:
        return base::ErrorKind::Busy;
    case kReadOnly:
    case kIoError:
    case kFull:
        return base::ErrorKind::CannotWrite;
    case kCorrupt:
    case kCannotOpen:
    case kNotADatabase:
        return base::ErrorKind::BadInput;
    default:
        return base::ErrorKind::Defect;
    }
}

} // namespace

Connection::Connection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, QString()))
    , m_path(std::move(other.m_path))
{
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const { return QSqlDatabase::database(m_name, false); }

base::Result<Connection> Connection::open(const QString &path, Access access) { return openNamed(uriOf(path, access), path); }

base::Result<Connection> Connection::openInMemory() { return openNamed(QStringLiteral(":memory:"), QStringLiteral(":memory:")); }

base::Result<Connection> Connection::openNamed(const QString &databaseName, const QString &path)
{
    static std::atomic<int> count = 0;
    Connection connection(QStringLiteral("dekade-%1").arg(++count), path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
        if (!database.isValid())
            return base::Error {base::ErrorKind::Defect, Words::tr("Qt's SQLite driver is missing; install libqt6sql6-sqlite"), path};
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=400"));
        database.setDatabaseName(databaseName);
        if (!database.open())
            return connection.errorOf(database.lastError());
    }
    for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA synchronous = FULL"}) {
        if (const auto done = connection.run(QLatin1String(pragma)); !done)
            return done.error();
    }
    // open() is true for any file: only a read tells whether it is a database, and whether somebody holds it.
    if (const auto read = connection.single(QStringLiteral("SELECT count(*) FROM sqlite_schema")); !read)
        return read.error();
    return connection;
}

base::Error Connection::errorOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // extended codes keep the primary one in the low byte
    const base::ErrorKind kind = kindOf(code);
    if (kind == base::ErrorKind::Busy)
        return {kind, Words::tr("another process holds the store; close it or try again"), m_path};
    if (code == kNotADatabase)
        return {kind, Words::tr("not a Dekade store; the file was left as it is, name another one with --db"), m_path};
    if (code == kCannotOpen)
        return {kind, Words::tr("cannot be opened; check that it is a file you may read"), m_path};
    return {kind, error.databaseText().isEmpty() ? error.text() : error.databaseText(), m_path};
}

base::Result<QSqlQuery> Connection::prepare(const QString &statement) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorOf(query.lastError());
    return query;
}

base::Result<QSqlQuery> Connection::run(const QString &statement, const QVariantList &values) const
{
    base::Result<QSqlQuery> query = prepare(statement);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return errorOf(query->lastError());
    return query;
}

base::Result<QVariant> Connection::single(const QString &statement) const
{
    base::Result<QSqlQuery> query = run(statement);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

QVariant Connection::driverHandle() const { return database().driver()->handle(); }

base::Result<void> Connection::runScript(const QString &script) const
{
    for (const QString &part : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        const bool onlyComment = std::ranges::all_of(part.split(QLatin1Char('\n')),
            [](const QString &line) { return line.trimmed().isEmpty() || line.startsWith(QLatin1String("--")); });
        if (onlyComment)
            continue;
        if (const auto done = run(part); !done)
            return done.error();
    }
    return {};
}

} // namespace dekade::store

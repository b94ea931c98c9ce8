#include "model/store/overlay.h"

#include "model/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

base::Result<Overlay> Overlay::open(const QString &path)
{
    Overlay overlay(path);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return overlay;
    if (const auto attached = overlay.attach(); !attached)
        return attached.error();
    return overlay;
}

base::Result<void> Overlay::attach()
{
    if (const auto identity = checkIdentity(m_path, FileKind::User); !identity)
        return identity.error();
    // Even a reader may have to roll back what a killed writer left, which needs write access where it can be had.
    const QFileInfo info(m_path);
    const bool writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    base::Result<Connection> connection = Connection::open(m_path, writable ? Access::ReadWrite : Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (writable) {
        if (const auto migrated = migrate(*connection, FileKind::User); !migrated)
            return migrated.error();
    }
    const base::Result<QVariant> version = connection->single(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    m_isCurrent = version->toInt() == newestVersion(FileKind::User);
    m_connection.emplace(std::move(*connection));
    return {};
}

base::Result<void> Overlay::attachNew()
{
    if (m_connection || !QFileInfo::exists(m_path))
        return {};
    return attach();
}

base::Result<void> Overlay::ensure()
{
    if (!m_connection) {
        if (const auto made = create(); !made)
            return made.error();
        if (const auto attached = attach(); !attached)
            return attached.error();
    }
    if (!m_isCurrent)
        return base::Error {base::ErrorKind::CannotWrite,
            Words::tr("your store cannot be written; check that you may write the file and its folder"), m_path};
    return {};
}

base::Result<void> Overlay::checkPlace() const
{
    if (m_path.isEmpty())
        return base::Error {base::ErrorKind::CannotWrite,
            Words::tr("there is no home folder to keep your store in (HOME is not set); set it, or name a file with --db FILE")};
    return {};
}

base::Result<void> Overlay::create() const
{
    if (const auto place = checkPlace(); !place)
        return place;
    const QString folder = QFileInfo(m_path).absolutePath();
    const base::Error cannot {
        base::ErrorKind::CannotWrite, Words::tr("your store cannot be made in %1; check that you may write there").arg(folder), m_path};
    if (!QDir().mkpath(folder))
        return cannot;
    // Made aside and moved into place: a file that is there is always whole.
    const QTemporaryDir aside(asideIn(folder));
    if (!aside.isValid())
        return cannot;
    const QString made = aside.filePath(QStringLiteral("user.sqlite"));
    {
        const base::Result<Connection> connection = Connection::open(made, Access::Create);
        if (!connection)
            return connection.error();
        if (const auto done = migrate(*connection, FileKind::User); !done)
            return done.error();
    }
    if (!QFile::rename(made, m_path) && !QFileInfo::exists(m_path))
        return cannot;
    return {};
}

base::Result<void> Overlay::replaceWith(const QString &made)
{
    if (m_connection) {
        // Nobody else may be in it, and no journal may stay behind: it would be rolled back into the new file.
        for (const char *statement : {"BEGIN EXCLUSIVE", "ROLLBACK"}) {
            if (const auto done = m_connection->run(QLatin1String(statement)); !done)
                return done.error();
        }
        m_connection.reset();
        m_isCurrent = false;
    }
    const bool moved = std::rename(QFile::encodeName(made).constData(), QFile::encodeName(m_path).constData()) == 0;
    const base::Result<void> attached = QFileInfo::exists(m_path) ? attach() : base::Result<void>();
    if (!moved)
        return base::Error {base::ErrorKind::CannotWrite,
            Words::tr("your store cannot be replaced; check that you may write the file and its folder"), m_path};
    return attached;
}

base::Result<QSet<QString>> Overlay::preferredClaims() const
{
    QSet<QString> keys;
    if (!m_connection)
        return keys;
    base::Result<QSqlQuery> query = m_connection->run(QStringLiteral("SELECT claim_key FROM preferred_claim"));
    if (!query)
        return query.error();
    while (query->next())
        keys.insert(query->value(0).toString());
    return keys;
}

} // namespace dekade::store

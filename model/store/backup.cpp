#include "model/store/backup.h"

#include "model/store/overlay.h"
#include "model/store/transaction.h"
#include "model/store/verifier.h"

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

constexpr qsizetype kKeptBackups = 5;

base::Error cannotWrite(const QString &path, const QString &message) { return {base::ErrorKind::CannotWrite, message, path}; }

/// Renames over what is there; QFile::rename would refuse.
bool moveOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QDir backupFolder(const Overlay &overlay) { return QDir(QFileInfo(overlay.path()).absolutePath() + QStringLiteral("/backups")); }

QStringList numberedBackups(const QDir &folder) { return folder.entryList({QStringLiteral("user-????.sqlite")}, QDir::Files, QDir::Name); }

QString nextBackup(const QDir &folder)
{
    const QStringList names = numberedBackups(folder);
    // By number, not by time: clocks go back.
    const int last = names.isEmpty() ? 0 : names.back().mid(5, 4).toInt();
    return folder.filePath(QStringLiteral("user-%1.sqlite").arg(last + 1, 4, 10, QLatin1Char('0')));
}

void dropOldBackups(const QDir &folder)
{
    const QStringList names = numberedBackups(folder);
    for (qsizetype i = 0; i + kKeptBackups < names.size(); ++i)
        QFile::remove(folder.filePath(names[i]));
}

/// The tables are those that the migrations up to the file's version make: no trigger, no view, nothing that runs.
base::Result<void> checkSchema(const Connection &connection)
{
    const base::Error strange {
        base::ErrorKind::BadInput, Words::tr("its tables are not those of a Dekade store; the file was left as it is"), connection.path()};
    const base::Result<QVariant> version = connection.single(QStringLiteral("PRAGMA user_version"));
    const base::Result<Connection> memory = Connection::openInMemory();
    if (!version || !memory)
        return version ? memory.error() : version.error();
    if (const auto done = migrateTo(*memory, FileKind::User, version->toInt()); !done)
        return done;
    const base::Result<QStringList> expected = schemaOf(*memory);
    const base::Result<QStringList> actual = schemaOf(connection);
    if (!expected || !actual)
        return expected ? actual.error() : expected.error();
    return *expected == *actual ? base::Result<void>() : strange;
}

/// Brings a copy of ours up to date and looks at every row of it.
base::Result<void> checkCopy(const QString &path, const QString &shownAs)
{
    const base::Result<Connection> copy = Connection::open(path, Access::ReadWrite);
    if (!copy)
        return copy.error();
    if (const auto migrated = migrate(*copy, FileKind::User); !migrated)
        return migrated;
    VerifyReport report;
    if (const auto done = verifyFile(*copy, FileKind::User, report); !done)
        return done;
    if (report.problems.isEmpty())
        return {};
    return base::Error {base::ErrorKind::BadInput,
        Words::tr("this store is damaged (%1); take another backup").arg(report.problems.front().left(300)), shownAs};
}

base::Result<void> copyInto(const Connection &from, const QString &path)
{
    if (const auto done = from.run(QStringLiteral("VACUUM INTO ?"), {path}); !done)
        return done.error();
    return {};
}

} // namespace

base::Result<QString> backUp(const Overlay &overlay, const QString &file, bool replace)
{
    if (overlay.current() == nullptr)
        return base::Error {
            base::ErrorKind::BadInput, Words::tr("there is no store of your own yet, so there is nothing to back up"), overlay.path()};
    const QDir folder = backupFolder(overlay);
    const QString path = file.isEmpty() ? nextBackup(folder) : file;
    const QFileInfo target(path);
    if (file.isEmpty() && !folder.mkpath(QStringLiteral(".")))
        return cannotWrite(folder.path(), Words::tr("this folder cannot be made; name a file for the backup"));
    if ((target.exists() || target.isSymLink()) && (!replace || !target.isFile()))
        return cannotWrite(path, Words::tr("this exists already; name another file, or replace it with --force"));
    if (target.exists() && target.canonicalFilePath() == QFileInfo(overlay.path()).canonicalFilePath())
        return cannotWrite(path, Words::tr("this is the store itself; name another file"));
    const QTemporaryDir aside(Overlay::asideIn(target.absolutePath()));
    if (!aside.isValid())
        return cannotWrite(path, Words::tr("nothing can be written to this folder; name another one"));
    const QString made = aside.filePath(QStringLiteral("user.sqlite"));
    if (const auto copied = copyInto(*overlay.current(), made); !copied)
        return copied.error();
    if (const auto checked = checkCopy(made, overlay.path()); !checked)
        return checked.error();
    if (!moveOver(made, path))
        return cannotWrite(path, Words::tr("the backup cannot be put there; name another file"));
    if (file.isEmpty())
        dropOldBackups(folder);
    return path;
}

base::Result<void> restore(Overlay &overlay, const QString &file)
{
    if (const auto place = overlay.checkPlace(); !place)
        return place;
    if (!QFileInfo::exists(file))
        return base::Error {base::ErrorKind::BadInput, Words::tr("there is no such file; name a backup of your store"), file};
    if (const auto identity = checkIdentity(file, FileKind::User); !identity)
        return identity;
    const QString folder = QFileInfo(overlay.path()).absolutePath();
    if (!QDir().mkpath(folder))
        return cannotWrite(folder, Words::tr("this folder cannot be made; check that you may write there"));
    const QTemporaryDir aside(Overlay::asideIn(folder));
    if (!aside.isValid())
        return cannotWrite(folder, Words::tr("nothing can be written to this folder; check that you may write there"));
    const QString made = aside.filePath(QStringLiteral("user.sqlite"));
    {
        const base::Result<Connection> backup = Connection::open(file, Access::ReadOnly);
        if (!backup)
            return backup.error();
        if (const auto checked = checkSchema(*backup); !checked)
            return checked;
        if (const auto copied = copyInto(*backup, made); !copied)
            return copied;
    }
    if (const auto checked = checkCopy(made, file); !checked)
        return checked;
    if (overlay.current() != nullptr) {
        if (const base::Result<QString> kept = backUp(overlay, {}, false); !kept && kept.error().kind != base::ErrorKind::BadInput)
            return kept.error(); // a damaged store is no reason not to restore a sound one
    }
    return overlay.replaceWith(made);
}

} // namespace dekade::store

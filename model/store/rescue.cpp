#include "model/store/rescue.h"

#include "model/store/overlay.h"
#include "model/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

namespace dekade::store {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qsizetype kHeader = 100; ///< bytes of an SQLite file's header (sqlite.org/fileformat2.html, 1.3)
constexpr qsizetype kApplicationId = 68; ///< where it stands in there, four bytes, big-endian

bool bearsOurMark(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(kHeader);
    return header.size() == kHeader && header.startsWith("SQLite format 3")
        && qFromBigEndian<qint32>(header.constData() + kApplicationId) == applicationId(FileKind::User);
}

QString freeName(const QDir &folder)
{
    for (int number = 1;; ++number) {
        const QString name = folder.filePath(QStringLiteral("damaged-%1.sqlite").arg(number, 4, 10, QLatin1Char('0')));
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

base::Result<void> restoreOver(const StorePaths &paths, const QString &backup)
{
    {
        const auto store = Store::open(paths);
        if (store)
            return (*store)->restore(backup);
        if (store.error().kind != base::ErrorKind::BadInput)
            return store.error();
    }
    const base::Result<QString> damaged = rescue(paths, backup);
    return damaged ? base::Result<void>() : damaged.error();
}

base::Result<QString> rescue(const StorePaths &paths, const QString &backup)
{
    if (!bearsOurMark(paths.user))
        return base::Error {base::ErrorKind::BadInput, Words::tr("this is no store of Dekade; the file was left as it is"), paths.user};
    const base::Error cannotMove {base::ErrorKind::CannotWrite,
        Words::tr("your store cannot be replaced; check that you may write the file and its folder"), paths.user};
    const QDir folder(QFileInfo(paths.user).absolutePath());
    const QTemporaryDir aside(Overlay::asideIn(folder.path()));
    if (!aside.isValid())
        return cannotMove;
    const QString made = aside.filePath(QStringLiteral("user.sqlite"));
    {
        const auto store = Store::open({paths.bundled, made});
        if (!store)
            return store.error();
        if (const auto restored = (*store)->restore(backup); !restored)
            return restored.error();
    }
    const QDir kept(folder.filePath(QStringLiteral("backups")));
    const QString damaged = freeName(kept);
    if (!QDir().mkpath(kept.path()) || !QFile::rename(paths.user, damaged))
        return cannotMove;
    // A journal belongs to the damaged file; beside the new one it would be rolled back into it.
    const QString journal = QStringLiteral("-journal");
    if (QFile::exists(paths.user + journal) && !QFile::rename(paths.user + journal, damaged + journal))
        QFile::remove(paths.user + journal);
    if (QFile::rename(made, paths.user))
        return damaged;
    QFile::rename(damaged, paths.user);
    return cannotMove;
}

} // namespace dekade::store

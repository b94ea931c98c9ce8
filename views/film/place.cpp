#include "views/film/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace dekade::film {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilmWriter)
};

base::Error cannotWrite(const QString &path, const QString &message) { return {base::ErrorKind::CannotWrite, message, path}; }

QString plainPath(QString path)
{
    while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return QFileInfo(path).absoluteFilePath();
}

/// Only frames may be replaced with their folder: whatever else lies there is not ours.
base::Result<void> checkFolder(const FilmRequest &request)
{
    const QFileInfo info(plainPath(request.path));
    if (!info.exists())
        return {};
    if (!info.isDir())
        return cannotWrite(request.path, Words::tr("this is a file, not a folder; name another folder"));
    const QStringList names = QDir(info.filePath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    if (names.isEmpty())
        return {};
    static const QRegularExpression frame(QStringLiteral("^frame-[0-9]{5,}\\.png$"));
    for (const QString &name : names) {
        if (!frame.match(name).hasMatch())
            return cannotWrite(
                request.path, Words::tr("the folder holds other files than frames, such as %1; name another folder").arg(name));
    }
    if (request.overwrite == exchange::Overwrite::No)
        return cannotWrite(request.path, Words::tr("the folder holds frames already; give --force to replace them, or another name"));
    return {};
}

base::Result<void> checkFile(const FilmRequest &request)
{
    const QFileInfo info(request.path);
    if (info.isDir())
        return cannotWrite(request.path, Words::tr("this is a folder; name a file in it"));
    if (info.exists() && request.overwrite == exchange::Overwrite::No)
        return cannotWrite(request.path, Words::tr("the file exists; give --force to replace it, or another name"));
    if (info.exists() && !info.isFile())
        return cannotWrite(request.path, Words::tr("this is not a regular file; name another one"));
    return {};
}

/// Bytes that are only in memory would be lost with the power after the old file is gone.
bool flushToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed;
}

bool moved(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Place::Place(FilmRequest request, std::unique_ptr<QTemporaryDir> folder)
    : m_request(std::move(request))
    , m_folder(std::move(folder))
{
}

base::Result<Place> Place::beside(const FilmRequest &request)
{
    const auto checked = request.format == FilmFormat::Frames ? checkFolder(request) : checkFile(request);
    if (!checked)
        return checked.error();
    const QDir parent = QFileInfo(plainPath(request.path)).absoluteDir();
    if (!parent.exists())
        return cannotWrite(
            request.path, Words::tr("the folder %1 does not exist; make it first").arg(QDir::toNativeSeparators(parent.path())));
    auto folder = std::make_unique<QTemporaryDir>(parent.filePath(QStringLiteral(".dekade-film-XXXXXX")));
    if (!folder->isValid())
        return cannotWrite(request.path, Words::tr("cannot be written: %1").arg(folder->errorString()));
    return Place(request, std::move(folder));
}

base::Result<void> Place::commit() { return m_request.format == FilmFormat::Frames ? commitFolder() : commitFile(); }

base::Result<void> Place::commitFile()
{
    if (!flushToDisk(file()) || !moved(file(), m_request.path))
        return cannotWrite(
            m_request.path, Words::tr("not written, the old file is kept: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

base::Result<void> Place::commitFolder()
{
    const QString target = plainPath(m_request.path);
    const QString old = m_folder->path() + QStringLiteral("-old");
    const bool hadOld = QFileInfo::exists(target);
    if (hadOld && !moved(target, old))
        return cannotWrite(
            m_request.path, Words::tr("not written, what was there is kept: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    if (!moved(m_folder->path(), target)) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        if (hadOld)
            moved(old, target);
        return cannotWrite(m_request.path, Words::tr("not written, what was there is kept: %1").arg(reason));
    }
    m_folder->setAutoRemove(false);
    // QTemporaryDir is for its owner alone; a folder of frames is to be shared like any other.
    QFile::setPermissions(target, QFile::permissions(target) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    if (hadOld)
        QDir(old).removeRecursively();
    return {};
}

} // namespace dekade::film

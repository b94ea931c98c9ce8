#include "model/exchange/safewrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace dekade::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SafeWrite)
};

base::Error cannotWrite(const QString &path, const QString &message)
{
    return {base::ErrorKind::CannotWrite, message, path};
}

base::Result<void> writeStandardOutput(const QByteArray &bytes)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return cannotWrite(QStringLiteral("-"), Words::tr("standard output cannot be written: %1").arg(out.errorString()));
    return {};
}

/// What forbids writing there, before anything is tried.
base::Result<void> checkPlace(const QString &path, Overwrite overwrite)
{
    const QFileInfo info(path);
    if (info.isDir())
        return cannotWrite(path, Words::tr("this is a folder; name a file in it"));
    if (info.exists() && overwrite == Overwrite::No)
        return cannotWrite(path, Words::tr("the file exists; give --force to replace it, or another name"));
    if (info.exists() && !info.isFile())
        return cannotWrite(path, Words::tr("this is not a regular file; name another one"));
    const QDir folder = info.absoluteDir();
    if (!folder.exists())
        return cannotWrite(path, Words::tr("the folder %1 does not exist; make it first").arg(QDir::toNativeSeparators(folder.path())));
    return {};
}

} // namespace

base::Result<void> writeFile(const QString &path, const QByteArray &bytes, Overwrite overwrite)
{
    if (path == QLatin1String("-"))
        return writeStandardOutput(bytes);
    if (const base::Result<void> place = checkPlace(path, overwrite); !place)
        return place.error();
    QSaveFile file(path);
    file.setDirectWriteFallback(false); // without a file beside it the old one could not be kept
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, Words::tr("cannot be written: %1").arg(file.errorString()));
    // QSaveFile::commit() answers true after a short write: the size decides.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return cannotWrite(path, Words::tr("not written, the old file is kept: %1").arg(reason));
    }
    if (!file.commit())
        return cannotWrite(path, Words::tr("not written, the old file is kept: %1").arg(file.errorString()));
    return {};
}

} // namespace dekade::exchange

#include "views/film/wholefile.h"

#include <QFile>
#include <QtEndian>

namespace dekade::film {

namespace {

bool isWholeGif(QFile &file) { return file.read(6) == "GIF89a" && file.seek(file.size() - 1) && file.read(1) == ";"; }

bool isWholeWebP(QFile &file)
{
    const QByteArray head = file.read(12);
    return head.startsWith("RIFF") && head.endsWith("WEBP") && qFromLittleEndian<quint32>(head.constData() + 4) + qint64 {8} == file.size();
}

/// Boxes stand one after another: 4 bytes of length, 4 of kind; length 1: 8 bytes of length follow.
bool isWholeMp4(QFile &file)
{
    bool hasIndex = false;
    qint64 at = 0;
    while (at < file.size()) {
        if (!file.seek(at))
            return false;
        const QByteArray head = file.read(16);
        if (head.size() < 8)
            return false;
        qint64 length = qFromBigEndian<quint32>(head.constData());
        if (length == 1 && head.size() == 16)
            length = static_cast<qint64>(qFromBigEndian<quint64>(head.constData() + 8));
        if (length < 8 || length > file.size() - at)
            return false;
        hasIndex = hasIndex || head.mid(4, 4) == "moov";
        at += length;
    }
    return hasIndex;
}

} // namespace

bool isWholeFile(const QString &path, FilmFormat format)
{
    if (format == FilmFormat::Frames)
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return false;
    switch (format) {
    case FilmFormat::Gif:
        return isWholeGif(file);
    case FilmFormat::WebP:
        return isWholeWebP(file);
    case FilmFormat::Mp4:
        return isWholeMp4(file);
    case FilmFormat::Frames:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace dekade::film

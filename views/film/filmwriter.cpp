#include "views/film/filmwriter.h"

#include "views/film/encoder.h"
#include "views/film/place.h"
#include "views/film/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace dekade::film {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilmWriter)
};

base::Error cannotWrite(const QString &message) { return {base::ErrorKind::CannotWrite, message}; }

/// Paints frame by frame, counts what is done, and hears of a cancel.
class Projector final {
public:
    Projector(const Film &film, int passes, const FilmProgress &progress)
        : m_film(film)
        , m_progress(progress)
        , m_image(film.size(), QImage::Format_RGB32)
        , m_of(film.frameCount() * passes)
    {
    }

    bool isReady() const { return !m_image.isNull(); }

    /// Hands every frame to `take` in turn.
    template<typename Take>
    base::Result<void> show(const Take &take)
    {
        for (int frame = 0; frame < m_film.frameCount(); ++frame) {
            m_image.fill(Qt::black);
            {
                QPainter painter(&m_image);
                painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
                m_film.paintFrame(frame, painter);
            }
            if (const base::Result<void> taken = take(frame, m_image); !taken)
                return taken;
            if (m_progress && !m_progress(++m_done, m_of))
                return cannotWrite(Words::tr("cancelled; nothing was written"));
        }
        return {};
    }

private:
    const Film &m_film;
    const FilmProgress &m_progress;
    QImage m_image;
    int m_of;
    int m_done = 0;
};

base::Result<void> writeFrames(Projector &projector, const Place &place)
{
    return projector.show([&](int frame, const QImage &image) -> base::Result<void> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG"))
            return base::Error {base::ErrorKind::Defect, Words::tr("frame %1 cannot be written as PNG").arg(frame + 1)};
        // Not straight to a file: QImage would not hear of a disk that fills up at the last bytes.
        return exchange::writeFile(
            place.filePath(QStringLiteral("frame-%1.png").arg(frame + 1, 5, 10, QLatin1Char('0'))), bytes, exchange::Overwrite::No);
    });
}

base::Result<void> encode(Projector &projector, const Film &film, const QStringList &arguments)
{
    Encoder encoder;
    if (const base::Result<void> started = encoder.start(film.size(), film.framesPerSecond(), arguments); !started)
        return started;
    const base::Result<void> shown = projector.show([&](int, const QImage &image) { return encoder.feed(image); });
    return shown ? encoder.finish() : shown;
}

QStringList words(const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

/// A palette of the whole film first, then the film in it: one pass would have to hold every frame. No dithering: flat areas stay flat.
base::Result<void> writeGif(Projector &projector, const Film &film, const Place &place)
{
    const QString palette = place.filePath(QStringLiteral("palette.png"));
    if (const base::Result<void> made
        = encode(projector, film, words("-vf palettegen=stats_mode=full -frames:v 1 -threads 1 -update 1") << palette);
        !made)
        return made;
    return encode(projector, film,
        QStringList {QStringLiteral("-i"), palette}
            + words("-lavfi paletteuse=dither=none -loop 0 -threads 1 -fflags +bitexact -flags:v +bitexact -f gif")
            + QStringList {place.file()});
}

base::Result<void> writeWebP(Projector &projector, const Film &film, const Place &place)
{
    return encode(projector, film,
        words("-c:v libwebp_anim -lossless 1 -compression_level 2 -loop 0 -threads 1 -fflags +bitexact -f webp") << place.file());
}

base::Result<void> writeMp4(Projector &projector, const Film &film, const Place &place)
{
    return encode(projector, film,
        words("-vf crop=trunc(iw/2)*2:trunc(ih/2)*2 -c:v libx264 -preset fast -crf 18 -pix_fmt yuv420p -movflags +faststart -threads 1 "
              "-fflags +bitexact -flags:v +bitexact -f mp4")
            << place.file());
}

base::Result<void> writeInto(Projector &projector, const Film &film, FilmFormat format, const Place &place)
{
    switch (format) {
    case FilmFormat::Frames:
        return writeFrames(projector, place);
    case FilmFormat::Gif:
        return writeGif(projector, film, place);
    case FilmFormat::WebP:
        return writeWebP(projector, film, place);
    case FilmFormat::Mp4:
        return writeMp4(projector, film, place);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<FilmFormat> filmFormatOf(const QString &path)
{
    if (path.endsWith(QLatin1Char('/')) || QFileInfo(path).isDir())
        return FilmFormat::Frames;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("gif"))
        return FilmFormat::Gif;
    if (suffix == QLatin1String("webp"))
        return FilmFormat::WebP;
    if (suffix == QLatin1String("mp4"))
        return FilmFormat::Mp4;
    return {};
}

base::Result<void> writeFilm(const Film &film, const FilmRequest &request, const FilmProgress &progress)
{
    if (film.frameCount() < 1 || film.size().isEmpty())
        return base::Error {base::ErrorKind::BadWords, Words::tr("this film has no frames to write")};
    base::Result<Place> place = Place::beside(request);
    if (!place)
        return place.error();
    Projector projector(film, request.format == FilmFormat::Gif ? 2 : 1, progress);
    if (!projector.isReady())
        return base::Error {base::ErrorKind::Defect, Words::tr("there is not enough memory for a frame; give a smaller size")};
    if (const base::Result<void> written = writeInto(projector, film, request.format, *place); !written) {
        base::Error error = written.error();
        error.file = request.path;
        return error;
    }
    if (!isWholeFile(place->file(), request.format)) {
        return base::Error {base::ErrorKind::CannotWrite,
            Words::tr("not written, the old file is kept: ffmpeg left half a file; is the disk full?"), request.path};
    }
    return place->commit();
}

} // namespace dekade::film

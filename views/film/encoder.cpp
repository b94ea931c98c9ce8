#include "views/film/encoder.h"

#include <QCoreApplication>
#include <QImage>
#include <QStandardPaths>

namespace dekade::film {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilmWriter)
};

constexpr int kPatienceMs = 120'000; ///< for one frame, or the end of the file
constexpr qint64 kWaiting = 32 * 1024 * 1024; ///< bytes that may wait for ffmpeg: some frames

base::Error cannotWrite(const QString &message) { return {base::ErrorKind::CannotWrite, message}; }

} // namespace

Encoder::~Encoder()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

base::Result<void> Encoder::start(const QSize &size, int framesPerSecond, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (program.isEmpty()) {
        return cannotWrite(
            Words::tr("GIF, WebP and MP4 are written by the program ffmpeg, which is not installed; install it (Debian: apt install "
                      "ffmpeg), or write numbered frames: -o FOLDER/"));
    }
    // One thread and bitexact: the same frames give the same bytes.
    const QStringList input {QStringLiteral("-hide_banner"), QStringLiteral("-nostdin"), QStringLiteral("-loglevel"),
        QStringLiteral("error"), QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("rawvideo"), QStringLiteral("-pixel_format"),
        QStringLiteral("bgra"), QStringLiteral("-video_size"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
        QStringLiteral("-framerate"), QString::number(framesPerSecond), QStringLiteral("-i"), QStringLiteral("pipe:0")};
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, input + arguments);
    if (!m_process.waitForStarted(kPatienceMs))
        return cannotWrite(Words::tr("ffmpeg cannot be started: %1").arg(m_process.errorString()));
    return {};
}

base::Result<void> Encoder::feed(const QImage &frame)
{
    Q_ASSERT(frame.format() == QImage::Format_RGB32 && frame.bytesPerLine() == frame.width() * 4);
    if (m_process.state() != QProcess::Running
        || m_process.write(reinterpret_cast<const char *>(frame.constBits()), frame.sizeInBytes()) < 0)
        return failed();
    while (m_process.bytesToWrite() > kWaiting) {
        if (!m_process.waitForBytesWritten(kPatienceMs))
            return failed();
    }
    return {};
}

base::Result<void> Encoder::finish()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kPatienceMs) || m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return failed();
    return {};
}

base::Error Encoder::failed()
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1000))
        m_process.kill();
    m_process.waitForFinished(kPatienceMs);
    const QStringList said = QString::fromUtf8(m_process.readAll()).trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return cannotWrite(said.isEmpty() ? Words::tr("not written, the old file is kept: ffmpeg stopped without a word")
                                      : Words::tr("not written, the old file is kept; ffmpeg says: %1").arg(said.last().trimmed()));
}

} // namespace dekade::film

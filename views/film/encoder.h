#pragma once

#include "model/base/result.h"

#include <QProcess>
#include <QSize>
#include <QStringList>

class QImage;

namespace dekade::film {

/// The program ffmpeg, fed with frames as raw pixels. One file a run; the thread that uses it blocks while ffmpeg works.
class Encoder final {
public:
    Encoder() = default;
    /// Ends ffmpeg where it still runs.
    ~Encoder();
    Q_DISABLE_COPY_MOVE(Encoder)

    /// Starts ffmpeg: raw frames of `size` at `framesPerSecond`, then `arguments`, which name the output last.
    /// Error CannotWrite with what to install where there is no ffmpeg.
    base::Result<void> start(const QSize &size, int framesPerSecond, const QStringList &arguments);
    /// Format_RGB32, of the size told at the start.
    base::Result<void> feed(const QImage &frame);
    /// Waits for the file to be whole. Error CannotWrite with ffmpeg's last words.
    base::Result<void> finish();

private:
    base::Error failed();

    QProcess m_process;
};

} // namespace dekade::film

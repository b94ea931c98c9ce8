#pragma once

#include "model/exchange/safewrite.h"
#include "views/film/film.h"

#include <QString>

#include <functional>
#include <optional>

namespace dekade::film {

enum class FilmFormat {
    Frames, ///< a folder of numbered PNG files
    Gif,
    WebP,
    Mp4,
};

/// "FOLDER/" or a folder that is there: frames; else by the suffix .gif, .webp, .mp4. Nothing for any other name.
std::optional<FilmFormat> filmFormatOf(const QString &path);

struct FilmRequest {
    QString path;
    FilmFormat format = FilmFormat::Frames;
    exchange::Overwrite overwrite = exchange::Overwrite::No;
};

/// Told after every frame: how many of how many steps are done. False stops the writing.
using FilmProgress = std::function<bool(int done, int of)>;

/// Writes the whole film or nothing: into a file or folder beside the target first, then moved into its place, so that a full disk, an
/// error, a cancel or a kill leaves what was there. PNG frames and GIF: same film, same bytes. GIF, WebP and MP4 go through the program
/// ffmpeg; odd sides of an MP4 lose a pixel row or column. Memory: two frames, however long the film. Any thread with a QGuiApplication; it
/// blocks. Errors: BadWords for a film without frames or size, CannotWrite for a place that cannot be written or a full disk, for a missing
/// or failing ffmpeg (with what to install or what it said), and after a cancel.
base::Result<void> writeFilm(const Film &film, const FilmRequest &request, const FilmProgress &progress = {});

} // namespace dekade::film

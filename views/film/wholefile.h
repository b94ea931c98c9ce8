#pragma once

#include "views/film/filmwriter.h"

namespace dekade::film {

/// Whether a film's file ends where its format says it does: a GIF with its trailer, a WebP as long as its RIFF head says, an MP4 whose
/// boxes fill it and have an index. ffmpeg answers 0 for some files that a full disk cut off. Frames have no file: true.
bool isWholeFile(const QString &path, FilmFormat format);

} // namespace dekade::film

#pragma once

#include "views/routing/stageplay.h"

namespace dekade::routing {

/// The frame of a moment: a pure function of its arguments, so play, pause, steps both ways, scrubbing, stills and the frames of a film are
/// the same thing. Equal arguments give equal scenes. Thread: any that may measure fonts.
StageScene sceneAt(const Performance &performance, const Moment &moment, const StageOptions &options);

/// The same at a time of the play, ms at speed 1 (timing.h).
StageScene sceneAt(const Performance &performance, double timeMs, const StageOptions &options);

/// Two models above each other on the same tokens, in half a page each. The page is options[0]'s.
StageScene comparedAt(const Performance &above, const Performance &below, const Moment &moment, const StageOptions &aboveOptions,
    const StageOptions &belowOptions);

/// Every byte of a frame that can be seen or heard, for comparing frames.
QByteArray bytesOf(const StageScene &scene);

} // namespace dekade::routing

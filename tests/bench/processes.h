#pragma once

#include "tests/bench/row.h"

#include <QDir>

namespace dekade::bench {

/// From the start of a process to its first painted frame: our window with the bundled facts against a bare chart view. Offscreen.
/// @param programs the folder of dekade and the helpers. @param runs of each, in turns. Ends the program with a message where one fails.
Row firstFrameRow(const QDir &programs, int runs);

/// The window with the user's store in `home` (dekade/user.sqlite) against the window without one.
Row firstFrameWith(const QDir &programs, const QString &home, int runs);

/// `dekade export parameters -o x.png` against a process that draws a bare chart into a PNG of the same size.
Row exportRow(const QDir &programs, int runs);

/// `dekade inspect` of one config.json, or of all the published ones, against an empty program of Qt Core.
Row inspectRow(const QDir &programs, int runs);
Row inspectAllRow(const QDir &programs, int runs);

} // namespace dekade::bench

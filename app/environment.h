#pragma once

#include <QStringList>

namespace dekade::app {

/// What was typed behind the program's name.
QStringList wordsTyped(int argc, char *argv[]);

/// Before the application object of an export is made: no display, and nothing of the user's screen (scale, DPI, style, platform theme) may
/// reach the bytes of a file.
void neutralEnvironment();

/// What Qt tells developers (a missing XDG_RUNTIME_DIR, a plugin not found) is dropped: on standard error of a verb stand the verb's own
/// words. Before the application object is made.
void silenceQt();

/// A full disk beyond the limit of a process answers an error, not a signal that kills it half-way.
void ignoreFileSizeSignal();

} // namespace dekade::app

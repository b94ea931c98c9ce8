#pragma once

namespace dekade::app {

/// Before the application object of an export is made: no display, and nothing of the user's screen (scale, DPI, style, platform theme) may reach
/// the bytes of a file.
void neutralEnvironment();

/// A full disk beyond the limit of a process answers an error, not a signal that kills it half-way.
void ignoreFileSizeSignal();

} // namespace dekade::app

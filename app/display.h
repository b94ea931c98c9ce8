#pragma once

#include <QString>

namespace dekade::app {

/// Whether a window may open here: a display, or a platform named in QT_QPA_PLATFORM. That it answers is seen only when it is asked.
bool hasDisplay();

/// What is said where there is none.
QString noDisplay();

/// Qt ends a program by abort() where the display that is named does not answer, or the platform does not exist. From here to
/// displayAnswered() that end is ours: one sentence on standard error and exit 3. Before the application object is made.
void refuseDeadDisplay();

/// The application object stands: messages go where Qt sends them.
void displayAnswered();

} // namespace dekade::app

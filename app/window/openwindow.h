#pragma once

#include "app/cli/words.h"

namespace dekade::app {

/// Opens the window on the facts and the user's store and runs until it is closed. Gives the exit code.
int openWindow(const CommandWords &words);

} // namespace dekade::app

#pragma once

#include "app/cli/words.h"

namespace dekade::app {

/// Runs a verb inside an application object that exists; prints errors to standard error. Gives the exit code.
int runVerb(const CommandWords &words);

/// Prints an error as `dekade: file:line:column: message` and gives its exit code.
int report(const base::Error &error);

} // namespace dekade::app

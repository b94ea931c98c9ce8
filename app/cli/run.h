#pragma once

#include "app/cli/context.h"

#include <span>

namespace dekade::app {

/// A verb and what runs it.
struct Verb {
    const char *name;
    base::Result<void> (*run)(Context &);
};

/// Runs a verb inside an application object that exists; prints errors to standard error. Gives the exit code.
/// `more` are verbs beside those that need Qt Core alone: drawing ones, in the program that draws.
int runVerb(const CommandWords &words, std::span<const Verb> more = {});

/// Prints an error as `dekade: file:line:column: message` and gives its exit code.
int report(const base::Error &error);

} // namespace dekade::app

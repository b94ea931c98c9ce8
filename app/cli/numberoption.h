#pragma once

#include "app/cli/words.h"

#include <cstdint>

namespace dekade::app {

struct Bounds {
    int lowest;
    int highest;
};

/// The whole number after an option, or `otherwise` where the option is not given. Error BadWords names the bounds.
base::Result<int> wholeOption(const CommandWords &words, const char *option, Bounds bounds, int otherwise);

/// --seed, or `otherwise`. Error BadWords.
base::Result<std::uint64_t> seedOption(const CommandWords &words, std::uint64_t otherwise);

} // namespace dekade::app

#pragma once

#include "model/architecture/config.h"
#include "model/architecture/result.h"

namespace dekade::architecture {

/// Checks that a shape can be: every number positive and below its limit, heads divisible by key heads, k ≤ experts, groups that divide.
/// @return empty, or a BadValue or Contradiction that names the key at fault in the family's spelling (Llama's where it has none).
std::optional<Problem> validate(const Config &config);

} // namespace dekade::architecture

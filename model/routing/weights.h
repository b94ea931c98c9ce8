#pragma once

#include "model/routing/routersettings.h"

#include <span>

namespace dekade::routing {

/// Divides by max(‖w‖_power + epsilon, atLeast); leaves all-zero weights alone. Sums run in the order given, in double.
/// DBRX's p-norm: {3, 4} with power 2 becomes {0.6, 0.8}.
void renormaliseWeights(const Renormalisation &rule, std::span<double> weights);

/// The weights of one token's chosen experts before anything is dropped, in the order of choice: from their scores or their logits, made to
/// sum as the router says, times its factor. DeepSeek-V3: scores {0.6, 0.2} become {1.875, 0.625}.
/// `scores` and `logits` are those of the chosen; `weights` as long.
void weighChosen(const RouterSettings &settings, std::span<const float> scores, std::span<const float> logits, std::span<float> weights);

} // namespace dekade::routing

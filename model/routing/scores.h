#pragma once

#include "model/routing/routersettings.h"

#include <span>

namespace dekade::routing {

/// The scores of one token's logits, as float32: computed in double, rounded once, before anything is chosen by them (routers compare
/// float32, and a rounding is where ties come from). Logits finite; `scores` as long as `logits`.
/// Softmax over experts: softmax(1, 2, 3) = 0.0900306, 0.2447285, 0.6652410.
void scoreRow(Score score, std::span<const float> logits, std::span<float> scores);

/// ln Σ e^z, the largest taken out first. logSumExp(1, 2, 3) = 3.407606.
double logSumExp(std::span<const float> logits);

} // namespace dekade::routing

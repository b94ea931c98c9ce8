#pragma once

#include "model/routing/logits.h"

#include <span>
#include <vector>

namespace dekade::routing {

/// (max load − mean) / mean: Wang et al. 2024, arXiv:2408.15664 equation 4. 0 for perfectly even loads and for none at all.
/// {3, 1, 0, 0} = 2. A uniformly random router is not at 0 in a small batch: 16 experts, top-1, 256 tokens give 0.46.
double maxViolation(std::span<const int> load);

/// −Σ s ln s over the shares s of the load, in nats; ln E when even. {1, 1} = 0.693147.
double loadEntropy(std::span<const int> load);

/// The largest share of all the load; {3, 1} = 0.75. 0 for none.
double largestShare(std::span<const int> load);

/// Experts with more than a tenth of the fair share (dynamics.md's "used"): {10, 10, 0, 0} has 2.
int expertsUsed(std::span<const int> load);

/// The squared coefficient of variation, (standard deviation / mean)², of the whole population: the importance and load losses of Shazeer
/// et al. 2017, arXiv:1701.06538 equations 7 and 11 without their weight. {3, 1} = 0.25.
double squaredVariation(std::span<const double> values);

/// Requests a capacity of `places` places an expert would drop: Σ max(0, load − places). {5, 1}, 2 places = 3.
long long droppedAt(std::span<const int> load, int places);

/// Router z-loss, mean over tokens of (ln Σ e^z)²: Zoph et al. 2022 (ST-MoE), arXiv:2202.08906 equation 5, without its coefficient 0.001.
/// One token with logits 1, 2, 3 = 11.611778.
double zLoss(const Logits &logits);

} // namespace dekade::routing

#pragma once

#include "model/routing/logits.h"
#include "model/routing/outcome.h"
#include "model/routing/routersettings.h"
#include "model/routing/trace.h"

#include <vector>

namespace dekade::routing {

/// Every expert takes the `capacity` tokens of each token group with the highest scores: arXiv:2202.09368 section 3.2, with the softmax
/// over experts as in flaxformer's ExpertsChooseMaskedRouter. A token may have no expert or many; its picks stand in the order of experts,
/// their position is the expert's rank for the token, weights are scores. Loads are not counted yet. Fault: a capacity below 0 or above the
/// tokens of a group, or none at all. `settings` and `logits` have passed checkInput.
Outcome<Trace> expertsChoose(const RouterSettings &settings, const Logits &logits);

/// Whom an expert took: tokens of a token group, the best first. [group][expert][position].
struct Takings {
    std::vector<std::vector<std::vector<int>>> tokens;
    std::vector<std::vector<std::vector<float>>> weights;
};
Takings takingsOf(const Trace &trace, int tokenGroups);

} // namespace dekade::routing

#pragma once

#include "views/routing/performance.h"

namespace dekade::routing {

/// Routers that have a selection bias: those with a sigmoid.
inline bool hasBias(const RouterSettings &settings) { return settings.score == Score::Sigmoid; }

/// Logits of `tokens` tokens for a request: made up, or drawn by recorded frequencies.
LogitTable logitsFor(const PerformanceRequest &request, int tokens);

/// Logits of the request's crowd, then of its text. A word has the same ones with a crowd before it and without.
LogitTable playLogits(const PerformanceRequest &request);

/// The bias that balancing leaves behind after a while, for routers that have one. Kept for the thread until another is asked for: a text
/// that is typed asks for the same one at every key.
const std::vector<float> &biasFor(PerformanceRequest request);

} // namespace dekade::routing

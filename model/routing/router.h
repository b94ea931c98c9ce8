#pragma once

#include "model/routing/logits.h"
#include "model/routing/outcome.h"
#include "model/routing/routersettings.h"
#include "model/routing/trace.h"

#include <optional>
#include <span>

namespace dekade::routing {

/// What a router gets beside its settings. Views: the numbers must outlive the call.
struct RouterInput {
    Logits logits;
    std::span<const float> bias = {}; ///< one an expert, added for the selection; empty: none
    std::span<const float> uniforms = {}; ///< one a token, in [0, 1): what SecondExpert::AtRandom decides by; for Sampled one a token and
                                           ///< expert, in (0, 1): its Gumbel noise
};

/// The batch must be one that `settings` can route: a token at least, rows as long as there are experts, every number finite, 1 ≤ topK ≤
/// what the kept groups hold, experts in equal groups, tokens in equal token groups, a bias and uniforms of the right length. The fault
/// says which number of which token or expert is wrong and what it must be.
Outcome<bool> checkInput(const RouterSettings &settings, const RouterInput &input);

/// The same without a look at every logit.
Outcome<bool> checkShapes(const RouterSettings &settings, const RouterInput &input);

/// Routes a batch: score → bias → groups → top-k → weights → queue, as `settings` say. Faults as checkInput. Has no state: call it in any
/// thread. Same input, same trace, on every machine.
Outcome<Trace> route(const RouterSettings &settings, const RouterInput &input);

/// The places an expert has in one of the token groups of `tokens` tokens: as the settings state or their rule computes; empty: no limit.
std::optional<int> placesOf(const RouterSettings &settings, int tokens);

} // namespace dekade::routing

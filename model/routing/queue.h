#pragma once

#include "model/routing/routersettings.h"
#include "model/routing/trace.h"

namespace dekade::routing {

/// Lets the picks of each of `tokenGroups` equal runs of tokens queue at their experts and drops those who find all `capacity` places
/// taken: sets position, weight and fate of the picks of `trace`. A pick that was NotSampled does not queue. capacity 0 drops everything.
/// Sources: Switch, arXiv:2101.03961 section 2.2 (token order); GShard, arXiv:2006.16668 algorithm 1 (first choices first); V-MoE,
/// arXiv:2106.05974 section 4 (priority by top score); Megatron-LM moe_utils.py apply_router_token_dropping ("probs": highest weight,
/// "position": token order). Three tokens that all ask one expert with 2 places: the third is dropped in token order.
void queueAtExperts(QueueOrder order, int tokenGroups, int capacity, Trace &trace);

} // namespace dekade::routing

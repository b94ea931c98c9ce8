#include "model/routing/trace.h"

#include <algorithm>
#include <iterator>

namespace dekade::routing {

std::vector<Pick> droppedOf(const Trace &trace)
{
    std::vector<Pick> dropped;
    std::copy_if(
        trace.picks.begin(), trace.picks.end(), std::back_inserter(dropped), [](const Pick &pick) { return pick.fate == Fate::Dropped; });
    return dropped;
}

std::vector<int> tokensWithoutExpert(const Trace &trace)
{
    std::vector<int> tokens;
    for (int token = 0; token < trace.tokens; ++token) {
        const std::span<const Pick> picks = trace.picksOf(token);
        if (std::none_of(picks.begin(), picks.end(), [](const Pick &pick) { return pick.fate == Fate::Kept; }))
            tokens.push_back(token);
    }
    return tokens;
}

} // namespace dekade::routing

#include "model/routing/trace.h"

#include <algorithm>
#include <iterator>

namespace dekade::routing {

std::vector<Pick> droppedOf(const Trace &trace)
{
    std::vector<Pick> dropped;
    std::copy_if(trace.picks.begin(), trace.picks.end(), std::back_inserter(dropped), [](const Pick &pick) {
        return pick.fate == Fate::Dropped;
    });
    std::stable_sort(dropped.begin(), dropped.end(), [](const Pick &a, const Pick &b) { return a.rank < b.rank; });
    return dropped;
}

} // namespace dekade::routing

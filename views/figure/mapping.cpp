#include "views/figure/mapping.h"

#include <algorithm>

namespace dekade::figure {

state::Range zoomed(const state::Range &range, double anchor, double factor, double shortest, double longest)
{
    const double length = std::clamp(range.length() * factor, shortest, longest);
    const double share = range.length() > 0 ? (anchor - range.low) / range.length() : 0.5;
    const double low = anchor - share * length;
    return {low, low + length};
}

state::Range moved(const state::Range &range, double delta)
{
    return {range.low + delta, range.high + delta};
}

} // namespace dekade::figure

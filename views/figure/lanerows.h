#pragma once

#include "views/figure/figurelayout.h"

namespace dekade::figure {

/// What the lane has room for: names right of their squares, the first one left where it fits, the next row where it would not fit.
struct LaneRows {
    std::vector<LanePlace> places; ///< positions relative to the lane's top
    int rows = 1;
    int hidden = 0;
};

/// @param mapping gives x of entries with a date; entries outside what is shown are left out.
/// @param titleEnd right edge of the lane's own title, which the first row keeps free; undated entries follow it.
LaneRows layOutLane(const FigureData &data, const Mapping &mapping, double titleEnd, double rowHeight, int mostRows, double u);

} // namespace dekade::figure

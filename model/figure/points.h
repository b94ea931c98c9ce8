#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"
#include "model/figure/series.h"

namespace dekade::figure {

/// The rows drawn, as points by x, then model id. Weights: 9 selected, 6 highlighted, else 1 to 2 by rank of size and 1 more for a model that
/// was the largest when it came out; set in bold where selected or highlighted.
std::vector<Point> makePoints(const Request &request, const std::vector<Row> &rows, const SeriesTable &series);

/// The rows without a disclosed value, by x, those without a date last.
std::vector<LaneEntry> makeLane(const Request &request, const std::vector<Row> &rows, const SeriesTable &series);

} // namespace dekade::figure

#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// Where the model that the inspector changed would stand: at its own day, with its new size. Nothing without a question, for other figures
/// than parameters over time, for non-embedding parameters, and for a model that is not drawn.
std::optional<GhostPoint> makeGhost(const Request &request, const std::vector<Point> &points);

} // namespace dekade::figure

#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// The least-squares line of the points drawn, log10(value) on decimal years, with a Student t interval of 90 or 95 % as
/// the state asks.
/// None under three points, with all on one day, without a date axis, or with the trend switched off.
/// Worked: a slope of 0.1875 is ×1.54 a year and doubles in 12 · log10(2) / 0.1875 = 19 months.
std::optional<TrendBand> makeTrend(const Request &request, const std::vector<Point> &points);

} // namespace dekade::figure

#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// The line under the title: what is on the axes, from when to when, and how to read it.
QString makeSubtitle(const Request &request, const std::vector<Row> &rows, const std::vector<Point> &points);

/// The lane's name and its remark: undisclosed, or not stated by anybody either.
QString makeLaneTitle(const Request &request, const std::vector<Row> &rows);
QString makeLaneRemark(const Request &request);

/// The figure told in a paragraph, for <desc> and screen readers: title, subtitle, how many points, who stands in the lane, the trend.
QString makeDescription(const Request &request, const FigureData &data);

/// Whether every row in the lane is there because somebody states that the value is undisclosed.
bool isLaneUndisclosed(const Request &request, const std::vector<Row> &rows);

} // namespace dekade::figure

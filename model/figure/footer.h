#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// How many rows of the span ended where.
Counts countRows(const Request &request, const std::vector<Row> &rows, const std::vector<Point> &points);

/// The lines under the rule, of data whose counts and backdrop stand. The scene puts "k of n labelled" before the first, which may be empty.
QStringList makeFooter(const Request &request, const std::vector<Row> &rows, const FigureData &data);

/// "Lens official · Measure total and active · Filter none · Catalogue 2026-11: 851 claims, 60 models".
/// A trend is named with the number of points it rests on, beside the filter that chose them.
QString makeStateLine(const Request &request, const std::optional<TrendBand> &trend);

} // namespace dekade::figure

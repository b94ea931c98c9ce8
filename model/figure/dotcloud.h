#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// The rows of a set of columns that a figure draws: no flag, both numbers of the axes within their whole ranges, in the span and answering
/// the filter's days and words. Empty where the rows are not read yet, and where the filter asks what columns do not tell.
DotCloud makeDotCloud(const Request &request, const catalogue::ColumnSet &set, const Axis &x, const Axis &y);

} // namespace dekade::figure

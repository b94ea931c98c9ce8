#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// The axes with their words and whole ranges, from all rows of the filter: a moving scrubber does not move them.
/// Dates run from 1 January of the year before the first model to the middle of the year after the last; logs get room above and below.
Axis makeXAxis(const Request &request, const std::vector<Row> &rows);
Axis makeYAxis(const Request &request, const std::vector<Row> &rows);

} // namespace dekade::figure

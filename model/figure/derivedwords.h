#pragma once

#include "model/figure/rows.h"

namespace dekade::figure {

/// The fixed words of a derived figure (compute, sparsity, granularity), marked for translation; pass them to Phrases::text.
struct DerivedWords {
    const char *axis;            ///< "Compute in FLOP, log scale"
    const char *dated;           ///< the subtitle, %1 and %2 the first and the last month
    const char *undated;         ///< the same without them
    const char *laneUndisclosed; ///< the lane's name where somebody states that it is not disclosed
    const char *laneNotStated;   ///< and where some is just not stated
    const char *trend;           ///< %1 the factor a year
    const char *nothing;         ///< the title without a point
    const char *computed;        ///< what a ring means in the key
};

/// Of a derived figure; the others have none and get those of compute.
const DerivedWords &derivedWords(state::FigureKind kind);

/// What makes the subtitle exact: how a number not computed is marked, what the count of ways leaves out. Empty where there is nothing
/// to add.
QString derivedRemark(const Request &request, const std::vector<Row> &rows);

/// How many rows of the span are drawn with a reported number where the others are computed.
int reportedCount(const std::vector<Row> &rows);

} // namespace dekade::figure

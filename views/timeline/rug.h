#pragma once

#include "model/catalogue/catalogue.h"
#include "model/state/viewstate.h"
#include "views/timeline/months.h"

#include <vector>

namespace dekade::timeline {

/// When the models of a figure came out, whether within the scrubber's span or not, and the months the scrubber may choose from.
struct Rug {
    std::vector<double> years; ///< decimal years, ascending, one a dated model
    MonthSpan whole;           ///< from the first model's month to the end of the last's
    bool operator==(const Rug &) const = default;
};

/// Pure. The span in the state plays no part. A figure without a date axis has no whole of its own: it takes 2018 to the end of the data,
/// and so does a figure without any dated model.
Rug makeRug(const catalogue::Catalogue &catalogue, const state::ViewState &state);

/// Whether two states have the same rug: all but ranges, span, selection and switches agree.
bool haveSameRug(const state::ViewState &a, const state::ViewState &b);

} // namespace dekade::timeline

#pragma once

#include "model/architecture/config.h"

#include <vector>

namespace dekade::inspector {

/// Experts laid out in rows, with an example of what a router could choose. The example is made up and always the same: the drawing says
/// so.
struct ExpertRows {
    std::int64_t rows = 0; ///< routing groups where the model has at most 16, else up to 8
    std::int64_t columns = 0; ///< experts in a row; the last row may hold fewer
    std::int64_t last = 0; ///< experts in the last row
    std::vector<std::int64_t> chosen; ///< experts of the example, ascending
    std::vector<bool> kept; ///< of rows: groups that the example keeps; all where there are no groups

    bool isChosen(std::int64_t expert) const;
    bool isWinner(std::int64_t row) const; ///< whether a chosen expert stands in it
};

/// Of a mixture: `feedForward.experts` > 0. DeepSeek-V3: 8 rows of 32, 4 of them kept, 8 experts chosen among these.
ExpertRows expertRows(const architecture::FeedForward &feedForward);

} // namespace dekade::inspector

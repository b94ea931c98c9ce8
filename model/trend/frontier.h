#pragma once

#include <cstddef>
#include <vector>

namespace dekade::trend {

/// What stood at a moment of an axis.
struct Dated {
    double x = 0; ///< a decimal year, or any measure of time that rises
    double value = 0;
};

/// The running top `count`: the points that, when they appear, are among the `count` largest so far. Their places in `points`, rising.
///
/// A point stays if fewer than `count` points of its own x or an earlier one are strictly larger. So points of one day see each other,
/// whatever their order in the file, and of equal values both stay or both go. None stays for a `count` of 0.
/// Worked, top 1: (1, 5) (2, 3) (3, 8) (3, 9) (4, 9) keeps the first, the fourth and the fifth.
std::vector<std::size_t> runningTop(const std::vector<Dated> &points, std::size_t count);

} // namespace dekade::trend

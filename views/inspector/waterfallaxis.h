#pragma once

#include <QtGlobal>

#include <vector>

namespace dekade::inspector {

/// A linear axis from zero: its ticks, and its top, which is the last of them.
struct WaterfallAxis {
    double step = 1;
    double top = 1;
    std::vector<double> ticks; ///< from 0
};

/// Ticks at 1, 2 or 5 times a power of ten, six to eleven of them, the top at least 6 % above `largest` ≥ 0. 8,030,261,248 → 1B, top 9B.
WaterfallAxis waterfallAxis(qint64 largest);

} // namespace dekade::inspector

#include "views/inspector/waterfallaxis.h"

#include <algorithm>
#include <cmath>

namespace dekade::inspector {

WaterfallAxis waterfallAxis(qint64 largest)
{
    const double most = std::max(1.0, static_cast<double>(largest) * 1.06);
    WaterfallAxis axis;
    axis.step = std::pow(10.0, std::floor(std::log10(most)));
    for (const double part : {0.1, 0.2, 0.5, 1.0}) {
        if (most / (axis.step * part) <= 10) {
            axis.step *= part;
            break;
        }
    }
    const auto count = static_cast<int>(std::ceil(most / axis.step));
    for (int i = 0; i <= count; ++i)
        axis.ticks.push_back(axis.step * i);
    axis.top = axis.ticks.back();
    return axis;
}

} // namespace dekade::inspector

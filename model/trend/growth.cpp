#include "model/trend/growth.h"

#include <cmath>
#include <limits>

namespace dekade::trend {

Interval slopeInterval(const Line &line, double confidence)
{
    const double half = studentQuantile(confidence, line.n - 2) * line.slopeError;
    return {line.slope - half, line.slope + half};
}

double growthPerYear(double slope) { return std::pow(10.0, slope); }

Interval growthPerYear(const Interval &slope) { return {growthPerYear(slope.low), growthPerYear(slope.high)}; }

double doublingMonths(double slope) { return slope == 0 ? std::numeric_limits<double>::infinity() : 12 * std::log10(2.0) / slope; }

Interval doublingMonths(const Interval &slope)
{
    // 1 / slope has no bound where the slope may be zero; where all of it falls, both ends are halving times.
    if (slope.high > 0 && slope.low <= 0)
        return {doublingMonths(slope.high), std::numeric_limits<double>::infinity()};
    if (slope.high == 0)
        return {-std::numeric_limits<double>::infinity(), doublingMonths(slope.low)};
    return {doublingMonths(slope.high), doublingMonths(slope.low)};
}

} // namespace dekade::trend

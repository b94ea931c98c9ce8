#pragma once

#include "model/trend/regression.h"

namespace dekade::trend {

/// Lower and upper bound; an end may be infinite.
struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

/// The interval of the slope, by Student's t with n − 2 degrees of freedom, for a confidence between 0 and 1 (0.90).
Interval slopeInterval(const Line &line, double confidence);

/// The factor that a slope of log10(value) a year is: 10^slope. 0.30103 is ×2.
double growthPerYear(double slope);
Interval growthPerYear(const Interval &slope);

/// 12 · log10(2) / slope: the months in which the value doubles; below zero those in which it halves, infinite for a level line.
/// Worked: 0.605512 is 5.96579 months.
double doublingMonths(double slope);
/// From the fastest to the slowest. Where the slope may be zero or less, there may be no doubling at all: the upper end is infinite.
Interval doublingMonths(const Interval &slope);

} // namespace dekade::trend

#pragma once

#include <optional>
#include <vector>

namespace dekade::trend {

/// A straight line through points by ordinary least squares, with what is needed for its intervals. Values as given (no logs taken here).
struct Line {
    int n = 0;
    double slope = 0;
    double intercept = 0;     ///< y at x = 0
    double slopeError = 0;    ///< standard error of the slope
    double residualError = 0; ///< s = sqrt(SSE / (n − 2))
    double meanX = 0;
    double sxx = 0;           ///< Σ (x − mean)²
    double r2 = 0;

    double at(double x) const { return intercept + slope * x; }
};

/// Fits y on x. Empty under three points or where all x are equal; non-finite pairs must not be given.
/// Source: any text on regression; worked value: NIST Norris data (tests/model/trend).
std::optional<Line> fitLine(const std::vector<double> &x, const std::vector<double> &y);

/// Two-sided Student t quantile for `confidence` (0.90) and `degrees` > 0 of freedom. t(0.90, 10) = 1.812461.
double studentQuantile(double confidence, double degrees);

/// Half the width of the interval of the mean at x: t · s · sqrt(1/n + (x − mean)²/Sxx).
double meanHalfWidth(const Line &line, double x, double confidence);

} // namespace dekade::trend

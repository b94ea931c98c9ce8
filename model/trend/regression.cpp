#include "model/trend/regression.h"

#include <Eigen/Dense>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace dekade::trend {

std::optional<Line> fitLine(const std::vector<double> &xs, const std::vector<double> &ys)
{
    if (xs.size() != ys.size() || xs.size() < 3)
        return {};
    const auto n = static_cast<Eigen::Index>(xs.size());
    const Eigen::Map<const Eigen::VectorXd> x(xs.data(), n);
    const Eigen::Map<const Eigen::VectorXd> y(ys.data(), n);

    // Centred, so that years around 2020 lose no digits against their spread.
    Line line;
    line.n = static_cast<int>(n);
    line.meanX = x.mean();
    const double meanY = y.mean();
    const Eigen::VectorXd dx = x.array() - line.meanX;
    const Eigen::VectorXd dy = y.array() - meanY;
    line.sxx = dx.squaredNorm();
    if (!(line.sxx > 0))
        return {};
    line.slope = dx.dot(dy) / line.sxx;
    line.intercept = meanY - line.slope * line.meanX;
    const double sse = (dy - line.slope * dx).squaredNorm();
    const double syy = dy.squaredNorm();
    line.residualError = std::sqrt(sse / (line.n - 2));
    line.slopeError = line.residualError / std::sqrt(line.sxx);
    line.r2 = syy > 0 ? 1 - sse / syy : 1;
    return line;
}

double studentQuantile(double confidence, double degrees)
{
    return boost::math::quantile(boost::math::students_t(degrees), 0.5 + confidence / 2);
}

double meanHalfWidth(const Line &line, double x, double confidence)
{
    const double distance = x - line.meanX;
    return studentQuantile(confidence, line.n - 2) * line.residualError * std::sqrt(1.0 / line.n + distance * distance / line.sxx);
}

} // namespace dekade::trend

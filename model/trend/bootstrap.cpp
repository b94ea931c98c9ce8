#include "model/trend/bootstrap.h"

#include <algorithm>
#include <cmath>

namespace dekade::trend {

namespace {

struct Point {
    double x = 0;
    double y = 0;
};

/// The points about their means: sums of squares lose no digits then.
std::vector<Point> centred(const std::vector<double> &x, const std::vector<double> &y)
{
    const auto n = static_cast<double>(x.size());
    Point mean;
    for (std::size_t i = 0; i < x.size(); ++i) {
        mean.x += x[i] / n;
        mean.y += y[i] / n;
    }
    std::vector<Point> points;
    points.reserve(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        points.push_back({x[i] - mean.x, y[i] - mean.y});
    return points;
}

/// The slope of one resample; empty where all its points have one x. The sums run in the order drawn, so that they round alike everywhere.
std::optional<double> resampledSlope(const std::vector<Point> &points, Draws &draws)
{
    const auto n = static_cast<std::uint32_t>(points.size());
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    double low = points.front().x;
    double high = low;
    for (std::uint32_t i = 0; i < n; ++i) {
        const Point &point = points[draws.below(n)];
        low = i == 0 ? point.x : std::min(low, point.x);
        high = i == 0 ? point.x : std::max(high, point.x);
        sumX += point.x;
        sumY += point.y;
        sumXx += point.x * point.x;
        sumXy += point.x * point.y;
    }
    const double sxx = sumXx - sumX * sumX / n;
    if (low == high || !(sxx > 0))
        return {};
    return (sumXy - sumX * sumY / n) / sxx;
}

/// The share `share` of the way through sorted values, 0 to 1: rank (n − 1) · share, between neighbours by proportion.
double quantileOf(const std::vector<double> &sorted, double share)
{
    const double rank = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (rank - std::floor(rank)) * (sorted[above] - sorted[below]);
}

} // namespace

std::uint32_t Draws::below(std::uint32_t bound)
{
    // The high half of draw · bound is even but for the lowest 2³² mod bound of the low half, which are drawn anew.
    std::uint64_t product = (m_generator() >> 32) * bound;
    if (static_cast<std::uint32_t>(product) < bound) {
        const std::uint32_t uneven = (0U - bound) % bound;
        while (static_cast<std::uint32_t>(product) < uneven)
            product = (m_generator() >> 32) * bound;
    }
    return static_cast<std::uint32_t>(product >> 32);
}

Interval BootstrapSlopes::interval(double confidence) const
{
    return {quantileOf(slopes, (1 - confidence) / 2), quantileOf(slopes, (1 + confidence) / 2)};
}

std::optional<BootstrapSlopes> bootstrapSlopes(
    const std::vector<double> &x, const std::vector<double> &y, const BootstrapSettings &settings, const std::stop_token &stop)
{
    if (settings.resamples < 1 || !fitLine(x, y))
        return {};
    const std::vector<Point> points = centred(x, y);
    Draws draws(settings.seed);
    BootstrapSlopes result;
    result.slopes.reserve(static_cast<std::size_t>(settings.resamples));
    while (result.slopes.size() < static_cast<std::size_t>(settings.resamples)) {
        if (stop.stop_requested())
            return {};
        if (const std::optional<double> slope = resampledSlope(points, draws))
            result.slopes.push_back(*slope);
    }
    std::sort(result.slopes.begin(), result.slopes.end());
    return result;
}

} // namespace dekade::trend

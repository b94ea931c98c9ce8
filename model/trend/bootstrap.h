#pragma once

#include "model/trend/growth.h"

#include <cstdint>
#include <random>
#include <stop_token>

namespace dekade::trend {

/// Whole numbers below a bound, drawn evenly. The standard says what std::mt19937_64 gives but not what its distributions make of it, so
/// the bound is our own (Lemire 2019, "Fast random integer generation in an interval"): the same seed gives the same draws on every
/// machine.
class Draws final {
public:
    explicit Draws(std::uint64_t seed)
        : m_generator(seed)
    {
    }

    /// 0 ≤ draw < bound, for bound > 0.
    std::uint32_t below(std::uint32_t bound);

private:
    std::mt19937_64 m_generator;
};

struct BootstrapSettings {
    int resamples = 10000; ///< 1 or more
    std::uint64_t seed = 20200101;
    bool operator==(const BootstrapSettings &) const = default;
};

/// The slopes of the resamples, in rising order.
struct BootstrapSlopes {
    std::vector<double> slopes;

    /// The percentile interval for a confidence between 0 and 1: 0.90 is from the 5th to the 95th percentile, between neighbours by
    /// proportion.
    Interval interval(double confidence) const;
};

/// Case bootstrap: as many points as there are, drawn with replacement, fitted, again and again. A resample with all points on one x has no
/// slope and is drawn anew. Empty where fitLine() is, or once `stop` is requested (looked at before every resample). Has no state of its
/// own: call it in any thread. 10,000 resamples of 600 points take about a tenth of a second. Source: Efron and Tibshirani 1993, An
/// Introduction to the Bootstrap, chapters 9 and 13.
std::optional<BootstrapSlopes> bootstrapSlopes(
    const std::vector<double> &x, const std::vector<double> &y, const BootstrapSettings &settings, const std::stop_token &stop = {});

} // namespace dekade::trend

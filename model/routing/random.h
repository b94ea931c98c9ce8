#pragma once

#include <array>
#include <cstdint>

namespace dekade::routing {

/// A stream of random numbers that is the same on every machine for the same seed: xoshiro256** (Blackman and Vigna 2018, "Scrambled linear
/// pseudorandom number generators") started by splitmix64. The standard's distributions may differ from library to library; these do not:
/// they are whole-number arithmetic and exact conversions. A plain value: a copy goes on as the original would.
class Random final {
public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    /// Evenly in [0, 1), a multiple of 2^−24: exact in float32.
    float uniform() { return static_cast<float>(next() >> 40) * 0x1p-24F; }
    /// 0 ≤ draw < bound, bound > 0, by the high half of a 32 × 32 bit product: uneven by at most bound / 2^32.
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32); }
    /// Mean 0, variance 1 to within 2^−32, a multiple of 2^−16 between −6 and 6: the sum of twelve 16-bit numbers (Irwin–Hall). Close to
    /// the normal distribution (kurtosis 2.9 instead of 3) and, unlike Box–Muller, free of logarithms and sines whose last bits differ.
    float normal();

    bool operator==(const Random &) const = default;

private:
    std::array<std::uint64_t, 4> m_state;
};

} // namespace dekade::routing

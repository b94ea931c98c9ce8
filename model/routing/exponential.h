#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace dekade::routing {

/// e^x to within two units of the last place for |x| ≤ 708, and e^±708 beyond. The C library's exp gives other last bits on other machines,
/// and a last bit can decide a tie; this one is additions and multiplications in a fixed order, so that the same logits give the same trace
/// everywhere, and a loop over it becomes vector instructions. Worked: exponential(1) = 2.718281828459045.
/// Method: x = n · ln 2 + r, |r| ≤ ln 2 / 2; Taylor's series to r^13, whose rest is under 1e-17. ln 2 in two parts (Cody and Waite 1980).
inline double exponential(double x)
{
    constexpr double kMost = 708;
    constexpr double kLog2E = 1.4426950408889634;
    constexpr double kLn2High = 0x1.62e42fee00000p-1;
    constexpr double kLn2Low = 0x1.a39ef35793c76p-33;
    constexpr double kRound = 0x1.8p52; // adding it leaves the whole number nearest in the low bits
    const double bounded = x < -kMost ? -kMost : (x > kMost ? kMost : x);
    const double shifted = bounded * kLog2E + kRound;
    const double n = shifted - kRound;
    const double r = (bounded - n * kLn2High) - n * kLn2Low;
    double sum = 1.0 / 6227020800;
    sum = sum * r + 1.0 / 479001600;
    sum = sum * r + 1.0 / 39916800;
    sum = sum * r + 1.0 / 3628800;
    sum = sum * r + 1.0 / 362880;
    sum = sum * r + 1.0 / 40320;
    sum = sum * r + 1.0 / 5040;
    sum = sum * r + 1.0 / 720;
    sum = sum * r + 1.0 / 120;
    sum = sum * r + 1.0 / 24;
    sum = sum * r + 1.0 / 6;
    sum = sum * r + 0.5;
    sum = sum * r + 1;
    sum = sum * r + 1;
    const std::uint64_t power = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return sum * std::bit_cast<double>(power);
}

/// ln x of x > 0, to within two units of the last place, from sums and products alone for the same reason: x = 2^e · m with m from √½ to √2,
/// ln x = e · ln 2 + 2 artanh((m − 1) / (m + 1)). Worked: logarithm(2) = 0.6931471805599453.
inline double logarithm(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < 0.70710678118654752) {
        mantissa *= 2;
        --exponent;
    }
    const double t = (mantissa - 1) / (mantissa + 1);
    double sum = 0;
    for (int power = 23; power >= 1; power -= 2)
        sum = sum * t * t + 1.0 / power;
    return exponent * 0.69314718055994531 + 2 * t * sum;
}

/// A Gumbel(0, 1) number from an even one, 0 < uniform < 1: −ln(−ln u). Added to logits, its largest is a draw from their softmax.
inline double gumbel(double uniform) { return -logarithm(-logarithm(uniform)); }

/// σ(z) = 1 / (1 + e^−z), rounded to float32 at last. σ(0) = 0.5; from z = 17.33 on exactly 1.
inline float sigmoid(float z) { return static_cast<float>(1 / (1 + exponential(-static_cast<double>(z)))); }

/// √(ln(1 + e^z)), rounded to float32 at last; DeepSeek-V4's score. √softplus(0) = 0.832555.
inline float sqrtSoftplus(float z)
{
    const double wide = z;
    const double softplus = wide > 0 ? wide + std::log1p(exponential(-wide)) : std::log1p(exponential(wide));
    return static_cast<float>(std::sqrt(softplus));
}

} // namespace dekade::routing

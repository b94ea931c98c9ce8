#pragma once

#include "model/tensorfile/limits.h"

#include <cstdint>
#include <optional>

namespace dekade::tensorfile {

/// a + b, or nothing over 2^63 − 1.
constexpr std::optional<std::uint64_t> checkedSum(std::uint64_t a, std::uint64_t b)
{
    if (a > kMaxCount || b > kMaxCount - a)
        return std::nullopt;
    return a + b;
}

/// a · b, or nothing over 2^63 − 1.
constexpr std::optional<std::uint64_t> checkedProduct(std::uint64_t a, std::uint64_t b)
{
    if (a == 0 || b == 0)
        return 0;
    if (a > kMaxCount || b > kMaxCount / a)
        return std::nullopt;
    return a * b;
}

/// The next multiple of `step` (> 0) from `value` on, or nothing over 2^63 − 1. alignedUp(33, 32) = 64.
constexpr std::optional<std::uint64_t> alignedUp(std::uint64_t value, std::uint64_t step)
{
    return checkedSum(value, (step - value % step) % step);
}

} // namespace dekade::tensorfile

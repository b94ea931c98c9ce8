#pragma once

#include <cstdint>

namespace dekade::architecture {

/// A whole number of at most 63 bits that remembers an overflow: once a sum or product does not fit, it and all made from it are unknown.
/// So a formula is written plainly and asked once at its end. 2^32 · 2^31 overflows; 2^31 · 2^31 does not.
class Count final {
public:
    constexpr Count() = default;
    constexpr Count(std::int64_t value)
        : m_value(value)
    {
    }

    constexpr bool fits() const { return m_fits; }
    /// 0 where it does not fit.
    constexpr std::int64_t value() const { return m_fits ? m_value : 0; }

    friend constexpr Count operator+(Count a, Count b)
    {
        Count sum;
        sum.m_fits = !__builtin_add_overflow(a.m_value, b.m_value, &sum.m_value) && a.m_fits && b.m_fits;
        return sum;
    }
    friend constexpr Count operator-(Count a, Count b)
    {
        Count difference;
        difference.m_fits = !__builtin_sub_overflow(a.m_value, b.m_value, &difference.m_value) && a.m_fits && b.m_fits;
        return difference;
    }
    friend constexpr Count operator*(Count a, Count b)
    {
        Count product;
        product.m_fits = !__builtin_mul_overflow(a.m_value, b.m_value, &product.m_value) && a.m_fits && b.m_fits;
        return product;
    }
    constexpr Count &operator+=(Count other) { return *this = *this + other; }
    bool operator==(const Count &) const = default;

private:
    std::int64_t m_value = 0;
    bool m_fits = true;
};

/// a / b, rounded up; a ≥ 0, b > 0. 7168 / 128 = 56; 576 / 128 = 5.
constexpr std::int64_t dividedUp(std::int64_t a, std::int64_t b) { return a / b + (a % b != 0 ? 1 : 0); }

} // namespace dekade::architecture

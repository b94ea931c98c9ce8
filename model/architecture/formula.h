#pragma once

#include "model/architecture/count.h"

#include <optional>
#include <string>
#include <vector>

namespace dekade::architecture {

/// One word of a formula: a dimension with its name and number, a plain number, or an operator.
struct FormulaWord {
    std::string text; ///< "layers", "3", " × ", "("
    std::optional<std::int64_t> number; ///< of a dimension or a plain number
    bool isDimension = false; ///< has a name; what a comparison may mark
    bool operator==(const FormulaWord &) const = default;
};

/// A product or sum that is written once and gives its value, its words with names and its words with the numbers put in: they cannot
/// differ. `named("layers", 32) * named("d", 4096) + named("d", 4096)` is 135,168, "layers × d + d", "32 × 4,096 + 4,096".
class Formula final {
public:
    Formula() = default; ///< 0, without words
    Formula(std::int64_t plain);

    static Formula named(std::string name, std::int64_t value);

    Count value() const { return m_value; }
    /// Nothing is counted: "none".
    bool isEmpty() const { return m_words.empty(); }
    const std::vector<FormulaWord> &words() const { return m_words; }
    std::string withNames() const;
    std::string withNumbers() const;

    friend Formula operator*(const Formula &a, const Formula &b);
    /// A sum with an empty formula is the other.
    friend Formula operator+(const Formula &a, const Formula &b);
    Formula &operator+=(const Formula &other) { return *this = *this + other; }
    bool operator==(const Formula &) const = default;

private:
    Formula inBrackets() const;

    Count m_value;
    std::vector<FormulaWord> m_words;
    bool m_isSum = false;
};

/// 12582912 as "12,582,912".
std::string grouped(std::int64_t value);

} // namespace dekade::architecture

#include "model/architecture/formula.h"

namespace dekade::architecture {

namespace {

FormulaWord sign(const char *text) { return {text, {}, false}; }

void append(std::vector<FormulaWord> &words, const std::vector<FormulaWord> &more) { words.insert(words.end(), more.begin(), more.end()); }

} // namespace

Formula::Formula(std::int64_t plain)
    : m_value(plain)
    , m_words {{std::to_string(plain), plain, false}}
{
}

Formula Formula::named(std::string name, std::int64_t value)
{
    Formula formula(value);
    formula.m_words = {{std::move(name), value, true}};
    return formula;
}

std::string Formula::withNames() const
{
    std::string text;
    for (const FormulaWord &word : m_words)
        text += word.text;
    return text;
}

std::string Formula::withNumbers() const
{
    std::string text;
    for (const FormulaWord &word : m_words)
        text += word.number ? grouped(*word.number) : word.text;
    return text;
}

Formula Formula::inBrackets() const
{
    if (!m_isSum)
        return *this;
    Formula formula = *this;
    formula.m_words.insert(formula.m_words.begin(), sign("("));
    formula.m_words.push_back(sign(")"));
    formula.m_isSum = false;
    return formula;
}

Formula operator*(const Formula &a, const Formula &b)
{
    Formula product = a.inBrackets();
    const Formula other = b.inBrackets();
    product.m_value = product.m_value * other.m_value;
    if (product.isEmpty() || other.isEmpty())
        return {};
    product.m_words.push_back(sign(" × "));
    append(product.m_words, other.m_words);
    return product;
}

Formula operator+(const Formula &a, const Formula &b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    Formula sum = a;
    sum.m_value = a.m_value + b.m_value;
    sum.m_isSum = true;
    sum.m_words.push_back(sign(" + "));
    append(sum.m_words, b.m_words);
    return sum;
}

std::string grouped(std::int64_t value)
{
    std::string digits = std::to_string(value);
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

} // namespace dekade::architecture

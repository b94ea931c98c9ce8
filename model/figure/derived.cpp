#include "model/figure/derived.h"

#include "model/base/numberformat.h"
#include "model/figure/wording.h"

#include <boost/math/special_functions/gamma.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include <cmath>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

constexpr double kFlopPerParameterAndToken = 6; // 2 forward, 4 backward
constexpr double kMostLog = 300; // log10 of what a double holds with room above
constexpr double kMostExperts = 1e6;

bool isPositive(const Datum &datum) { return datum.value && std::isfinite(*datum.value) && *datum.value > 0; }

/// All digits, eighteen at a time. (The library's own str() trips a false warning of GCC 12.)
QString digitsOf(boost::multiprecision::cpp_int number)
{
    constexpr std::uint64_t kGroup = 1'000'000'000'000'000'000;
    QString digits;
    while (number >= kGroup) {
        const auto group = static_cast<std::uint64_t>(number % kGroup);
        digits.prepend(QStringLiteral("%1").arg(group, 18, 10, QLatin1Char('0')));
        number /= kGroup;
    }
    return QString::number(static_cast<std::uint64_t>(number)) + digits;
}

bool isCount(double value) { return value >= 0 && value <= kMostExperts && std::floor(value) == value; }

/// The value of a number derived from two: as sure as the less sure of them, from the lowest to the highest that their ranges allow.
template<typename Formula>
Datum combined(const Datum &first, const Datum &second, Formula formula, bool falls)
{
    Datum datum;
    datum.value = formula(*first.value, *second.value);
    datum.basis = first.basis == Basis::Estimated || second.basis == Basis::Estimated ? Basis::Estimated : Basis::Computed;
    if (!first.low && !second.low)
        return datum;
    const auto low = [](const Datum &of) { return of.low.value_or(*of.value); };
    const auto high = [](const Datum &of) { return of.high.value_or(*of.value); };
    datum.low = formula(low(first), falls ? high(second) : low(second));
    datum.high = formula(high(first), falls ? low(second) : high(second));
    return datum;
}

/// Tokens that were seen: a data set's size, or its unique tokens, do not say how often it was read.
Datum tokensSeen(const Catalogue &catalogue, ModelId model, Lens lens)
{
    Datum tokens = pick(catalogue, model, Quantity::TrainingTokens, lens);
    if (!tokens.claim || !tokens.value)
        return tokens;
    const Claim &claim = catalogue.claim(*tokens.claim);
    if (claim.kind == TokenKind::Unique || claim.stage == Stage::Dataset)
        return {};
    return tokens;
}

Derived compute(const Catalogue &catalogue, ModelId model, Lens lens)
{
    Derived derived {{}, pick(catalogue, model, Quantity::ParamsActive, lens), tokensSeen(catalogue, model, lens)};
    if (!isPositive(derived.first) || !isPositive(derived.second)) {
        derived.y = pick(catalogue, model, Quantity::TrainingCompute, lens);
        return derived;
    }
    derived.y = combined(
        derived.first, derived.second, [](double n, double d) { return kFlopPerParameterAndToken * n * d; }, false);
    return derived;
}

Derived sparsity(const Catalogue &catalogue, ModelId model, Lens lens)
{
    Derived derived {{}, pick(catalogue, model, Quantity::ParamsActive, lens), pick(catalogue, model, Quantity::ParamsTotal, lens)};
    if (isPositive(derived.first) && isPositive(derived.second) && *derived.first.value <= *derived.second.value)
        derived.y = combined(
            derived.first, derived.second, [](double active, double total) { return std::min(1.0, active / total); }, true);
    return derived;
}

Derived granularity(const Catalogue &catalogue, ModelId model, Lens lens)
{
    Derived derived {{}, pick(catalogue, model, Quantity::ExpertsTotal, lens), pick(catalogue, model, Quantity::ExpertsActive, lens)};
    if (!isPositive(derived.first) || !isPositive(derived.second))
        return derived;
    const std::optional<double> ways = logCombinations(*derived.first.value, *derived.second.value);
    if (ways && *ways <= kMostLog) {
        const double value = std::pow(10.0, *ways);
        derived.y.value = value < 1e15 ? std::round(value) : value; // a whole number, as far as a double can say it
        derived.y.basis = Basis::Computed;
    }
    return derived;
}

} // namespace

Derived derive(const Catalogue &catalogue, ModelId model, FigureKind kind, Lens lens)
{
    switch (kind) {
    case FigureKind::Compute:
        return compute(catalogue, model, lens);
    case FigureKind::Sparsity:
        return sparsity(catalogue, model, lens);
    case FigureKind::Granularity:
        return granularity(catalogue, model, lens);
    case FigureKind::Parameters:
    case FigureKind::Tokens:
    case FigureKind::ParametersTokens:
        break;
    }
    return {};
}

bool belongsTo(FigureKind kind, const Model &model)
{
    return model.density == Density::Moe || (kind != FigureKind::Sparsity && kind != FigureKind::Granularity);
}

std::optional<double> logCombinations(double n, double k)
{
    if (!isCount(n) || !isCount(k) || k > n)
        return {};
    // Through the gamma function: the product itself outgrows every number type.
    const auto logFactorial = [](double of) { return boost::math::lgamma(static_cast<long double>(of) + 1); };
    const long double natural = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    return static_cast<double>(natural / std::log(10.0L));
}

QString exactCombinations(double n, double k)
{
    constexpr double kMostFactors = 10'000; // a second's work, and thousands of digits
    if (!isCount(n) || !isCount(k) || k > n || std::min(k, n - k) > kMostFactors)
        return {};
    const auto experts = static_cast<int>(n);
    const auto chosen = static_cast<int>(std::min(k, n - k));
    boost::multiprecision::cpp_int ways = 1;
    for (int i = 1; i <= chosen; ++i) {
        ways *= experts - chosen + i;
        ways /= i; // exact: i successive numbers hold a multiple of each up to i
    }
    return digitsOf(ways);
}

QString derivation(const Derived &derived, FigureKind kind, const base::Phrases &phrases)
{
    if (!derived.y.value || derived.y.claim)
        return {};
    const auto number = [&](double value) { return numberWord(phrases, value); };
    const QString first = number(*derived.first.value);
    const QString second = number(*derived.second.value);
    if (kind == FigureKind::Compute)
        return QStringLiteral("6 × %1 × %2 = %3 FLOP").arg(first, second, number(*derived.y.value));
    if (kind == FigureKind::Granularity) {
        const QString ways = withCommas(exactCombinations(*derived.first.value, *derived.second.value));
        return QStringLiteral("C(%1,%2) = %3").arg(base::plainNumber(*derived.first.value), base::plainNumber(*derived.second.value), ways);
    }
    return phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 of %2: %3, 1 in %4"))
        .arg(first, second, shareWord(phrases, *derived.y.value), base::ratioNumber(1 / *derived.y.value));
}

} // namespace dekade::figure

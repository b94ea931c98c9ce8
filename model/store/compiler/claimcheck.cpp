#include "model/store/compiler/claimcheck.h"

#include "model/base/date.h"
#include "model/catalogue/claimunits.h"

#include <cmath>

namespace dekade::store {

using namespace catalogue;

namespace {

constexpr int kLongestQuote = 200;
constexpr int kLongestArticleQuote = 60;

QString unitProblem(const Claim &claim)
{
    const std::vector<Unit> units = unitsOf(claim.quantity);
    if (std::find(units.begin(), units.end(), claim.unit) != units.end())
        return {};
    QStringList keys;
    for (const Unit unit : units)
        keys << keyOf(unit);
    return QStringLiteral("unit: %1 is stated in %2, not in %3")
        .arg(keyOf(claim.quantity), keys.join(QStringLiteral(" or ")), keyOf(claim.unit));
}

QString valueProblem(const Claim &claim)
{
    for (const auto &number : {claim.value, claim.low, claim.high}) {
        if (number && (!std::isfinite(*number) || *number < 0))
            return QStringLiteral("value: must be a finite number, not negative");
    }
    if (claim.low.has_value() != claim.high.has_value())
        return QStringLiteral("low, high: give both or none");
    if (claim.low && (*claim.low > *claim.high || *claim.low <= 0))
        return QStringLiteral("low, high: low must be positive and not above high");
    const bool hasNumber = claim.value || claim.low;
    if (claim.basis == Basis::Undisclosed && hasNumber)
        return QStringLiteral("basis: an undisclosed claim has no value");
    if (claim.basis != Basis::Undisclosed && !hasNumber && claim.text.isEmpty())
        return QStringLiteral("value: a claim needs a value, a range or a text, or the basis undisclosed");
    if (claim.unit == Unit::Date && claim.basis != Basis::Undisclosed) {
        if (const auto date = base::parseDate(claim.text); !date)
            return QStringLiteral("text: ") + date.error().message;
    }
    return {};
}

QString kindProblem(const Claim &claim)
{
    if (claim.quantity != Quantity::TrainingTokens)
        return claim.kind == TokenKind::None ? QString() : QStringLiteral("kind: only training_tokens have a kind");
    // The size of a data set may be known without saying whether it was seen once.
    const bool counts = (claim.value || claim.low) && claim.stage != Stage::Dataset;
    return counts && claim.kind == TokenKind::None ? QStringLiteral("kind: say what is counted: seen, unique, words or bytes") : QString();
}

} // namespace

QString claimProblem(const Claim &claim)
{
    for (const QString &problem : {unitProblem(claim), valueProblem(claim), kindProblem(claim)}) {
        if (!problem.isEmpty())
            return problem;
    }
    if ((claim.speaker == Speaker::Counted) != (claim.basis == Basis::Computed))
        return QStringLiteral("basis: computed goes with the speaker counted, and no other");
    const int longest = claim.speaker == Speaker::Article ? kLongestArticleQuote : kLongestQuote;
    if (claim.quote.size() > longest)
        return QStringLiteral("quote: %1 characters, at most %2 are a citation").arg(claim.quote.size()).arg(longest);
    return {};
}

} // namespace dekade::store

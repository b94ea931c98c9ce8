#include "tests/bench/row.h"

#include <algorithm>
#include <cmath>

namespace dekade::bench {

namespace {

double rounded(double value) { return std::round(value * 1000) / 1000; }

} // namespace

QJsonObject Row::toJson() const
{
    const bool atLeast = bound == Bound::AtLeast;
    QJsonObject json {{QStringLiteral("name"), name}, {QStringLiteral("ours_ms"), rounded(ours)}, {QStringLiteral("baseline_ms"), rounded(baseline)},
        {QStringLiteral("ratio"), rounded(ratio())}, {QStringLiteral("wanted"), wanted}, {QStringLiteral("ok"), ok()},
        {QStringLiteral("bound"), atLeast ? QStringLiteral("at least") : QStringLiteral("at most")},
        {QStringLiteral("ratio_is"), atLeast ? QStringLiteral("baseline/ours") : QStringLiteral("ours/baseline")},
        {QStringLiteral("unit"), unit}, {QStringLiteral("samples"), samples}};
    if (smoothBaseline)
        json.insert(QStringLiteral("smooth_baseline_ms"), rounded(*smoothBaseline));
    if (megabytes) {
        json.insert(QStringLiteral("peak_mb"), rounded(*megabytes));
        json.insert(QStringLiteral("wanted_mb"), mostMegabytes);
    }
    return json;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace dekade::bench

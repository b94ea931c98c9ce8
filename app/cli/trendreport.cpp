#include "app/cli/trendreport.h"

#include "app/cli/texttable.h"
#include "model/trend/years.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Null for what is infinite: JSON has no such number.
QJsonValue numberJson(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); }

QJsonArray intervalJson(const trend::Interval &interval) { return {numberJson(interval.low), numberJson(interval.high)}; }

QJsonObject intervalsJson(const TrendFit &fit)
{
    const auto resampled = [&](double confidence) {
        return fit.slopes ? QJsonValue(intervalJson(trend::growthPerYear(fit.slopes->interval(confidence)))) : QJsonValue();
    };
    const trend::Interval ninety = trend::slopeInterval(fit.line, 0.90);
    return {{QStringLiteral("growth_90"), intervalJson(trend::growthPerYear(ninety))},
        {QStringLiteral("growth_95"), intervalJson(trend::growthPerYear(trend::slopeInterval(fit.line, 0.95)))},
        {QStringLiteral("growth_bootstrap_90"), resampled(0.90)}, {QStringLiteral("growth_bootstrap_95"), resampled(0.95)},
        {QStringLiteral("doubling_months_90"), intervalJson(trend::doublingMonths(ninety))}};
}

QString numberText(double value) { return std::isfinite(value) ? QString::number(value, 'g', 5) : QStringLiteral("–"); }

QString intervalText(const trend::Interval &interval)
{
    return QString(numberText(interval.low) + QStringLiteral(" … ") + numberText(interval.high));
}

} // namespace

base::Result<TrendFit> fitTrend(const std::vector<TrendPoint> &points, const trend::BootstrapSettings &settings)
{
    std::vector<double> years;
    std::vector<double> logs;
    for (const TrendPoint &point : points) {
        years.push_back(trend::yearOf(point.day));
        logs.push_back(std::log10(point.value));
    }
    const std::optional<trend::Line> line = trend::fitLine(years, logs);
    if (!line) {
        return base::Error {base::ErrorKind::BadInput,
            Words::tr("a line needs three models that came out on more than one day; the filter leaves %1").arg(points.size())};
    }
    return TrendFit {*line, trend::bootstrapSlopes(years, logs, settings)};
}

QJsonObject trendJson(const TrendFit &fit)
{
    return {{QStringLiteral("n"), fit.line.n}, {QStringLiteral("slope_log10_per_year"), fit.line.slope},
        {QStringLiteral("slope_se"), fit.line.slopeError}, {QStringLiteral("intercept_log10_at_2020"), fit.line.at(2020)},
        {QStringLiteral("r2"), fit.line.r2}, {QStringLiteral("growth_per_year"), numberJson(trend::growthPerYear(fit.line.slope))},
        {QStringLiteral("doubling_time_months"), numberJson(trend::doublingMonths(fit.line.slope))},
        {QStringLiteral("ci"), intervalsJson(fit)}};
}

QString trendText(const TrendFit &fit)
{
    const trend::Interval ninety = trend::slopeInterval(fit.line, 0.90);
    std::vector<QStringList> rows {{Words::tr("models"), QString::number(fit.line.n)},
        {Words::tr("growth a year"), QStringLiteral("× ") + numberText(trend::growthPerYear(fit.line.slope))},
        {Words::tr("  90 % by Student's t"), intervalText(trend::growthPerYear(ninety))},
        {Words::tr("  95 % by Student's t"), intervalText(trend::growthPerYear(trend::slopeInterval(fit.line, 0.95)))}};
    if (fit.slopes) {
        rows.push_back({Words::tr("  90 % by bootstrap"), intervalText(trend::growthPerYear(fit.slopes->interval(0.90)))});
        rows.push_back({Words::tr("  95 % by bootstrap"), intervalText(trend::growthPerYear(fit.slopes->interval(0.95)))});
    }
    rows.push_back({Words::tr("doubling, months"), numberText(trend::doublingMonths(fit.line.slope))});
    rows.push_back({Words::tr("  90 % by Student's t"), intervalText(trend::doublingMonths(ninety))});
    rows.push_back({Words::tr("slope, log10 a year"), numberText(fit.line.slope)});
    rows.push_back({Words::tr("  standard error"), numberText(fit.line.slopeError)});
    rows.push_back({Words::tr("log10 at 2020"), numberText(fit.line.at(2020))});
    rows.push_back({Words::tr("R²"), numberText(fit.line.r2)});
    return textTable(rows);
}

} // namespace dekade::app

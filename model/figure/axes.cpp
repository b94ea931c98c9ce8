#include "model/figure/axes.h"

#include "model/figure/derivedwords.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;
using state::Range;

namespace {

/// Smallest and largest of what it was given, empty until then.
struct Extent {
    std::optional<Range> range;

    void add(double value)
    {
        if (!range)
            range = Range {value, value};
        range->low = std::min(range->low, value);
        range->high = std::max(range->high, value);
    }
    void addLog(const std::optional<double> &value)
    {
        if (value && *value > 0 && std::isfinite(*value))
            add(std::log10(*value));
    }
};

/// Room of 0.3 decades below and 0.2 above, more where many decades leave little of it in px, on twentieths; at least one decade long.
Range logRange(const Extent &extent)
{
    if (!extent.range)
        return {9, 12};
    constexpr double kStep = 20; // to a decade
    const double share = 0.035 * extent.range->length();
    const double below = std::max(0.3, share);
    const double above = std::max(0.2, share);
    Range range {std::floor((extent.range->low - below) * kStep) / kStep, std::ceil((extent.range->high + above) * kStep) / kStep};
    if (range.length() < 1) {
        const double missing = (1 - range.length()) / 2;
        range = {range.low - missing, range.high + missing};
    }
    return range;
}

Range dateRange(const Extent &extent)
{
    if (!extent.range)
        return {2018, 2026.5};
    return {std::floor(extent.range->low) - 1, std::ceil(extent.range->high) + 0.5};
}

Axis axis(AxisKind kind, const QString &title, const Range &whole, const std::optional<Range> &shown)
{
    const bool usable = shown && std::isfinite(shown->low) && std::isfinite(shown->high) && shown->low < shown->high;
    return {kind, title, whole, usable ? *shown : whole};
}

QString sizeTitle(const Request &request)
{
    switch (request.state.measure) {
    case Measure::Total:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Parameters, log scale"));
    case Measure::Active:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Active parameters, log scale"));
    case Measure::NonEmbedding:
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Parameters without embeddings, log scale"));
    }
    return {};
}

QString yTitle(const Request &request)
{
    if (request.isDerived())
        return request.phrases.text(derivedWords(request.state.figure).axis);
    return request.state.figure == FigureKind::Parameters
        ? sizeTitle(request)
        : request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Training tokens, log scale"));
}

} // namespace

Axis makeXAxis(const Request &request, const std::vector<Row> &rows)
{
    Extent extent;
    if (request.hasDateAxis()) {
        for (const Row &row : rows) {
            if (row.date.date && (row.place == Place::Drawn || row.place == Place::Lane))
                extent.add(row.px);
        }
        return axis(AxisKind::Date, request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Release date")), dateRange(extent), request.state.x);
    }
    for (const Row &row : rows) {
        if (row.place != Place::Drawn)
            continue;
        extent.add(row.px);
        extent.addLog(row.x.low);
        extent.addLog(row.x.high);
    }
    return axis(AxisKind::Log, sizeTitle(request), logRange(extent), request.state.x);
}

Axis makeYAxis(const Request &request, const std::vector<Row> &rows)
{
    Extent extent;
    for (const Row &row : rows) {
        if (row.place != Place::Drawn)
            continue;
        extent.add(row.py);
        extent.addLog(row.active.value);
        extent.addLog(row.y.low);
        extent.addLog(row.y.high);
    }
    Range whole = logRange(extent);
    if (request.state.figure == FigureKind::Sparsity)
        whole = extent.range ? Range {whole.low, std::min(whole.high, 0.0)} : Range {-2, 0}; // no share is above the whole
    Axis made = axis(AxisKind::Log, yTitle(request), whole, request.state.y);
    if (request.state.figure == FigureKind::Sparsity)
        made.unit = AxisUnit::Share;
    else if (request.state.figure == FigureKind::Granularity)
        made.unit = AxisUnit::Power;
    return made;
}

} // namespace dekade::figure

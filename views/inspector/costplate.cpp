#include "views/inspector/costplate.h"

#include "model/base/numberformat.h"
#include "model/inspection/terms.h"

#include <algorithm>
#include <cmath>

namespace dekade::inspector {

using namespace inspection;
using figure::Align;
using theme::Weight;

namespace {

constexpr double kChartHeight = 52;

double log(double value) { return std::log10(std::max(value, 1.0)); }

using Reading = double CostPoint::*;

/// The decades that the curves of all columns need.
std::pair<double, double> decades(const Inspection &inspection, Reading reading)
{
    double low = 1e300;
    double high = 0;
    for (const Column &column : inspection.columns) {
        for (const CostPoint &point : column.curve) {
            low = std::min(low, log(point.*reading));
            high = std::max(high, log(point.*reading));
        }
    }
    if (high <= low)
        high = low + 1;
    return {low - (high - low) * 0.06, high + (high - low) * 0.06};
}

/// One chart of the two.
class Curves final {
public:
    Curves(Plate &plate, const QRectF &plot, const Inspection &inspection, Reading reading, const theme::Theme &colours)
        : m_plate(plate)
        , m_plot(plot)
        , m_inspection(inspection)
        , m_reading(reading)
        , m_theme(colours)
        , m_range(decades(inspection, reading))
    {
    }

    double y(double value) const
    {
        return m_plot.bottom() - (log(value) - m_range.first) / (m_range.second - m_range.first) * m_plot.height();
    }

    void drawGrid(bool isBytes)
    {
        m_plate.box(m_plot, m_theme.panel);
        const int first = static_cast<int>(std::ceil(m_range.first));
        const int last = static_cast<int>(std::floor(m_range.second));
        const int step = std::max(1, (last - first) / 3 + ((last - first) % 3 != 0 ? 1 : 0));
        for (int decade = first; decade <= last; ++decade) {
            const double value = std::pow(10.0, decade);
            m_plate.line({m_plot.left(), y(value)}, {m_plot.right(), y(value)}, m_theme.gridMajor, 0.8);
            if ((decade - first) % step != 0)
                continue;
            const QString label = isBytes ? bytesLabel(decade) : base::tickNumber(value, m_inspection.language);
            m_plate.text({m_plot.right() + 5, y(value) + 4}, label, {11, Weight::Regular, m_theme.ink2, Align::Left});
        }
    }

    void draw(std::size_t own, const CostTrack &track)
    {
        for (std::size_t i = 0; i < m_inspection.columns.size(); ++i) {
            if (i != own)
                drawCurve(m_inspection.columns[i].curve, track, m_theme.backgroundPoints, 1.2, false);
        }
        const Column &column = m_inspection.columns[own];
        const qint64 most = column.config.contextLength.value_or(state::kMostContext);
        std::vector<CostPoint> within;
        std::vector<CostPoint> past;
        for (const CostPoint &point : column.curve) {
            if (point.context <= most)
                within.push_back(point);
            if (point.context < most)
                past.assign(1, point); // the last one within is where the dashes begin
            else
                past.push_back(point);
        }
        drawCurve(within, track, m_theme.ink, 1.8, false);
        drawCurve(past, track, m_theme.ink, 1.5, true);
        if (const auto here = costAt(column.config, m_inspection.state.context))
            m_plate.mark({{trackX(track, here->context), y((*here).*m_reading)}, 3.6, m_theme.ink, column.isMoe, true, m_theme.canvas});
    }

private:
    static QString bytesLabel(int decade)
    {
        static constexpr const char *kNames[] = {"B", "kB", "MB", "GB", "TB", "PB"};
        const int name = std::clamp(decade / 3, 0, 5);
        return QStringLiteral("%1 %2").arg(std::lround(std::pow(10.0, decade - 3 * name))).arg(QLatin1StringView(kNames[name]));
    }

    void drawCurve(const std::vector<CostPoint> &points, const CostTrack &track, const QColor &colour, double width, bool isDashed)
    {
        std::vector<QPointF> line;
        for (const CostPoint &point : points)
            line.emplace_back(trackX(track, point.context), y(point.*m_reading));
        m_plate.path(std::move(line), colour, width, isDashed);
    }

    Plate &m_plate;
    QRectF m_plot;
    const Inspection &m_inspection;
    Reading m_reading;
    const theme::Theme &m_theme;
    std::pair<double, double> m_range;
};

void drawScale(Plate &plate, const CostTrack &track, qint64 context, const theme::Theme &colours)
{
    plate.line({track.left, track.y}, {track.right, track.y}, colours.rule, 3);
    plate.line({track.left, track.y}, {trackX(track, context), track.y}, colours.accent, 3);
    plate.mark({{trackX(track, context), track.y}, 6, colours.accent, false, true, colours.canvas});
    constexpr const char *kMarks[] = {"1K", "8K", "64K", "1M"};
    constexpr qint64 kContexts[] = {1 << 10, 1 << 13, 1 << 16, 1 << 20};
    for (std::size_t i = 0; i < std::size(kMarks); ++i) {
        plate.text({trackX(track, kContexts[i]), track.y + 18}, QString::fromLatin1(kMarks[i]),
            {11, Weight::Regular, colours.ink2, Align::Centre});
    }
}

struct CostTitles {
    QString title, cache, flops, hint;
};

CostTitles titlesOf(const Inspection &inspection, const Column &column)
{
    const base::Phrases phrases(inspection.language);
    QStringList hints;
    if (inspection.countedColumns() > 1)
        hints << phrases.text(QT_TRANSLATE_NOOP("Figure", "grey: other columns"));
    if (column.config.contextLength && *column.config.contextLength < state::kMostContext)
        hints << phrases.text(QT_TRANSLATE_NOOP("Figure", "dashed: past %1")).arg(grouped(*column.config.contextLength));
    return {phrases.text(QT_TRANSLATE_NOOP("Figure", "Cost against the context")),
        phrases.text(QT_TRANSLATE_NOOP("Figure", "KV cache, bf16")), phrases.text(QT_TRANSLATE_NOOP("Figure", "FLOPs for the next token")),
        hints.join(QStringLiteral(", "))};
}

} // namespace

double trackX(const CostTrack &track, qint64 context)
{
    const double whole = std::log2(double(state::kMostContext) / double(state::kLeastContext));
    const double part = std::log2(double(std::clamp(context, state::kLeastContext, state::kMostContext)) / double(state::kLeastContext));
    return track.left + (track.right - track.left) * part / whole;
}

qint64 trackContext(const CostTrack &track, double x)
{
    const double whole = std::log2(double(state::kMostContext) / double(state::kLeastContext));
    const double part = std::clamp((x - track.left) / std::max(1.0, track.right - track.left), 0.0, 1.0);
    const double octaves = std::round(part * whole * 8) / 8;
    return static_cast<qint64>(std::llround(double(state::kLeastContext) * std::exp2(octaves)));
}

CostTrack drawCost(Plate &plate, const QRectF &rect, const Inspection &inspection, std::size_t index, const theme::Theme &colours)
{
    const Column &column = inspection.columns[index];
    const CostTitles titles = titlesOf(inspection, column);
    const Lettering title {13, Weight::SemiBold, colours.ink, Align::Left};
    const double titleWide = plate.text({rect.left(), rect.top() + 12}, titles.title, title, rect.width());
    const Lettering hint {11, Weight::Regular, colours.ink2, Align::Right};
    if (Plate::width(titles.hint, hint) + titleWide + 16 <= rect.width())
        plate.text({rect.right(), rect.top() + 12}, titles.hint, hint);
    const double words = std::min(rect.width() * 0.5, 176.0);
    const double left = rect.left() + words + 8;
    const CostTrack track {left, rect.right() - 48, rect.top() + 22 + 2 * kChartHeight + 28};
    Curves cache(plate, {left, rect.top() + 24, track.right - left, kChartHeight}, inspection, &CostPoint::kvBytes, colours);
    Curves flops(
        plate, {left, rect.top() + 24 + kChartHeight + 10, track.right - left, kChartHeight}, inspection, &CostPoint::flops, colours);
    cache.drawGrid(true);
    flops.drawGrid(false);
    const double x = trackX(track, inspection.state.context);
    plate.line({x, rect.top() + 24}, {x, track.y}, colours.accent, 1);
    cache.draw(index, track);
    flops.draw(index, track);
    drawScale(plate, track, inspection.state.context, colours);
    const Lettering quiet {11, Weight::Regular, colours.ink2, Align::Left};
    const Lettering strong {12, Weight::SemiBold, colours.ink, Align::Left};
    double y = rect.top() + 34;
    for (const auto &[text, style] : {std::pair {titles.cache, quiet}, {column.cost.kvPerToken, strong}, {column.cost.kvAt, quiet}}) {
        plate.text({rect.left(), y}, text, style, words);
        y += 15.5;
    }
    y = rect.top() + 34 + kChartHeight + 10;
    for (const auto &[text, style] : {std::pair {titles.flops, quiet}, {column.cost.flops, strong}}) {
        plate.text({rect.left(), y}, text, style, words);
        y += 15.5;
    }
    plate.paragraph({rect.left(), y}, column.cost.formula, quiet, words, 14, 2);
    return track;
}

double drawMemory(Plate &plate, const QRectF &rect, const Column &column, const QString &title, const theme::Theme &colours)
{
    plate.text({rect.left(), rect.top() + 12}, title, {13, Weight::SemiBold, colours.ink, Align::Left}, rect.width());
    const double each = rect.width() / std::max<double>(1, static_cast<double>(column.memory.size()));
    double x = rect.left();
    for (const MemoryRow &row : column.memory) {
        plate.text({x, rect.top() + 30}, row.format, {11, Weight::Regular, colours.ink2, Align::Left}, each - 4);
        plate.text({x, rect.top() + 46}, row.size, {12, Weight::SemiBold, colours.ink, Align::Left}, each - 4);
        x += each;
    }
    return rect.top() + 56;
}

} // namespace dekade::inspector

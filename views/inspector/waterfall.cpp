#include "views/inspector/waterfall.h"

#include "model/base/numberformat.h"
#include "model/inspection/terms.h"
#include "views/inspector/partcolours.h"
#include "views/inspector/pricedtableplate.h"
#include "views/inspector/waterfallaxis.h"

#include <algorithm>
#include <cmath>

namespace dekade::inspector {

using namespace inspection;
using figure::Align;
using theme::Weight;

namespace {

constexpr double kMargin = 26;
constexpr double kAxisWidth = 34; ///< left of the plot, for its numbers
constexpr double kWidestBar = 132;
constexpr double kFactorRow = 15.5;
constexpr double kLeastFactorBar = 104; ///< below, a price has no room for its words

/// The places of the chart, in units.
struct Chart {
    QRectF plot;
    WaterfallAxis axis;
    double pitch = 1;
    double bar = 1;

    double y(double value) const { return plot.bottom() - value / axis.top * plot.height(); }
    double centre(std::size_t index) const { return plot.left() + pitch * (static_cast<double>(index) + 0.5); }
    QRectF between(std::size_t index, qint64 a, qint64 b) const
    {
        const double top = y(static_cast<double>(std::max(a, b)));
        const double bottom = y(static_cast<double>(std::min(a, b)));
        const double tall = std::max(bottom - top, 1.6); // a step too small to see is a line
        return {centre(index) - bar / 2, std::min(top, plot.bottom() - tall), bar, tall};
    }
};

qint64 largestOf(const Priced &priced)
{
    qint64 most = std::max(priced.fromTotal, priced.toTotal);
    for (const PricedStep &step : priced.steps)
        most = std::max(most, step.running);
    return most;
}

/// Draws the chart of one priced difference on a plate.
class Painter final {
public:
    Painter(Plate &plate, const Priced &priced, const QRectF &area, const theme::Theme &colours)
        : m_plate(plate)
        , m_priced(priced)
        , m_theme(colours)
    {
        m_chart.axis = waterfallAxis(largestOf(priced));
        m_chart.plot = area.adjusted(kAxisWidth, 4, 0, -nameHeight(area.width() - kAxisWidth));
        const auto bars = static_cast<double>(priced.steps.size() + 2);
        m_chart.pitch = m_chart.plot.width() / bars;
        m_chart.bar = std::min(m_chart.pitch * 0.88, kWidestBar);
    }

    void draw()
    {
        drawAxis();
        const std::size_t last = m_priced.steps.size() + 1;
        drawTotal(0, m_priced.fromTotal, m_priced.fromSlices);
        qint64 before = m_priced.fromTotal;
        for (std::size_t i = 0; i < m_priced.steps.size(); ++i) {
            drawStep(i + 1, m_priced.steps[i], before);
            before = m_priced.steps[i].running;
        }
        drawTotal(last, m_priced.toTotal, m_priced.toSlices);
        drawName(0, m_priced.fromName, m_priced.fromKind, {});
        for (std::size_t i = 0; i < m_priced.steps.size(); ++i)
            drawName(i + 1, m_priced.steps[i].name, m_priced.steps[i].from, m_priced.steps[i].to);
        drawName(last, m_priced.toName, m_priced.toKind, {});
    }

private:
    /// Names wrap where many bars share the width.
    double nameHeight(double width) const
    {
        const double pitch = width / static_cast<double>(m_priced.steps.size() + 2);
        return pitch < 100 ? 78 : 44;
    }

    void drawAxis()
    {
        const QRectF &plot = m_chart.plot;
        for (const double tick : m_chart.axis.ticks) {
            const double y = m_chart.y(tick);
            m_plate.line({plot.left() - 6, y}, {plot.right(), y}, tick == 0 ? m_theme.ink2 : m_theme.gridMajor, 0.8);
            m_plate.text({plot.left() - 12, y + 4}, tick == 0 ? QStringLiteral("0") : base::tickNumber(tick, m_priced.language),
                {11.5, Weight::Regular, m_theme.ink2, Align::Right});
        }
    }

    void drawConnector(std::size_t index, qint64 level)
    {
        const double y = m_chart.y(static_cast<double>(level));
        m_plate.line({m_chart.centre(index) - m_chart.pitch + m_chart.bar / 2, y}, {m_chart.centre(index) - m_chart.bar / 2, y},
            m_theme.ink2, 0.8, true);
    }

    void drawTotal(std::size_t index, qint64 total, const std::vector<Slice> &slices)
    {
        if (index > 0)
            drawConnector(index, total);
        qint64 level = 0;
        for (const Slice &slice : slices) {
            const QRectF area = m_chart.between(index, level, level + slice.parameters);
            level += slice.parameters;
            const QColor colour = partColour(m_theme, slice.part);
            m_plate.box(area, theme::mixed(m_theme.canvas, colour, 0.22), colour, 1.25);
            drawSliceWords(area, slice);
        }
        drawTotalNumber(index, total);
    }

    void drawSliceWords(const QRectF &area, const Slice &slice)
    {
        const double x = area.center().x();
        const double room = area.width() - 8;
        if (area.height() >= 34) {
            m_plate.text({x, area.center().y() - 3}, slice.name, {11.5, Weight::SemiBold, m_theme.ink, Align::Centre}, room);
            m_plate.text({x, area.center().y() + 12}, fitting(slice.parameters, 11.5, Weight::Regular, room),
                {11.5, Weight::Regular, m_theme.ink, Align::Centre}, room);
        } else if (area.height() >= 15) {
            m_plate.text({x, area.center().y() + 4}, slice.name, {11, Weight::Regular, m_theme.ink, Align::Centre}, room);
        }
    }

    /// All digits where they have room, else "8.03B".
    QString fitting(qint64 value, double size, Weight weight, double room) const
    {
        const QString exact = grouped(value);
        const bool fits = Plate::width(exact, {size, weight, {}, Align::Left}) <= room;
        return fits ? exact : base::compactNumber(static_cast<double>(value), m_priced.language);
    }

    void drawTotalNumber(std::size_t index, qint64 total)
    {
        const double y = m_chart.y(static_cast<double>(total)) - 9;
        const Lettering style {12.5, Weight::SemiBold, m_theme.ink, Align::Centre};
        const QString number = fitting(total, 12.5, Weight::SemiBold, m_chart.pitch - 18);
        const double wide = m_plate.text({m_chart.centre(index) + 8, y}, number, style);
        m_plate.mark({{m_chart.centre(index) - wide / 2 - 4, y - 4.4}, 3.8, m_theme.ink, false, true, m_theme.canvas});
    }

    void drawStep(std::size_t index, const PricedStep &step, qint64 before)
    {
        drawConnector(index, before);
        const QRectF area = m_chart.between(index, before, step.running);
        const QRectF lane(area.left(), area.bottom(), area.width(), m_chart.plot.bottom() - area.bottom());
        m_plate.box(lane, m_theme.lane);
        drawSlices(area, step);
        const QString price = (step.price < 0 ? QString(QChar(0x2212)) : QStringLiteral("+"))
            + fitting(std::llabs(step.price), 12.5, Weight::SemiBold, m_chart.pitch - 14);
        m_plate.text({m_chart.centre(index), area.top() - 8}, price, {12.5, Weight::SemiBold, m_theme.ink, Align::Centre});
        drawLane(lane, step);
    }

    /// Solid is more, hatched is less; pieces of several parts are stacked by size.
    void drawSlices(const QRectF &area, const PricedStep &step)
    {
        double sum = 0;
        for (const Slice &slice : step.slices)
            sum += std::abs(static_cast<double>(slice.parameters));
        double top = area.top();
        for (const Slice &slice : step.slices) {
            const double tall = area.height() * std::abs(static_cast<double>(slice.parameters)) / sum;
            const QRectF piece(area.left(), top, area.width(), tall);
            const QColor colour = partColour(m_theme, slice.part);
            if (slice.parameters > 0)
                m_plate.box(piece, colour);
            else
                m_plate.hatch(piece, colour);
            if (top > area.top() + 0.5)
                m_plate.line(piece.topLeft(), piece.topRight(), m_theme.canvas, 1.2);
            top += tall;
        }
    }

    void drawLane(const QRectF &lane, const PricedStep &step)
    {
        double left = lane.height();
        const bool hasRunning = left >= 46;
        if (hasRunning) {
            drawRunning(lane, step.running);
            left -= 46;
        }
        const double needed = kFactorRow * (static_cast<double>(step.factors.size()) + 1) + 18;
        if (step.factors.empty() || lane.width() < kLeastFactorBar || left < needed)
            return;
        drawFactors(lane, step);
    }

    void drawRunning(const QRectF &lane, qint64 running)
    {
        const double x = lane.center().x();
        const double room = lane.width() - 6;
        m_plate.text({x, lane.bottom() - 25}, base::Phrases(m_priced.language).text(QT_TRANSLATE_NOOP("Figure", "running total")),
            {11, Weight::Regular, m_theme.ink2, Align::Centre}, room);
        m_plate.text({x, lane.bottom() - 10}, fitting(running, 11.5, Weight::Regular, room),
            {11.5, Weight::Medium, m_theme.ink, Align::Centre}, room);
    }

    void drawFactors(const QRectF &lane, const PricedStep &step)
    {
        const double numbers = lane.left() + lane.width() * 0.42;
        double y = lane.top() + 22;
        for (std::size_t i = 0; i < step.factors.size(); ++i, y += kFactorRow) {
            if (i > 0)
                m_plate.text({lane.left() + 3, y}, QStringLiteral("×"), {10.5, Weight::Regular, m_theme.ink2, Align::Left});
            m_plate.text({numbers, y}, grouped(step.factors[i].number), {11, Weight::Medium, m_theme.ink, Align::Right});
            m_plate.text(
                {numbers + 5, y}, step.factors[i].word, {11, Weight::Regular, m_theme.ink2, Align::Left}, lane.right() - numbers - 6);
        }
        const double rule = y - kFactorRow + 6;
        m_plate.line({lane.left() + 3, rule}, {lane.right() - 3, rule}, m_theme.ink2, 0.8);
        m_plate.text({lane.left() + 3, rule + 14}, QStringLiteral("="), {10.5, Weight::Regular, m_theme.ink2, Align::Left});
        m_plate.text(
            {lane.right() - 6, rule + 14}, signedNumber(step.price), {11, Weight::SemiBold, m_theme.ink, Align::Right}, lane.width() - 16);
    }

    void drawName(std::size_t index, const QString &name, const QString &from, const QString &to)
    {
        const double x = m_chart.centre(index);
        const double room = m_chart.pitch - 8;
        const bool isTight = m_chart.pitch < 100;
        const Lettering bold {isTight ? 10.5 : 11.5, Weight::SemiBold, m_theme.ink, Align::Centre};
        const double below = m_plate.paragraph({x, m_chart.plot.bottom() + 18}, name, bold, room, 13, isTight ? 3 : 1) + 2;
        const Lettering plain {isTight ? 10.5 : 11.5, Weight::Regular, m_theme.ink2, Align::Centre};
        if (to.isEmpty()) {
            m_plate.paragraph({x, below + 1}, from, plain, room, 13, isTight ? 2 : 1);
            return;
        }
        drawChange({x, below + 1}, from, to, plain, room, isTight);
    }

    void drawChange(const QPointF &centre, const QString &from, const QString &to, Lettering style, double room, bool isTight)
    {
        style.colour = m_theme.ink;
        style.weight = Weight::Medium;
        const QString arrow = QStringLiteral(" → ");
        const double wide = Plate::width(from, style) + Plate::width(arrow, style) + Plate::width(to, style);
        if (wide > room) {
            style.colour = m_theme.ink2;
            m_plate.paragraph(centre, from + arrow + to, style, room, 13, isTight ? 2 : 1);
            return;
        }
        style.align = Align::Left;
        const QColor chip = chipColour(m_theme, m_theme.canvas);
        double x = centre.x() - wide / 2;
        x += m_plate.chip({x, centre.y()}, from, style, chip);
        x += m_plate.text({x, centre.y()}, arrow, style);
        m_plate.chip({x, centre.y()}, to, style, chip);
    }

    Plate &m_plate;
    const Priced &m_priced;
    const theme::Theme &m_theme;
    Chart m_chart;
};

/// The foot first, because it tells how much is left; gives its top.
double drawFoot(Plate &plate, const Priced &priced, const QSizeF &size, const theme::Theme &colours)
{
    const Lettering note {10.8, Weight::Regular, colours.ink2, Align::Left};
    const Lettering key {10.8, Weight::Regular, colours.ink2, Align::Right};
    const QString mark = QStringLiteral("Dekade · ") + priced.figureKey;
    const double room = size.width() - 2 * kMargin;
    const double keyRoom = Plate::width(mark, key) + 20;
    QStringList lines;
    for (const QString &text : priced.footer)
        lines << figure::wrapText(theme::font(note.size * 10, note.weight), text, (room - keyRoom) * 10);
    const double top = size.height() - 18 - 15.0 * static_cast<double>(lines.size());
    plate.line({kMargin, top - 4}, {size.width() - kMargin, top - 4}, colours.rule, 0.8);
    double y = top + 13;
    for (const QString &line : lines) {
        plate.text({kMargin, y}, line, note);
        y += 15;
    }
    plate.text({size.width() - kMargin, y - 15}, mark, key);
    return top - 4;
}

} // namespace

double sheetUnitOf(const QSizeF &px)
{
    const bool isWide = px.width() >= 1.2 * px.height();
    return isWide ? std::min(px.width() / 1280, px.height() / 760) : std::min(px.width() / 760, px.height() / 1040);
}

Plate layOutWaterfall(const Priced &priced, const QSizeF &size, const theme::Theme &colours)
{
    Plate plate;
    const double room = size.width() - 2 * kMargin;
    double y = plate.paragraph({kMargin, 44}, priced.title, {20, Weight::SemiBold, colours.ink, Align::Left}, room, 25, 2);
    y = plate.paragraph({kMargin, y - 2}, priced.subtitle, {12.8, Weight::Regular, colours.ink2, Align::Left}, room, 17, 3);
    const double bottom = drawFoot(plate, priced, size, colours) - 8;
    const QRectF body(kMargin, y + 6, room, bottom - y - 6);
    const bool isWide = size.width() >= 1.2 * size.height();
    const double split = isWide ? std::max(body.width() * 0.36, 430.0) : 0;
    const QRectF chart = isWide ? body.adjusted(0, 0, -split - 30, 0) : QRectF(body.topLeft(), QSizeF(body.width(), body.height() * 0.56));
    const QRectF tables = isWide ? QRectF(body.right() - split, body.top() + 8, split, body.height() - 8)
                                 : QRectF(body.left(), chart.bottom() + 14, body.width(), body.bottom() - chart.bottom() - 14);
    Painter(plate, priced, chart, colours).draw();
    drawPricedTables(plate, priced, tables, colours);
    return plate;
}

} // namespace dekade::inspector

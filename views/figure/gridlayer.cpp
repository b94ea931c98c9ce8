#include "views/figure/gridlayer.h"

#include "views/figure/typeset.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kWordPx = 12;
constexpr double kTickLength = 6;
constexpr double kGapX = 44; ///< px between year words at least, in u
constexpr double kGapY = 30;
constexpr double kFewestDecades = 0.8; ///< below, ticks are even steps and the decade grid says nothing
constexpr double kDecadeRoom = 28;     ///< u of a decade that has room for its 2 to 9
constexpr double kMajorGrid = 1.25;    ///< u

constexpr double kWordGap = 10;        ///< u from the words of the y axis to the plot

std::vector<Tick> yTicks(const Stage &stage)
{
    return ticksOf(stage.data->y, stage.mapping.y, stage.mapping.plot.height(), stage.u(kGapY), stage.data->language);
}

double halfPixel(double px) { return std::floor(px) + 0.5; }

/// Lines straight across or down. A screen fills them as bars of whole pixels: stroking took longer than all else of the grid together.
void drawGrid(QPainter &painter, const QList<QLineF> &lines, const QColor &colour, double width, bool asLines)
{
    if (asLines) {
        painter.setPen(QPen(colour, width));
        return painter.drawLines(lines);
    }
    const double bar = std::max(1.0, std::round(width));
    for (const QLineF &line : lines) {
        const QPointF corner(std::floor(line.x1()), std::floor(line.y1()));
        painter.fillRect(QRectF(corner, line.dx() == 0 ? QSizeF(bar, line.dy()) : QSizeF(line.dx(), bar)), colour);
    }
}

} // namespace

void GridLayer::refresh()
{
    const FigureData &data = *stage().data;
    const Mapping &mapping = stage().mapping;
    const double gapX = data.x.kind == AxisKind::Log ? kGapX * 1.3 : kGapX;
    m_x = ticksOf(data.x, mapping.x, mapping.plot.width(), stage().u(gapX), data.language);
    m_y = yTicks(stage());
    update();
}

void GridLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintDecades(*painter);
    paintX(*painter);
    paintY(*painter);
}

void GridLayer::paintDecades(QPainter &painter) const
{
    const Mapping &mapping = stage().mapping;
    const auto &colours = stage().colours();
    const auto collect = [&](const state::Range &range, double length, auto lineAt, QList<QLineF> &minor, QList<QLineF> &major) {
        if (range.length() < kFewestDecades)
            return;
        const bool roomForMinor = length / range.length() >= stage().u(kDecadeRoom);
        for (int decade = static_cast<int>(std::floor(range.low)); decade <= static_cast<int>(std::ceil(range.high)); ++decade) {
            for (int digit = 1; digit <= (roomForMinor ? 9 : 1); ++digit) {
                const double at = decade + std::log10(digit);
                if (at > range.low && at < range.high)
                    (digit == 1 ? major : minor) << lineAt(at);
            }
        }
    };
    QList<QLineF> minor;
    QList<QLineF> major;
    if (stage().data->y.kind == AxisKind::Log)
        collect(mapping.y, mapping.plot.height(), [&](double at) {
            const double y = halfPixel(mapping.py(at));
            return QLineF(mapping.plot.left(), y, mapping.plot.right(), y);
        }, minor, major);
    if (stage().data->x.kind == AxisKind::Log)
        collect(mapping.x, mapping.plot.width(), [&](double at) {
            const double x = halfPixel(mapping.px(at));
            return QLineF(x, mapping.plot.top(), x, mapping.plot.bottom());
        }, minor, major);
    drawGrid(painter, minor, colours.gridMinor, std::max(1.0, stage().u(0.75)), stage().isSheet());
    drawGrid(painter, major, colours.gridMajor, stage().u(kMajorGrid), stage().isSheet());
}

void GridLayer::paintX(QPainter &painter) const
{
    const Mapping &mapping = stage().mapping;
    const QFont font = theme::font(stage().u(kWordPx));
    const bool ownGrid = stage().data->x.kind == AxisKind::Log && mapping.x.length() < kFewestDecades;
    for (const Tick &tick : m_x) {
        const double x = halfPixel(mapping.px(tick.at));
        if (ownGrid) {
            painter.setPen(QPen(stage().colours().gridMajor, 1));
            painter.drawLine(QPointF(x, mapping.plot.top()), QPointF(x, mapping.plot.bottom()));
        }
        if (tick.text.isEmpty())
            continue;
        painter.setPen(QPen(stage().colours().ink2, std::max(1.0, stage().u(0.75))));
        painter.drawLine(QPointF(x, mapping.plot.bottom()), QPointF(x, mapping.plot.bottom() + stage().u(kTickLength)));
        painter.setPen(stage().colours().ink2);
        const double half = textWidth(font, tick.text) / 2;
        // The last word stays inside the sheet.
        const double centre = std::min(mapping.px(tick.at), stage().options.size.width() - half - 2);
        drawAligned(painter, {centre, stage().layout.xBaseline}, font, tick.text, Align::Centre);
    }
    if (stage().data->x.kind == AxisKind::Log) {
        painter.setPen(stage().colours().ink2);
        drawAligned(painter, {mapping.plot.right(), stage().layout.xBaseline + stage().u(18)}, theme::font(stage().u(kWordPx), theme::Weight::Medium),
            stage().data->x.title, Align::Right);
    }
}

void GridLayer::paintY(QPainter &painter) const
{
    const Mapping &mapping = stage().mapping;
    const QFont font = theme::font(stage().u(kWordPx));
    const double middle = QFontMetricsF(font).capHeight() / 2;
    const bool ownGrid = mapping.y.length() < kFewestDecades;
    for (const Tick &tick : m_y) {
        const double y = mapping.py(tick.at);
        if (ownGrid) {
            painter.setPen(QPen(stage().colours().gridMajor, 1));
            painter.drawLine(QPointF(mapping.plot.left(), halfPixel(y)), QPointF(mapping.plot.right(), halfPixel(y)));
        }
        if (tick.text.isEmpty())
            continue;
        painter.setPen(stage().colours().ink2);
        drawAligned(painter, {mapping.plot.left() - stage().u(kWordGap), y + middle}, font, tick.text, Align::Right);
    }
}

std::vector<QRectF> GridLayer::yWords(const Stage &stage)
{
    const QFont font = theme::font(stage.u(kWordPx));
    const double height = QFontMetricsF(font).height();
    std::vector<QRectF> boxes;
    for (const Tick &tick : yTicks(stage)) {
        const double width = textWidth(font, tick.text);
        if (!tick.text.isEmpty())
            boxes.emplace_back(stage.mapping.plot.left() - stage.u(kWordGap) - width, stage.mapping.py(tick.at) - height / 2, width, height);
    }
    return boxes;
}

} // namespace dekade::figure

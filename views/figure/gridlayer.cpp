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
constexpr double kFewestDecades = 0.8;

double halfPixel(double px) { return std::floor(px) + 0.5; }

} // namespace

void GridLayer::refresh()
{
    const FigureData &data = *stage().data;
    const Mapping &mapping = stage().mapping;
    const double gapX = data.x.kind == AxisKind::Log ? kGapX * 1.3 : kGapX;
    m_x = ticksOf(data.x, mapping.x, mapping.plot.width(), stage().u(gapX), data.language);
    m_y = ticksOf(data.y, mapping.y, mapping.plot.height(), stage().u(kGapY), data.language);
    update();
}

void GridLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintX(*painter);
    paintY(*painter);
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
        drawAligned(painter, {mapping.plot.left() - stage().u(10), y + middle}, font, tick.text, Align::Right);
    }
}

} // namespace dekade::figure

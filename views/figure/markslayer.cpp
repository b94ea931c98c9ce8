#include "views/figure/markslayer.h"

#include "views/figure/markplaces.h"
#include "views/figure/marksprites.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kStem = 1.25;
constexpr double kStemOpacity = 0.55;
constexpr double kDotRadius = 2;

} // namespace

QColor Stage::groundAt(double px) const
{
    if (data->x.kind != AxisKind::Date)
        return colours().canvas;
    const double x = mapping.axisX(px);
    const Era *here = nullptr;
    for (const Era &era : data->eras) {
        if (era.start <= x)
            here = &era;
    }
    return here && here->filled ? colours().panel : colours().canvas;
}

void MarksLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const bool onImage = painter->paintEngine()->type() == QPaintEngine::Raster;
    if (onImage && stage().places.size() > kHandDrawnMarks)
        paintSprites(*painter);
    else
        paintByHand(*painter);
}

MarkStyle MarksLayer::styleOf(const Point &point, const QPointF &at) const
{
    const Series &series = stage().data->series[static_cast<std::size_t>(point.series)];
    return {point.moe ? MarkShape::Diamond : MarkShape::Circle, point.basis, stage().colours().series(series.colour), stage().groundAt(at.x()),
        stage().layout.u};
}

void MarksLayer::paintStems(QPainter &painter) const
{
    for (std::size_t i = 0; i < stage().places.size(); ++i) {
        const MarkPlace &place = stage().places[i];
        if (!place.inView || !place.activeY)
            continue;
        QColor colour = styleOf(stage().data->points[i], place.mark).colour;
        colour.setAlphaF(static_cast<float>(kStemOpacity));
        painter.setPen(QPen(colour, stage().u(kStem), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(place.mark, QPointF(place.mark.x(), *place.activeY));
    }
}

void MarksLayer::paintByHand(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(stage().mapping.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStems(painter);
    for (std::size_t i = 0; i < stage().places.size(); ++i) {
        const MarkPlace &place = stage().places[i];
        if (!place.inView)
            continue;
        const Point &point = stage().data->points[i];
        MarkStyle style = styleOf(point, place.mark);
        if (point.yRange)
            drawRangeBar(painter, place.mark.x(), stage().mapping.py(point.yRange->low), stage().mapping.py(point.yRange->high), style.colour, style.u);
        drawMark(painter, place.mark, style);
        if (place.activeY) {
            style.shape = MarkShape::SmallDiamond;
            style.basis = point.activeBasis;
            drawMark(painter, {place.mark.x(), *place.activeY}, style);
        }
        if (point.disagrees) {
            // A small dot off the shoulder: sources disagree, the details say how.
            const double reach = markReach(point.moe ? MarkShape::Diamond : MarkShape::Circle, style.u) * 0.8;
            painter.setPen(Qt::NoPen);
            painter.setBrush(stage().colours().ink);
            painter.drawEllipse(place.mark + QPointF(reach + stage().u(1.2), -reach - stage().u(1.2)), stage().u(1.3), stage().u(1.3));
        }
    }
    painter.restore();
}

void MarksLayer::paintSprites(QPainter &painter)
{
    const QRectF &plot = stage().mapping.plot;
    const double ratio = std::max(1.0, painter.worldTransform().m11() * painter.device()->devicePixelRatio());
    const QSize size = (plot.size() * ratio).toSize();
    if (m_canvas.size() != size)
        m_canvas = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_canvas.fill(Qt::transparent);

    MarkSprites sprites(ratio);
    const bool dots = stage().places.size() > kSpriteMarks;
    std::vector<int> dotOfSeries;
    for (const Series &series : stage().data->series)
        dotOfSeries.push_back(sprites.indexOfDot(stage().colours().series(series.colour), stage().u(kDotRadius)));
    for (std::size_t i = 0; i < stage().places.size(); ++i) {
        const MarkPlace &place = stage().places[i];
        if (!place.inView)
            continue;
        const Point &point = stage().data->points[i];
        const QPointF at = (place.mark - plot.topLeft()) * ratio;
        if (dots) {
            sprites.blit(m_canvas, dotOfSeries[static_cast<std::size_t>(point.series)], at);
            continue;
        }
        MarkStyle style = styleOf(point, place.mark);
        sprites.blit(m_canvas, sprites.indexOf(style), at);
        if (place.activeY) {
            style.shape = MarkShape::SmallDiamond;
            style.basis = point.activeBasis;
            sprites.blit(m_canvas, sprites.indexOf(style), QPointF(at.x(), (*place.activeY - plot.top()) * ratio));
        }
    }
    painter.drawImage(plot, m_canvas);
}

} // namespace dekade::figure

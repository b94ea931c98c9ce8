#include "views/figure/markslayer.h"

#include "views/figure/markplaces.h"
#include "views/figure/marksprites.h"
#include "views/figure/typeset.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kStem = 1.25;
constexpr double kStemOpacity = 0.55;
constexpr double kDotRadius = 2;
constexpr std::size_t kLooks = 4 * 4 * 2; ///< shapes, bases and grounds of a series' marks

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
    if (stage().data->ghost)
        paintGhost(*painter);
}

/// A dashed mark with its words on a ground of their own, joined to the published model: clearly no fact.
void MarksLayer::paintGhost(QPainter &painter) const
{
    const GhostPoint &ghost = *stage().data->ghost;
    const Series &series = stage().data->series[static_cast<std::size_t>(ghost.series)];
    const QPointF mark(stage().mapping.px(ghost.x), stage().mapping.py(ghost.y));
    const MarkStyle style {ghost.moe ? MarkShape::Diamond : MarkShape::Circle, catalogue::Basis::Estimated,
        stage().colours().series(series.colour), stage().groundAt(mark.x()), stage().layout.u};
    painter.save();
    painter.setClipRect(stage().mapping.plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour, stage().u(kStem), Qt::DashLine, Qt::FlatCap));
    painter.drawLine(mark, QPointF(mark.x(), stage().mapping.py(ghost.from)));
    drawMark(painter, mark, style);
    const QFont font = theme::font(stage().u(12), theme::Weight::SemiBold);
    const double width = textWidth(font, ghost.label);
    const double reach = markReach(style.shape, style.u) + stage().u(6);
    const bool isLeft = mark.x() + reach + width > stage().mapping.plot.right();
    const QPointF baseline(isLeft ? mark.x() - reach - width : mark.x() + reach, mark.y() + stage().u(4));
    painter.fillRect(QRectF(baseline.x() - stage().u(3), baseline.y() - stage().u(12), width + stage().u(6), stage().u(16)), style.ground);
    painter.setPen(stage().colours().ink);
    drawAligned(painter, baseline, font, ghost.label, Align::Left);
    painter.restore();
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
    // Whole pixels: an image between them would be scaled, which blurs the marks and takes longer than drawing them.
    const QRect place = stage().mapping.plot.toRect();
    if (std::optional<Pixels> screen = Pixels::behind(painter)) {
        screen->clipTo(screen->toDevice(QRectF(place)));
        return blit(*screen, {0, 0});
    }
    const double ratio = std::max(1.0, painter.worldTransform().m11() * painter.device()->devicePixelRatio());
    const QSize size = place.size() * ratio;
    if (m_canvas.size() != size)
        m_canvas = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_canvas.fill(Qt::transparent);
    blit(Pixels::of(m_canvas, ratio), place.topLeft());
    painter.drawImage(place, m_canvas);
}

void MarksLayer::blit(const Pixels &pixels, const QPointF &origin)
{
    if (pixels.ratio() != m_spritesRatio || stage().layout.u != m_spritesU) {
        m_sprites = MarkSprites(pixels.ratio());
        m_spritesRatio = pixels.ratio();
        m_spritesU = stage().layout.u;
    }
    if (stage().places.size() > kSpriteMarks)
        blitDots(pixels, origin);
    else
        blitMarks(pixels, origin);
}

void MarksLayer::blitDots(const Pixels &pixels, const QPointF &origin)
{
    std::vector<int> dotOfSeries;
    for (const Series &series : stage().data->series)
        dotOfSeries.push_back(m_sprites.indexOfDot(stage().colours().series(series.colour), stage().u(kDotRadius)));
    for (std::size_t i = 0; i < stage().places.size(); ++i) {
        const MarkPlace &place = stage().places[i];
        if (place.inView)
            m_sprites.blit(pixels, dotOfSeries[static_cast<std::size_t>(stage().data->points[i].series)], pixels.toDevice(place.mark - origin));
    }
}

void MarksLayer::blitMarks(const Pixels &pixels, const QPointF &origin)
{
    // Few looks, many marks: each look is searched among the sprites once a frame.
    std::vector<int> known(stage().data->series.size() * kLooks, -1);
    const QRgb panel = stage().colours().panel.rgba();
    const auto blitOne = [&](const Point &point, const QPointF &mark, const QColor &ground, MarkShape shape, catalogue::Basis basis) {
        const std::size_t look = static_cast<std::size_t>(point.series) * kLooks + static_cast<std::size_t>(shape) * 8
            + static_cast<std::size_t>(basis) * 2 + (ground.rgba() == panel ? 1 : 0);
        if (known[look] < 0) {
            MarkStyle style = styleOf(point, mark);
            style.shape = shape;
            style.basis = basis;
            known[look] = m_sprites.indexOf(style);
        }
        m_sprites.blit(pixels, known[look], pixels.toDevice(mark - origin));
    };
    for (std::size_t i = 0; i < stage().places.size(); ++i) {
        const MarkPlace &place = stage().places[i];
        if (!place.inView)
            continue;
        const Point &point = stage().data->points[i];
        const QColor ground = stage().groundAt(place.mark.x());
        blitOne(point, place.mark, ground, point.moe ? MarkShape::Diamond : MarkShape::Circle, point.basis);
        if (place.activeY)
            blitOne(point, {place.mark.x(), *place.activeY}, ground, MarkShape::SmallDiamond, point.activeBasis);
    }
}

} // namespace dekade::figure

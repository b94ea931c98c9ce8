#include "views/figure/backdroplayer.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kRadius = 2; // u
constexpr double kReach = 5; // u; less than a mark's: a model of the figure is found first
constexpr float kOpacityOnLight = 0.5f;
constexpr float kOpacityOnDark = 0.6f;
constexpr std::size_t kMostEllipses = 5000; ///< that a file of lines gets one by one
constexpr double kFileRatio = 2; ///< px of an image in such a file for one of its own

QColor colourIn(const theme::Theme &colours)
{
    QColor colour = colours.backgroundPoints;
    colour.setAlphaF(colours.canvas.lightnessF() < 0.5 ? kOpacityOnDark : kOpacityOnLight);
    return colour;
}

/// The nearest dot so far to a pixel.
struct Nearest {
    QPointF at;
    double distance;
    std::optional<DotPlace> place = {};

    void consider(double x, double y, const DotPlace &candidate)
    {
        // Most are out of reach in x alone.
        if (std::abs(x - at.x()) >= distance)
            return;
        const double here = std::hypot(x - at.x(), y - at.y());
        if (here >= distance)
            return;
        distance = here;
        place = candidate;
    }
};

} // namespace

void BackdropLayer::paintDot(QPainter &painter, const QPointF &centre, const theme::Theme &colours, double u)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourIn(colours));
    painter.drawEllipse(centre, kRadius * u, kRadius * u);
}

std::optional<DotPlace> BackdropLayer::dotAt(const QPointF &at) const
{
    const Backdrop &backdrop = stage().data->backdrop;
    const Mapping &mapping = stage().mapping;
    Nearest nearest {at, stage().u(kReach)};
    for (std::size_t i = 0; i < backdrop.dots.size(); ++i)
        nearest.consider(mapping.px(backdrop.dots[i].x), mapping.py(backdrop.dots[i].y), {-1, i});
    for (std::size_t c = 0; c < backdrop.clouds.size(); ++c) {
        const DotCloud &cloud = backdrop.clouds[c];
        for (std::size_t i = 0; i < cloud.rows.size(); ++i)
            nearest.consider(mapping.px((*cloud.x)[cloud.rows[i]]), mapping.py((*cloud.y)[cloud.rows[i]]), {static_cast<int>(c), i});
    }
    return nearest.place;
}

void BackdropLayer::paintDots(QPainter &painter) const
{
    const double radius = stage().u(kRadius);
    const QRectF around = stage().mapping.plot.adjusted(-radius, -radius, radius, radius);
    for (const Dot &dot : stage().data->backdrop.dots) {
        if (const QPointF at = stage().mapping.toPixel(dot.x, dot.y); around.contains(at))
            painter.drawEllipse(at, radius, radius);
    }
}

void BackdropLayer::paintCloud(QPainter &painter, const DotCloud &cloud)
{
    const bool onImage = painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!onImage && cloud.rows.size() <= kMostEllipses) {
        for (const quint32 row : cloud.rows)
            painter.drawEllipse(stage().mapping.toPixel((*cloud.x)[row], (*cloud.y)[row]), stage().u(kRadius), stage().u(kRadius));
        return;
    }
    const double scale = painter.worldTransform().m11() * painter.device()->devicePixelRatio();
    // While the figure moves, one px of the mapping is fine enough: a screen twice as fine has four times as many.
    const double ratio = !onImage ? kFileRatio : stage().moving ? 1.0 : std::max(1.0, scale);
    painter.drawImage(stage().mapping.plot, m_pixels.paint(cloud, stage().mapping, ratio, stage().u(kRadius), colourIn(stage().colours())));
}

void BackdropLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (stage().data->backdrop.isEmpty())
        return;
    painter->save();
    painter->setClipRect(stage().mapping.plot);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourIn(stage().colours()));
    for (const DotCloud &cloud : stage().data->backdrop.clouds)
        paintCloud(*painter, cloud);
    paintDots(*painter);
    painter->restore();
}

} // namespace dekade::figure

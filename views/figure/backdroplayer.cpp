#include "views/figure/backdroplayer.h"

#include <QPainter>

#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kRadius = 2; // u
constexpr double kReach = 5; // u; less than a mark's: a model of the figure is found first
constexpr float kOpacityOnLight = 0.5f;
constexpr float kOpacityOnDark = 0.6f;

QColor colourIn(const theme::Theme &colours)
{
    QColor colour = colours.backgroundPoints;
    colour.setAlphaF(colours.canvas.lightnessF() < 0.5 ? kOpacityOnDark : kOpacityOnLight);
    return colour;
}

} // namespace

void BackdropLayer::paintDot(QPainter &painter, const QPointF &centre, const theme::Theme &colours, double u)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourIn(colours));
    painter.drawEllipse(centre, kRadius * u, kRadius * u);
}

std::optional<std::size_t> BackdropLayer::dotAt(const QPointF &at) const
{
    const std::vector<Dot> &dots = stage().data->backdrop.dots;
    std::optional<std::size_t> best;
    double nearest = stage().u(kReach);
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const QPointF dot = stage().mapping.toPixel(dots[i].x, dots[i].y);
        const double distance = std::hypot(dot.x() - at.x(), dot.y() - at.y());
        if (distance >= nearest)
            continue;
        nearest = distance;
        best = i;
    }
    return best;
}

void BackdropLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (stage().data->backdrop.dots.empty())
        return;
    painter->save();
    painter->setClipRect(stage().mapping.plot);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourIn(stage().colours()));
    const double radius = stage().u(kRadius);
    const QRectF around = stage().mapping.plot.adjusted(-radius, -radius, radius, radius);
    for (const Dot &dot : stage().data->backdrop.dots) {
        if (const QPointF at = stage().mapping.toPixel(dot.x, dot.y); around.contains(at))
            painter->drawEllipse(at, radius, radius);
    }
    painter->restore();
}

} // namespace dekade::figure

#include "views/timeline/zoom.h"

#include <algorithm>

namespace dekade::timeline {

namespace {

constexpr double kSmallestBand = 6; ///< px

struct Limits {
    double shortest;
    double longest;
};

Limits limitsOf(const figure::Axis &axis)
{
    return axis.kind == figure::AxisKind::Date ? Limits {1.0 / 12, 40} : Limits {0.05, 14};
}

state::Range widened(const state::Range &range, const figure::Axis &axis)
{
    const Limits limits = limitsOf(axis);
    return figure::zoomed(range, (range.low + range.high) / 2, 1, limits.shortest, limits.longest);
}

} // namespace

Shown zoomedAt(const figure::FigureData &data, const figure::Mapping &mapping, const QPointF &pixel, double factor, Axes axes)
{
    Shown shown {mapping.x, mapping.y};
    const Limits x = limitsOf(data.x);
    const Limits y = limitsOf(data.y);
    if (axes != Axes::Y)
        shown.x = figure::zoomed(mapping.x, mapping.axisX(pixel.x()), factor, x.shortest, x.longest);
    if (axes != Axes::X)
        shown.y = figure::zoomed(mapping.y, mapping.axisY(pixel.y()), factor, y.shortest, y.longest);
    return shown;
}

Shown pannedBy(const figure::Mapping &mapping, const QPointF &from, const QPointF &to)
{
    return {figure::moved(mapping.x, mapping.axisX(from.x()) - mapping.axisX(to.x())),
        figure::moved(mapping.y, mapping.axisY(from.y()) - mapping.axisY(to.y()))};
}

Shown boxed(const figure::FigureData &data, const figure::Mapping &mapping, const QRectF &band)
{
    const QRectF box = band.normalized() & mapping.plot;
    if (box.width() < kSmallestBand || box.height() < kSmallestBand)
        return {mapping.x, mapping.y};
    return {widened({mapping.axisX(box.left()), mapping.axisX(box.right())}, data.x),
        widened({mapping.axisY(box.bottom()), mapping.axisY(box.top())}, data.y)};
}

} // namespace dekade::timeline

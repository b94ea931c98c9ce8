#include "views/figure/labelgeometry.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

/// Of px, which square without overflow: std::hypot's care for extremes is a tenth of the time that labels take.
double lengthOf(double dx, double dy) { return std::sqrt(dx * dx + dy * dy); }

} // namespace

bool meets(const QLineF &segment, const QRectF &box)
{
    // Liang and Barsky 1984: clip the parameter interval by the four edges.
    double from = 0;
    double to = 1;
    const double dx = segment.dx();
    const double dy = segment.dy();
    const double steps[4] = {-dx, dx, -dy, dy};
    const double rooms[4] = {segment.x1() - box.left(), box.right() - segment.x1(), segment.y1() - box.top(), box.bottom() - segment.y1()};
    for (int i = 0; i < 4; ++i) {
        if (steps[i] == 0) {
            if (rooms[i] < 0)
                return false;
            continue;
        }
        const double t = rooms[i] / steps[i];
        if (steps[i] < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
    }
    return from <= to;
}

bool crosses(const QLineF &a, const QLineF &b)
{
    return a.intersects(b, nullptr) == QLineF::BoundedIntersection;
}

double distanceTo(const QLineF &segment, const QPointF &point)
{
    const QPointF d = segment.p2() - segment.p1();
    const double squared = QPointF::dotProduct(d, d);
    const double t = squared > 0 ? std::clamp(QPointF::dotProduct(point - segment.p1(), d) / squared, 0.0, 1.0) : 0.0;
    const QPointF gap = point - (segment.p1() + t * d);
    return lengthOf(gap.x(), gap.y());
}

double distanceTo(const QRectF &box, const QPointF &point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return lengthOf(dx, dy);
}

} // namespace dekade::figure

#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace dekade::figure {

/// Whether a segment meets a rectangle (touching counts).
bool meets(const QLineF &segment, const QRectF &box);
/// Whether two segments cross.
bool crosses(const QLineF &a, const QLineF &b);
/// Distance of a point from a segment, px.
double distanceTo(const QLineF &segment, const QPointF &point);
/// Distance of a point from a rectangle, 0 inside.
double distanceTo(const QRectF &box, const QPointF &point);

} // namespace dekade::figure

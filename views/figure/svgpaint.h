#pragma once

#include "views/figure/svgelement.h"

#include <QBrush>
#include <QPen>
#include <QTransform>

namespace dekade::figure {

/// Adds `fill` and its opacity for a brush: none, a colour, or a linear gradient (added to the drawing once). `opacity` 0 to 1 is the
/// painter's. `box` is the shape in its own coordinates, for gradients that follow the shape.
void setFill(SvgElement &element, SvgDrawing &drawing, const QBrush &brush, const QTransform &transform, double opacity, const QRectF &box);

/// Adds `stroke` and all of a pen: width under the transform (a cosmetic pen keeps its own), caps, joins, dashes, alpha.
void setStroke(SvgElement &element, const QPen &pen, const QTransform &transform, double opacity);

/// Whether a transform stretches unevenly or shears: a stroke then has no one width.
bool isUneven(const QTransform &transform);

} // namespace dekade::figure

#pragma once

#include "model/catalogue/terms.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace dekade::figure {

enum class MarkShape { Circle, Diamond, SmallDiamond, Square };

/// How one mark looks: shape says dense or MoE, fill says basis, colour says maker. Colour is never the only channel.
struct MarkStyle {
    MarkShape shape = MarkShape::Circle;
    catalogue::Basis basis = catalogue::Basis::Reported;
    QColor colour;
    QColor ground; ///< what lies behind: outlines and rings use it
    double u = 1;  ///< px of a unit
};

/// From centre to the outermost painted px.
double markReach(MarkShape shape, double u);

/// Reported is solid, computed a ring, estimated a dashed ring, undisclosed an open square. The painter's pen and brush are changed.
void drawMark(QPainter &painter, const QPointF &centre, const MarkStyle &style);

/// The bar from low to high of an estimate, with caps. x in px, ys in px.
void drawRangeBar(QPainter &painter, double x, double yLow, double yHigh, const QColor &colour, double u);

} // namespace dekade::figure

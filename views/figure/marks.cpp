#include "views/figure/marks.h"

#include <QPainter>

namespace dekade::figure {

namespace {

constexpr double kCircle = 4.5;        // radius
constexpr double kDiamond = 6.2;       // half diagonal
constexpr double kSmallDiamond = 3.9;  // half diagonal
constexpr double kSquare = 3.8;        // half side
constexpr double kOutline = 1.2;
constexpr double kSmallOutline = 1.0;
constexpr double kRing = 1.8;
constexpr double kDashedRing = 1.4;
constexpr double kSquareStroke = 1.6;
constexpr int kDashes = 8;
constexpr double kDashShare = 0.6;

double sizeOf(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Circle:
        return kCircle;
    case MarkShape::Diamond:
        return kDiamond;
    case MarkShape::SmallDiamond:
        return kSmallDiamond;
    case MarkShape::Square:
        return kSquare;
    }
    Q_UNREACHABLE();
}

void drawShape(QPainter &painter, const QPointF &c, MarkShape shape, double r)
{
    switch (shape) {
    case MarkShape::Circle:
        painter.drawEllipse(c, r, r);
        return;
    case MarkShape::Diamond:
    case MarkShape::SmallDiamond: {
        const QPointF corners[] = {c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)};
        painter.drawPolygon(corners, 4);
        return;
    }
    case MarkShape::Square:
        painter.drawRect(QRectF(c.x() - r, c.y() - r, 2 * r, 2 * r));
        return;
    }
}

/// Eight dashes around: the dash pattern is in pen widths, so it follows from the outline's length.
QPen dashedPen(const QColor &colour, double width, double outline)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    const double dash = outline / kDashes / width;
    pen.setDashPattern({dash * kDashShare, dash * (1 - kDashShare)});
    return pen;
}

double outlineLength(MarkShape shape, double r)
{
    constexpr double kPi = 3.141592653589793;
    return shape == MarkShape::Circle ? 2 * kPi * r : shape == MarkShape::Square ? 8 * r : 4 * r * 1.4142135623730951;
}

} // namespace

double markReach(MarkShape shape, double u)
{
    return (sizeOf(shape) + (shape == MarkShape::SmallDiamond ? kSmallOutline : kOutline) / 2) * u;
}

void drawMark(QPainter &painter, const QPointF &centre, const MarkStyle &style)
{
    const double r = sizeOf(style.shape) * style.u;
    const bool small = style.shape == MarkShape::SmallDiamond;
    switch (style.basis) {
    case catalogue::Basis::Reported:
        painter.setPen(QPen(style.ground, (small ? kSmallOutline : kOutline) * style.u, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(style.colour);
        drawShape(painter, centre, style.shape, r);
        return;
    case catalogue::Basis::Computed:
        painter.setPen(QPen(style.colour, (small ? 1.4 : kRing) * style.u, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(style.ground);
        drawShape(painter, centre, style.shape, r - 0.8 * style.u);
        return;
    case catalogue::Basis::Estimated:
        painter.setPen(dashedPen(style.colour, kDashedRing * style.u, outlineLength(style.shape, r)));
        painter.setBrush(style.ground);
        drawShape(painter, centre, style.shape, r);
        return;
    case catalogue::Basis::Undisclosed:
        painter.setPen(QPen(style.colour, kSquareStroke * style.u, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        drawShape(painter, centre, MarkShape::Square, kSquare * style.u);
        return;
    }
}

void drawRangeBar(QPainter &painter, double x, double yLow, double yHigh, const QColor &colour, double u)
{
    painter.setPen(QPen(colour, 1.5 * u, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, yLow), QPointF(x, yHigh));
    const QPointF cap(2.5 * u, 0);
    painter.drawLine(QPointF(x, yLow) - cap, QPointF(x, yLow) + cap);
    painter.drawLine(QPointF(x, yHigh) - cap, QPointF(x, yHigh) + cap);
}

} // namespace dekade::figure

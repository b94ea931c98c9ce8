#include "views/figure/svgpaint.h"

#include "views/figure/svgpath.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace Qt::StringLiterals;

namespace {

void setColour(SvgElement &element, QLatin1StringView key, QLatin1StringView opacityKey, const QColor &colour, double opacity)
{
    element.set(key, colour.name(QColor::HexRgb));
    const double alpha = std::clamp(static_cast<double>(colour.alphaF()) * opacity, 0.0, 1.0);
    if (alpha < 0.9995)
        element.set(opacityKey, svgNumber(alpha));
}

QString spreadWord(QGradient::Spread spread)
{
    switch (spread) {
    case QGradient::PadSpread:
        return {};
    case QGradient::ReflectSpread:
        return u"reflect"_s;
    case QGradient::RepeatSpread:
        return u"repeat"_s;
    }
    return {};
}

SvgElement gradientElement(const QLinearGradient &gradient, const QTransform &toPage)
{
    SvgElement element("linearGradient"_L1);
    element.set("gradientUnits"_L1, u"userSpaceOnUse"_s);
    const QPointF start = toPage.map(gradient.start());
    const QPointF stop = toPage.map(gradient.finalStop());
    element.set("x1"_L1, svgNumber(start.x()));
    element.set("y1"_L1, svgNumber(start.y()));
    element.set("x2"_L1, svgNumber(stop.x()));
    element.set("y2"_L1, svgNumber(stop.y()));
    if (const QString spread = spreadWord(gradient.spread()); !spread.isEmpty())
        element.set("spreadMethod"_L1, spread);
    for (const QGradientStop &one : gradient.stops()) {
        SvgElement child("stop"_L1);
        child.set("offset"_L1, svgNumber(one.first));
        setColour(child, "stop-color"_L1, "stop-opacity"_L1, one.second, 1);
        element.children.push_back(std::move(child));
    }
    return element;
}

/// Gradient coordinates to page px.
QTransform gradientSpace(const QBrush &brush, const QTransform &transform, const QRectF &box)
{
    switch (brush.gradient()->coordinateMode()) {
    case QGradient::LogicalMode:
        return brush.transform() * transform;
    case QGradient::ObjectMode:
    case QGradient::ObjectBoundingMode:
        return brush.transform() * QTransform(box.width(), 0, 0, box.height(), box.left(), box.top()) * transform;
    case QGradient::StretchToDeviceMode:
        return brush.transform();
    }
    return transform;
}

QString gradientReference(SvgDrawing &drawing, SvgElement gradient)
{
    const auto known = std::find(drawing.gradients.begin(), drawing.gradients.end(), gradient);
    const auto index = known - drawing.gradients.begin();
    if (known == drawing.gradients.end())
        drawing.gradients.push_back(std::move(gradient));
    return u"url(#shade"_s + QString::number(index + 1) + u')';
}

QString dashes(const QPen &pen, double width)
{
    QStringList lengths;
    for (const double length : pen.dashPattern())
        lengths << svgNumber(std::max(0.0, length) * width);
    return lengths.join(u' ');
}

void setJoin(SvgElement &element, const QPen &pen)
{
    switch (pen.joinStyle()) {
    case Qt::RoundJoin:
        element.set("stroke-linejoin"_L1, u"round"_s);
        return;
    case Qt::BevelJoin:
        element.set("stroke-linejoin"_L1, u"bevel"_s);
        return;
    default: // Qt measures a mitre from the corner's middle, SVG from tip to tip; SVG's own default of 4 goes unwritten
        const double limit = pen.joinStyle() == Qt::SvgMiterJoin ? pen.miterLimit() : pen.miterLimit() * 2;
        if (std::abs(limit - 4) > 0.001)
            element.set("stroke-miterlimit"_L1, svgNumber(std::max(1.0, limit)));
    }
}

} // namespace

bool isUneven(const QTransform &transform)
{
    const double across = std::hypot(transform.m11(), transform.m12());
    const double down = std::hypot(transform.m21(), transform.m22());
    const double lean = transform.m11() * transform.m21() + transform.m12() * transform.m22();
    const double slack = 1e-4 * std::max(across, down);
    return std::abs(across - down) > slack || std::abs(lean) > slack * std::max(across, down);
}

void setFill(SvgElement &element, SvgDrawing &drawing, const QBrush &brush, const QTransform &transform, double opacity, const QRectF &box)
{
    if (brush.style() == Qt::NoBrush) {
        element.set("fill"_L1, u"none"_s);
        return;
    }
    if (brush.style() == Qt::LinearGradientPattern) {
        const auto &gradient = static_cast<const QLinearGradient &>(*brush.gradient());
        element.set("fill"_L1, gradientReference(drawing, gradientElement(gradient, gradientSpace(brush, transform, box))));
        if (opacity < 0.9995)
            element.set("fill-opacity"_L1, svgNumber(opacity));
        return;
    }
    setColour(element, "fill"_L1, "fill-opacity"_L1, brush.color(), opacity);
}

void setStroke(SvgElement &element, const QPen &pen, const QTransform &transform, double opacity)
{
    if (pen.style() == Qt::NoPen)
        return;
    setColour(element, "stroke"_L1, "stroke-opacity"_L1, pen.color(), opacity);
    const double scale = pen.isCosmetic() ? 1 : std::sqrt(std::abs(transform.determinant()));
    const double width = (pen.widthF() > 0 ? pen.widthF() : 1) * scale;
    element.set("stroke-width"_L1, svgNumber(width));
    if (pen.capStyle() != Qt::FlatCap)
        element.set("stroke-linecap"_L1, pen.capStyle() == Qt::RoundCap ? u"round"_s : u"square"_s);
    setJoin(element, pen);
    if (pen.style() == Qt::SolidLine || pen.dashPattern().isEmpty())
        return;
    element.set("stroke-dasharray"_L1, dashes(pen, width));
    if (pen.dashOffset() != 0)
        element.set("stroke-dashoffset"_L1, svgNumber(pen.dashOffset() * width));
}

} // namespace dekade::figure

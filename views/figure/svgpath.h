#pragma once

#include <QPainterPath>
#include <QString>

namespace dekade::figure {

/// A number as SVG takes it, whatever the locale: at most three decimals, no exponent, no "-0".
/// @param value finite and below 1e12 in size.
QString svgNumber(double value);

/// Whether a coordinate can stand in a file: finite and of a size that renderers bear.
bool isDrawable(double coordinate);
bool isDrawable(const QPointF &point);

/// The `d` of a path, in steps of a hundredth px, relative so that it stays short. Steps with NaN or infinity are left out.
/// Empty where nothing is left.
QString svgPath(const QPainterPath &path);

} // namespace dekade::figure

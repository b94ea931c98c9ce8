#pragma once

#include "model/state/viewstate.h"

#include <QPointF>
#include <QRectF>

namespace dekade::figure {

/// Axis units ↔ pixels of a plot rectangle, y upwards. A plain value; zoom arithmetic lives here, without a window.
struct Mapping {
    QRectF plot;
    state::Range x;
    state::Range y;

    double px(double axisX) const { return plot.left() + (axisX - x.low) / x.length() * plot.width(); }
    double py(double axisY) const { return plot.bottom() - (axisY - y.low) / y.length() * plot.height(); }
    QPointF toPixel(double axisX, double axisY) const { return {px(axisX), py(axisY)}; }
    double axisX(double pixelX) const { return x.low + (pixelX - plot.left()) / plot.width() * x.length(); }
    double axisY(double pixelY) const { return y.low + (plot.bottom() - pixelY) / plot.height() * y.length(); }
};

/// `range` scaled by `factor` (under 1 zooms in) so that `anchor` stays where it is, its length kept within [shortest, longest].
state::Range zoomed(const state::Range &range, double anchor, double factor, double shortest, double longest);
/// `range` moved by `delta`.
state::Range moved(const state::Range &range, double delta);

} // namespace dekade::figure

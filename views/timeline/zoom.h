#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"

#include <QPointF>

namespace dekade::timeline {

enum class Axes { Both, X, Y };

/// The ranges a gesture leads to; arithmetic without a window. Dates: a month to 40 years; logs: a twentieth of a decade to 14 decades.
struct Shown {
    state::Range x;
    state::Range y;
    bool operator==(const Shown &) const = default;
};

/// Scaled by `factor` (under 1 zooms in) about a pixel, which keeps its place.
Shown zoomedAt(const figure::FigureData &data, const figure::Mapping &mapping, const QPointF &pixel, double factor, Axes axes);
/// Moved so that what was under `from` is under `to`.
Shown pannedBy(const figure::Mapping &mapping, const QPointF &from, const QPointF &to);
/// What a rubber band encloses; the ranges of now for one smaller than 6 px.
Shown boxed(const figure::FigureData &data, const figure::Mapping &mapping, const QRectF &band);

} // namespace dekade::timeline

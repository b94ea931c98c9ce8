#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"

#include <optional>

namespace dekade::timeline {

/// What a figure shows of both axes.
struct Window {
    state::Range x;
    state::Range y;
    bool operator==(const Window &) const = default;
};

enum class ZoomAxes { Both, OnlyX, OnlyY };

/// The arithmetic of zooming and panning one figure: pixels in, ranges out, without a window. A plain value; made when a gesture starts.
class Gesture final {
public:
    /// @param start what is shown when the gesture starts; its plot must not be empty.
    Gesture(const figure::Mapping &start, const figure::Axis &x, const figure::Axis &y);

    /// Shortest and longest length of an axis, in its units: a month to 40 years, a twentieth of a decade to 14 decades.
    static state::Range lengths(figure::AxisKind kind);

    /// Scaled by `factor` (under 1 zooms in) with what is under `at` (px, brought into the plot) staying there.
    Window zoomed(const QPointF &at, double factor, ZoomAxes axes) const;
    /// Moved with a pointer that went `delta` px; the middle of what is shown stays within the whole range, or where it was outside of it.
    Window panned(const QPointF &delta) const;
    /// What a rubber band encloses, both axes; empty where less than 4 px of the plot are in it, in either direction.
    std::optional<Window> boxed(const QRectF &band) const;
    /// Moved as little as it takes to show the point with a margin of a tenth; unchanged where it is in view already.
    Window revealing(double x, std::optional<double> y) const;

private:
    figure::Mapping m_start;
    figure::Axis m_x;
    figure::Axis m_y;
};

/// The factor of a wheel that turned by `eighths` of a degree (120 a notch): four fifths a notch forward.
double wheelFactor(int eighths);

} // namespace dekade::timeline

#include "views/timeline/gesture.h"

#include <algorithm>
#include <cmath>

namespace dekade::timeline {

using state::Range;

namespace {

constexpr double kNotchFactor = 0.8;
constexpr double kNotch = 120; // eighths of a degree
constexpr double kSmallestBox = 4; // px
constexpr double kRevealMargin = 0.1;

double middle(const Range &range) { return (range.low + range.high) / 2; }

/// A pan never loses the figure: the middle stays over the whole range. A zoom may have led outside before; then it may not go further.
Range panned(const Range &shown, const Range &whole, double delta)
{
    const double start = middle(shown);
    const double end = std::clamp(start + delta, std::min(start, whole.low), std::max(start, whole.high));
    return figure::moved(shown, end - start);
}

/// Stretched about its middle to a permitted length.
Range permitted(const Range &range, figure::AxisKind kind)
{
    const Range lengths = Gesture::lengths(kind);
    return figure::zoomed(range, middle(range), 1, lengths.low, lengths.high);
}

Range revealing(const Range &shown, double value)
{
    const double margin = shown.length() * kRevealMargin;
    if (value >= shown.low && value <= shown.high)
        return shown;
    return figure::moved(shown, value < shown.low ? value - margin - shown.low : value + margin - shown.high);
}

} // namespace

Gesture::Gesture(const figure::Mapping &start, const figure::Axis &x, const figure::Axis &y)
    : m_start(start)
    , m_x(x)
    , m_y(y)
{
}

Range Gesture::lengths(figure::AxisKind kind)
{
    return kind == figure::AxisKind::Date ? Range {1.0 / 12, 40} : Range {0.05, 14};
}

Window Gesture::zoomed(const QPointF &at, double factor, ZoomAxes axes) const
{
    const QPointF inside(std::clamp(at.x(), m_start.plot.left(), m_start.plot.right()),
                         std::clamp(at.y(), m_start.plot.top(), m_start.plot.bottom()));
    Window window {m_start.x, m_start.y};
    const Range xLengths = lengths(m_x.kind);
    const Range yLengths = lengths(m_y.kind);
    if (axes != ZoomAxes::OnlyY)
        window.x = figure::zoomed(m_start.x, m_start.axisX(inside.x()), factor, xLengths.low, xLengths.high);
    if (axes != ZoomAxes::OnlyX)
        window.y = figure::zoomed(m_start.y, m_start.axisY(inside.y()), factor, yLengths.low, yLengths.high);
    return window;
}

Window Gesture::panned(const QPointF &delta) const
{
    const double dx = -delta.x() / m_start.plot.width() * m_start.x.length();
    const double dy = delta.y() / m_start.plot.height() * m_start.y.length();
    return {timeline::panned(m_start.x, m_x.whole, dx), timeline::panned(m_start.y, m_y.whole, dy)};
}

std::optional<Window> Gesture::boxed(const QRectF &band) const
{
    const QRectF box = band.normalized().intersected(m_start.plot);
    if (box.width() < kSmallestBox || box.height() < kSmallestBox)
        return {};
    const Range x {m_start.axisX(box.left()), m_start.axisX(box.right())};
    const Range y {m_start.axisY(box.bottom()), m_start.axisY(box.top())};
    return Window {permitted(x, m_x.kind), permitted(y, m_y.kind)};
}

Window Gesture::revealing(double x, std::optional<double> y) const
{
    return {timeline::revealing(m_start.x, x), y ? timeline::revealing(m_start.y, *y) : m_start.y};
}

double wheelFactor(int eighths)
{
    return std::pow(kNotchFactor, eighths / kNotch);
}

} // namespace dekade::timeline

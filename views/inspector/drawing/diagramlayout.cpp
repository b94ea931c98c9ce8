#include "views/inspector/drawing/diagramlayout.h"

#include <algorithm>

namespace dekade::inspector {

namespace {

QColor plain(const theme::Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Canvas:
        return theme.canvas;
    case Tone::Panel:
        return theme.panel;
    case Tone::Ink:
        return theme.ink;
    case Tone::Ink2:
        return theme.ink2;
    case Tone::Rule:
        return theme.rule;
    case Tone::Accent:
        return theme.accent;
    case Tone::Attention:
        return theme.series(0);
    case Tone::Routed:
        return theme.series(1);
    case Tone::Dense:
        return theme.series(2);
    case Tone::Router:
        return theme.series(3);
    case Tone::Embedding:
        return theme.series(4);
    case Tone::Shared:
        return theme.series(5);
    case Tone::Cache:
        return theme.series(6);
    }
    Q_UNREACHABLE();
}

} // namespace

Tone toneOf(architecture::Part part)
{
    using architecture::Part;
    switch (part) {
    case Part::Embedding:
    case Part::Head:
        return Tone::Embedding;
    case Part::Attention:
        return Tone::Attention;
    case Part::DenseFeedForward:
        return Tone::Dense;
    case Part::RoutedExperts:
        return Tone::Routed;
    case Part::SharedExperts:
        return Tone::Shared;
    case Part::Router:
        return Tone::Router;
    case Part::Norms:
    case Part::Other:
    case Part::Prediction:
        return Tone::Ink2;
    }
    Q_UNREACHABLE();
}

QColor colourOf(const theme::Theme &theme, const Colour &colour)
{
    const double share = colour.share == kChipShare ? (theme.isDark() ? 0.22 : 0.14) : colour.share;
    return theme::mixed(plain(theme, colour.ground), plain(theme, colour.tone), share);
}

QString TextLine::text() const
{
    QString whole;
    for (const TextRun &run : runs)
        whole += run.text;
    return whole;
}

const HitArea *DiagramLayout::hit(const QPointF &point) const
{
    const QPointF at = point / unit;
    const auto found = std::find_if(areas.rbegin(), areas.rend(), [&](const HitArea &area) { return area.rect.contains(at); });
    return found == areas.rend() ? nullptr : &*found;
}

} // namespace dekade::inspector

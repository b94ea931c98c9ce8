#include "views/theme/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::theme {

namespace {

QColor hex(const char *text)
{
    return QColor(QLatin1StringView(text));
}

std::vector<QColor> colours(std::initializer_list<const char *> texts)
{
    std::vector<QColor> list;
    for (const char *text : texts)
        list.push_back(hex(text));
    return list;
}

Theme lightTheme()
{
    return {ThemeKind::Light, hex("#FFFFFF"), hex("#F6F7F8"), hex("#1A1F26"), hex("#56606C"), hex("#D5DAE0"), hex("#DDE1E6"), hex("#F0F2F4"),
        hex("#3948AC"), hex("#F3F4F6"), hex("#B9C0C9"),
        colours({"#3948AC", "#A85514", "#09816B", "#874DE7", "#BD871C", "#811966", "#0A95CB", "#274702"})};
}

Theme darkTheme()
{
    return {ThemeKind::Dark, hex("#14171B"), hex("#1C2026"), hex("#ECEFF3"), hex("#A3ADB8"), hex("#343B44"), hex("#2B3139"), hex("#1F242A"),
        hex("#8FA0FF"), hex("#1A1E24"), hex("#59626D"),
        colours({"#4E61DE", "#FA9435", "#5ABCA4", "#BC8CFA", "#95752A", "#C41788", "#46E6F7", "#C7E49B"})};
}

/// Light without panel colours and without the minor grid: what a laser printer shows.
Theme printTheme()
{
    Theme print = lightTheme();
    print.kind = ThemeKind::Print;
    print.panel = print.canvas;
    print.lane = print.canvas;
    print.gridMinor = print.canvas;
    return print;
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

QColor Theme::series(int index) const
{
    return index < 0 || index >= static_cast<int>(categorical.size()) ? ink2 : categorical[static_cast<std::size_t>(index)];
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, canvas);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, ink2);
    palette.setColor(QPalette::Button, canvas);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, canvas);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, isDark() ? canvas : hex("#FFFFFF"));
    palette.setColor(QPalette::ToolTipBase, canvas);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, canvas);
    palette.setColor(QPalette::Midlight, panel);
    palette.setColor(QPalette::Mid, rule);
    palette.setColor(QPalette::Dark, rule);
    palette.setColor(QPalette::Shadow, rule);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(canvas, ink2, 0.6));
    return palette;
}

const Theme &theme(ThemeKind kind)
{
    static const std::array kThemes {lightTheme(), darkTheme(), printTheme()};
    return kThemes[static_cast<std::size_t>(kind)];
}

QString keyOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return QStringLiteral("light");
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    case ThemeKind::Print:
        return QStringLiteral("print");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeKind> themeOf(QStringView key)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
        if (key == keyOf(kind))
            return kind;
    }
    return {};
}

QColor mixed(const QColor &ground, const QColor &top, double opacity)
{
    const auto blend = [opacity](float below, float above) { return static_cast<float>(below + (above - below) * opacity); };
    return QColor::fromRgbF(blend(ground.redF(), top.redF()), blend(ground.greenF(), top.greenF()), blend(ground.blueF(), top.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace dekade::theme

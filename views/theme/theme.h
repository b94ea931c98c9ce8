#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>
#include <vector>

namespace dekade::theme {

enum class ThemeKind { Light, Dark, Print };

/// The colours of one theme (look/tokens: computed against WCAG in tests/views/theme). A constant value.
struct Theme {
    ThemeKind kind;
    QColor canvas, panel, ink, ink2, rule, gridMajor, gridMinor, accent, lane, backgroundPoints;
    std::vector<QColor> categorical; ///< eight, safe for colour-blind eyes with marker shapes as second channel
    bool isDark() const { return kind == ThemeKind::Dark; }
    /// categorical[index], or ink2 for −1 (other makers) and anything beyond.
    QColor series(int index) const;
    /// The window's palette in these colours.
    QPalette palette() const;
};

const Theme &theme(ThemeKind kind);
QString keyOf(ThemeKind kind);
std::optional<ThemeKind> themeOf(QStringView key);

/// `top` over `ground` with `opacity` 0 to 1, opaque.
QColor mixed(const QColor &ground, const QColor &top, double opacity);
/// WCAG 2.1 contrast ratio, 1 to 21. White on black is 21.
double contrast(const QColor &a, const QColor &b);

} // namespace dekade::theme

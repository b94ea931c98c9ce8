#pragma once

#include <QFont>
#include <QString>

namespace dekade::theme {

enum class Weight { Regular = 400, Medium = 500, SemiBold = 600, Bold = 700 };

/// Inter, then Noto Sans CJK SC, then the system's sans serif; size in px so that no DPI setting moves it; no hinting, so that metrics scale.
QFont font(double px, Weight weight = Weight::Regular);

/// What is missing, in words for the status bar, or empty: "Inter is not installed: figures use DejaVu Sans. Install fonts-inter."
QString fontHint();

/// The families a figure names in SVG: "Inter, 'Noto Sans CJK SC', 'DejaVu Sans', Verdana, sans-serif".
QString cssFamilies();

} // namespace dekade::theme

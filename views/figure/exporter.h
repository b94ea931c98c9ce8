#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"
#include "model/figure/figuredata.h"
#include "views/theme/theme.h"

#include <QByteArray>
#include <QSize>

namespace dekade::figure {

enum class Format { Png, Svg, Pdf, Csv, Json };
enum class TextMode { Live, Outlines };

/// A figure and how to write it. Sizes in px at 96 dpi; `dpi` scales PNG pixels and sets pHYs, SVG and PDF keep their geometry.
struct ExportRequest {
    state::ViewState state;
    QLocale::Language language = QLocale::English;
    Format format = Format::Png;
    QSize size = {1920, 1080};
    int dpi = 96;
    theme::ThemeKind theme = theme::ThemeKind::Light;
    TextMode text = TextMode::Live;
    bool transparent = false;
};

std::optional<Format> formatOfFile(QStringView fileName);
/// Named sizes: slide 1920x1080, slide-4x3 1440x1080, half-slide 960x1080, square 1080x1080, print 2480x1754 (theme print).
std::optional<QSize> presetSize(QStringView name);
QStringList presetNames();

/// The bytes of the file: a function of catalogue and request alone (no clock, locale, screen or environment enters).
/// Checked before they are returned: a PNG decodes, an SVG parses. Errors: BadWords for an impossible size (320 to 16384 px a side).
base::Result<QByteArray> render(const catalogue::Catalogue &catalogue, const ExportRequest &request);

} // namespace dekade::figure

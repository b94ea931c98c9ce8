#pragma once

#include "model/base/result.h"
#include "model/catalogue/catalogue.h"
#include "model/figure/figuredata.h"
#include "views/theme/theme.h"

#include <QByteArray>
#include <QSize>

#include <functional>

class QPainter;

namespace dekade::figure {

enum class Format { Png, Svg, Pdf, Csv, Json };
/// Text that stays text (searchable, editable, set in the reader's fonts) or its outlines (exact anywhere).
enum class TextMode { Live, Outlines };

inline constexpr int kSmallestSide = 320; ///< px
inline constexpr int kLargestSide = 16384; ///< px, of the size and of a PNG's pixels
inline constexpr qint64 kMostPixels = 100LL * 1000 * 1000; ///< of a PNG: 400 MB while it is drawn
inline constexpr int kSmallestDpi = 36;
inline constexpr int kLargestDpi = 1200;

/// A figure and how to write it. Sizes in px at 96 dpi; `dpi` scales PNG pixels and sets pHYs, SVG and PDF keep their geometry.
struct ExportRequest {
    state::ViewState state;
    QLocale::Language language = QLocale::English;
    Format format = Format::Png;
    QSize size = {1920, 1080};
    int dpi = 96;
    theme::ThemeKind theme = theme::ThemeKind::Light;
    TextMode text = TextMode::Live; ///< SVG only; a PDF carries its fonts
    bool transparent = false; ///< no canvas behind; PNG and SVG only
};

std::optional<Format> formatOfFile(QStringView fileName);
/// Named sizes: slide 1920x1080, slide-4x3 1440x1080, half-slide 960x1080, square 1080x1080, print 2480x1754 (theme print).
std::optional<QSize> presetSize(QStringView name);
QStringList presetNames();

/// u of a sheet: 1 at 1280x720, by width for wide sheets and by area for squarer ones, so that type keeps its share of the picture; less
/// where a flat sheet would leave the plot no height.
double sheetUnit(const QSizeF &size);

/// The bytes of the file: a function of catalogue and request alone (no clock, locale, screen or environment enters).
/// Checked before they are returned: a PNG decodes, an SVG and a JSON parse. Needs a QApplication for everything but CSV and JSON.
/// Errors: BadWords for an impossible size (320 to 16384 px a side, 100 million pixels in a PNG) or dpi (36 to 1200).
base::Result<QByteArray> render(const catalogue::Catalogue &catalogue, const ExportRequest &request);

/// A picture that is no chart, for the same files: what it says of itself, and how it is drawn on the whole of a rectangle of any size.
struct Picture {
    QString title;
    QString description;
    QString metadata; ///< JSON, for a machine that finds the file
    QLocale::Language language = QLocale::English;
    std::function<void(QPainter &painter, const QRectF &target)> draw;
};

/// The same for a picture: PNG, SVG or PDF by the request's format, whose state is not looked at. Errors as above.
base::Result<QByteArray> renderPicture(const Picture &picture, const ExportRequest &request);

/// A table as the exporter writes it: CSV, or for Format::Json an array of objects in which the cells of `numbers` are numbers.
base::Result<QByteArray> renderTable(
    const QStringList &columns, const std::vector<QStringList> &rows, const QStringList &numbers, Format format);

} // namespace dekade::figure

#include "views/figure/exporter.h"

#include "model/exchange/csvwriter.h"
#include "views/figure/exporterformats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::figure {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

struct Preset {
    const char *name;
    QSize size;
};

constexpr std::array kPresets {
    Preset {"slide", {1920, 1080}},
    Preset {"slide-4x3", {1440, 1080}},
    Preset {"half-slide", {960, 1080}},
    Preset {"square", {1080, 1080}},
    Preset {"print", {2480, 1754}},
};

constexpr double kWidth = 1280; // px a sheet of u = 1
constexpr double kHeight = 720;
constexpr double kLeastHeight = 520; // u; head and footer take half of it

bool isPicture(Format format) { return format == Format::Png || format == Format::Svg || format == Format::Pdf; }

bool isSide(int px) { return px >= kSmallestSide && px <= kLargestSide; }

base::Result<void> checkRequest(const ExportRequest &request)
{
    const auto wrong = [](const QString &message) { return base::Error {base::ErrorKind::BadWords, message}; };
    if (!isSide(request.size.width()) || !isSide(request.size.height())) {
        return wrong(Words::tr("the size %1x%2 cannot be drawn: give %3 to %4 px a side")
                         .arg(request.size.width())
                         .arg(request.size.height())
                         .arg(kSmallestSide)
                         .arg(kLargestSide));
    }
    if (request.format != Format::Png)
        return {};
    if (request.dpi < kSmallestDpi || request.dpi > kLargestDpi)
        return wrong(Words::tr("%1 dpi is not possible: give %2 to %3").arg(request.dpi).arg(kSmallestDpi).arg(kLargestDpi));
    const QSize pixels = pixelsOf(request);
    if (std::max(pixels.width(), pixels.height()) > kLargestSide || qint64(pixels.width()) * pixels.height() > kMostPixels) {
        return wrong(Words::tr("%1x%2 pixels at %3 dpi are too many: give a smaller size or fewer dpi, or write SVG or PDF")
                         .arg(pixels.width())
                         .arg(pixels.height())
                         .arg(request.dpi));
    }
    return {};
}

base::Result<QByteArray> writePicture(const Picture &picture, const ExportRequest &request)
{
    if (request.format == Format::Png)
        return writePng(picture, request);
    return request.format == Format::Svg ? writeSvg(picture, request) : writePdf(picture, request);
}

} // namespace

std::optional<Format> formatOfFile(QStringView fileName)
{
    const QString suffix = QFileInfo(fileName.toString()).suffix().toLower();
    if (suffix == QLatin1StringView("png"))
        return Format::Png;
    if (suffix == QLatin1StringView("svg"))
        return Format::Svg;
    if (suffix == QLatin1StringView("pdf"))
        return Format::Pdf;
    if (suffix == QLatin1StringView("csv"))
        return Format::Csv;
    if (suffix == QLatin1StringView("json"))
        return Format::Json;
    return {};
}

std::optional<QSize> presetSize(QStringView name)
{
    const auto found
        = std::find_if(kPresets.begin(), kPresets.end(), [&](const Preset &preset) { return name == QLatin1StringView(preset.name); });
    return found == kPresets.end() ? std::nullopt : std::optional(found->size);
}

QStringList presetNames()
{
    QStringList names;
    for (const Preset &preset : kPresets)
        names << QLatin1StringView(preset.name);
    return names;
}

double sheetUnit(const QSizeF &size)
{
    const double byWidth = size.width() / kWidth;
    const double byArea = std::sqrt(size.width() * size.height() / (kWidth * kHeight));
    return std::min(std::max(byWidth, byArea), size.height() / kLeastHeight);
}

base::Result<QByteArray> render(const catalogue::Catalogue &catalogue, const ExportRequest &request)
{
    if (isPicture(request.format)) {
        if (const base::Result<void> possible = checkRequest(request); !possible)
            return possible.error();
    }
    const FigureDataPtr data = buildFigure(catalogue, request.state, base::Phrases(request.language));
    switch (request.format) {
    case Format::Png:
    case Format::Svg:
    case Format::Pdf:
        return writePicture(pictureOf(data, request), request);
    case Format::Csv: {
        const FigureTable table = figureTable(catalogue, *data, request.state);
        return exchange::csvText(table.columns, table.rows);
    }
    case Format::Json:
        return writeJson(figureTable(catalogue, *data, request.state));
    }
    Q_UNREACHABLE();
}

base::Result<QByteArray> renderPicture(const Picture &picture, const ExportRequest &request)
{
    Q_ASSERT(isPicture(request.format));
    if (const base::Result<void> possible = checkRequest(request); !possible)
        return possible.error();
    return writePicture(picture, request);
}

} // namespace dekade::figure

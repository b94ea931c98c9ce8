#include "views/routing/routingfigure.h"

#include "views/figure/exporterformats.h"
#include "views/figure/svgdevice.h"
#include "views/routing/sceneat.h"
#include "views/routing/stagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace dekade::routing {

using namespace Qt::StringLiterals;

namespace {

struct Phrase {
    Q_DECLARE_TR_FUNCTIONS(RoutingFigure)
};

constexpr double kDpi = 96;
constexpr double kInch = 0.0254; // m
constexpr double kHead = 48; // px of the page above the headline
constexpr double kFoot = 28; // px of the page below the cost
constexpr int kCrowd = 512;
constexpr int kFewExperts = 16;
constexpr Moment kUsualMoment {5, StageKind::Dispatch, 0.55};

base::Error badWords(const QString &message) { return {base::ErrorKind::BadWords, message}; }
base::Error defect(const QString &message) { return {base::ErrorKind::Defect, message}; }

QSize pixelsOf(const RoutingFigure &request)
{
    const double scale = request.dpi / kDpi;
    return {static_cast<int>(std::lround(request.size.width() * scale)), static_cast<int>(std::lround(request.size.height() * scale))};
}

base::Result<void> checkRequest(const RoutingFigure &request)
{
    if (request.format == figure::Format::Csv || request.format == figure::Format::Json)
        return badWords(Phrase::tr("a routing figure is a picture: write .png, .svg or .pdf; dekade route gives its numbers"));
    const auto [shorter, longer] = std::minmax({request.size.width(), request.size.height()});
    if (shorter < figure::kSmallestSide || longer > figure::kLargestSide) {
        return badWords(Phrase::tr("the size %1x%2 cannot be drawn: give %3 to %4 px a side")
                            .arg(request.size.width())
                            .arg(request.size.height())
                            .arg(figure::kSmallestSide)
                            .arg(figure::kLargestSide));
    }
    const QSize pixels = pixelsOf(request);
    if (request.dpi < figure::kSmallestDpi || request.dpi > figure::kLargestDpi
        || std::max(pixels.width(), pixels.height()) > figure::kLargestSide
        || qint64(pixels.width()) * pixels.height() > figure::kMostPixels)
        return badWords(Phrase::tr("%1x%2 pixels at %3 dpi cannot be written: give a smaller size or another dpi")
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(request.dpi));
    return {};
}

StageOptions optionsOf(const RoutingFigure &request)
{
    StageOptions options;
    options.layout = layoutFor(request.size, Extent::Whole, kHead, kFoot);
    options.language = request.language;
    options.size = request.modelSize;
    const Preset &preset = request.preset;
    options.modelLayer = std::max(preset.firstMoeLayer, preset.layers / 2 - 1);
    while (preset.layers > 0 && !preset.isMoeLayer(options.modelLayer))
        ++options.modelLayer;
    return options;
}

bool drawSheet(QPaintDevice *device, const QRectF &target, const StageScene &scene, theme::ThemeKind kind)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    paintStage(painter, scene, theme::theme(kind), target);
    return painter.end();
}

base::Result<QByteArray> pngOf(const StageScene &scene, const RoutingFigure &request)
{
    QImage image(pixelsOf(request), request.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return defect(Phrase::tr("there is not enough memory for the picture; give a smaller size"));
    image.fill(request.transparent ? QColor(Qt::transparent) : theme::theme(request.theme).canvas);
    if (!drawSheet(&image, QRectF(image.rect()), scene, request.theme))
        return defect(Phrase::tr("the picture cannot be drawn"));
    const int perMetre = static_cast<int>(std::lround(request.dpi / kInch));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG") || QImage::fromData(bytes, "PNG").size() != image.size())
        return defect(Phrase::tr("the PNG that was written cannot be read back"));
    return bytes;
}

/// A ground in the theme's canvas, unless it shall be clear.
StageScene grounded(StageScene scene, bool transparent)
{
    if (!transparent)
        scene.items.insert(scene.items.begin(), Box {QRectF(QPointF(0, 0), scene.page), 0, Tint::Canvas});
    return scene;
}

base::Result<QByteArray> svgOf(const StageScene &scene, const RoutingFigure &request, const Performance &performance)
{
    const QJsonObject about {{u"generator"_s, u"Dekade"_s}, {u"figure"_s, u"routing"_s}, {u"model"_s, request.preset.name},
        {u"seed"_s, QString::number(performance.request.seed)}, {u"theme"_s, theme::keyOf(request.theme)}};
    figure::SvgDevice device(request.size, request.textMode,
        {request.preset.name, scene.spoken, QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact)),
            QLocale(request.language).bcp47Name()});
    if (!drawSheet(&device, QRectF(QPointF(), QSizeF(request.size)), grounded(scene, request.transparent), request.theme))
        return defect(Phrase::tr("the picture cannot be drawn"));
    QByteArray bytes = device.svg();
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return defect(Phrase::tr("the SVG is no valid XML: %1").arg(reader.errorString()));
    return bytes;
}

base::Result<QByteArray> pdfOf(const StageScene &scene, const RoutingFigure &request)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool wasRandom = QHashSeed::globalSeed() != 0;
    QHashSeed::setDeterministicGlobalSeed(); // Qt's PDF engine writes its fonts in the order of a hash
    bool drawn = false;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(request.preset.name);
        writer.setCreator(u"Dekade"_s);
        writer.setPageSize(QPageSize(QSizeF(request.size) * (72 / kDpi), QPageSize::Point, u"Figure"_s, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setResolution(static_cast<int>(kDpi));
        drawn = drawSheet(&writer, QRectF(QPointF(), QSizeF(request.size)), grounded(scene, false), request.theme);
    }
    if (wasRandom)
        QHashSeed::resetRandomGlobalSeed();
    bytes = figure::withoutDates(std::move(bytes));
    if (!drawn || !bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF"))
        return defect(Phrase::tr("the PDF that was written is not whole"));
    return bytes;
}

} // namespace

std::optional<base::Result<RoutingName>> routingName(QStringView figure)
{
    constexpr QLatin1StringView kPrefix("routing:");
    if (!figure.startsWith(kPrefix))
        return {};
    const QStringView rest = figure.sliced(kPrefix.size());
    const qsizetype at = rest.lastIndexOf(u'@');
    RoutingName name {(at < 0 ? rest : rest.first(at)).trimmed().toString(), {}};
    if (name.model.isEmpty())
        return badWords(Phrase::tr("say whose router: routing:MODEL or routing:MODEL@STEP"));
    if (at < 0)
        return name;
    bool isNumber = false;
    name.step = rest.sliced(at + 1).toInt(&isNumber);
    if (!isNumber || *name.step < 1 || *name.step > kMostTokens * kStages)
        return badWords(Phrase::tr("\"%1\" is no step: give a whole number from 1, five steps a token").arg(rest.sliced(at + 1)));
    return name;
}

QString preparedText(QLocale::Language language)
{
    return language == QLocale::Chinese ? u"每个词只去八位专家中的两位。"_s
                                        : u"Each word of this sentence visits only two of the eight experts."_s;
}

base::Result<PerformancePtr> performanceOf(const RoutingFigure &request)
{
    const QString text = request.text.trimmed().isEmpty() ? preparedText(request.language) : request.text;
    const PerformanceRequest wanted {request.preset, tokensOf(text), request.seed.value_or(request.preset.seed),
        request.preset.settings.experts > kFewExperts ? kCrowd : 0, 0, {}};
    Outcome<PerformancePtr> made = perform(wanted);
    if (!made)
        return badWords(QString::fromStdString(made.fault().message));
    return std::move(made).value();
}

QImage routingFrame(const Performance &performance, const RoutingFigure &request, double timeMs)
{
    QImage image(pixelsOf(request), QImage::Format_RGB32);
    image.fill(theme::theme(request.theme).canvas);
    drawSheet(&image, QRectF(image.rect()), sceneAt(performance, timeMs, optionsOf(request)), request.theme);
    return image;
}

base::Result<QByteArray> renderRouting(const RoutingFigure &request)
{
    if (const base::Result<void> possible = checkRequest(request); !possible)
        return possible.error();
    const base::Result<PerformancePtr> performance = performanceOf(request);
    if (!performance)
        return performance.error();
    const int tokens = (*performance)->tokens();
    if (request.step && *request.step > tokens * kStages)
        return badWords(Phrase::tr("the text has %1 tokens, so steps go from 1 to %2").arg(tokens).arg(tokens * kStages));
    const Moment moment = request.step ? stillAt(*request.step - 1, tokens) : kUsualMoment;
    const StageScene scene = sceneAt(**performance, moment, optionsOf(request));
    switch (request.format) {
    case figure::Format::Png:
        return pngOf(scene, request);
    case figure::Format::Svg:
        return svgOf(scene, request, **performance);
    case figure::Format::Pdf:
        return pdfOf(scene, request);
    case figure::Format::Csv:
    case figure::Format::Json:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace dekade::routing

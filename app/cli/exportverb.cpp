#include "app/cli/claimsexport.h"
#include "app/cli/drawoptions.h"
#include "app/cli/routingexport.h"
#include "app/cli/verbs.h"
#include "model/exchange/recordedloads.h"
#include "model/exchange/safewrite.h"
#include "model/inspection/shapesource.h"
#include "views/figure/exporter.h"
#include "views/inspector/inspectorexport.h"
#include "views/lab/labexport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

base::Error badWords(const QString &message) { return {base::ErrorKind::BadWords, message}; }

base::Result<state::FigureKind> figureOf(const QString &name)
{
    if (const auto kind = state::figureOf(name))
        return *kind;
    const QStringList keys = state::figureKeys()
        + QStringList {QStringLiteral("architecture:MODEL"), QStringLiteral("compare:A,B[,C,D]"), QStringLiteral("routing:MODEL[@STEP]"),
              QStringLiteral("loads:MODEL"), kClaims};
    return badWords(Words::tr("there is no figure \"%1\"; there are: %2").arg(name, keys.join(QStringLiteral(", "))));
}

base::Result<figure::Format> formatOf(const QString &file)
{
    if (file.isEmpty())
        return badWords(Words::tr("say where to write the figure: -o FILE.png, .svg, .pdf, .csv or .json"));
    if (const auto format = figure::formatOfFile(file))
        return *format;
    return badWords(Words::tr("the name of %1 must end in .png, .svg, .pdf, .csv or .json").arg(file));
}

} // namespace

base::Result<QSize> sizeOf(const CommandWords &words)
{
    if (words.has("size") && words.has("preset"))
        return badWords(Words::tr("give --size or --preset, not both"));
    if (words.has("preset")) {
        if (const auto size = figure::presetSize(words.value("preset")))
            return *size;
        return badWords(Words::tr("there is no preset \"%1\"; there are: %2")
                            .arg(words.value("preset"), figure::presetNames().join(QStringLiteral(", "))));
    }
    if (!words.has("size"))
        return figure::ExportRequest {}.size;
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,5})x([0-9]{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(words.value("size"));
    if (!match.hasMatch())
        return badWords(Words::tr("\"%1\" is no size; write it like 1920x1080").arg(words.value("size")));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto [shorter, longer] = std::minmax({size.width(), size.height()});
    if (shorter < figure::kSmallestSide || longer > figure::kLargestSide) {
        return badWords(Words::tr("the size %1 cannot be drawn; give %2 to %3 px a side")
                            .arg(words.value("size"))
                            .arg(figure::kSmallestSide)
                            .arg(figure::kLargestSide));
    }
    return size;
}

namespace {

base::Result<int> dpiOf(const CommandWords &words)
{
    if (!words.has("dpi"))
        return figure::ExportRequest {}.dpi;
    bool isNumber = false;
    const int dpi = words.value("dpi").toInt(&isNumber);
    if (!isNumber || dpi < figure::kSmallestDpi || dpi > figure::kLargestDpi) {
        return badWords(Words::tr("--dpi takes a whole number from %1 to %2, not \"%3\"")
                            .arg(figure::kSmallestDpi)
                            .arg(figure::kLargestDpi)
                            .arg(words.value("dpi")));
    }
    return dpi;
}

} // namespace

base::Result<theme::ThemeKind> themeOf(const CommandWords &words)
{
    if (!words.has("theme"))
        return words.value("preset") == QLatin1String("print") ? theme::ThemeKind::Print : theme::ThemeKind::Light;
    if (const auto kind = theme::themeOf(words.value("theme")))
        return *kind;
    return badWords(Words::tr("there is no theme \"%1\"; there are: light, dark, print").arg(words.value("theme")));
}

namespace {

base::Result<figure::TextMode> textModeOf(const CommandWords &words)
{
    const QString mode = words.has("text") ? words.value("text") : QStringLiteral("live");
    if (mode == QLatin1String("live"))
        return figure::TextMode::Live;
    if (mode == QLatin1String("outlines"))
        return figure::TextMode::Outlines;
    return badWords(Words::tr("there is no text mode \"%1\"; there are: live, outlines").arg(mode));
}

} // namespace

base::Result<QLocale::Language> chartLanguageOf(const CommandWords &words)
{
    if (words.has("chart-lang"))
        return languageOf(words.value("chart-lang"));
    return words.language.value_or(QLocale::English); // never the locale's: the same words give the same bytes everywhere
}

namespace {

/// Keeps the first error of several steps, so that reading a request is one line an option.
class Collector final {
public:
    template<typename T>
    void take(T &into, base::Result<T> result)
    {
        if (result)
            into = std::move(*result);
        else if (!m_error)
            m_error = result.error();
    }
    const std::optional<base::Error> &error() const { return m_error; }

private:
    std::optional<base::Error> m_error;
};

/// What render() would refuse too, but before a store is opened.
base::Result<void> checkPixels(const figure::ExportRequest &request)
{
    if (request.format != figure::Format::Png)
        return {};
    const QSizeF pixels = QSizeF(request.size) * request.dpi / 96;
    if (std::max(pixels.width(), pixels.height()) <= figure::kLargestSide
        && pixels.width() * pixels.height() <= double(figure::kMostPixels))
        return {};
    return badWords(Words::tr("%1 pixels are too many for a PNG; give a smaller --size or --dpi, or write .svg or .pdf")
                        .arg(QStringLiteral("%1x%2").arg(qRound(pixels.width())).arg(qRound(pixels.height()))));
}

/// All but the figure, whose name is read apart.
base::Result<figure::ExportRequest> requestOf(const CommandWords &words)
{
    figure::ExportRequest request;
    Collector collector;
    collector.take(request.format, formatOf(words.output));
    collector.take(request.size, sizeOf(words));
    collector.take(request.dpi, dpiOf(words));
    collector.take(request.theme, themeOf(words));
    collector.take(request.text, textModeOf(words));
    collector.take(request.language, chartLanguageOf(words));
    collector.take(request.state.lens, lensOf(words));
    collector.take(request.state.measure, measureOf(words));
    collector.take(request.state.filter, filterOf(words));
    request.transparent = words.has("transparent");
    if (collector.error())
        return *collector.error();
    if (const auto pixels = checkPixels(request); !pixels)
        return pixels.error();
    return request;
}

base::Result<void> write(const CommandWords &words, const base::Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    return exchange::writeFile(words.output, *bytes, words.force ? exchange::Overwrite::Yes : exchange::Overwrite::No);
}

/// One model's architecture, or several compared: two as the difference priced, more side by side.
base::Result<void> exportInspection(Context &context, const inspector::InspectorFigure &figure, const figure::ExportRequest &request)
{
    const base::Result<catalogue::CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    state::InspectorState wanted;
    wanted.context = 4096; // as dekade inspect counts without --context
    wanted.mode = figure.models.size() == 2 ? state::InspectorMode::Priced : state::InspectorMode::SideBySide;
    for (const QString &name : figure.models) {
        const base::Result<catalogue::ModelId> model = (*catalogue)->find(name);
        if (!model)
            return model.error();
        wanted.columns.push_back({*model, {}, {}, {}});
    }
    const base::Phrases phrases(request.language);
    const inspection::ShapeSource shapes = inspection::shapeSource(*catalogue, phrases);
    return write(context.words(),
        inspector::renderInspection(inspection::inspect({**catalogue, shapes, wanted, request.state.lens, phrases}), request));
}

constexpr QLatin1String kLoads("loads:");

/// The recorded loads of a model: counted by others, so nothing of the store has a say in them.
base::Result<void> exportLoads(const CommandWords &words, const figure::ExportRequest &request)
{
    for (const char *option : {"filter", "lens", "measure", "highlight", "transparent"}) {
        if (words.has(option))
            return badWords(Words::tr("--%1 does not go with %2").arg(QLatin1String(option), words.arguments.value(0)));
    }
    const base::Result<exchange::RecordedLoads> loads = exchange::bundledRecordedLoads();
    if (!loads)
        return loads.error();
    const base::Result<lab::LoadsPicture> picture = lab::loadsPictureOf(*loads, words.arguments.value(0).mid(kLoads.size()));
    if (!picture)
        return picture.error();
    return write(words, lab::renderLoads(*picture, request));
}

} // namespace

base::Result<void> runExport(Context &context)
{
    const CommandWords &words = context.words();
    if (words.arguments.value(0) == kClaims)
        return exportClaims(context);
    const auto inspected = inspector::inspectorFigureOf(words.arguments.value(0));
    if (inspected && !*inspected)
        return inspected->error();
    const auto routed = routing::routingName(words.arguments.value(0));
    if (routed && !*routed)
        return routed->error();
    const bool isLoads = words.arguments.value(0).startsWith(kLoads);
    base::Result<figure::ExportRequest> request = requestOf(words);
    const auto kind
        = inspected || routed || isLoads ? base::Result<state::FigureKind>(state::FigureKind::Parameters) : figureOf(words.arguments.value(0));
    if (!kind)
        return kind.error();
    if (!request)
        return request.error();
    if (inspected)
        return exportInspection(context, **inspected, *request);
    if (routed)
        return exportRouting(context, **routed, *request);
    if (isLoads)
        return exportLoads(words, *request);
    request->state.figure = *kind;
    const base::Result<catalogue::CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    for (const QString &name : words.options.value(QStringLiteral("highlight"))) {
        const base::Result<catalogue::ModelId> model = (*catalogue)->find(name);
        if (!model)
            return model.error();
        request->state.highlighted.push_back(*model);
    }
    const base::Result<catalogue::CataloguePtr> whole = context.withColumns(*catalogue);
    if (!whole)
        return whole.error();
    return write(words, figure::render(**whole, *request));
}

} // namespace dekade::app

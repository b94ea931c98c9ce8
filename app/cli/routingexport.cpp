#include "app/cli/routingexport.h"

#include "app/cli/routingmodels.h"
#include "app/filmof.h"
#include "model/exchange/safewrite.h"
#include "views/routing/timing.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr double kLastStillMs = 2000; ///< the end stands before a film begins again

/// Preset and size of a model by its name or id.
base::Result<routing::RoutingFigure> figureOf(Context &context, const QString &name)
{
    const base::Result<catalogue::CataloguePtr> catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const base::Result<catalogue::ModelId> model = (*catalogue)->find(name);
    if (!model)
        return model.error();
    base::Result<routing::Preset> preset = routerPresetOf(**catalogue, *model);
    if (!preset)
        return preset.error();
    routing::RoutingFigure figure;
    figure.preset = std::move(*preset);
    figure.modelSize = modelSizeOf(**catalogue, *model);
    return figure;
}

/// A router's play from the first frame to the last still.
class RoutingFilm final {
public:
    static constexpr int kFramesASecond = 20;

    RoutingFilm(routing::PerformancePtr performance, routing::RoutingFigure figure)
        : m_performance(std::move(performance))
        , m_figure(std::move(figure))
    {
    }

    QSize size() const { return m_figure.size; }
    int frameCount() const
    {
        const double ms = routing::kTokenMs * m_performance->tokens() + kLastStillMs;
        return static_cast<int>(std::ceil(ms * kFramesASecond / 1000));
    }
    void paintFrame(int frame, QPainter &painter) const
    {
        painter.drawImage(0, 0, routing::routingFrame(*m_performance, m_figure, frame * 1000.0 / kFramesASecond));
    }

private:
    routing::PerformancePtr m_performance;
    routing::RoutingFigure m_figure;
};

} // namespace

base::Result<void> exportRouting(Context &context, const routing::RoutingName &name, const figure::ExportRequest &request)
{
    const CommandWords &words = context.words();
    for (const char *option : {"filter", "lens", "measure", "highlight"}) {
        if (words.has(option))
            return base::Error {base::ErrorKind::BadWords, Words::tr("--%1 does not go with %2").arg(QLatin1String(option), words.arguments.value(0))};
    }
    base::Result<routing::RoutingFigure> figure = figureOf(context, name.model);
    if (!figure)
        return figure.error();
    figure->step = name.step;
    figure->language = request.language;
    figure->format = request.format;
    figure->size = request.size;
    figure->dpi = request.dpi;
    figure->theme = request.theme;
    figure->textMode = request.text;
    figure->transparent = request.transparent;
    const base::Result<QByteArray> bytes = routing::renderRouting(*figure);
    if (!bytes)
        return bytes.error();
    return exchange::writeFile(words.output, *bytes, words.force ? exchange::Overwrite::Yes : exchange::Overwrite::No);
}

base::Result<FilmPtr> makeRoutingFilm(Context &context, const FilmWish &wish)
{
    base::Result<routing::RoutingFigure> figure = figureOf(context, wish.subject);
    if (!figure)
        return figure.error();
    figure->size = wish.size;
    figure->theme = wish.theme;
    figure->language = wish.language;
    if (context.words().has("seed"))
        figure->seed = wish.seed;
    const base::Result<routing::PerformancePtr> performance = routing::performanceOf(*figure);
    if (!performance)
        return performance.error();
    return FilmPtr(std::make_shared<FilmOf<RoutingFilm>>(RoutingFilm(*performance, std::move(*figure))));
}

} // namespace dekade::app

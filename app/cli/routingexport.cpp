#include "app/cli/routingexport.h"

#include "app/cli/routingmodels.h"
#include "app/filmof.h"
#include "model/exchange/safewrite.h"

#include <QCoreApplication>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
    const base::Result<QByteArray> bytes = routing::renderRouting(*figure, request);
    if (!bytes)
        return bytes.error();
    return exchange::writeFile(words.output, *bytes, words.force ? exchange::Overwrite::Yes : exchange::Overwrite::No);
}

base::Result<FilmPtr> makeRoutingFilm(Context &context, const FilmWish &wish)
{
    base::Result<routing::RoutingFigure> figure = figureOf(context, wish.subject);
    if (!figure)
        return figure.error();
    if (context.words().has("seed"))
        figure->seed = wish.seed;
    base::Result<routing::RoutingSheet> sheet = routing::sheetOf(*figure, wish.language, wish.theme);
    if (!sheet)
        return sheet.error();
    return FilmPtr(std::make_shared<FilmOf<routing::RoutingFilm>>(routing::RoutingFilm(std::move(*sheet), wish.size)));
}

} // namespace dekade::app

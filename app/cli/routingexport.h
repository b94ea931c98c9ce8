#pragma once

#include "app/cli/context.h"
#include "app/cli/filmlist.h"
#include "views/routing/routingfigure.h"

namespace dekade::app {

/// Writes `routing:MODEL[@STEP]` as the words and the request say. Errors: BadWords for options that do not go with it, BadInput for a model
/// without a router, those of routing::renderRouting and of writing.
base::Result<void> exportRouting(Context &context, const routing::RoutingName &name, const figure::ExportRequest &request);

/// The whole play of a model's router as a film, 20 frames a second. Errors as above.
base::Result<FilmPtr> makeRoutingFilm(Context &context, const FilmWish &wish);

} // namespace dekade::app

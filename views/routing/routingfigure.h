#pragma once

#include "model/base/result.h"
#include "views/routing/routingsheet.h"

namespace dekade::routing {

/// A figure `routing:MODEL[@STEP]`: what is played and which step of it.
struct RoutingFigure {
    Preset preset;
    ModelSize modelSize;
    QString text; ///< empty: the prepared sentence of the language
    std::optional<std::uint64_t> seed; ///< empty: the preset's
    std::optional<int> step; ///< from 1, five a token; empty: the middle of the sixth token's dispatch
};

/// What stands before "@" and after it in "routing:deepseek-v3@29".
struct RoutingName {
    QString model;
    std::optional<int> step;
    bool operator==(const RoutingName &) const = default;
};

/// Reads the name of a figure; empty where it does not begin with "routing:". Error BadWords: no model, or a step that is no number from 1.
std::optional<base::Result<RoutingName>> routingName(QStringView figure);

/// What a figure shows, in the middle of its layers. Error BadWords: what perform() refuses.
base::Result<RoutingSheet> sheetOf(const RoutingFigure &figure, QLocale::Language language, theme::ThemeKind theme);

/// The bytes of a figure's file: a function of the arguments alone. Errors as renderSheet(); BadWords: a step beyond the text.
base::Result<QByteArray> renderRouting(const RoutingFigure &figure, const figure::ExportRequest &request);

} // namespace dekade::routing

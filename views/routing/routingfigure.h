#pragma once

#include "model/base/result.h"
#include "views/figure/exporter.h"
#include "views/routing/stageplay.h"

#include <QImage>

namespace dekade::routing {

/// A figure `routing:MODEL[@STEP]` and how to write it. Sizes in px at 96 dpi; `dpi` scales PNG pixels alone.
struct RoutingFigure {
    Preset preset;
    ModelSize modelSize;
    QString text; ///< empty: the prepared sentence of the language
    std::optional<std::uint64_t> seed; ///< empty: the preset's
    std::optional<int> step; ///< from 1, five a token; empty: the middle of the sixth token's dispatch
    QLocale::Language language = QLocale::English;
    figure::Format format = figure::Format::Png;
    QSize size = {1920, 1080};
    int dpi = 96;
    theme::ThemeKind theme = theme::ThemeKind::Light;
    figure::TextMode textMode = figure::TextMode::Live;
    bool transparent = false;
};

/// What stands before "@" and after it in "routing:deepseek-v3@29".
struct RoutingName {
    QString model;
    std::optional<int> step;
    bool operator==(const RoutingName &) const = default;
};

/// Reads the name of a figure; empty where it does not begin with "routing:". Error BadWords: no model, or a step that is no number from 1.
std::optional<base::Result<RoutingName>> routingName(QStringView figure);

/// The prepared sentence: "Each word of this sentence visits only two of the eight experts."
QString preparedText(QLocale::Language language);

/// The bytes of the file: a function of the request alone, checked before they are returned. Needs a QApplication.
/// Errors, BadWords: CSV or JSON asked for (a routing figure is a picture), a size or dpi that figure::render refuses, a step beyond the
/// text; Defect: what was written does not read back.
base::Result<QByteArray> renderRouting(const RoutingFigure &request);

/// One frame as pixels, for films: the sheet at a time of the play. The performance must be of the request.
QImage routingFrame(const Performance &performance, const RoutingFigure &request, double timeMs);

/// What a request plays.
base::Result<PerformancePtr> performanceOf(const RoutingFigure &request);

} // namespace dekade::routing

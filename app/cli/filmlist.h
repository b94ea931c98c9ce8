#pragma once

#include "app/cli/context.h"
#include "views/film/film.h"
#include "views/theme/theme.h"

#include <QSize>

#include <memory>

namespace dekade::app {

/// What a film is asked to be.
struct FilmWish {
    QString subject; ///< behind the colon of its name: "none" of lab:none
    QSize size = {1280, 720};
    theme::ThemeKind theme = theme::ThemeKind::Light;
    QLocale::Language language = QLocale::English;
    std::uint64_t seed = 0;
    int steps = 1000;
};

using FilmPtr = std::shared_ptr<const film::Film>;

/// A kind of film: its name before the colon and who makes it. Errors of makers: BadWords for a subject that does not exist, with those
/// that do.
struct FilmKind {
    const char *name; ///< "lab"
    const char *subject; ///< "none|aux|…" as a person reads it
    base::Result<FilmPtr> (*make)(Context &context, const FilmWish &wish);
};

/// All kinds, the one place that a new kind joins.
const std::vector<FilmKind> &filmKinds();

} // namespace dekade::app

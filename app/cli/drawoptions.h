#pragma once

#include "app/cli/words.h"
#include "views/theme/theme.h"

#include <QSize>

namespace dekade::app {

// Options of every verb that draws, defined with the export verb. Errors BadWords say what there is.
/// --size or --preset, or 1920x1080.
base::Result<QSize> sizeOf(const CommandWords &words);
/// --theme, or light; print with the preset of that name.
base::Result<theme::ThemeKind> themeOf(const CommandWords &words);
/// --chart-lang, or --lang, or English.
base::Result<QLocale::Language> chartLanguageOf(const CommandWords &words);

} // namespace dekade::app

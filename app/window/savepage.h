#pragma once

#include "views/figure/exporter.h"

#include <functional>

namespace dekade::app {

/// Gives the bytes of a file for a request.
using Render = std::function<base::Result<QByteArray>(const figure::ExportRequest &)>;

/// Writes what a page shows to a file whose name says the format, replacing what is there (a dialog has asked). What came of it, in words.
QString savePage(const QString &path, theme::ThemeKind theme, QLocale::Language language, const Render &render);

} // namespace dekade::app

#include "app/window/savepage.h"

#include "model/exchange/safewrite.h"

#include <QCoreApplication>
#include <QDir>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavePage)
};

constexpr QSize kPictureSize(1600, 900);

} // namespace

QString savePage(const QString &path, theme::ThemeKind theme, QLocale::Language language, const Render &render)
{
    const auto format = figure::formatOfFile(path);
    if (!format)
        return Words::tr("The name of %1 must end in .png, .svg, .pdf, .csv or .json.").arg(path);
    figure::ExportRequest request;
    request.format = *format;
    request.size = kPictureSize;
    request.theme = theme;
    request.language = language;
    const base::Result<QByteArray> bytes = render(request);
    if (!bytes)
        return bytes.error().text();
    const auto written = exchange::writeFile(path, *bytes, exchange::Overwrite::Yes);
    return written ? Words::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : written.error().text();
}

} // namespace dekade::app

#include "app/window/openwindow.h"

#include "app/cli/run.h"
#include "app/language.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QIcon>

namespace dekade::app {

int openWindow(const CommandWords &words)
{
    const Settings settings = readSettings();
    const QLocale::Language language = words.language ? *words.language : settings.language.value_or(systemLanguage());
    installLanguage(language);
    auto opened = store::Store::open({store::bundledPath(), words.db.isEmpty() ? store::defaultUserPath() : words.db});
    if (!opened)
        return report(opened.error());
    const auto catalogue = (*opened)->load();
    if (!catalogue)
        return report(catalogue.error());
    QGuiApplication::setDesktopFileName(QStringLiteral("dekade"));
    MainWindow window(std::move(*opened), *catalogue, settings, language);
    window.setWindowIcon(QIcon(QStringLiteral(":/icons/dekade.svg")));
    if (!window.restoreGeometry(settings.geometry))
        window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

} // namespace dekade::app

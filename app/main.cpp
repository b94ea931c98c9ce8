#include "app/cli/run.h"
#include "app/environment.h"
#include "app/exitcode.h"
#include "app/language.h"
#include "app/window/openwindow.h"

#include <QApplication>

#include <memory>

using namespace dekade;

namespace {

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Only what draws needs Qt Gui: `dekade models` starts in a third of the time.
std::unique_ptr<QCoreApplication> makeApplication(const QString &verb, int &argc, char *argv[])
{
    const bool draws = verb == QLatin1String("export") || verb == QLatin1String("animate");
    if (draws)
        app::neutralEnvironment();
    if (verb.isEmpty() || draws)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

base::Error noDisplay()
{
    return {base::ErrorKind::BadInput,
        QCoreApplication::translate("CommandLine",
            "there is no display to open a window on; set DISPLAY or "
            "WAYLAND_DISPLAY, or give a verb: dekade --help lists them")};
}

} // namespace

int main(int argc, char *argv[])
{
    app::ignoreFileSizeSignal();
    QCoreApplication::setApplicationName(QStringLiteral("dekade"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEKADE_VERSION));
    const QStringList typed = wordsOf(argc, argv);
    const auto firstLook = app::parseWords(typed);
    // A mistake in the words needs no display to be told.
    const QString verb = firstLook ? firstLook->verb : QStringLiteral("help");
    const bool lacksDisplay = verb.isEmpty() && !app::hasDisplay();
    if (!verb.isEmpty())
        app::silenceQt();
    const auto application = makeApplication(lacksDisplay ? QStringLiteral("help") : verb, argc, argv);
    app::installLanguage(app::languageTyped(typed).value_or(app::systemLanguage()));
    const auto words = app::parseWords(typed); // again: now errors come in the user's language
    if (!words)
        return app::report(words.error());
    if (lacksDisplay)
        return app::report(noDisplay());
    return words->verb.isEmpty() ? app::openWindow(*words) : app::runVerb(*words);
}

// The program that draws: the window, and the verbs that make pictures. dekade becomes it where it is needed.
#include "app/cli/run.h"
#include "app/cli/verbs.h"
#include "app/display.h"
#include "app/environment.h"
#include "app/language.h"
#include "app/window/openwindow.h"

#include <QApplication>

#include <array>

using namespace dekade;

namespace {

constexpr std::array kDrawing {app::Verb {"export", app::runExport}, app::Verb {"animate", app::runAnimate}};

} // namespace

int main(int argc, char *argv[])
{
    app::ignoreFileSizeSignal();
    QCoreApplication::setApplicationName(QStringLiteral("dekade"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEKADE_VERSION));
    const QStringList typed = app::wordsTyped(argc, argv);
    const auto firstLook = app::parseWords(typed);
    const bool opensWindow = firstLook && firstLook->verb.isEmpty();
    // Pictures, and mistakes in the words, need no display.
    if (!opensWindow) {
        app::neutralEnvironment();
        app::silenceQt();
    } else {
        app::refuseDeadDisplay();
    }
    const QApplication application(argc, argv);
    if (opensWindow)
        app::displayAnswered();
    app::installLanguage(app::languageTyped(typed).value_or(app::systemLanguage()));
    const auto words = app::parseWords(typed); // again: now errors come in the user's language
    if (!words)
        return app::report(words.error());
    return words->verb.isEmpty() ? app::openWindow(*words) : app::runVerb(*words, kDrawing);
}

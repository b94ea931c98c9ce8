// The program that is typed: it needs Qt Core alone, so that a script's call is over soon. What draws (the window, export) is dekade-window
// beside it, which this one becomes: starting Qt Widgets and Charts costs more than most verbs (ARCHITECTURE.md, "Two programs").
#include "app/cli/run.h"
#include "app/display.h"
#include "app/environment.h"
#include "app/exitcode.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

using namespace dekade;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// This program's folder, without an application object.
QString ownFolder(const char *typedName)
{
    const QString self = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    return QFileInfo(self.isEmpty() ? QString::fromLocal8Bit(typedName) : self).absolutePath();
}

/// Goes on as the program that draws, with the same words. Comes back only where there is none.
void becomeWindow(char *argv[])
{
    const QByteArray program = QString(ownFolder(argv[0]) + QStringLiteral("/dekade-window")).toLocal8Bit();
    execv(program.constData(), argv);
}

bool draws(const app::CommandWords &words)
{
    return words.verb == QLatin1String("export") || words.verb == QLatin1String("animate") || (words.verb.isEmpty() && app::hasDisplay());
}

} // namespace

int main(int argc, char *argv[])
{
    app::ignoreFileSizeSignal();
    QCoreApplication::setApplicationName(QStringLiteral("dekade"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DEKADE_VERSION));
    const QStringList typed = app::wordsTyped(argc, argv);
    const auto firstLook = app::parseWords(typed);
    if (firstLook && draws(*firstLook))
        becomeWindow(argv);
    app::silenceQt();
    const QCoreApplication application(argc, argv);
    app::installLanguage(app::languageTyped(typed).value_or(app::systemLanguage()));
    const auto words = app::parseWords(typed); // again: now errors come in the user's language
    if (!words)
        return app::report(words.error());
    if (draws(*words))
        return app::report({base::ErrorKind::Defect, Words::tr("dekade-window is missing beside dekade; install Dekade again")});
    return words->verb.isEmpty() ? app::report({base::ErrorKind::BadInput, app::noDisplay()}) : app::runVerb(*words);
}

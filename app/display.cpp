#include "app/display.h"

#include "app/cli/run.h"

#include <QCoreApplication>

#include <cstdlib>

namespace dekade::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString displayNamed()
{
    for (const char *name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return QString::fromLatin1(name) + QLatin1Char('=') + qEnvironmentVariable(name);
    }
    return {};
}

void endAtFatal(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    // No translator yet: it wants an application object, and there will be none.
    std::_Exit(report({base::ErrorKind::BadInput,
        Words::tr("no window can open on %1: it does not answer; correct it, or give a verb: dekade --help lists them").arg(displayNamed())}));
}

} // namespace

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !displayNamed().isEmpty();
#else
    return true;
#endif
}

QString noDisplay()
{
    return Words::tr("there is no display to open a window on; set DISPLAY or "
                     "WAYLAND_DISPLAY, or give a verb: dekade --help lists them");
}

void refuseDeadDisplay() { qInstallMessageHandler(endAtFatal); }

void displayAnswered() { qInstallMessageHandler(nullptr); }

} // namespace dekade::app

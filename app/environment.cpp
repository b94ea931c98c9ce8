#include "app/environment.h"

#include <QByteArray>
#include <QString>

#include <csignal>
#include <cstdio>

namespace dekade::app {

QStringList wordsTyped(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

void neutralEnvironment()
{
    for (const char *name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_AUTO_SCREEN_SCALE_FACTOR", "QT_FONT_DPI",
             "QT_USE_PHYSICAL_DPI", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_QPA_FONTDIR"})
        qunsetenv(name);
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
    // Fontconfig ranks fallback fonts by the user's language, and with them the height of a line in a PDF.
    qputenv("FC_LANG", QByteArrayLiteral("en"));
    qputenv("QT_ENABLE_HIGHDPI_SCALING", QByteArrayLiteral("0"));
}

void silenceQt()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "dekade: %s\n", qUtf8Printable(message));
    });
}

void ignoreFileSizeSignal()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace dekade::app

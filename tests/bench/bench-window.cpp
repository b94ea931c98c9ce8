// The window as `dekade` opens it, until its first frame is painted.
#include "app/cli/words.h"
#include "app/window/openwindow.h"
#include "tests/bench/firstpaint.h"

#include <QApplication>

using namespace dekade;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("dekade"));
    const QApplication application(argc, argv);
    const bench::FirstPaint firstPaint;
    app::openWindow(app::CommandWords());
    return EXIT_FAILURE; // the first frame ends the process before
}

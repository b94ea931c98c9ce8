// The window while tables come in, and with what they brought.
#include "tests/shots/scenes.h"

#include "app/window/edits.h"
#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "app/window/routingpage.h"
#include "model/imports/importrun.h"
#include "model/store/store.h"
#include "views/claims/claimspage.h"
#include "views/claims/claimstree.h"
#include "views/editing/claimform.h"
#include "views/editing/modelform.h"
#include "views/filters/filterpane.h"
#include "views/imports/importpane.h"
#include "views/inspector/inspectorpage.h"
#include "views/lab/loadsview.h"
#include "views/routing/routingview.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace dekade::shots {

static QList<QUrl> files(std::initializer_list<const char *> names)
{
    QList<QUrl> urls;
    for (const char *name : names)
        urls << QUrl::fromLocalFile(QStringLiteral(DEKADE_SOURCES "/") + QLatin1StringView(name));
    return urls;
}

/// Until nothing runs in the background any more.
static void settle(const app::MainWindow &window)
{
    constexpr int kPatienceMs = 10000;
    QElapsedTimer timer;
    timer.start();
    const auto *run = window.findChild<imports::ImportRun *>();
    do {
        QApplication::processEvents();
        QThread::msleep(5);
    } while (run && run->task() != imports::ImportRun::Task::Nothing && timer.elapsed() < kPatienceMs);
}

void importIdle(app::MainWindow &window, const catalogue::Catalogue &) { window.showImport(true); }

void importLook(app::MainWindow &window, const catalogue::Catalogue &)
{
    window.openFiles(app::sorted(files({"tests/data/import/epoch-like.csv", "tests/data/import/owid-like.csv"})));
    settle(window);
}

void importBad(app::MainWindow &window, const catalogue::Catalogue &)
{
    window.openFiles(app::sorted(files({"tests/data/import/comma-numbers.csv"})));
    settle(window);
}

void importRefused(app::MainWindow &window, const catalogue::Catalogue &)
{
    window.openFiles(app::sorted(files({"tests/data/import/serial-days.csv", "tests/data/import/download-day.csv"})));
    settle(window);
    settle(window);
}

void imported(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    for (const char *name : {"tests/data/import/owid-like.csv", "tests/data/import/epoch-like.csv"}) {
        window.openFiles(app::sorted(files({name})));
        settle(window);
        window.findChild<imports::ImportPane *>()->import();
        settle(window);
    }
    select(window, facts);
}

/// Other people's table behind the figure, its switch in sight.
static void importEpoch(app::MainWindow &window)
{
    window.openFiles(app::sorted(files({"resources/background/epoch-notable-2026-05.csv"})));
    settle(window);
    window.findChild<imports::ImportPane *>()->import();
    settle(window);
    window.showImport(false);
}

void faint(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    importEpoch(window);
    select(window, facts);
}

void inFull(app::MainWindow &window, const catalogue::Catalogue &)
{
    importEpoch(window);
    state::ViewState next = window.viewStore()->state();
    next.dataSets[QStringLiteral("epoch-notable-2026-05")] = state::Showing::Full;
    window.viewStore()->change(next);
}

void openGroups(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    window.findChild<filters::FilterPane *>()->setOpenGroups(
        {QStringLiteral("organization"), QStringLiteral("dense_or_moe"), QStringLiteral("other"), QStringLiteral("released")});
    window.findChild<filters::FilterPane *>()->showOtherData();
}

void sortedClaims(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    claims(window, facts);
    window.claimsPage()->tree()->setSorting(QStringLiteral("-date"));
}

void dropping(app::MainWindow &window, const catalogue::Catalogue &)
{
    QMimeData mime;
    mime.setUrls(files({"tests/data/import/epoch-like.csv", "tests/data/import/owid-like.csv"}));
    QDragEnterEvent event(QPoint(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

void nothing(app::MainWindow &, const catalogue::Catalogue &) { }

} // namespace dekade::shots

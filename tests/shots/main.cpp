// Pictures to look at, and the README's: dekade-shots DIR [--window-only]
// Every figure and the whole window, with the bundled facts, in both themes and languages, at the sizes people have.
#include "app/language.h"
#include "app/window/mainwindow.h"
#include "model/imports/importrun.h"
#include "model/store/store.h"
#include "views/figure/exporter.h"
#include "views/imports/importpane.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QThread>

using namespace dekade;

namespace {

catalogue::ModelId modelOf(const catalogue::Catalogue &facts, const char *key)
{
    const auto found = facts.find(QString::fromLatin1(key));
    return found ? *found : facts.models().front().id;
}

/// Every window has a store of its own, which imports may fill.
std::unique_ptr<store::Store> openStore()
{
    static const QTemporaryDir folder;
    static int count = 0;
    auto opened = store::Store::open({store::bundledPath(), folder.filePath(QStringLiteral("%1/user.sqlite").arg(++count))});
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().text()));
    return std::move(*opened);
}

struct Shot {
    const char *name;
    QSize size;
    app::ThemeChoice theme;
    QLocale::Language language;
    void (*arrange)(app::MainWindow &window, const catalogue::Catalogue &facts);
};

void select(app::MainWindow &window, const catalogue::Catalogue &facts) { window.viewStore()->select(modelOf(facts, "llama-3.1-405b")); }

void compare(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    for (const char *key : {"llama-3.1-405b", "deepseek-v3", "gpt-3-175b"})
        window.viewStore()->toggleCompared(modelOf(facts, key));
}

void showFigure(app::MainWindow &window, state::FigureKind kind)
{
    state::ViewState next = window.viewStore()->state();
    next.figure = kind;
    window.viewStore()->change(next);
}

void tokens(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    showFigure(window, state::FigureKind::Tokens);
}

void both(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    showFigure(window, state::FigureKind::ParametersTokens);
}

void table(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    window.showTable(true);
}

void exporting(app::MainWindow &window, const catalogue::Catalogue &) { window.showExport(true); }

QList<QUrl> files(std::initializer_list<const char *> names)
{
    QList<QUrl> urls;
    for (const char *name : names)
        urls << QUrl::fromLocalFile(QStringLiteral(DEKADE_SOURCES "/") + QLatin1StringView(name));
    return urls;
}

/// Until nothing runs in the background any more.
void settle(const app::MainWindow &window)
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

void dropping(app::MainWindow &window, const catalogue::Catalogue &)
{
    QMimeData mime;
    mime.setUrls(files({"tests/data/import/epoch-like.csv", "tests/data/import/owid-like.csv"}));
    QDragEnterEvent event(QPoint(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

void nothing(app::MainWindow &, const catalogue::Catalogue &) { }

const std::vector<Shot> &shots()
{
    using app::ThemeChoice;
    static const std::vector<Shot> list {{"window-light", {1440, 900}, ThemeChoice::Light, QLocale::English, select},
        {"window-dark", {1440, 900}, ThemeChoice::Dark, QLocale::English, select},
        {"window-zh", {1440, 900}, ThemeChoice::Light, QLocale::Chinese, select},
        {"window-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, select},
        {"window-720", {1280, 720}, ThemeChoice::Light, QLocale::English, nothing},
        {"window-1080", {1920, 1080}, ThemeChoice::Light, QLocale::English, compare},
        {"window-1080-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::English, both},
        {"window-tokens", {1280, 720}, ThemeChoice::Light, QLocale::English, tokens},
        {"window-both", {1440, 900}, ThemeChoice::Light, QLocale::English, both},
        {"window-table", {1440, 900}, ThemeChoice::Light, QLocale::English, table},
        {"window-table-dark", {1280, 720}, ThemeChoice::Dark, QLocale::English, table},
        {"window-export", {1280, 720}, ThemeChoice::Light, QLocale::English, exporting},
        {"import-idle", {1280, 720}, ThemeChoice::Light, QLocale::English, importIdle},
        {"import-look", {1280, 720}, ThemeChoice::Light, QLocale::English, importLook},
        {"import-look-1080-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, importLook},
        {"import-bad-dark", {1280, 720}, ThemeChoice::Dark, QLocale::English, importBad},
        {"import-bad-1080-zh", {1920, 1080}, ThemeChoice::Light, QLocale::Chinese, importBad},
        {"import-refused", {1280, 720}, ThemeChoice::Light, QLocale::English, importRefused},
        {"import-done-1080", {1920, 1080}, ThemeChoice::Light, QLocale::English, imported},
        {"import-done-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, imported},
        {"import-drop", {1280, 720}, ThemeChoice::Light, QLocale::English, dropping},
        {"import-drop-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, dropping},
        {"window-narrow", {900, 640}, ThemeChoice::Light, QLocale::English, select}};
    return list;
}

void takeWindow(const Shot &shot, const QDir &folder)
{
    app::Settings settings;
    settings.theme = shot.theme;
    app::installLanguage(shot.language);
    auto facts = openStore();
    const auto loaded = facts->load();
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().text()));
    app::MainWindow window(std::move(facts), *loaded, settings, shot.language);
    window.resize(shot.size);
    window.show();
    shot.arrange(window, **loaded);
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
    window.grab().save(folder.filePath(QLatin1String(shot.name) + QStringLiteral(".png")));
}

void takeFigures(const QDir &folder)
{
    const auto facts = openStore()->load();
    for (const QString &name : state::figureKeys()) {
        for (const auto theme : {theme::ThemeKind::Light, theme::ThemeKind::Dark, theme::ThemeKind::Print}) {
            for (const QString &preset : figure::presetNames()) {
                figure::ExportRequest request;
                request.state.figure = *state::figureOf(name);
                request.theme = theme;
                request.size = figure::presetSize(preset).value_or(request.size);
                const auto bytes = figure::render(**facts, request);
                QFile file(folder.filePath(name + QLatin1Char('-') + preset + QLatin1Char('-') + theme::keyOf(theme) + QStringLiteral(".png")));
                if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
                    qFatal("%s", qUtf8Printable(file.fileName()));
            }
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QDir folder(words.value(1, QStringLiteral(".")));
    for (const Shot &shot : shots())
        takeWindow(shot, folder);
    if (!words.contains(QStringLiteral("--window-only")))
        takeFigures(folder);
    return 0;
}

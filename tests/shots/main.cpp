// Pictures to look at, and the README's: dekade-shots DIR [--window-only | --lab-only]
// Every figure and the whole window, with the bundled facts, in both themes and languages, at the sizes people have.
#include "app/language.h"
#include "app/window/mainwindow.h"
#include "model/routing/labreference.h"
#include "model/store/store.h"
#include "views/figure/exporter.h"
#include "views/lab/labview.h"
#include "views/lab/loadsview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace dekade;

namespace {

catalogue::ModelId modelOf(const catalogue::Catalogue &facts, const char *key)
{
    const auto found = facts.find(QString::fromLatin1(key));
    return found ? *found : facts.models().front().id;
}

std::unique_ptr<store::Store> openStore()
{
    auto opened = store::Store::open({store::bundledPath(), QDir::tempPath() + QStringLiteral("/dekade-shots-has-none.sqlite")});
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

void settle(const std::function<bool()> &done)
{
    constexpr int kPatienceMs = 300'000;
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < kPatienceMs)
    {
        QApplication::processEvents();
        QThread::msleep(10);
    }
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

struct Look {
    const char *name;
    QSize size;
    theme::ThemeKind theme;
    QLocale::Language language;
};

/// One training serves all pictures: the lab at steps 0, 200 and 1,000, and the recorded loads, in every look.
void takeLab(const QDir &folder)
{
    const Look looks[] = {{"light", {1600, 900}, theme::ThemeKind::Light, QLocale::English},
        {"dark", {1600, 900}, theme::ThemeKind::Dark, QLocale::English}, {"zh", {1600, 900}, theme::ThemeKind::Light, QLocale::Chinese},
        {"720", {1280, 720}, theme::ThemeKind::Light, QLocale::English}, {"720-zh-dark", {1280, 720}, theme::ThemeKind::Dark, QLocale::Chinese}};
    auto facts = openStore();
    const auto loaded = facts->load();
    app::MainWindow window(std::move(facts), *loaded, {}, QLocale::English);
    window.show();
    window.showTeaching(app::LabPage::Part::Training);
    lab::LabView *view = window.labPage()->labView();
    settle([&] { return view->referenceSeeds() == routing::LabReference::kSeeds; });
    for (const Look &look : looks) {
        window.setTheme(look.theme);
        window.setLanguage(look.language);
        window.resize(look.size);
        const auto save = [&](const QString &name) {
            settle([] { return true; });
            window.grab().save(folder.filePath(name + QLatin1Char('-') + QLatin1String(look.name) + QStringLiteral(".png")));
        };
        window.showTeaching(app::LabPage::Part::Training);
        for (const int step : {0, 200, 1000}) {
            view->goTo(step);
            settle([&] { return view->step() == step; });
            save(QStringLiteral("lab-%1").arg(step));
        }
        window.showTeaching(app::LabPage::Part::Loads);
        save(QStringLiteral("loads"));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QDir folder(words.value(1, QStringLiteral(".")));
    if (words.contains(QStringLiteral("--lab-only"))) {
        takeLab(folder);
        return 0;
    }
    for (const Shot &shot : shots())
        takeWindow(shot, folder);
    if (words.contains(QStringLiteral("--window-only")))
        return 0;
    takeFigures(folder);
    takeLab(folder);
    return 0;
}

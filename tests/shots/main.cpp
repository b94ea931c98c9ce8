// Pictures to look at, and the README's: dekade-shots DIR [--window-only] [--only BEGINNING]
// Every figure and the whole window, with the bundled facts, in both themes and languages, at the sizes people have.
#include "app/language.h"
#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "model/store/store.h"
#include "views/figure/exporter.h"
#include "views/inspector/inspectorpage.h"

#include <QApplication>
#include <QDir>
#include <QFile>

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

/// Models side by side in the inspector.
void inspect(app::MainWindow &window, const catalogue::Catalogue &facts, std::initializer_list<const char *> keys,
    state::InspectorMode mode = state::InspectorMode::SideBySide)
{
    state::ViewState next = window.viewStore()->state();
    state::InspectorState inspector;
    inspector.mode = mode;
    for (const char *key : keys)
        inspector.columns.push_back({modelOf(facts, key), {}, {}, {}});
    next.inspector = inspector;
    window.viewStore()->change(next);
}

void inspectOne(app::MainWindow &window, const catalogue::Catalogue &facts) { inspect(window, facts, {"gpt-2-small"}); }

void inspectTwo(app::MainWindow &window, const catalogue::Catalogue &facts) { inspect(window, facts, {"mixtral-8x7b", "deepseek-v3"}); }

void inspectFour(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    inspect(window, facts, {"gpt-2-small", "llama-3.1-405b", "deepseek-v3", "minimax-text-01"});
}

void price(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    inspect(window, facts, {"llama-2-7b", "llama-3.1-8b"}, state::InspectorMode::Priced);
}

void askWhatIf(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    inspect(window, facts, {"mixtral-8x7b", "gpt-4"});
    window.inspector()->page()->showWhatIf(true);
    state::ViewState next = window.viewStore()->state();
    next.inspector->columns.front().changes = {{QStringLiteral("routed experts"), 16}};
    window.viewStore()->change(next);
}

void showGhost(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    state::ViewState next = window.viewStore()->state();
    next.ghost = state::Ghost {modelOf(facts, "mixtral-8x7b"), 91800997888.0, 13e9};
    window.viewStore()->change(next);
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
        {"inspector-1-light", {1440, 900}, ThemeChoice::Light, QLocale::English, inspectOne},
        {"inspector-1-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, inspectOne},
        {"inspector-2-light", {1600, 1044}, ThemeChoice::Light, QLocale::English, inspectTwo},
        {"inspector-2-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::English, inspectTwo},
        {"inspector-2-720", {1280, 720}, ThemeChoice::Light, QLocale::English, inspectTwo},
        {"inspector-2-zh", {1440, 900}, ThemeChoice::Light, QLocale::Chinese, inspectTwo},
        {"inspector-4-light", {1920, 1080}, ThemeChoice::Light, QLocale::English, inspectFour},
        {"inspector-4-720", {1280, 720}, ThemeChoice::Light, QLocale::English, inspectFour},
        {"inspector-4-zh-dark", {1440, 900}, ThemeChoice::Dark, QLocale::Chinese, inspectFour},
        {"inspector-priced", {1440, 900}, ThemeChoice::Light, QLocale::English, price},
        {"inspector-priced-zh", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, price},
        {"inspector-whatif", {1440, 900}, ThemeChoice::Light, QLocale::English, askWhatIf},
        {"window-ghost", {1280, 720}, ThemeChoice::Light, QLocale::English, showGhost},
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
                QFile file(
                    folder.filePath(name + QLatin1Char('-') + preset + QLatin1Char('-') + theme::keyOf(theme) + QStringLiteral(".png")));
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
    const QString only = words.value(words.indexOf(QStringLiteral("--only")) + 1);
    for (const Shot &shot : shots()) {
        if (!words.contains(QStringLiteral("--only")) || QLatin1String(shot.name).startsWith(only))
            takeWindow(shot, folder);
    }
    if (!words.contains(QStringLiteral("--window-only")) && !words.contains(QStringLiteral("--only")))
        takeFigures(folder);
    return 0;
}

// Pictures to look at, and the README's: dekade-shots DIR [--window-only | --lab-only] [PART-OF-A-NAME]
// Every figure and the whole window, with the bundled facts, in both themes and languages, at the sizes people have.
#include "app/language.h"
#include "app/window/edits.h"
#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "app/window/routingpage.h"
#include "model/imports/importrun.h"
#include "model/routing/labreference.h"
#include "model/store/store.h"
#include "views/claims/claimspage.h"
#include "views/claims/claimstree.h"
#include "views/editing/claimform.h"
#include "views/editing/modelform.h"
#include "views/figure/exporter.h"
#include "views/filters/filterpane.h"
#include "views/imports/importpane.h"
#include "views/inspector/inspectorpage.h"
#include "views/lab/labview.h"
#include "views/lab/loadsview.h"
#include "views/routing/routingview.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QThread>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

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

void claims(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    window.showClaims(true);
    claims::ClaimsTree &tree = *window.claimsPage()->tree();
    tree.expandRecursively(tree.currentIndex(), 1);
    tree.scrollTo(tree.currentIndex(), QAbstractItemView::PositionAtTop);
}

void searchingClaims(app::MainWindow &window, const catalogue::Catalogue &)
{
    window.showClaims(true);
    window.claimsPage()->wordsBox()->setText(QStringLiteral("epoch tokens"));
}

void save(editing::FormPage *form)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier);
    QApplication::sendEvent(form, &press);
}

void claimForm(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    window.edits()->addClaim(*window.viewStore()->state().selected, catalogue::Quantity::TrainingTokens);
}

void claimErrors(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    window.edits()->addClaim(*window.viewStore()->state().selected, catalogue::Quantity::ParamsTotal);
    store::ClaimFields fields;
    fields.value = 405e9;
    fields.low = 400e9;
    fields.high = 300e9;
    fields.basis = catalogue::Basis::Estimated;
    fields.sourceTitle = QStringLiteral("My own estimate");
    fields.sourceDate = QStringLiteral("2024-07");
    window.edits()->claimForm()->setFields(fields);
    save(window.edits()->claimForm());
}

void modelForm(app::MainWindow &window, const catalogue::Catalogue &) { window.edits()->addModel(); }

/// A model of the user's own with a claim, which is preferred.
void ownModel(app::MainWindow &window, const catalogue::Catalogue &)
{
    app::Edits &edits = *window.edits();
    edits.addModel();
    store::ModelFields model = edits.modelForm()->fields();
    model.name = QStringLiteral("My-120B");
    edits.modelForm()->setFields(model);
    save(edits.modelForm());
    const catalogue::ModelId id = *window.viewStore()->state().selected;
    store::ClaimFields claim;
    claim.value = 120e9;
    claim.sourceTitle = QStringLiteral("My own count");
    claim.sourceDate = QStringLiteral("2025-03");
    edits.addClaim(id, claim.quantity);
    edits.claimForm()->setFields(claim);
    save(edits.claimForm());
    edits.preferClaim(window.catalogue()->claimsOf(id).front().id, true);
    claim.quantity = catalogue::Quantity::ReleaseDate;
    claim.value.reset();
    claim.text = QStringLiteral("2025-03-01");
    edits.addClaim(id, claim.quantity);
    edits.claimForm()->setFields(claim);
    save(edits.claimForm());
}

void ownModelInTable(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    ownModel(window, facts);
    window.showTable(true);
}

void knownOn(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    state::ViewState next = window.viewStore()->state();
    next.asKnownOn = QDate(2024, 12, 31);
    window.viewStore()->change(next);
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

/// The page of a model's router, six tokens into its text.
void showRouterOf(app::MainWindow &window, const catalogue::Catalogue &facts, QStringView model)
{
    window.viewStore()->select(*facts.find(model));
    window.showRouter();
    const routing::RoutingView *view = window.routingPage()->view();
    const auto wait = [view] {
        while (view->isRouting())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    wait();
    for (int step = 0; step < 5 * routing::kStages + 4; ++step)
        QTest::keyClick(window.routingPage()->view(), Qt::Key_Right);
}

void routeMixtral(app::MainWindow &window, const catalogue::Catalogue &facts) { showRouterOf(window, facts, u"mixtral-8x7b"); }

void routeDeepSeek(app::MainWindow &window, const catalogue::Catalogue &facts) { showRouterOf(window, facts, u"deepseek-v3"); }

void routeRecorded(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    showRouterOf(window, facts, u"olmoe-1b-7b");
    window.routingPage()->view()->showLoads(0);
    while (window.routingPage()->view()->isRouting())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void heatMap(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    showRouterOf(window, facts, u"olmoe-1b-7b");
    window.routingPage()->showHeatMap(true);
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

/// Other people's table behind the figure, its switch in sight.
void importEpoch(app::MainWindow &window)
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
        {"faint-light", {1440, 900}, ThemeChoice::Light, QLocale::English, faint},
        {"faint-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, faint},
        {"faint-full", {1280, 720}, ThemeChoice::Light, QLocale::English, inFull},
        {"groups-720", {1280, 720}, ThemeChoice::Light, QLocale::English, openGroups},
        {"groups-720-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, openGroups},
        {"window-claims-sorted", {1280, 720}, ThemeChoice::Light, QLocale::English, sortedClaims},
        {"import-drop", {1280, 720}, ThemeChoice::Light, QLocale::English, dropping},
        {"import-drop-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, dropping},
        {"window-claims", {1280, 720}, ThemeChoice::Light, QLocale::English, claims},
        {"window-claims-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, claims},
        {"window-claims-search", {1280, 720}, ThemeChoice::Dark, QLocale::English, searchingClaims},
        {"window-claim-form", {1280, 720}, ThemeChoice::Light, QLocale::English, claimForm},
        {"window-claim-form-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, claimForm},
        {"window-claim-errors", {1280, 720}, ThemeChoice::Light, QLocale::English, claimErrors},
        {"window-claim-errors-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, claimErrors},
        {"window-own", {1280, 720}, ThemeChoice::Light, QLocale::English, ownModel},
        {"window-own-table-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, ownModelInTable},
        {"window-model-form", {1920, 1080}, ThemeChoice::Light, QLocale::English, modelForm},
        {"window-model-form-zh", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, modelForm},
        {"window-known-on", {1280, 720}, ThemeChoice::Light, QLocale::English, knownOn},
        {"window-known-on-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, knownOn},
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
        {"router-mixtral", {1280, 720}, ThemeChoice::Light, QLocale::English, routeMixtral},
        {"router-mixtral-zh-dark", {1920, 1080}, ThemeChoice::Dark, QLocale::Chinese, routeMixtral},
        {"router-deepseek-zh", {1280, 720}, ThemeChoice::Light, QLocale::Chinese, routeDeepSeek},
        {"router-deepseek-1080", {1920, 1080}, ThemeChoice::Light, QLocale::English, routeDeepSeek},
        {"router-recorded", {1280, 720}, ThemeChoice::Dark, QLocale::English, routeRecorded},
        {"router-recorded-zh-1080", {1920, 1080}, ThemeChoice::Light, QLocale::Chinese, routeRecorded},
        {"router-heatmap", {1280, 720}, ThemeChoice::Light, QLocale::English, heatMap},
        {"router-heatmap-zh-dark", {1280, 720}, ThemeChoice::Dark, QLocale::Chinese, heatMap},
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
    const QString part = words.size() > 2 && !words.constLast().startsWith(QLatin1String("--")) ? words.constLast() : QString();
    for (const Shot &shot : shots()) {
        if (QLatin1String(shot.name).contains(part))
            takeWindow(shot, folder);
    }
    if (words.contains(QStringLiteral("--window-only")))
        return 0;
    takeFigures(folder);
    takeLab(folder);
    return 0;
}

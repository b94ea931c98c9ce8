// The window with a model, a form, the inspector, a router.
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

void select(app::MainWindow &window, const catalogue::Catalogue &facts) { window.viewStore()->select(modelOf(facts, "llama-3.1-405b")); }

void compare(app::MainWindow &window, const catalogue::Catalogue &facts)
{
    select(window, facts);
    for (const char *key : {"llama-3.1-405b", "deepseek-v3", "gpt-3-175b"})
        window.viewStore()->toggleCompared(modelOf(facts, key));
}

static void showFigure(app::MainWindow &window, state::FigureKind kind)
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

static void save(editing::FormPage *form)
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
static void inspect(app::MainWindow &window, const catalogue::Catalogue &facts, std::initializer_list<const char *> keys,
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
static void showRouterOf(app::MainWindow &window, const catalogue::Catalogue &facts, QStringView model)
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

} // namespace dekade::shots

// What the actions of the menus do.
#include "app/window/edits.h"
#include "app/window/exportpanel.h"
#include "app/window/findbox.h"
#include "app/window/inspectorjoint.h"
#include "app/window/keyspage.h"
#include "app/window/knownonbar.h"
#include "app/window/mainwindow.h"
#include "app/window/menus.h"
#include "app/window/routingpage.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "views/details/detailspane.h"
#include "views/filters/filterpane.h"
#include "views/routing/routingview.h"
#include "views/timeline/chartview.h"
#include "views/timeline/scrubber.h"

#include <QAction>
#include <QActionGroup>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QStackedWidget>

namespace dekade::app {

void MainWindow::connectEdits()
{
    m_edits->connectPane(m_details);
    connect(m_edits, &Edits::said, m_status, &StatusLine::say);
    connect(m_edits, &Edits::formOpened, this, [this] {
        refreshRightHead();
        showPane(m_right, m_menus->details, true);
    });
    connect(m_edits, &Edits::formClosed, this, [this] {
        refreshRightHead();
        m_centre->currentWidget()->setFocus();
    });
    connect(m_edits->stack(), &EditStack::factsChanged, this, &MainWindow::loadFacts);
    connect(m_edits->stack(), &EditStack::historyChanged, this,
        [this] { m_menus->setHistory(m_edits->stack()->undoText(), m_edits->stack()->redoText()); });
    connect(m_menus->undo, &QAction::triggered, m_edits, &Edits::undo);
    connect(m_menus->redo, &QAction::triggered, m_edits, &Edits::redo);
    connect(m_menus->addModel, &QAction::triggered, m_edits, &Edits::addModel);
    connect(m_menus->addClaim, &QAction::triggered, this, [this] {
        if (m_views->state().selected)
            m_edits->addClaim(*m_views->state().selected, catalogue::Quantity::ParamsTotal);
    });
    connect(m_menus->changeModel, &QAction::triggered, this, [this] {
        if (m_views->state().selected)
            m_edits->changeModel(*m_views->state().selected);
    });
    m_toolBar->addToShow(m_menus->asKnownOn);
    connect(m_menus->deleteModel, &QAction::triggered, this, &MainWindow::deleteSelected);
    connect(m_menus->asKnownOn, &QAction::triggered, this, [this](bool on) { on ? m_knownOn->start(*m_facts) : m_knownOn->stop(); });
    connect(m_views, &state::ViewStore::stateChanged, this, [this](const state::ViewState &now, const state::ViewState &before) {
        if (now.asKnownOn != before.asKnownOn)
            showFacts();
    });
}

void MainWindow::deleteSelected()
{
    if (m_views->state().selected)
        m_edits->deleteModel(*m_views->state().selected);
}

void MainWindow::connectFileAndEdit()
{
    connect(m_menus->exportFigure, &QAction::triggered, this,
        [this] { m_inspector->isOpen() ? m_inspector->exportFigure() : showExport(true); });
    connect(m_menus->copyFigure, &QAction::triggered, m_export, &ExportPanel::copy);
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->find, &QAction::triggered, this, [this] { m_toolBar->findBox()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_menus->filter, &QAction::triggered, this, [this] {
        showPane(m_left, m_menus->filters, true);
        m_filters->focusSearch();
    });
    connect(m_menus->reset, &QAction::triggered, this, &MainWindow::resetAll);
    connect(m_menus->keys, &QAction::triggered, this, [this] { showPage(tr("Keys"), keysText()); });
    connect(m_menus->about, &QAction::triggered, this, [this] { showPage(tr("About Dekade"), aboutText()); });
}

void MainWindow::connectView()
{
    connect(m_menus->back, &QAction::triggered, m_views, &state::ViewStore::back);
    connect(m_menus->forward, &QAction::triggered, m_views, &state::ViewStore::forward);
    connect(m_menus->table, &QAction::triggered, this, &MainWindow::showTable);
    connect(m_menus->claims, &QAction::triggered, this, &MainWindow::showClaims);
    connect(m_menus->filters, &QAction::triggered, this, [this](bool on) { showPane(m_left, m_menus->filters, on); });
    connect(m_menus->details, &QAction::triggered, this, [this](bool on) { showPane(m_right, m_menus->details, on); });
    connect(m_menus->fullScreen, &QAction::triggered, this, [this](bool on) {
        if (m_routing && m_body->currentWidget() == m_routing)
            return m_routing->view()->setPresenting(on);
        on ? showFullScreen() : showNormal();
    });
    connect(m_menus->reducedMotion, &QAction::triggered, this, [this](bool on) {
        m_settings.reducedMotion = on;
        m_scrubber->setReducedMotion(on);
        if (m_routing)
            m_routing->view()->setReducedMotion(on);
    });
    connect(m_menus->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.theme = static_cast<ThemeChoice>(action->data().toInt());
        setTheme(themeOf(m_settings.theme));
    });
    connect(m_menus->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.language = action->data().toInt() == 1 ? QLocale::Chinese : QLocale::English;
        setLanguage(*m_settings.language);
    });
    m_menus->reducedMotion->setChecked(m_settings.reducedMotion);
    m_scrubber->setReducedMotion(m_settings.reducedMotion);
    m_menus->themes->actions().at(static_cast<int>(m_settings.theme))->setChecked(true);
}

void MainWindow::connectFigureAndModel()
{
    const auto edit = [this](auto change) {
        state::ViewState next = m_views->state();
        change(next);
        m_views->change(next);
    };
    connect(m_menus->figures, &QActionGroup::triggered, this, [edit](const QAction *action) {
        edit([action](state::ViewState &next) {
            next.figure = static_cast<state::FigureKind>(action->data().toInt());
            next.x.reset();
            next.y.reset();
        });
    });
    connect(m_menus->measures, &QActionGroup::triggered, this, [edit](const QAction *action) {
        edit([action](state::ViewState &next) { next.measure = static_cast<catalogue::Measure>(action->data().toInt()); });
    });
    connect(m_menus->lenses, &QActionGroup::triggered, this, [edit](const QAction *action) {
        edit([action](state::ViewState &next) { next.lens = static_cast<catalogue::Lens>(action->data().toInt()); });
    });
    connect(m_menus->wholeFigure, &QAction::triggered, m_chart, &timeline::ChartView::resetView);
    connect(m_menus->next, &QAction::triggered, this, [this] { m_chart->walk(1); });
    connect(m_menus->previous, &QAction::triggered, this, [this] { m_chart->walk(-1); });
    connect(m_menus->compare, &QAction::triggered, this, &MainWindow::compareSelected);
    connect(m_menus->inspect, &QAction::triggered, this, [this] {
        if (m_views->state().selected)
            m_inspector->open(*m_views->state().selected);
    });
    connect(m_menus->inspectCompared, &QAction::triggered, m_inspector, &InspectorJoint::openCompared);
    connect(m_menus->clearComparison, &QAction::triggered, this, [edit] { edit([](state::ViewState &next) { next.compared.clear(); }); });
    connect(m_menus->why, &QAction::triggered, m_details, &details::DetailsPane::toggleWhy);
}

void MainWindow::showPage(const QString &title, const QString &text)
{
    QDialog page(this);
    page.setWindowTitle(title);
    auto *words = new QPlainTextEdit(text, &page); // longer than a small screen is high: it scrolls
    words->setReadOnly(true);
    words->setFrameShape(QFrame::NoFrame);
    words->setAccessibleName(title);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, &page);
    connect(close, &QDialogButtonBox::rejected, &page, &QDialog::reject);
    auto *column = new QVBoxLayout(&page);
    column->addWidget(words, 1);
    column->addWidget(close);
    page.resize(660, std::min(760, height() - 40));
    page.exec();
}

void MainWindow::resetAll()
{
    state::ViewState next = m_views->state();
    next.filter = {};
    next.x.reset();
    next.y.reset();
    next.from.reset();
    next.to.reset();
    next.asKnownOn.reset();
    next.ghost.reset();
    m_views->change(next);
}

} // namespace dekade::app

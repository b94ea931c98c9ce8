#include "app/window/mainwindow.h"

#include "app/language.h"
#include "app/window/columnload.h"
#include "app/window/edits.h"
#include "app/window/exportpanel.h"
#include "app/window/findbox.h"
#include "app/window/inspectorjoint.h"
#include "app/window/knownonbar.h"
#include "app/window/menus.h"
#include "app/window/routingpage.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "app/window/words.h"
#include "model/catalogue/knownon.h"
#include "model/imports/importrun.h"
#include "views/claims/claimspage.h"
#include "views/claims/claimstree.h"
#include "views/details/comparestrip.h"
#include "views/details/detailspane.h"
#include "views/filters/filterpane.h"
#include "views/imports/importpane.h"
#include "views/table/tableview.h"
#include "views/routing/routingview.h"
#include "views/theme/panehead.h"
#include "views/theme/style.h"
#include "views/timeline/chartview.h"
#include "views/timeline/scrubber.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dekade::app {

namespace {

/// Style, palette and font stand before the first widget: changed later, every widget would be measured twice.
theme::ThemeKind applied(theme::ThemeKind kind)
{
    theme::apply(kind);
    return kind;
}

state::ViewState startOf(const Settings &settings)
{
    state::ViewState start;
    start.dataSets = state::dataSetsOf(settings.dataSets);
    return start;
}

} // namespace

MainWindow::MainWindow(
    std::unique_ptr<store::Store> facts, catalogue::CataloguePtr catalogue, const Settings &settings, QLocale::Language language)
    : m_store(std::move(facts))
    , m_columns(new ColumnLoad(m_store->paths(), this))
    , m_settings(settings)
    , m_language(language)
    , m_theme(applied(themeOf(settings.theme)))
    , m_views(new state::ViewStore(this, startOf(settings)))
    , m_menus(new Menus(menuBar()))
{
    setObjectName(QStringLiteral("MainWindow"));
    build();
    connectPanes();
    connectFileAndEdit();
    connectView();
    connectFigureAndModel();
    connectImport();
    connectEdits();
    connectTeach();
    setTheme(m_theme);
    retranslate();
    setFacts(catalogue); // last: everything it fills is filled once
    m_filters->setOpenGroups(settings.filterGroups);
    showPane(m_left, m_menus->filters, settings.filtersShown);
    showPane(m_right, m_menus->details, settings.detailsShown);
    m_chart->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPanes()
{
    connect(m_chart, &timeline::ChartView::figureChanged, this, &MainWindow::refreshFigure);
    connect(m_chart, &timeline::ChartView::mappingChanged, this, &MainWindow::alignScrubber);
    connect(m_chart, &timeline::ChartView::modelActivated, m_inspector, &InspectorJoint::open);
    connect(m_chart, &timeline::ChartView::said, m_status, &StatusLine::say);
    connect(m_columns, &ColumnLoad::arrived, this, [this] { setFacts(m_facts); });
    connect(m_columns, &ColumnLoad::failed, this, [this](const base::Error &error) { m_status->say(error.text()); });
    connect(m_inspector, &InspectorJoint::said, m_status, &StatusLine::say);
    connect(m_inspector, &InspectorJoint::closed, this, [this] { m_centre->currentWidget()->setFocus(); });
    connect(m_details, &details::DetailsPane::inspectRequested, m_inspector, &InspectorJoint::open);
    connect(m_export, &ExportPanel::said, m_status, &StatusLine::say);
    connect(m_toolBar, &ToolBar::exportRequested, this,
        [this] { showExport(m_rightPages->currentWidget() != m_export || !m_right->isVisible()); });
    connect(m_toolBar->findBox(), &FindBox::modelChosen, this, [this](catalogue::ModelId model) {
        m_views->select(model);
        m_chart->setFocus();
    });
    connect(m_filtersHead, &theme::PaneHead::foldRequested, this, [this] { showPane(m_left, m_menus->filters, false); });
    connect(m_detailsHead, &theme::PaneHead::foldRequested, this, [this] {
        if (m_rightPages->currentWidget() != m_details)
            return m_edits->isEditing() ? m_edits->closeForm() : showRight(m_details);
        showPane(m_right, m_menus->details, false);
    });
    connect(m_views, &state::ViewStore::stateChanged, this, &MainWindow::refreshChoices);
    connect(m_views, &state::ViewStore::stateChanged, this, &MainWindow::refreshStatus);
    connect(m_views, &state::ViewStore::historyChanged, this, &MainWindow::refreshChoices);
}

void MainWindow::setTheme(theme::ThemeKind kind)
{
    if (std::exchange(m_theme, kind) != kind)
        theme::apply(kind);
    m_filters->setTheme(kind);
    m_details->setTheme(kind);
    m_scrubber->setTheme(kind);
    m_export->setTheme(kind);
    m_inspector->setTheme(kind);
    m_chart->setTheme(kind);
    if (m_labPage)
        m_labPage->setTheme(kind);
    if (m_routing)
        m_routing->setTheme(kind);
}

void MainWindow::setLanguage(QLocale::Language language)
{
    m_language = language;
    installLanguage(language);
    retranslate();
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    m_menus->languages->actions().at(m_language == QLocale::Chinese ? 1 : 0)->setChecked(true);
    m_toolBar->retranslate();
    m_filtersHead->setTitle(tr("Filters and key"), tr("Fold the filters away"));
    m_export->retranslate();
    m_export->setLanguage(m_language);
    m_inspector->setLanguage(m_language);
    m_filters->setLanguage(m_language);
    if (m_table)
        m_table->setLanguage(m_language);
    if (m_claims)
        m_claims->tree()->setLanguage(m_language);
    m_edits->setLanguage(m_language);
    m_edits->stack()->refresh();
    m_knownOn->retranslate();
    m_details->setLanguage(m_language);
    m_compare->setLanguage(m_language);
    m_scrubber->setLanguage(m_language);
    m_chart->setLanguage(m_language);
    if (m_import)
        m_import->setLanguage(m_language);
    if (m_labPage)
        m_labPage->setLanguage(m_language);
    if (m_routing)
        m_routing->setLanguage(m_language);
    refreshRightHead();
    refreshChoices();
}

void MainWindow::refreshChoices()
{
    const state::ViewState &now = m_views->state();
    m_menus->figures->actions().at(static_cast<int>(now.figure))->setChecked(true);
    m_menus->measures->actions().at(static_cast<int>(now.measure))->setChecked(true);
    m_menus->lenses->actions().at(static_cast<int>(now.lens))->setChecked(true);
    m_menus->back->setEnabled(m_views->canGoBack());
    m_menus->forward->setEnabled(m_views->canGoForward());
    const bool isOwn = now.selected && store::isOwn(*now.selected);
    m_menus->addClaim->setEnabled(now.selected.has_value());
    m_menus->changeModel->setEnabled(isOwn);
    m_menus->deleteModel->setEnabled(isOwn);
    m_menus->asKnownOn->setChecked(now.asKnownOn.has_value());
    setWindowTitle(tr("%1 — Dekade").arg(figureWords().value(static_cast<int>(now.figure))));
}

void MainWindow::compareSelected()
{
    if (m_views->state().selected)
        m_views->toggleCompared(*m_views->state().selected);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && m_body->currentIndex() == 0) {
        switch (event->key()) {
        case Qt::Key_Space:
            return m_scrubber->togglePlaying();
        case Qt::Key_W:
            return m_details->toggleWhy();
        case Qt::Key_C:
            return compareSelected();
        case Qt::Key_Delete:
            return deleteSelected();
        case Qt::Key_R:
            return showRouter();
        default:
            break;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    alignScrubber();
    const bool crossed = (event->oldSize().width() < kNarrowWindow) != (event->size().width() < kNarrowWindow);
    if (crossed || !event->oldSize().isValid())
        foldForRoom();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.geometry = saveGeometry();
    m_settings.panes = m_panes->saveState();
    m_settings.filtersShown = m_menus->filters->isChecked() || width() < kNarrowWindow;
    m_settings.filterGroups = m_filters->openGroups();
    m_settings.dataSets = state::dataSetWords(m_views->state().dataSets);
    if (m_claims)
        m_settings.claimsSorting = m_claims->tree()->sorting();
    m_settings.detailsShown = m_menus->details->isChecked();
    writeSettings(m_settings);
    QMainWindow::closeEvent(event);
}

} // namespace dekade::app

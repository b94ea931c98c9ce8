#include "app/window/mainwindow.h"

#include "app/language.h"
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

constexpr int kDetailsWidth = 344;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// Style, palette and font stand before the first widget: changed later, every widget would be measured twice.
theme::ThemeKind applied(theme::ThemeKind kind)
{
    theme::apply(kind);
    return kind;
}

} // namespace

MainWindow::MainWindow(
    std::unique_ptr<store::Store> facts, catalogue::CataloguePtr catalogue, const Settings &settings, QLocale::Language language)
    : m_store(std::move(facts))
    , m_settings(settings)
    , m_language(language)
    , m_theme(applied(themeOf(settings.theme)))
    , m_views(new state::ViewStore(this))
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
    setFacts(std::move(catalogue)); // last: everything it fills is filled once
    showPane(m_left, m_menus->filters, settings.filtersShown);
    showPane(m_right, m_menus->details, settings.detailsShown);
    m_chart->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    QVBoxLayout *column = columnOf(centre);
    m_body = new QStackedWidget(centre);
    auto *chart = new QWidget(m_body);
    QVBoxLayout *chartColumn = columnOf(chart);
    m_body->addWidget(chart);
    m_toolBar = new ToolBar(m_views, chart);
    m_panes = new QSplitter(chart);
    m_panes->setChildrenCollapsible(false);
    m_left = buildFilters();
    QWidget *middle = buildCentre();
    m_right = buildDetails();
    for (QWidget *pane : {m_left, middle, m_right})
        m_panes->addWidget(pane);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_panes->setStretchFactor(2, 0);
    m_status = new StatusLine(centre);
    chartColumn->addWidget(m_toolBar);
    chartColumn->addWidget(m_panes, 1);
    column->addWidget(m_body, 1);
    column->addWidget(m_status);
    m_inspector = new InspectorJoint(m_views, m_body, [this](const store::Edit &edit) { return m_edits->stack()->push(edit); }, this);
    setCentralWidget(centre);
}

QWidget *MainWindow::buildFilters()
{
    auto *pane = new QWidget(this);
    QVBoxLayout *column = columnOf(pane);
    m_filtersHead = new theme::PaneHead({}, theme::PaneHead::Fold::Left, pane);
    m_filters = new filters::FilterPane(m_views, pane);
    column->addWidget(m_filtersHead);
    column->addWidget(m_filters, 1);
    pane->setMinimumWidth(200);
    pane->setMaximumWidth(360);
    pane->resize(filters::FilterPane::kWidth, 10);
    return pane;
}

QWidget *MainWindow::buildCentre()
{
    auto *middle = new QWidget(this);
    QVBoxLayout *column = columnOf(middle);
    m_centre = new QStackedWidget(middle);
    m_chart = new timeline::ChartView(m_views, m_centre);
    m_centre->addWidget(m_chart);
    m_knownOn = new KnownOnBar(m_views, middle);
    m_compare = new details::CompareStrip(m_views, middle);
    m_scrubber = new timeline::Scrubber(m_views, middle);
    column->addWidget(m_knownOn);
    column->addWidget(m_centre, 1);
    column->addWidget(m_compare);
    column->addWidget(m_scrubber);
    return middle;
}

QWidget *MainWindow::buildDetails()
{
    auto *pane = new QWidget(this);
    QVBoxLayout *column = columnOf(pane);
    m_detailsHead = new theme::PaneHead({}, theme::PaneHead::Fold::Right, pane);
    m_rightPages = new QStackedWidget(pane);
    m_details = new details::DetailsPane(m_views, m_rightPages);
    m_export = new ExportPanel(m_views, m_rightPages);
    m_rightPages->addWidget(m_details);
    m_rightPages->addWidget(m_export);
    m_edits = new Edits(m_store.get(), m_views, m_rightPages);
    column->addWidget(m_detailsHead);
    column->addWidget(m_rightPages, 1);
    pane->setMinimumWidth(280);
    pane->setMaximumWidth(520);
    pane->resize(kDetailsWidth, 10);
    return pane;
}

void MainWindow::connectPanes()
{
    connect(m_chart, &timeline::ChartView::figureChanged, this, &MainWindow::refreshFigure);
    connect(m_chart, &timeline::ChartView::mappingChanged, this, &MainWindow::alignScrubber);
    connect(m_chart, &timeline::ChartView::modelActivated, m_inspector, &InspectorJoint::open);
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
    connect(m_views, &state::ViewStore::stateChanged, m_status,
        [this](const state::ViewState &now) { m_status->setFigureShown(!now.inspector.has_value()); });
    connect(m_views, &state::ViewStore::historyChanged, this, &MainWindow::refreshChoices);
}

void MainWindow::loadFacts()
{
    const auto loaded = m_store->load();
    if (!loaded)
        return m_status->say(loaded.error().text());
    setFacts(*loaded);
}

/// Models may be gone with an edit or an import: nobody looks at them any more.
void MainWindow::setFacts(catalogue::CataloguePtr facts)
{
    m_facts = std::move(facts);
    m_views->keepModels([this](catalogue::ModelId model) { return m_facts->contains(model); });
    m_edits->setCatalogue(m_facts);
    showFacts();
}

void MainWindow::showFacts()
{
    const std::optional<QDate> &day = m_views->state().asKnownOn;
    setCatalogue(day ? catalogue::catalogueAsKnownOn(*m_facts, *day) : m_facts);
    m_knownOn->tell(*m_facts, *m_catalogue);
}

void MainWindow::setCatalogue(catalogue::CataloguePtr catalogue)
{
    m_catalogue = std::move(catalogue);
    if (m_routing) { // its models are the catalogue's
        hideRouter();
        m_routing->deleteLater();
        m_routing = nullptr;
    }
    m_filters->setCatalogue(m_catalogue);
    if (m_table)
        m_table->setCatalogue(m_catalogue);
    if (m_claims)
        m_claims->tree()->setCatalogue(m_catalogue);
    m_details->setCatalogue(m_catalogue);
    m_compare->setCatalogue(m_catalogue);
    m_export->setCatalogue(m_catalogue);
    m_inspector->setCatalogue(m_catalogue);
    m_scrubber->setCatalogue(m_catalogue);
    m_toolBar->findBox()->setCatalogue(m_catalogue, [this](const QString &words) { return search(words); });
    m_chart->setCatalogue(m_catalogue);
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

void MainWindow::refreshFigure()
{
    const figure::FigureDataPtr &drawn = m_chart->data();
    if (!drawn || !m_catalogue)
        return;
    m_filters->setSeries(drawn->series);
    m_filters->setBackdrop(drawn->backdrop);
    const auto models = static_cast<int>(m_catalogue->models().size());
    m_filtersHead->setRemark(tr("%1 of %2").arg(drawn->counts.inFilter).arg(models));
    m_status->tell(*drawn, m_chart->labelledCount(), m_chart->labellableCount(), models, static_cast<int>(m_catalogue->claims().size()),
        m_catalogue->version(), lensWords().value(static_cast<int>(m_views->state().lens)));
}

void MainWindow::compareSelected()
{
    if (m_views->state().selected)
        m_views->toggleCompared(*m_views->state().selected);
}

std::vector<catalogue::ModelId> MainWindow::search(const QString &words)
{
    std::vector<catalogue::ModelId> models;
    if (const auto hits = m_store->search(words, 12)) {
        for (const store::SearchHit &hit : *hits)
            models.push_back(hit.model);
    }
    return models;
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
    m_settings.detailsShown = m_menus->details->isChecked();
    writeSettings(m_settings);
    QMainWindow::closeEvent(event);
}

} // namespace dekade::app

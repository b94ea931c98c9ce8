#include "app/window/mainwindow.h"

#include "app/language.h"
#include "app/window/exportpanel.h"
#include "app/window/findbox.h"
#include "app/window/menus.h"
#include "app/window/routingpage.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "app/window/words.h"
#include "views/details/comparestrip.h"
#include "views/details/detailspane.h"
#include "views/filters/filterpane.h"
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
constexpr int kNarrowWindow = 1000; ///< px; below, the filters fold away to leave the figure room

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
    setTheme(m_theme);
    retranslate();
    setCatalogue(std::move(catalogue)); // last: everything it fills is filled once
    showPane(m_left, m_menus->filters, settings.filtersShown);
    showPane(m_right, m_menus->details, settings.detailsShown);
    m_chart->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    QVBoxLayout *column = columnOf(centre);
    m_toolBar = new ToolBar(m_views, centre);
    m_panes = new QSplitter(centre);
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
    column->addWidget(m_toolBar);
    column->addWidget(m_panes, 1);
    column->addWidget(m_status);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(centre);
    setCentralWidget(m_pages);
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
    m_compare = new details::CompareStrip(m_views, middle);
    m_scrubber = new timeline::Scrubber(m_views, middle);
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
    connect(m_chart, &timeline::ChartView::modelActivated, this, &MainWindow::goToDetails);
    connect(m_details, &details::DetailsPane::preferenceToggled, this, &MainWindow::preferClaim);
    connect(m_export, &ExportPanel::said, m_status, &StatusLine::say);
    connect(m_toolBar, &ToolBar::exportRequested, this,
        [this] { showExport(m_rightPages->currentWidget() != m_export || !m_right->isVisible()); });
    connect(m_toolBar->findBox(), &FindBox::modelChosen, this, [this](catalogue::ModelId model) {
        m_views->select(model);
        m_chart->setFocus();
    });
    connect(m_filtersHead, &theme::PaneHead::foldRequested, this, [this] { showPane(m_left, m_menus->filters, false); });
    connect(m_detailsHead, &theme::PaneHead::foldRequested, this, [this] {
        if (m_rightPages->currentWidget() == m_export)
            return showExport(false);
        showPane(m_right, m_menus->details, false);
    });
    connect(m_views, &state::ViewStore::stateChanged, this, &MainWindow::refreshChoices);
    connect(m_views, &state::ViewStore::historyChanged, this, &MainWindow::refreshChoices);
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
    m_details->setCatalogue(m_catalogue);
    m_compare->setCatalogue(m_catalogue);
    m_export->setCatalogue(m_catalogue);
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
    m_chart->setTheme(kind);
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
    m_filters->setLanguage(m_language);
    if (m_table)
        m_table->setLanguage(m_language);
    m_details->setLanguage(m_language);
    m_compare->setLanguage(m_language);
    m_scrubber->setLanguage(m_language);
    m_chart->setLanguage(m_language);
    if (m_routing)
        m_routing->setLanguage(m_language);
    showExport(m_rightPages->currentWidget() == m_export);
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

void MainWindow::showPane(QWidget *pane, QAction *action, bool shown)
{
    pane->setVisible(shown);
    action->setChecked(shown);
    if (pane == m_left)
        m_chart->setKeyShown(!shown);
}

void MainWindow::showExport(bool shown)
{
    m_rightPages->setCurrentWidget(shown ? static_cast<QWidget *>(m_export) : m_details);
    m_detailsHead->setTitle(shown ? tr("Export") : tr("Details"), shown ? tr("Back to the details") : tr("Fold the details away"));
    if (shown)
        showPane(m_right, m_menus->details, true);
}

/// The scrubber shares the chart's scale; under the table it has one of its own.
void MainWindow::alignScrubber()
{
    if (m_table && m_centre->currentWidget() == m_table) {
        const double right = std::max(200, m_centre->width() - 40);
        return m_scrubber->alignTo({QRectF(72, 0, right - 72, 1), {}, {}}, false);
    }
    if (m_chart->data())
        m_scrubber->alignTo(m_chart->mapping(), m_chart->data()->x.kind == figure::AxisKind::Date);
}

void MainWindow::goToDetails()
{
    showExport(false);
    showPane(m_right, m_menus->details, true);
    m_details->focusFirstClaim();
}

/// At the first look at it: the start need not wait for a page nobody sees.
void MainWindow::makeTable()
{
    if (m_table)
        return;
    m_table = new table::TableView(m_views, m_centre);
    m_centre->addWidget(m_table);
    m_table->setLanguage(m_language);
    m_table->setCatalogue(m_catalogue);
    m_table->setColumns(m_settings.tableColumns);
    connect(m_table, &table::TableView::columnsChanged, this, [this] { m_settings.tableColumns = m_table->columns(); });
    connect(m_table, &table::TableView::modelActivated, this, &MainWindow::goToDetails);
}

void MainWindow::showTable(bool shown)
{
    if (shown)
        makeTable();
    m_centre->setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
    m_menus->table->setChecked(shown);
    m_centre->currentWidget()->setFocus();
    alignScrubber();
}

void MainWindow::showRouter()
{
    const std::optional<catalogue::ModelId> selected = m_views->state().selected;
    if (!selected)
        return m_status->say(tr("Select a model first: R shows its router."));
    if (!m_routing) {
        m_routing = new RoutingPage(m_catalogue, m_pages);
        m_routing->setTheme(m_theme);
        m_routing->setLanguage(m_language);
        m_routing->view()->setReducedMotion(m_settings.reducedMotion);
        m_pages->addWidget(m_routing);
        connect(m_routing, &RoutingPage::closeRequested, this, &MainWindow::hideRouter);
        connect(m_routing, &RoutingPage::presentingChanged, m_menus->fullScreen, &QAction::setChecked);
        connect(m_routing, &RoutingPage::presentingChanged, this, [this](bool presenting) { presenting ? showFullScreen() : showNormal(); });
    }
    if (const base::Result<void> shown = m_routing->showModel(*selected); !shown)
        return m_status->say(shown.error().message);
    m_pages->setCurrentWidget(m_routing);
    m_routing->setFocus();
}

/// The panes were only covered: selection, zoom and scroll are as they were.
void MainWindow::hideRouter()
{
    m_pages->setCurrentIndex(0);
    m_centre->currentWidget()->setFocus();
}

void MainWindow::preferClaim(catalogue::ClaimId claim, bool preferred)
{
    if (const auto done = m_store->preferClaim(claim, preferred); !done)
        return m_status->say(done.error().text());
    const auto loaded = m_store->load();
    if (!loaded)
        return m_status->say(loaded.error().text());
    setCatalogue(*loaded);
    m_status->say(
        preferred ? tr("Preferred in every lens. All changes are saved.") : tr("The preference is taken back. All changes are saved."));
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
    const bool panesShow = m_pages->currentIndex() == 0;
    if (event->modifiers() == Qt::NoModifier && panesShow) {
        switch (event->key()) {
        case Qt::Key_Space:
            return m_scrubber->togglePlaying();
        case Qt::Key_W:
            return m_details->toggleWhy();
        case Qt::Key_C:
            return compareSelected();
        case Qt::Key_R:
            return showRouter();
        default:
            break;
        }
    }
    QMainWindow::keyPressEvent(event);
}

/// A narrow window keeps the figure readable: the filters fold, and come back with the room.
void MainWindow::foldForRoom()
{
    const bool narrow = width() < kNarrowWindow;
    if (narrow == m_left->isHidden() || !m_settings.filtersShown)
        return;
    showPane(m_left, m_menus->filters, !narrow);
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

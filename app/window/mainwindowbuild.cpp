// The panes of the window and where they stand.
#include "app/window/edits.h"
#include "app/window/exportpanel.h"
#include "app/window/inspectorjoint.h"
#include "app/window/knownonbar.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "app/window/toolbar.h"
#include "views/details/comparestrip.h"
#include "views/details/detailspane.h"
#include "views/filters/filterpane.h"
#include "views/theme/panehead.h"
#include "views/timeline/chartview.h"
#include "views/timeline/scrubber.h"

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

} // namespace

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
    m_inspector = new InspectorJoint(
        m_views, m_body, [this](const store::Edit &edit) { return m_edits->stack()->push(edit); }, this);
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

} // namespace dekade::app

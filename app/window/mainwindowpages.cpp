// Which panes and pages of the window are shown.
#include "app/window/edits.h"
#include "app/window/exportpanel.h"
#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "app/window/menus.h"
#include "app/window/statusline.h"
#include "views/claims/claimspage.h"
#include "views/claims/claimstree.h"
#include "views/details/detailspane.h"
#include "views/table/tableview.h"
#include "views/theme/panehead.h"
#include "views/timeline/chartview.h"
#include "views/timeline/scrubber.h"

#include <QAction>
#include <QStackedWidget>

namespace dekade::app {

void MainWindow::showPane(QWidget *pane, QAction *action, bool shown)
{
    pane->setVisible(shown);
    action->setChecked(shown);
    if (pane == m_left)
        m_chart->setKeyShown(!shown);
}

void MainWindow::showExport(bool shown) { showRight(shown ? static_cast<QWidget *>(m_export) : m_details); }

/// Details, a form, export or import.
void MainWindow::showRight(QWidget *page)
{
    m_rightPages->setCurrentWidget(page);
    refreshRightHead();
    if (page != m_details)
        showPane(m_right, m_menus->details, true);
    makeRoomFor(page);
}

void MainWindow::refreshRightHead()
{
    const QWidget *page = m_rightPages->currentWidget();
    const bool isDetails = page == m_details;
    const QString title = isDetails ? tr("Details") : page == m_export ? tr("Export") : m_edits->isEditing() ? m_edits->title() : tr("Import");
    m_detailsHead->setTitle(title, isDetails ? tr("Fold the details away") : tr("Back to the details"));
}

/// The scrubber shares the chart's scale; under the table it has one of its own.
void MainWindow::alignScrubber()
{
    if (m_centre->currentWidget() != m_chart) {
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
    connect(m_table, &table::TableView::modelActivated, m_inspector, &InspectorJoint::open);
}

/// The same for the claims.
void MainWindow::makeClaims()
{
    if (m_claims)
        return;
    m_claims = new claims::ClaimsPage(m_views, m_centre);
    m_centre->addWidget(m_claims);
    m_claims->tree()->setLanguage(m_language);
    m_claims->tree()->setCatalogue(m_catalogue);
    m_claims->tree()->setSorting(m_settings.claimsSorting);
    m_edits->connectPane(m_claims->tree());
    connect(m_claims->tree(), &claims::ClaimsTree::modelActivated, this, &MainWindow::goToDetails);
}

void MainWindow::showTable(bool shown)
{
    if (shown)
        makeTable();
    showCentre(shown ? static_cast<QWidget *>(m_table) : m_chart);
}

void MainWindow::showClaims(bool shown)
{
    if (shown)
        makeClaims();
    showCentre(shown ? static_cast<QWidget *>(m_claims) : m_chart);
}

void MainWindow::showCentre(QWidget *page)
{
    m_centre->setCurrentWidget(page);
    m_menus->table->setChecked(m_table && page == m_table);
    m_menus->claims->setChecked(m_claims && page == m_claims);
    page->setFocus();
    alignScrubber();
    refreshStatus();
}

/// The last line counts what the figure draws, where one looks at it.
void MainWindow::refreshStatus() { m_status->setFigureShown(m_centre->currentWidget() == m_chart && !m_views->state().inspector); }

/// A narrow window keeps the figure readable: the filters fold, and come back with the room.
void MainWindow::foldForRoom()
{
    const bool narrow = width() < kNarrowWindow;
    if (narrow == m_left->isHidden() || !m_settings.filtersShown)
        return;
    showPane(m_left, m_menus->filters, !narrow);
}

} // namespace dekade::app

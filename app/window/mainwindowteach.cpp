// The pages for teaching, in the place of the panes.
#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "app/window/menus.h"
#include "app/window/routingpage.h"
#include "app/window/statusline.h"
#include "views/inspector/inspectorpage.h"
#include "views/routing/routingview.h"
#include "views/timeline/chartview.h"

#include <QAction>
#include <QStackedWidget>

namespace dekade::app {

void MainWindow::connectTeach()
{
    connect(m_menus->router, &QAction::triggered, this, &MainWindow::showRouter);
    connect(m_menus->balanceLab, &QAction::triggered, this, [this] { showTeaching(LabPage::Part::Training); });
    connect(m_menus->recordedLoads, &QAction::triggered, this, [this] { showTeaching(LabPage::Part::Loads); });
    connect(m_menus->reducedMotion, &QAction::triggered, this, [this](bool on) {
        if (m_labPage)
            m_labPage->setReducedMotion(on);
    });
}

/// At the first look at it: the start need not wait for a page nobody sees.
void MainWindow::makeLabPage()
{
    if (m_labPage)
        return;
    m_labPage = new LabPage(m_body);
    m_body->addWidget(m_labPage);
    m_labPage->setTheme(m_theme);
    m_labPage->setLanguage(m_language);
    m_labPage->setReducedMotion(m_settings.reducedMotion);
    connect(m_labPage, &LabPage::closeAsked, this, &MainWindow::showFigures);
}

void MainWindow::showTeaching(LabPage::Part part)
{
    makeLabPage();
    m_body->setCurrentWidget(m_labPage);
    m_status->hide(); // it speaks of the figure
    m_labPage->showPart(part);
}

void MainWindow::showRouter()
{
    const std::optional<catalogue::ModelId> selected = m_views->state().selected;
    if (!selected)
        return m_status->say(tr("Select a model first: R shows its router."));
    if (!m_routing) {
        m_routing = new RoutingPage(m_catalogue, m_body);
        m_routing->setTheme(m_theme);
        m_routing->setLanguage(m_language);
        m_routing->view()->setReducedMotion(m_settings.reducedMotion);
        m_body->addWidget(m_routing);
        connect(m_routing, &RoutingPage::closeRequested, this, &MainWindow::hideRouter);
        connect(m_routing, &RoutingPage::presentingChanged, m_menus->fullScreen, &QAction::setChecked);
        connect(m_routing, &RoutingPage::presentingChanged, this, [this](bool presenting) { presenting ? showFullScreen() : showNormal(); });
    }
    if (const base::Result<void> shown = m_routing->showModel(*selected); !shown)
        return m_status->say(shown.error().message);
    m_body->setCurrentWidget(m_routing);
    m_status->hide(); // it speaks of the figure
    m_routing->setFocus();
}

/// The panes were only covered: selection, zoom and scroll are as they were.
void MainWindow::hideRouter()
{
    showFigures();
    m_centre->currentWidget()->setFocus();
}

void MainWindow::showFigures()
{
    if (m_inspector->isOpen())
        m_body->setCurrentWidget(m_inspector->page());
    else
        m_body->setCurrentIndex(0);
    m_status->show();
    m_chart->setFocus();
}

} // namespace dekade::app

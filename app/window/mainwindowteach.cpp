// The pages for teaching, in the place of the panes.
#include "app/window/inspectorjoint.h"
#include "app/window/mainwindow.h"
#include "app/window/menus.h"
#include "app/window/statusline.h"
#include "views/inspector/inspectorpage.h"
#include "views/timeline/chartview.h"

#include <QAction>
#include <QStackedWidget>

namespace dekade::app {

void MainWindow::connectTeach()
{
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

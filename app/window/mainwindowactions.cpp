// What the actions of the menus do.
#include "app/window/exportpanel.h"
#include "app/window/findbox.h"
#include "app/window/keyspage.h"
#include "app/window/mainwindow.h"
#include "app/window/menus.h"
#include "app/window/routingpage.h"
#include "app/window/toolbar.h"
#include "views/details/detailspane.h"
#include "views/filters/filterpane.h"
#include "views/routing/routingview.h"
#include "views/timeline/chartview.h"
#include "views/timeline/scrubber.h"

#include <QAction>
#include <QActionGroup>
#include <QMessageBox>
#include <QStackedWidget>

namespace dekade::app {

void MainWindow::connectFileAndEdit()
{
    connect(m_menus->exportFigure, &QAction::triggered, this, [this] { showExport(true); });
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
    connect(m_menus->filters, &QAction::triggered, this, [this](bool on) { showPane(m_left, m_menus->filters, on); });
    connect(m_menus->details, &QAction::triggered, this, [this](bool on) { showPane(m_right, m_menus->details, on); });
    connect(m_menus->fullScreen, &QAction::triggered, this, [this](bool on) {
        if (m_routing && m_pages->currentWidget() == m_routing)
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
    connect(m_menus->clearComparison, &QAction::triggered, this, [edit] { edit([](state::ViewState &next) { next.compared.clear(); }); });
    connect(m_menus->why, &QAction::triggered, m_details, &details::DetailsPane::toggleWhy);
}

void MainWindow::showPage(const QString &title, const QString &text)
{
    QMessageBox page(this);
    page.setWindowTitle(title);
    page.setTextFormat(Qt::PlainText);
    page.setText(text);
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
    m_views->change(next);
}

} // namespace dekade::app

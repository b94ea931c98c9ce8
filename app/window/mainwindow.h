#pragma once

#include "app/window/settings.h"
#include "model/state/viewstore.h"
#include "model/store/store.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace dekade::details {
class CompareStrip;
class DetailsPane;
} // namespace dekade::details
namespace dekade::filters {
class FilterPane;
}
namespace dekade::table {
class TableView;
}
namespace dekade::theme {
class PaneHead;
}
namespace dekade::timeline {
class ChartView;
class Scrubber;
} // namespace dekade::timeline

namespace dekade::app {

class ExportPanel;
class Menus;
class RoutingPage;
class StatusLine;
class ToolBar;

/// The window: filters, figure, details. It makes the panes, tells them catalogue, theme and language, and connects actions; the panes meet in the
/// view store.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<store::Store> facts, catalogue::CataloguePtr catalogue, const Settings &settings, QLocale::Language language);
    ~MainWindow() override;

    state::ViewStore *viewStore() const { return m_views; }
    timeline::ChartView *chart() const { return m_chart; }
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    void showExport(bool shown);
    void showTable(bool shown);
    /// The router of the selected model in place of the panes; says why where it has none.
    void showRouter();
    void hideRouter();
    RoutingPage *routingPage() const { return m_routing; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildFilters();
    QWidget *buildCentre();
    QWidget *buildDetails();
    void connectPanes();
    void connectFileAndEdit();
    void connectView();
    void connectFigureAndModel();
    void setCatalogue(catalogue::CataloguePtr catalogue);
    void retranslate();
    void refreshChoices();
    void refreshFigure();
    void showPane(QWidget *pane, QAction *action, bool shown);
    void foldForRoom();
    void makeTable();
    void alignScrubber();
    void goToDetails();
    void preferClaim(catalogue::ClaimId claim, bool preferred);
    void resetAll();
    void compareSelected();
    void showPage(const QString &title, const QString &text);
    std::vector<catalogue::ModelId> search(const QString &words);

    std::unique_ptr<store::Store> m_store;
    catalogue::CataloguePtr m_catalogue;
    Settings m_settings;
    QLocale::Language m_language;
    theme::ThemeKind m_theme;
    state::ViewStore *m_views;
    Menus *m_menus;
    ToolBar *m_toolBar = nullptr;
    QSplitter *m_panes = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    theme::PaneHead *m_filtersHead = nullptr;
    filters::FilterPane *m_filters = nullptr;
    QStackedWidget *m_pages = nullptr;      ///< the panes, and what covers them
    RoutingPage *m_routing = nullptr;       ///< made when first shown
    QStackedWidget *m_centre = nullptr;
    timeline::ChartView *m_chart = nullptr;
    table::TableView *m_table = nullptr; ///< made when first shown
    timeline::Scrubber *m_scrubber = nullptr;
    details::CompareStrip *m_compare = nullptr;
    theme::PaneHead *m_detailsHead = nullptr;
    QStackedWidget *m_rightPages = nullptr;
    details::DetailsPane *m_details = nullptr;
    ExportPanel *m_export = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace dekade::app

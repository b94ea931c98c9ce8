#pragma once

#include "app/window/droppedfiles.h"
#include "app/window/labpage.h"
#include "app/window/settings.h"
#include "model/state/viewstore.h"
#include "model/store/store.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace dekade::claims {
class ClaimsPage;
}
namespace dekade::details {
class CompareStrip;
class DetailsPane;
} // namespace dekade::details
namespace dekade::filters {
class FilterPane;
}
namespace dekade::imports {
class ImportPane;
class ImportRun;
} // namespace dekade::imports
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

class ColumnLoad;
class DropVeil;
class Edits;
class ExportPanel;
class KnownOnBar;
class InspectorJoint;
class Menus;
class RoutingPage;
class StatusLine;
class ToolBar;

inline constexpr int kNarrowWindow = 1000; ///< px; below, the filters fold away to leave the figure room

/// The window: filters, figure, details. It makes the panes, tells them catalogue, theme and language, and connects actions; the panes meet in the
/// view store.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<store::Store> facts, catalogue::CataloguePtr catalogue, const Settings &settings, QLocale::Language language);
    ~MainWindow() override;

    state::ViewStore *viewStore() const { return m_views; }
    timeline::ChartView *chart() const { return m_chart; }
    InspectorJoint *inspector() const { return m_inspector; }
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);
    void showExport(bool shown);
    void showImport(bool shown);
    void showTable(bool shown);
    /// Shows the import and what can be done with each file; nothing is written yet.
    void openFiles(const DroppedFiles &files);
    void showClaims(bool shown);
    /// What is shown now: all facts, or what was known on a day.
    catalogue::CataloguePtr catalogue() const { return m_catalogue; }
    Edits *edits() const { return m_edits; }
    /// The tree of claims; made when first shown.
    claims::ClaimsPage *claimsPage() const { return m_claims; }
    /// The balance lab or the recorded loads take the place of the panes.
    void showTeaching(LabPage::Part part);
    void showFigures();
    LabPage *labPage() const { return m_labPage; }
    /// The router of the selected model in place of the panes; says why where it has none.
    void showRouter();
    void hideRouter();
    RoutingPage *routingPage() const { return m_routing; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
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
    void connectImport();
    void connectEdits();
    void loadFacts();
    void setFacts(const catalogue::CataloguePtr &facts);
    void showFacts();
    void connectTeach();
    void makeLabPage();
    void setCatalogue(catalogue::CataloguePtr catalogue);
    void retranslate();
    void refreshChoices();
    void refreshFigure();
    void refreshStatus();
    void showPane(QWidget *pane, QAction *action, bool shown);
    void showRight(QWidget *page);
    void refreshRightHead();
    void foldForRoom();
    void makeTable();
    void makeImport();
    void makeRoomFor(const QWidget *page);
    void chooseFiles();
    void refreshBatches();
    void makeClaims();
    void showCentre(QWidget *page);
    void alignScrubber();
    void goToDetails();
    void resetAll();
    void compareSelected();
    void deleteSelected();
    void showPage(const QString &title, const QString &text);
    std::vector<catalogue::ModelId> search(const QString &words);

    std::unique_ptr<store::Store> m_store;
    ColumnLoad *m_columns;
    catalogue::CataloguePtr m_facts; ///< all of them
    catalogue::CataloguePtr m_catalogue; ///< those that are shown: all, or what was known on a day
    Settings m_settings;
    QLocale::Language m_language;
    theme::ThemeKind m_theme;
    state::ViewStore *m_views;
    Menus *m_menus;
    LabPage *m_labPage = nullptr;
    ToolBar *m_toolBar = nullptr;
    QStackedWidget *m_body = nullptr; ///< chart with its panes, and what opens over them
    InspectorJoint *m_inspector = nullptr;
    QSplitter *m_panes = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    theme::PaneHead *m_filtersHead = nullptr;
    filters::FilterPane *m_filters = nullptr;
    RoutingPage *m_routing = nullptr;       ///< made when first shown
    QStackedWidget *m_centre = nullptr;
    timeline::ChartView *m_chart = nullptr;
    table::TableView *m_table = nullptr; ///< made when first shown
    claims::ClaimsPage *m_claims = nullptr; ///< made when first shown
    KnownOnBar *m_knownOn = nullptr;
    timeline::Scrubber *m_scrubber = nullptr;
    details::CompareStrip *m_compare = nullptr;
    theme::PaneHead *m_detailsHead = nullptr;
    QStackedWidget *m_rightPages = nullptr;
    details::DetailsPane *m_details = nullptr;
    ExportPanel *m_export = nullptr;
    imports::ImportRun *m_importRun = nullptr; ///< made with m_import
    imports::ImportPane *m_import = nullptr; ///< made when first shown
    int m_widthBeforeImport = 0; ///< px of the right pane, while the import is shown in it
    DropVeil *m_dropVeil = nullptr;
    Edits *m_edits = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace dekade::app

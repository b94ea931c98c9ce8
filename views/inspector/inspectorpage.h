#pragma once

#include "model/inspection/inspection.h"
#include "model/state/viewstore.h"
#include "views/theme/theme.h"

#include <QWidget>

class QStackedWidget;

namespace dekade::inspector {

class ColumnsView;
class InspectorBar;
class WaterfallView;

/// The inspector: what the view state's `inspector` says, drawn. It reads the state and writes it, so back and forward walk through it and
/// Esc leaves it for the chart as it was.
class InspectorPage final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPage(state::ViewStore *store, QWidget *parent = nullptr);

    void setCatalogue(catalogue::CataloguePtr catalogue);
    const catalogue::CataloguePtr &catalogue() const { return m_catalogue; }
    void setTheme(theme::ThemeKind kind);
    void setLanguage(QLocale::Language language);

    /// What is drawn; nothing while the inspector is closed.
    const inspection::InspectionPtr &inspection() const { return m_inspection; }
    /// Leaves for the chart, as a step of history.
    void close();
    void showWhatIf(bool shown);
    /// The ledger to the clipboard: 0 CSV, 1 Markdown, 2 LaTeX.
    void copyLedger(int form);

Q_SIGNALS:
    void exportRequested();
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectBar();
    void connectColumns();
    void follow(const state::ViewState &now, const state::ViewState &before);
    void rebuild();
    void refreshChoices();
    template<typename Change>
    void edit(Change change);
    void changeColumn(std::size_t column, const std::vector<state::DimensionChange> &changes);
    void moveContext(qint64 context, bool isSettled);

    state::ViewStore *m_store;
    catalogue::CataloguePtr m_catalogue;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    QLocale::Language m_language = QLocale::English;
    inspection::InspectionPtr m_inspection;
    std::vector<std::pair<QString, catalogue::ModelId>> m_choices;
    InspectorBar *m_bar;
    QStackedWidget *m_pages;
    ColumnsView *m_columns;
    WaterfallView *m_waterfall;
};

} // namespace dekade::inspector

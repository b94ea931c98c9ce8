#pragma once

#include "model/items/ledgermodel.h"
#include "views/inspector/columnview.h"
#include "views/theme/theme.h"

#include <QScrollArea>

class QItemSelectionModel;

namespace dekade::inspector {

/// One to four models beside each other. All scroll together, because they lie on one sheet, and what is unfolded in one ledger is unfolded
/// in all. Columns share the width down to a least one; below it the sheet scrolls sideways, too.
class ColumnsView final : public QScrollArea {
    Q_OBJECT

public:
    static constexpr int kLeastColumn = 300; ///< px: what the diagram needs; four of them stand in a window of 1280

    explicit ColumnsView(QWidget *parent = nullptr);
    ~ColumnsView() override;

    void show(const inspection::InspectionPtr &inspection, const std::vector<std::pair<QString, catalogue::ModelId>> &choices);
    void setTheme(theme::ThemeKind kind);
    void setWhatIfShown(bool shown);
    bool isWhatIfShown() const { return m_isWhatIfShown; }

Q_SIGNALS:
    void modelChosen(std::size_t column, dekade::catalogue::ModelId model);
    void moveRequested(std::size_t column, int step);
    void removeRequested(std::size_t column);
    void layerChosen(std::size_t column, int layer);
    void changesMade(std::size_t column, const std::vector<dekade::state::DimensionChange> &changes);
    void contextMoved(qint64 context, bool isSettled);
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setColumnCount(std::size_t count);
    void connectColumn(std::size_t index);
    void fillColumn(std::size_t index, const std::vector<std::pair<QString, catalogue::ModelId>> &choices);
    void unfoldAll(const QModelIndex &index, bool isOpen);
    void openAttention();
    void layOut();
    /// Places one kind of widget of every column in a row; gives the height that the tallest needs.
    template<typename Measure>
    int placeRow(int y, int width, Measure measure);

    inspection::InspectionPtr m_inspection;
    theme::ThemeKind m_theme = theme::ThemeKind::Light;
    bool m_isWhatIfShown = false;
    bool m_isUnfolding = false;
    int m_margin = 0; ///< px, as last laid out
    int m_gutter = 0;
    items::LedgerModel *m_model;
    QItemSelectionModel *m_selection;
    QWidget *m_sheet;
    std::vector<std::unique_ptr<ColumnView>> m_columns;
    QStringList m_rows; ///< names of the ledger's rows when they were last unfolded
};

} // namespace dekade::inspector

#pragma once

#include "model/catalogue/catalogue.h"
#include "model/state/viewstore.h"

#include <QLocale>
#include <QTableView>

class QMenu;

namespace dekade::items {
class ModelFilterProxy;
class ModelTableModel;
} // namespace dekade::items

namespace dekade::theme {
class FlatHeader;
}

namespace dekade::table {

class ColumnChoice;
struct CopiedCells;
class TableDelegate;

/// The models in a table: what the view's filter and span let through, under its lens. The current row is the selected model, both ways.
///
/// Enter or a double click activates, C or Ctrl+click compares, Ctrl+C copies the selected rows as tab-separated text with a heading,
/// Ctrl+Shift+C as Markdown. Columns are sorted by their headings. The column of the view's measure is bold. The menu of a heading, of a
/// row, or of the Menu key (for the column left and right have gone to) sorts, hides, moves and chooses columns, and copies.
class TableView final : public QTableView {
    Q_OBJECT

public:
    /// `store` outlives the view.
    explicit TableView(state::ViewStore *store, QWidget *parent = nullptr);

    /// Replaces all rows; null empties the table. The selection follows where the model is still there.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    /// The language of numbers and names; words follow the installed translator.
    void setLanguage(QLocale::Language language);
    /// The shown columns of the selected rows as tab-separated text, a heading first; only the heading without a selection.
    QString selectedText() const;
    /// The same as a Markdown table.
    QString selectedMarkdown() const;
    /// The columns as they stand, to be kept between runs: "total:90" with its width in px, "-family" for a hidden one.
    QStringList columns() const;
    /// Puts them as columns() told; what is not understood is skipped, an empty list is the first choice.
    void setColumns(const QStringList &columns);
    /// Entries for a column (−1 for none) and the selection, into a menu that is shown and forgotten.
    void fillMenu(QMenu *menu, int column);

Q_SIGNALS:
    void modelActivated(dekade::catalogue::ModelId model);
    void columnsChanged();

public Q_SLOTS:
    /// Puts selectedText() on the clipboard; nothing without a selection.
    void copySelected();
    /// Puts selectedMarkdown() on the clipboard; nothing without a selection.
    void copySelectedAsMarkdown();

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpView();
    void setUpHeadings();
    void follow(const state::ViewState &state);
    void followSelection(const std::optional<catalogue::ModelId> &selected);
    void retranslate();
    void popUpMenu(const QPoint &globalPlace, int column);
    CopiedCells selectedCells() const;
    std::optional<catalogue::ModelId> modelAt(const QModelIndex &index) const;

    state::ViewStore *m_store;
    items::ModelTableModel *m_models;
    items::ModelFilterProxy *m_proxy;
    theme::FlatHeader *m_header;
    TableDelegate *m_delegate;
    ColumnChoice *m_columns;
    QLocale::Language m_language = QLocale::English;
    bool m_following = false; ///< rows move because the state did, not because the user did
};

} // namespace dekade::table

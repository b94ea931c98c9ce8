#pragma once

#include <QTableView>

namespace dekade::imports {

/// A table of somebody's cells: one line a row, plain text, elided; Tab leaves it; a tooltip shows what the cell is too narrow for, as it
/// stands. Columns take the room their heading and first rows need, `kWidest` px at most, the last one the rest.
class CellTable final : public QTableView {
    Q_OBJECT

public:
    explicit CellTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Five rows: what stands around a table decides how much more it gets.
    QSize sizeHint() const override;

    static constexpr int kWidest = 180;
    static constexpr int kRowHeight = 24;

private:
    void fitColumns();
};

} // namespace dekade::imports

#pragma once

#include "model/items/ledgermodel.h"
#include "views/inspector/plate.h"

namespace dekade::inspector {

/// What one row of a ledger shows of one model.
struct LedgerCells {
    QString part;
    int partIndex = -1; ///< an architecture::Part; −1 of the total
    int depth = 0;
    items::FormulaText formula;
    QString parameters;
    QString shareWords;
    QString active;
    double share = 0; ///< of the model's total; negative: the row belongs to none
    double activeShare = 0;
    bool isTotal = false;
    bool isEmpty = false; ///< the model has no shape
};

/// The cells of a row of `model` for a model's column.
LedgerCells ledgerCells(const QModelIndex &row, std::size_t model);

/// Right edges, or left ones of texts, in a column of `width` units. Narrow columns put the formula on a second line.
struct LedgerEdges {
    explicit LedgerEdges(double width);
    bool isNarrow;
    double rowHeight;
    double swatch, part, formula, percent, active;
    double barLeft = 0, barRight = 0, parameters = 0;
};

/// Draws head and rows into a rectangle of the column's width, from its top. Colours of differing dimensions are chips.
void drawLedgerHead(Plate &plate, const QRectF &rect, const QStringList &words, const theme::Theme &colours);
void drawLedgerRow(Plate &plate, const QRectF &rect, const LedgerCells &cells, const theme::Theme &colours, const QColor &ground);

/// The words of the head: part, formula, parameters, share, active.
QStringList ledgerHead(const QAbstractItemModel &model, std::size_t column);

} // namespace dekade::inspector

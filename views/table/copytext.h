#pragma once

#include <QAbstractItemModel>

namespace dekade::table {

/// What is copied of a table: rows and columns of a model, in this order.
struct CopiedCells {
    const QAbstractItemModel *model = nullptr;
    QList<int> rows;
    QList<int> columns;
};

/// Tab-separated text as displayed, a heading first, every line ended. Tabs and line ends within a cell are spaces; a cell that a spreadsheet
/// would take for a formula (text that begins with = + - @) gets an apostrophe before it, numbers stand as they are.
QString tabSeparated(const CopiedCells &cells);

/// A Markdown table, columns of digits aligned right. What Markdown or HTML would read as markup is escaped.
QString markdownTable(const CopiedCells &cells);

} // namespace dekade::table

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace dekade::exchange {

/// Whether the cell is a plain decimal number ("-5", "1.5e9"): such a cell stays as it is, and a spreadsheet reads it as a number.
bool isNumber(QStringView cell);

/// A text cell as it may stand in a spreadsheet: one that starts with = + - @ tab or CR would run as a formula and gets an apostrophe in
/// front. Numbers are never changed. unguardedCell(guardedCell(x)) == x for every x.
QString guardedCell(const QString &cell);
QString unguardedCell(const QString &cell);

/// A CSV file after RFC 4180 in UTF-8 without a byte order mark, lines ended by LF, a header line first, cells guarded. Cells with a comma,
/// a quote or a line end are quoted. A row shorter than the header is filled up with empty cells, a longer one keeps its cells.
QByteArray csvText(const QStringList &columns, const std::vector<QStringList> &rows);

/// Rows alone as they stand in csvText, each filled up to `width` cells.
QByteArray csvRows(const std::vector<QStringList> &rows, qsizetype width);

} // namespace dekade::exchange

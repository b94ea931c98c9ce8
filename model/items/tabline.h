#pragma once

#include <QStringList>

namespace dekade::items {

/// A text that does not break the row it stands in: tabs and line ends are spaces.
QString oneLine(QString text);

/// Cells as one line of tab-separated text, without its end. A cell that a spreadsheet would take for a formula (text that begins with
/// = + - @) gets an apostrophe before it, numbers stand as they are.
QString tabLine(const QStringList &cells);

} // namespace dekade::items

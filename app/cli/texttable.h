#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dekade::app {

/// Columns of a terminal: Chinese characters are two cells wide.
int terminalWidth(const QString &text);

/// Rows with their columns aligned, the columns in `right` (0-based) to the right; two spaces between columns. The first row is the head.
QString textTable(const std::vector<QStringList> &rows, const std::vector<int> &right = {});

} // namespace dekade::app

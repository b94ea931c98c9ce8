#pragma once

#include <QJsonObject>

namespace dekade::bench {

/// The table of `rows` made-up models: its first show, a sort by each column, filters, and scrolling, each with the longest time that the
/// window could not answer. Beside it a sort by QSortFilterProxyModel of a tenth of the rows. ok while no stall is over 100 ms and p99 of a
/// scrolled frame under 16 ms.
QJsonObject tableReport(int rows);

} // namespace dekade::bench

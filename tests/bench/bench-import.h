#pragma once

#include "tests/bench/row.h"

#include <QDir>

namespace dekade::bench {

/// `dekade import` of a table as a whole process against `sqlite3 .import` of the same file into an empty file: the notable models of 2026-05
/// (1,011 rows; at most 10 times as long), and `rows` made-up rows (at most 4 times; memory under 300 MB).
/// Every run begins without a store. Ends the program with a message where a process fails; empty where sqlite3 is not installed.
std::vector<Row> importRows(const QDir &programs, int rows, int runs);

} // namespace dekade::bench

#pragma once

#include "model/exchange/columns.h"
#include "model/exchange/readreport.h"

#include <string>
#include <vector>

namespace dekade::exchange {

/// The head of a table, copied: its header and its first rows, which the columns are judged by.
struct Sample {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<qint64> lines; ///< of each row
    QString headerLine; ///< as it stands
};

/// A column to be read.
struct Column {
    int index = 0; ///< from 0
    Role role;
    QString header;
};

/// How a table is read: its columns, and what is odd about it as a whole.
struct Layout {
    QString format;
    std::vector<Column> columns;
    int width = 0; ///< cells of the header
    std::vector<Problem> problems;
    const Column *find(Part part) const;
};

/// Recognises the columns of a table by the words above them, and checks by the cells below that they hold what the words say.
/// Errors, with line, column and field: no column of names, neither dates nor figures, dates that a spreadsheet has changed (counts of
/// days, m/d/yyyy), two columns of one name that differ. Every reason is told, not only the first.
base::Result<Layout> layoutOf(const Sample &sample);

} // namespace dekade::exchange

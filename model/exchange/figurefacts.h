#pragma once

#include "model/catalogue/modelfacts.h"
#include "model/exchange/readreport.h"
#include "model/exchange/textsource.h"

#include <string>

namespace dekade::exchange {

/// Whether a header is that of a figure's table (figure::figureTable).
bool isFigureHeader(const std::vector<std::string> &header);

/// Reads a figure's table back: a model a row, with the claims that the lens had picked, and the rows of place "background" as models of
/// the data set they name. What is derived is not read: it is derived again. Adds rows, problems and columns to `report`. Errors (BadInput,
/// with line, column and field): a column is missing, a cell cannot be read; with skipBadRows such rows are left out and listed.
base::Result<catalogue::FileFacts> readFigureCsv(TextSource &source, char separator, const ReadOptions &options, ReadReport &report);

} // namespace dekade::exchange

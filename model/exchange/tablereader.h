#pragma once

#include "model/catalogue/importrecord.h"
#include "model/exchange/readreport.h"

#include <QByteArray>

namespace dekade::exchange {

/// Reads a table of models (Epoch AI of every vintage, Our World in Data, Dekade's own CSV and JSON) row by row into `sink`.
/// Encoding and separator are found out and reported. A file of claims goes to the sink whole where it takes facts, else as one record a
/// model. Caps: 1 GiB a file (JSON 64 MiB), 64 KiB a cell, 1,024 columns. Memory does not grow with the file, but for 8 to 32 bytes a row.
/// Errors (BadInput, with line and column where there is one): no regular file, unreadable, too large, NUL bytes, a quote never closed,
/// no column of names, dates that a spreadsheet has changed, a row that cannot be read (unless skipBadRows), cancelled; and the sink's own.
/// After an error the sink holds the rows before it: take them back.
base::Result<ReadReport> readTable(const QString &path, const ReadOptions &options, catalogue::ImportSink &sink);

/// The same from memory; `name` stands for the path in errors.
base::Result<ReadReport> readTableBytes(
    const QByteArray &bytes, const QString &name, const ReadOptions &options, catalogue::ImportSink &sink);

/// The first rows of a table as they will be read, for the eye.
struct Preview {
    ReadReport report; ///< of these rows only
    std::vector<catalogue::ImportRecord> records;
};

/// Reads the first `rows` rows, bad ones left out and listed. Errors as readTable.
base::Result<Preview> previewTable(const QString &path, int rows = 100);

} // namespace dekade::exchange

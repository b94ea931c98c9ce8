#pragma once

#include "model/base/result.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace dekade::exchange {

/// At most this many problems are kept with their words; all are counted.
inline constexpr int kKeptProblems = 1000;

/// Something about a file that a person should know. `kind` is a key for programs: "ragged", "no-name", "number", "date", "encoding",
/// "claim", "refused" (by whom the rows go to; the row cannot be taken), "repaired", "several-numbers", "duplicate", "quote",
/// "column-ignored", "duplicate-column", "same-date", "no-figures", "no-date" (the row is taken all the same), "blank-row" (there is none).
struct Problem {
    qint64 line = 0; ///< physical line, from 1
    int column = 0; ///< cell of its row, from 1; 0 for the whole row
    QString field; ///< header of that cell, empty for the whole row
    QString kind;
    QString message; ///< a sentence: what is wrong, and what to do where something can be done
    bool rowLost = false; ///< the row is left out
    bool operator==(const Problem &) const = default;
};

/// A column that was recognised: the words above it and what it is read as ("name", "date", "params_total", …).
struct RecognisedColumn {
    int column = 0; ///< from 1
    QString header;
    QString field;
    bool operator==(const RecognisedColumn &) const = default;
};

/// How a file was read and what was odd about it.
struct ReadReport {
    QString format; ///< "epoch", "owid", "dekade-csv" or "dekade-json"
    /// What a file of Dekade's own holds: "claims", "figure", or empty for a table of models.
    QString content;
    QString encoding; ///< "UTF-8", "UTF-8 with BOM", "UTF-16 LE", "UTF-16 BE" or "Latin-1"
    QString dialect; ///< "comma", "semicolon", "tab"; empty for JSON
    qint64 rows = 0; ///< rows of data in the file, those left out among them; a row that was repaired counts once
    qint64 skipped = 0; ///< of these, rows left out
    std::vector<Problem> problems; ///< the first kKeptProblems
    qint64 problemCount = 0;
    QList<RecognisedColumn> columns;
    QString headerLine; ///< of a table, as it stands; empty for JSON
    QString sha256; ///< of the file's bytes in hex, where ReadOptions::hash asked for it and all rows were read
};

struct ReadOptions {
    /// Leaves a row out that cannot be read; otherwise the first such row is the error that ends the reading.
    bool skipBadRows = false;
    /// Stops after so many rows of data; negative reads all.
    qint64 maxRows = -1;
    /// Works out the hash of the file on the way: no second reading.
    bool hash = false;
    /// Called about once a megabyte with bytes done and bytes in all; false cancels (see wasCancelled). May be empty.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// What a reading of `file` ends with where `progress` said so.
base::Error cancelledReading(const QString &file);
/// Whether the reading ended because `progress` said so.
bool wasCancelled(const base::Error &error);

} // namespace dekade::exchange

#pragma once

#include "model/catalogue/importrecord.h"
#include "model/exchange/readreport.h"
#include "model/store/store.h"

#include <functional>
#include <vector>

namespace dekade::imports {

/// How far a file has been read.
struct FileProgress {
    qint64 rows = 0; ///< handed to the store so far
    qint64 done = 0; ///< bytes
    qint64 total = 0; ///< bytes
    bool operator==(const FileProgress &) const = default;
};

/// What is to be done with a file.
struct FileOrder {
    bool dryRun = false; ///< only counts; every row that cannot be read is told of, whatever skipBadRows says
    bool skipBadRows = false; ///< else the first such row ends the import
    std::size_t keepRows = 0; ///< so many of the first rows come back as they are read
    /// Called about once a megabyte and once more before anything is committed; false cancels (see exchange::wasCancelled). May be empty.
    std::function<bool(const FileProgress &)> progress = {};
};

/// One file that was read in, or looked at.
struct FileImport {
    QString file; ///< as it was named
    bool dryRun = false;
    exchange::ReadReport report;
    store::ImportOutcome outcome;
    std::vector<catalogue::ImportRecord> firstRows;
};

/// What makes rows of two files the same: the format; for Our World in Data with the quantities, "owid/params_total". It spreads one model
/// over files of one quantity each: they add to one another, none is a newer version of the other.
QString formatKey(const exchange::ReadReport &head);

/// Reads one file into the store, all or nothing, in one transaction. Errors as exchange::readTable, Store::beginImport and
/// ImportWriter::finish, the file named in each; after any of them, and after a cancel, the store holds what it held.
base::Result<FileImport> importFile(store::Store &store, const QString &file, const FileOrder &order);

} // namespace dekade::imports

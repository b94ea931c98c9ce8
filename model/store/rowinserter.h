#pragma once

#include "model/store/importrow.h"

#include <memory>

namespace dekade::store {

/// Puts rows into the table `imported`. Measured over a million rows of five columns: QSqlQuery takes 15.7 s, because every value travels
/// as a QVariant and every text as UTF-16; SQLite's own binding on the driver's connection takes 3.0 s, and the bound for the whole import
/// is about 5 s. So the latter is used where the driver's SQLite is the very library this program is linked with, and QSqlQuery everywhere
/// else.
class RowInserter {
public:
    static base::Result<std::unique_ptr<RowInserter>> make(const Connection &connection);
    virtual ~RowInserter() = default;

    /// Adds one row as the version that counts and answers its id.
    virtual base::Result<qint64> insert(const ImportRow &row, qint64 batch) = 0;
};

} // namespace dekade::store

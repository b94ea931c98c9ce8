#pragma once

#include "model/store/connection.h"

#include <span>
#include <vector>

namespace dekade::store {

/// One version of a row that the store holds already.
struct KnownRow {
    qint64 identity = 0;
    qint64 content = 0;
    qint64 id = 0;
    qint32 batch = 0;
    bool current = true; ///< no newer version stands in its place
    bool matched = false; ///< a row of the file at hand was taken for it
};

/// The rows of earlier imports by identity. In memory, 32 bytes a row: an index of random hashes in the file would cost an import more than
/// all its other columns.
class KnownRows final {
public:
    static base::Result<KnownRows> read(const Connection &connection);

    /// All versions of all rows of one identity, oldest first. Several rows of one file may share name and date.
    std::span<KnownRow> of(qint64 identity);
    bool isEmpty() const { return m_rows.empty(); }

private:
    std::vector<KnownRow> m_rows;
};

} // namespace dekade::store

#pragma once

#include "model/store/connection.h"

namespace dekade::store {

/// The tables of a catalogue whose rows are hashed, in order.
QStringList hashedTables();

/// SHA-256 in hex over all rows of a table in the order of its key, each value with its type and length, so that no two contents share one text.
base::Result<QString> contentHash(const Connection &connection, const QString &table);

} // namespace dekade::store

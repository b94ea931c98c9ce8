#pragma once

#include "model/store/connection.h"

#include <QStringList>

namespace dekade::store {

/// What is wrong with imported rows, batches, own claims and the log of edits of a user's store, a sentence each; nothing where all is
/// well. Every imported row is read and hashed anew: a bit that flipped passes SQLite's own check.
base::Result<QStringList> importProblems(const Connection &user);
base::Result<QStringList> editProblems(const Connection &user);

} // namespace dekade::store

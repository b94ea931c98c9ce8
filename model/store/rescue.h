#pragma once

#include "model/store/store.h"

namespace dekade::store {

/// Puts a backup in the place of the user's store, whether that can be opened (Store::restore) or not (rescue). Errors as theirs; Busy.
base::Result<void> restoreOver(const StorePaths &paths, const QString &backup);

/// Puts a backup in the place of a user's store that cannot be opened any more, and answers where the damaged one is kept: in "backups"
/// beside it. Only what bears our mark in its first page is taken for a store of ours; anything else stays untouched. Errors: BadInput where
/// there is no such mark, and for a backup that is none (nothing changes then); CannotWrite. The store must not be open in this process.
base::Result<QString> rescue(const StorePaths &paths, const QString &backup);

} // namespace dekade::store

#pragma once

#include "model/base/result.h"

#include <QString>

namespace dekade::store {

class Overlay;

/// Writes a checked copy of the user's store to `file` and answers its path; an empty name takes the next number in "backups" beside the
/// store, of which the newest five stay. Errors: BadInput where there is no store yet or it is damaged; CannotWrite for a file that exists,
/// unless `replace`, or a folder that cannot be written. A file that stood there is either as it was or the whole new copy.
base::Result<QString> backUp(const Overlay &overlay, const QString &file, bool replace);

/// Puts a backup in the place of the user's store, after checking it: ours, not newer, tables as they should be, every row sound. What was
/// there goes to the backups first. Errors: BadInput for a file that is not a sound backup (nothing is changed then), Busy while another
/// process uses the store.
base::Result<void> restore(Overlay &overlay, const QString &file);

} // namespace dekade::store

#pragma once

#include "model/catalogue/catalogue.h"
#include "model/store/edits.h"

#include "model/base/result.h"

namespace dekade::store {

class Overlay;

/// Does an edit and notes it, in one transaction; edits that were undone can then no longer be redone. Errors as Editor, CannotWrite, Busy.
base::Result<EditOutcome> applyEdit(Overlay &overlay, const catalogue::CatalogueData &facts, const Edit &edit);

/// Takes the last edit back, or does the last one taken back again, in one transaction. Error BadInput where there is none.
base::Result<void> undoEdit(Overlay &overlay);
base::Result<void> redoEdit(Overlay &overlay);

base::Result<EditHistory> editHistory(const Overlay &overlay);

} // namespace dekade::store

#pragma once

#include "model/store/connection.h"
#include "model/store/schema.h"
#include "model/store/store.h"

namespace dekade::store {

/// Looks at one file in all ways there are and adds what was looked at, and what is wrong, to the report.
base::Result<void> verifyFile(const Connection &connection, FileKind kind, VerifyReport &report);

} // namespace dekade::store

#pragma once

#include "model/base/result.h"
#include "model/store/edits.h"

namespace dekade::store {

/// Errors BadInput with the name of the field and what to do about it.
base::Result<void> checkFields(const ModelFields &fields);
base::Result<void> checkFields(const ClaimFields &fields);

} // namespace dekade::store

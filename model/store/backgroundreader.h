#pragma once

#include "model/catalogue/background.h"
#include "model/store/connection.h"

namespace dekade::store {

/// Reads the background data sets of an open catalogue, in order.
base::Result<std::vector<catalogue::Background>> readBackgrounds(const Connection &facts);

} // namespace dekade::store

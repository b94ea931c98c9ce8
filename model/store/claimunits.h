#pragma once

#include "model/catalogue/terms.h"

#include <vector>

namespace dekade::store {

/// The units in which a quantity can be stated, the usual one first.
std::vector<catalogue::Unit> unitsOf(catalogue::Quantity quantity);

} // namespace dekade::store

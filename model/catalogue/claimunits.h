#pragma once

#include "model/catalogue/terms.h"

#include <vector>

namespace dekade::catalogue {

/// The units in which a quantity can be stated, the usual one first.
std::vector<Unit> unitsOf(Quantity quantity);

} // namespace dekade::catalogue

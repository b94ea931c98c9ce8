#pragma once

#include "model/catalogue/records.h"

#include <QString>

namespace dekade::store {

/// What is wrong with a claim on its own, in words for the person who wrote the file; empty where nothing is.
/// The rules are those of resources/catalogue/FORMAT.md.
QString claimProblem(const catalogue::Claim &claim);

} // namespace dekade::store

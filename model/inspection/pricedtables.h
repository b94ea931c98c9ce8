#pragma once

#include "model/inspection/priced.h"

namespace dekade::inspection {

/// Fills the three tables beside the waterfall: the dimensions that either shape has, the parts with their differences, and what a token
/// costs at `context` tokens.
void addTables(Priced &priced, const Column &from, const Column &to, qint64 context, const base::Phrases &phrases);

} // namespace dekade::inspection

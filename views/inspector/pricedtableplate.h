#pragma once

#include "model/inspection/priced.h"
#include "views/inspector/plate.h"

namespace dekade::inspector {

/// The tables beside a waterfall: shape, parameters by part, cost, below each other. Rows get lower where there are many; what finds no
/// room in `area` (units) is left out from the end, whole rows.
void drawPricedTables(Plate &plate, const inspection::Priced &priced, const QRectF &area, const theme::Theme &colours);

} // namespace dekade::inspector

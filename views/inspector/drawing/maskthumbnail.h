#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/card.h"

namespace dekade::inspector {

/// Who sees whom among nine tokens, the last row the present one, with its caption. Centred on (x, y), 36 px square.
void drawMask(Sheet &sheet, const QPointF &centre, const architecture::Attention &attention);

} // namespace dekade::inspector

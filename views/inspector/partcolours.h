#pragma once

#include "model/architecture/part.h"
#include "views/theme/theme.h"

namespace dekade::inspector {

/// The colour of a part: the same in diagram, strip, ledger and waterfall. Look: notes of the mockup, "colour by part".
QColor partColour(const theme::Theme &colours, architecture::Part part);

/// The ground of a chip behind what differs between columns.
QColor chipColour(const theme::Theme &colours, const QColor &ground);

} // namespace dekade::inspector

#pragma once

#include "model/inspection/priced.h"
#include "views/inspector/plate.h"

namespace dekade::inspector {

/// Units of a sheet of the inspector's figures: 1 at 1280 × 760, by width for wide sheets; see sheetPlan.
double sheetUnitOf(const QSizeF &px);

/// The difference of two models as a figure: title, a linear waterfall from zero with the price of each step as its factors below it,
/// tables of shape, parts and cost, sources. Laid out for a sheet of `size` units.
Plate layOutWaterfall(const inspection::Priced &priced, const QSizeF &size, const theme::Theme &colours);

} // namespace dekade::inspector

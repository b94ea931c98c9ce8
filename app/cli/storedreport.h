#pragma once

#include "app/cli/shapetarget.h"

#include <QJsonObject>

namespace dekade::app {

/// What a file of weights holds: its format, elements and bytes, and, with a shape, computed against stored line by line.
QJsonObject storedJson(const exchange::WeightFile &weights);

/// The same for a terminal.
QString storedText(const exchange::WeightFile &weights);

/// A file of weights without a shape, with the keys of `dekade inspect`: parts by the tensors' names, null for what only a shape tells.
QJsonObject ledgerJson(const CountedShape &shape, const ShapeRequest &request);

} // namespace dekade::app

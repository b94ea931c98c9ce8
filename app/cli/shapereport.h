#pragma once

#include "app/cli/shapetarget.h"
#include "model/architecture/difference.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dekade::app {

/// A counted shape with the keys of `dekade inspect`; counts are exact integers.
QJsonObject shapeJson(const CountedShape &shape, const ShapeRequest &request);

/// The ledger for a terminal: parts with their formulas, totals, caches, operations, notes.
QString shapeText(const CountedShape &shape, const ShapeRequest &request);

/// The steps between two shapes: [{part, dimension, from, to, params, active_params}].
QJsonArray differencesJson(const architecture::Difference &difference);

/// The same for a terminal, with their sum.
QString differencesText(const architecture::Difference &difference);

} // namespace dekade::app

#pragma once

#include "model/architecture/config.h"
#include "model/base/result.h"
#include "model/state/inspectorstate.h"

#include <functional>

namespace dekade::inspection {

/// The shape of a model with where it was read. A plain value.
struct Shape {
    architecture::Config config;
    QString name; ///< of a file without a model in the catalogue; empty for a model
    QString sourceTitle; ///< "config.json of openai-community/gpt2"
    QString sourceUrl;
    QStringList notes; ///< how it was read: what stood in, what was not counted
    std::optional<qint64> stored; ///< elements a file of weights holds, where that is what was opened

    bool operator==(const Shape &) const = default;
};

/// Finds the shape of a column. Errors: BadInput with a sentence a person can read where there is none, "GPT-4's shape is not published".
using ShapeSource = std::function<base::Result<Shape>(const state::InspectedColumn &column)>;

/// The shape with the column's changes applied in their order. Error BadInput naming the dimension that refuses its number.
base::Result<Shape> changedShape(Shape shape, const std::vector<state::DimensionChange> &changes);

} // namespace dekade::inspection

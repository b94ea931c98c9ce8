#pragma once

#include "model/catalogue/records.h"

#include <optional>
#include <vector>

namespace dekade::state {

/// One dimension of a shape changed to a number: "what if 16 experts?".
struct DimensionChange {
    QString dimension; ///< by its name in the engine, "routed experts"
    qint64 value = 0;
    bool operator==(const DimensionChange &) const = default;
};

/// What a column of the inspector shows: a model of the catalogue, or a file of the user's.
struct InspectedColumn {
    std::optional<catalogue::ModelId> model;
    QString file; ///< a config.json, a header of weights; empty for a model
    std::vector<DimensionChange> changes; ///< applied in this order
    std::optional<int> layer; ///< the drawn block, from 0; empty: the middle one
    bool operator==(const InspectedColumn &) const = default;
};

enum class InspectorMode { SideBySide, Priced };

inline constexpr std::size_t kMostColumns = 4;
inline constexpr qint64 kLeastContext = 1024; ///< tokens, of the slider
inline constexpr qint64 kMostContext = qint64 {1} << 20;

/// What the inspector shows. One to four columns.
struct InspectorState {
    std::vector<InspectedColumn> columns;
    InspectorMode mode = InspectorMode::SideBySide;
    qint64 context = 32768; ///< tokens, for cost against context
    bool heightsByShare = false; ///< of the diagram
    bool operator==(const InspectorState &) const = default;
};

/// A model as it would be after a change in the inspector, for the timeline: a dashed mark at the model's day.
struct Ghost {
    catalogue::ModelId model;
    double total = 0; ///< parameters
    double active = 0;
    bool operator==(const Ghost &) const = default;
};

} // namespace dekade::state

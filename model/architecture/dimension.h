#pragma once

#include "model/architecture/config.h"
#include "model/architecture/part.h"
#include "model/architecture/result.h"

#include <span>

namespace dekade::architecture {

/// What can differ between two shapes, in the order in which a comparison changes it.
enum class Dimension {
    HiddenWidth,
    EmbeddingWidth,
    Layers,
    Vocabulary,
    Positions,
    AttentionKind, ///< heads, latent or lightning, layer by layer
    Heads,
    KvHeads,
    HeadWidth,
    QueryRank,
    KvRank,
    PlainWidth,
    PositionWidth,
    ValueWidth,
    Seen, ///< all, sliding or chunked; no price in parameters
    Window, ///< tokens; no price in parameters
    InputBias,
    OutputBias,
    Sinks,
    QueryKeyNorm,
    FeedForwardKind, ///< dense or a mixture, layer by layer
    Gated,
    FeedForwardWidth,
    FeedForwardBias,
    Experts,
    Chosen, ///< k; no price in total parameters
    ExpertWidth,
    SharedExperts,
    SharedWidth, ///< of all shared experts together
    SharedBias,
    SharedGate,
    RouterBias,
    CorrectionBias,
    Groups, ///< of experts, in routing; no price
    KeptGroups, ///< no price
    NormsPerLayer,
    NormKind,
    EmbeddingNorm,
    FinalNorm,
    Tying,
    HeadBias,
};

/// All of them, in that order.
std::span<const Dimension> dimensions();

/// The usual key of config.json: "num_key_value_heads".
std::string_view keyOf(Dimension dimension);
/// In the field's terms: "key and value heads".
std::string_view nameOf(Dimension dimension);
/// The part it belongs to, first of all.
Part partOf(Dimension dimension);

/// A dimension's value for people and files: a number where all layers agree on one, else words such as "3 × dense, 58 × MoE"; "none" where
/// no layer has it.
struct DimensionValue {
    std::optional<std::int64_t> number;
    std::string text;

    bool operator==(const DimensionValue &) const = default;
};

DimensionValue valueOf(const Config &config, Dimension dimension);

/// `config` with this dimension as it is in `target`. More layers than before are copies of the last. Kinds are taken over with all that
/// goes with them, for the layers where they differ. The result may be no valid shape: it is a step on the way.
Config takenFrom(const Config &target, Dimension dimension, Config config);

/// `config` with one dimension changed to a number, in every layer that has it and in prediction modules; flags are 0 and 1. What people
/// ask with "what if": Mixtral 8x7B with 16 experts has 91,800,997,888 parameters. `config` is not changed. Errors: BadValue where the
/// shape lacks the dimension or it is no number; else those of validate.
Result<Config> changed(const Config &config, Dimension dimension, std::int64_t value);

} // namespace dekade::architecture

#pragma once

#include "model/architecture/config.h"
#include "model/architecture/keys.h"
#include "model/architecture/tensornames.h"

#include <array>

// What families with experts share: how their numbers are read, which layers have them, how their tensors are called.
namespace dekade::architecture::families {

/// The keys that hold the numbers of a mixture.
struct MixtureKeys {
    std::string_view experts = "num_experts";
    std::string_view chosen = "num_experts_per_tok";
    std::string_view width = "moe_intermediate_size";
};

/// Gated experts, as many and as wide as the keys say, and how many a token has. No experts: not a mixture.
FeedForward mixtureOf(Keys &keys, const MixtureKeys &named = {});

/// The same where experts are as wide as other families' dense blocks (intermediate_size): Mixtral and those built like it.
FeedForward wideMixtureOf(Keys &keys);

/// Gives the mixture to every decoder_sparse_step-th layer that is not among mlp_only_layers; the others are dense. Qwen's way.
void mixBySteps(Keys &keys, Config &config, const FeedForward &mixture);

/// A window on every layer, of sliding_window tokens where the file has one.
void slideEverywhere(Keys &keys, Config &config);

/// Names router and experts; `matrices` are gate, up and down where each expert has its own.
void nameExperts(TensorNames &names, std::string_view router, std::string_view expert, const std::array<std::string_view, 3> &matrices = {},
    TensorNames::ExpertStore store = TensorNames::ExpertStore::GateUpFused);

/// Mixtral's names, which Phi-3.5-MoE and MiniMax have too.
TensorNames mixtralNames();

} // namespace dekade::architecture::families

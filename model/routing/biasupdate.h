#pragma once

#include <span>

namespace dekade::routing {

enum class BiasCentring {
    None, ///< as published: when few experts are overloaded the biases drift upward together
    Mean, ///< the mean of the update is taken off, as torchtitan does
};

/// Moves the selection biases after a batch: b_i += rate · sign(mean load − load_i), sign(0) = 0. `bias` and `load` have one entry an
/// expert. Wang et al. 2024, arXiv:2408.15664 algorithm 1; Megatron-LM moe_utils.py get_updated_expert_bias; centred: torchtitan
/// components/optimizer/optimizer.py _update_expert_bias. Loads {3, 1, 2} at rate 0.001: {−0.001, 0.001, 0}.
void updateBias(std::span<const int> load, double rate, BiasCentring centring, std::span<double> bias);

} // namespace dekade::routing

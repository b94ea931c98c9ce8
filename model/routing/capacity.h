#pragma once

#include "model/routing/routersettings.h"

#include <optional>

namespace dekade::routing {

/// What a capacity is computed from: tokens of one token group, experts, experts a token, capacity factor. All above zero.
struct CapacityInput {
    int tokens = 1;
    int experts = 1;
    int topK = 1;
    double factor = 1;
    bool operator==(const CapacityInput &) const = default;
};

/// An expert's places in a token group as published code computes them; empty for CapacityRule::None, and where fairscale refuses tokens
/// that do not divide evenly. For 100 tokens, 8 experts, one choice and factor 1.25:
///   MeshTensorflow           max(min(T, ⌊T·cf/E⌋), 4)                  = 15   mesh_tensorflow/transformer/moe.py
///   Flaxformer               max(round(cf·T/E), 4), halves to even     = 16   flaxformer/architectures/moe/routing.py
///   FlaxformerWithoutMinimum the same without the 4                    = 16
///   Megatron                 ⌈T·k/E · cf⌉                              = 16   megatron/core/transformer/moe/moe_utils.py
///   DeepSpeed                max(⌈T/E · cf·k⌉, 4), in float32          = 16   deepspeed/moe/sharded_moe.py
///   Megablocks               ⌊cf · k·T/E⌋                              = 15   megablocks/layers/moe.py
///   Hunyuan                  max(k, ⌊k·T/E⌋)                           = 12   Hunyuan-A13B models/modeling_hunyuan.py
///   Lingvo                   ⌊T·cf/E⌋, 4 or more, up to a multiple of 4 = 16  lingvo/core/gshard_layers.py (cf holds the 2 of top-2)
///   Fairscale                2T/E                                       = none (100 is no multiple of 8)  fairscale/nn/moe/top2gate.py
std::optional<int> capacityOf(CapacityRule rule, const CapacityInput &input);

} // namespace dekade::routing

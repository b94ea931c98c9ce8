#pragma once

#include "model/tensorfile/part.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dekade::tensorfile {

/// A tensor's name taken apart. Views into the name that was given.
struct TensorName {
    std::vector<std::string_view> words; ///< between the dots
    std::optional<std::uint64_t> layer; ///< its number, where the name has one
    std::size_t inner = 0; ///< place of the first word behind the layer's number, 0 without a layer

    explicit TensorName(std::string_view name);
};

/// The name without wrappers ("model.", "transformer.", "language_model." and the like) and without what packing adds to it, so that the
/// same tensor has one name: "transformer.h.0.attn.c_attn.weight" and "h.0.attn.c_attn.weight"; "…gate_up_proj_blocks" and "…gate_up_proj".
std::string plainName(std::string_view name);

/// Numbers of the layers that are prediction modules (MTP), told by what only such a layer has: eh_proj, enorm, hnorm, shared_head, nextn.
/// DeepSeek-V3 keeps its module in model.layers.61, behind the last layer.
std::set<std::uint64_t> predictionLayers(const std::vector<std::string_view> &names);

/// The part a tensor belongs to by its name: Hugging Face's conventions of the families that Dekade counts, and GGUF's.
/// Norms inside attention are Norms, sinks are Attention, a shared expert's gate is SharedExperts, positions are Embedding: as the ledger
/// has it.
/// @param prediction as predictionLayers() found them in the whole file.
/// "model.layers.3.mlp.experts.0.up_proj.weight" is RoutedExperts; "h.0.attn.bias" is Mask, "h.0.attn.c_attn.bias" Attention.
Part partOf(std::string_view name, const std::set<std::uint64_t> &prediction);

} // namespace dekade::tensorfile

#pragma once

#include <string_view>

namespace dekade::tensorfile {

/// Where a stored tensor belongs. The first ten are the rows of the ledger in its order, under the names of the architecture engine; the
/// rest occur in files only and are no weights of the language model.
enum class Part {
    Embedding,
    Attention,
    DenseFeedForward,
    RoutedExperts,
    SharedExperts,
    Router,
    Norms,
    Head,
    Other,
    Prediction,
    Mask, ///< causal masks that old checkpoints store as buffers
    Rotary, ///< rotary frequencies and their factors
    Quantization, ///< scales, zero points and the like of quantised weights
    Vision, ///< towers and projectors of images and sound
    Copy, ///< embedding and head once more in a prediction module, or a tensor stored twice
};

constexpr Part kLastPart = Part::Copy;

/// Whether it is a row of the ledger: a weight of the language model.
constexpr bool isWeight(Part part) { return part <= Part::Prediction; }

/// The key of a part in files and on the command line: "dense_ffn", "experts_routed", "mask".
std::string_view keyOf(Part part);

} // namespace dekade::tensorfile

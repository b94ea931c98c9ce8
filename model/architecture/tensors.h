#pragma once

#include "model/architecture/config.h"
#include "model/architecture/part.h"
#include "model/architecture/result.h"

namespace dekade::architecture {

/// One tensor of a checkpoint as Hugging Face's convention for the family names and shapes it.
struct Tensor {
    std::string name; ///< "model.layers.0.self_attn.q_proj.weight"
    std::vector<std::int64_t> shape;
    Part part = Part::Other;
    /// The innermost part: of a prediction module's attention this is Attention while `part` is Prediction.
    Part role = Part::Other;

    /// Product of the shape. Fits, because tensorsOf has checked it.
    std::int64_t count() const;
    bool operator==(const Tensor &) const = default;
};

/// Every tensor of the model in the order of the layers, one-by-one and apart from the formulas of the ledger: the second way of counting.
/// The tied head is not listed twice; the prediction modules' copies of embedding and head are not listed (see gapsOf).
/// GPT-2 small: 148 tensors of 124,439,808 elements.
/// Errors: TooLarge for more than kMostTensors tensors, or a tensor whose size does not fit into 63 bits.
Result<std::vector<Tensor>> tensorsOf(const Config &config);

constexpr std::int64_t kMostTensors = 1'000'000;

} // namespace dekade::architecture

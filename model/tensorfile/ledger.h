#pragma once

#include "model/tensorfile/part.h"
#include "model/tensorfile/tensorfile.h"

namespace dekade::tensorfile {

/// What the stored tensors of one part come to.
struct PartTotal {
    Part part = Part::Other;
    std::uint64_t tensors = 0;
    std::uint64_t weights = 0; ///< numbers the tensors stand for, see weightsOf()
    std::uint64_t bytes = 0;
    bool operator==(const PartTotal &) const = default;
};

/// What a file holds by part, for a file that stands alone. Sums of the rows are the totals.
struct FileLedger {
    std::vector<PartTotal> rows; ///< of the parts that occur, in the order of Part
    std::uint64_t modelWeights = 0; ///< of the rows that are weights of the language model, without prediction modules
    std::uint64_t storedWeights = 0; ///< of all rows
    std::uint64_t storedElements = 0; ///< as the shapes say; less than storedWeights by what is packed two to a byte
    std::uint64_t bytes = 0;
    bool operator==(const FileLedger &) const = default;
};

/// Numbers a tensor stands for: its elements, but two for each byte of MXFP4's "_blocks" (U8 with two 4-bit numbers in each; OpenAI's
/// gpt-oss). GGUF's blocks are counted as elements by the format itself. [32, 5760, 90, 16] of U8 named "…_blocks" = 530,841,600 weights.
std::uint64_t weightsOf(const Tensor &tensor);

/// The part of each tensor, in the file's order. A name that occurs in an earlier shard, too, is a Copy.
std::vector<Part> partsOf(const TensorFile &file);

FileLedger ledgerOf(const TensorFile &file);

} // namespace dekade::tensorfile

#pragma once

#include "model/tensorfile/outcome.h"
#include "model/tensorfile/tensorfile.h"

namespace dekade::tensorfile {

/// How many numbers and bytes a shape comes to.
struct Extent {
    std::uint64_t elements = 0;
    std::uint64_t bytes = 0;
};

/// Whether each row of the innermost dimension holds whole blocks (ggml), or only the tensor as a whole does (safetensors' 4 and 6 bits).
enum class BlockRule { WholeRows, WholeTensor };

/// [4096, 4096] of Q4_0 = 16,777,216 elements in 9,437,184 bytes.
/// Fails, without item and offset, where a product is over 2^63 − 1 or a block would be cut.
Outcome<Extent> extentOf(NumberType type, const std::vector<std::uint64_t> &shape, BlockRule rule);

/// Where the data of a file lie.
struct DataRegion {
    std::uint64_t begin = 0; ///< byte of the first tensor
    std::uint64_t end = 0; ///< the file's size
    std::uint64_t alignment = 1; ///< > 0; each tensor begins at a multiple of it from `begin` on
};

/// Refuses tensors that are not one after the other without a gap but for alignment, that overlap, that end beyond the region, or that
/// leave more of it than alignment explains. `tensors` may be in any order; n log n.
Refusal checkLayout(const std::vector<Tensor> &tensors, const DataRegion &region);

/// Refuses names that occur twice in `names` (places of the names in the file's order); the failure names the second one.
/// @param positions byte of each name, as many as `tensors`.
Refusal checkNamesDistinct(const std::vector<Tensor> &tensors, const std::vector<std::uint64_t> &positions);

/// "[2, 3]".
std::string shapeText(const std::vector<std::uint64_t> &shape);

} // namespace dekade::tensorfile

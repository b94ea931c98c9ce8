#pragma once

#include "model/tensorfile/outcome.h"
#include "model/tensorfile/tensorfile.h"

namespace dekade::tests {

/// Ends the program where something does not hold.
void mustHold(bool holds);

/// Ends the program unless the file's tensors lie within `size` bytes and its sums add up, or the refusal has a reason.
void check(const tensorfile::Outcome<tensorfile::TensorFile> &file, std::uint64_t size);

} // namespace dekade::tests

#pragma once

#include "model/tensorfile/bytesource.h"
#include "model/tensorfile/tensorfile.h"

namespace dekade::tensorfile {

/// Reads the header of a .safetensors file: eight bytes of length (little endian), then JSON of that length.
/// Reads the header only. Memory: the tensors' own, about 110 MB for a million of them.
/// @return tensors in the header's order, metadata of `__metadata__`; one shard without a name.
/// Refuses, with the tensor and the byte: a length beyond the file or over 100,000,000; no "{" at the beginning; what is not UTF-8 or not
/// JSON; a name that is empty, over 64 KiB, has control characters or occurs twice; more than 1,000,000 tensors, 65,536 keys of metadata or
/// eight dimensions; an unknown dtype; numbers that are not whole or over 2^63 − 1; offsets that contradict shape and dtype, overlap, leave
/// a gap or do not end with the file.
/// Source: huggingface/safetensors, README "Format" and safetensors/src/tensor.rs.
Outcome<TensorFile> readSafetensors(ByteSource &source);

} // namespace dekade::tensorfile

#pragma once

#include "model/tensorfile/bytesource.h"
#include "model/tensorfile/tensorfile.h"

namespace dekade::tensorfile {

/// Reads the header of a GGUF file: version 1 (lengths of 32 bits), 2 and 3, and 3 in big-endian order.
/// Reads header, metadata and tensor infos only, never the weights and never more than 256 MiB; vocabularies are walked over, not stored.
/// @return tensors in the file's order, shapes turned round to outermost first (ggml writes [input, output], Hugging Face [output, input]),
/// offsets from the file's beginning; one shard without a name. Refuses, with the key or tensor and the byte: another magic or version; a
/// length or count that does not fit in the file; more than 1,000,000 tensors, 65,536 keys or eight dimensions; names and keys that are
/// empty, over 64 KiB, not UTF-8, with control characters, or there twice; what GgufValueReader refuses; a general.alignment that is no
/// multiple of 8; an unknown ggml type; rows that cut a block; sizes over 2^63 − 1; tensors that overlap, leave a gap, are not aligned or
/// lie beyond the file. Source: ggml-org/ggml, docs/gguf.md; version 1 by that page's history of versions.
Outcome<TensorFile> readGguf(ByteSource &source);

} // namespace dekade::tensorfile

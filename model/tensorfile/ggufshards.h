#pragma once

#include "model/tensorfile/shardindex.h"

namespace dekade::tensorfile {

/// Reads a GGUF file and, where its metadata say that it is one of several (split.count over 1), the others: their names are its own with
/// another number in "-00001-of-00005.gguf". Metadata are the first file's. Files that are not there are noted.
/// @param name of the file, without a folder.
/// Refuses what readGguf refuses (with the shard's name), a split.count over 10,000, and a name that two files have a tensor of.
Outcome<TensorFile> readGgufShards(ByteSource &source, const std::string &name, const ShardOpener &open);

/// The name of file `number` (from 1 on) of `count`, made from the name of another of them; nothing where that name has no such ending.
/// shardName("m-00002-of-00003.gguf", 1, 3) = "m-00001-of-00003.gguf".
std::optional<std::string> shardName(const std::string &name, std::uint64_t number, std::uint64_t count);

} // namespace dekade::tensorfile

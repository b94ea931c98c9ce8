#pragma once

#include "model/tensorfile/bytesource.h"
#include "model/tensorfile/tensorfile.h"

#include <functional>

namespace dekade::tensorfile {

/// A tensor's name in an index and the file it is in.
struct IndexedTensor {
    std::string name;
    std::uint32_t shard = 0; ///< place in ShardIndex::shards
    bool operator==(const IndexedTensor &) const = default;
};

/// What a .safetensors.index.json says. A plain value.
struct ShardIndex {
    std::optional<std::uint64_t> totalBytes; ///< metadata.total_size, as stated; makers' files are sometimes off
    std::vector<MetadataEntry> metadata; ///< texts and whole numbers of "metadata"
    std::vector<std::string> shards; ///< distinct, plain file names, in the order of first mention
    std::vector<IndexedTensor> tensors; ///< in the file's order, names distinct
    bool operator==(const ShardIndex &) const = default;
};

/// Reads an index. Refuses, with the key and the byte: a file over 100,000,000 bytes; what is not UTF-8 or not JSON; a missing or second
/// weight_map; a name that is empty, over 64 KiB, has control characters or occurs twice; more than 1,000,000 tensors or 10,000 files; a
/// file name that is not plain (with a slash, "..", and so on), for an index must not send the reader elsewhere.
Outcome<ShardIndex> readShardIndex(ByteSource &source);

/// Opens the file of that name beside the index: null where it is not there, a Failure where it cannot be opened.
using ShardOpener = std::function<Outcome<std::unique_ptr<ByteSource>>(const std::string &name)>;

/// Joins the headers of all shards that are there. Tensors of a missing shard stand in `unread`, and a note says which files are missing.
/// A note says, too, where total_size is not the sum of the tensors, and which tensors the index does not name (they are kept).
/// Refuses what readSafetensors refuses (with the shard's name), and a tensor that its shard does not have.
Outcome<TensorFile> joinShards(const ShardIndex &index, const ShardOpener &open);

} // namespace dekade::tensorfile

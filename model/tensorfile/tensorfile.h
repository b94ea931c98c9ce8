#pragma once

#include "model/tensorfile/numbertype.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace dekade::tensorfile {

enum class Format { Safetensors, SafetensorsIndex, Gguf };
enum class ByteOrder { Little, Big };

/// A tensor as the header tells it; its weights are never read. Invariants: `elements` is the product of `shape`, `bytes` follows from it
/// and the type, and the bytes from `offset` on lie within the shard and in no other tensor.
struct Tensor {
    std::string name;
    NumberType type = NumberType::F32;
    std::vector<std::uint64_t> shape; ///< outermost first, as Hugging Face writes it; GGUF's order is turned round
    std::uint64_t elements = 0;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0; ///< bytes from the beginning of its shard's file
    std::uint32_t shard = 0; ///< place in TensorFile::shards
    bool operator==(const Tensor &) const = default;
};

/// A value that was passed over because it is long or no text: what it was and how much of it there is.
struct PassedOver {
    std::string what; ///< "text", "array of text", "array of F32"
    std::uint64_t count = 0; ///< bytes of a text, items of an array
    bool operator==(const PassedOver &) const = default;
};

using MetadataValue
    = std::variant<bool, std::int64_t, std::uint64_t, double, std::string, std::vector<std::int64_t>, std::vector<double>, PassedOver>;

struct MetadataEntry {
    std::string key;
    MetadataValue value;
    bool operator==(const MetadataEntry &) const = default;
};

/// A tensor that an index names in a file that is not there: all that is known of it.
struct UnreadTensor {
    std::string name;
    std::uint32_t shard = 0;
    bool operator==(const UnreadTensor &) const = default;
};

/// What a file of weights says of itself, from its header only. A plain value.
struct TensorFile {
    Format format = Format::Safetensors;
    std::uint32_t version = 0; ///< of GGUF: 1, 2 or 3; 0 for the others
    ByteOrder byteOrder = ByteOrder::Little;
    std::vector<MetadataEntry> metadata; ///< in the file's order, keys distinct
    std::vector<Tensor> tensors; ///< in the file's order, names distinct within a shard
    std::vector<std::string> shards; ///< names of the files, one for a file that stands alone
    std::vector<UnreadTensor> unread; ///< of an index whose files are not all there
    std::vector<std::string> notes; ///< what is odd and not wrong enough to refuse, in plain English
    bool operator==(const TensorFile &) const = default;

    /// The value of `key`, or null. The pointer lives as long as the metadata.
    const MetadataValue *find(std::string_view key) const;
};

/// What the tensors of one type come to.
struct TypeTotal {
    NumberType type = NumberType::F32;
    std::uint64_t tensors = 0;
    std::uint64_t elements = 0;
    std::uint64_t bytes = 0;
    bool operator==(const TypeTotal &) const = default;
};

/// One row a type that occurs, in the order of NumberType. Sums cannot overflow: the bytes of a file are under 2^63, and the readers
/// refuse more elements than that.
std::vector<TypeTotal> totalsByType(const TensorFile &file);

/// Elements of all tensors as stored; a packed type of safetensors (two 4-bit numbers in a U8) counts as what its shape says.
std::uint64_t storedElements(const TensorFile &file);

} // namespace dekade::tensorfile

#pragma once

#include "model/tensorfile/tensorfile.h"
#include "tests/model/tensorfile/memorysource.h"

#include <utility>

namespace dekade::tests {

/// A tensor to write.
struct WrittenTensor {
    std::string name;
    tensorfile::NumberType type = tensorfile::NumberType::F32;
    std::vector<std::uint64_t> shape; ///< outermost first
};

using WrittenTensors = std::vector<WrittenTensor>;

/// Header and data of a safetensors file, the data as zeros that take no memory. Offsets follow the order given.
MemorySource safetensorsOf(const WrittenTensors &tensors, const std::vector<std::pair<std::string, std::string>> &metadata = {});

/// The same from a header as text, with `dataBytes` of data behind it.
MemorySource safetensorsOfHeader(const std::string &header, std::uint64_t dataBytes);

/// `header` behind its length in eight bytes.
std::string lengthAnd(const std::string &header);

/// Bytes of one tensor, by the table of types.
std::uint64_t bytesOf(const WrittenTensor &tensor);

/// Writes GGUF value by value, in any version and byte order. Lengths are as wide as the version has them.
class GgufWriter final {
public:
    explicit GgufWriter(std::uint32_t version = 3, tensorfile::ByteOrder order = tensorfile::ByteOrder::Little);

    GgufWriter &number(std::uint64_t value, unsigned width);
    GgufWriter &length(std::uint64_t value);
    GgufWriter &text(const std::string &text); ///< its length and its bytes
    GgufWriter &raw(const std::string &bytes);

    /// Magic, version and counts.
    GgufWriter &preamble(std::uint64_t tensors, std::uint64_t keys);

    GgufWriter &u32(const std::string &key, std::uint32_t value);
    GgufWriter &string(const std::string &key, const std::string &value);
    GgufWriter &i32s(const std::string &key, const std::vector<std::int32_t> &values);
    GgufWriter &strings(const std::string &key, const std::vector<std::string> &values);

    GgufWriter &info(const WrittenTensor &tensor, std::uint64_t offset);
    /// Infos of all with offsets one after the other, aligned.
    GgufWriter &infos(const WrittenTensors &tensors, std::uint64_t alignment = 32);

    /// The file with `dataBytes` of data behind the aligned header, or with as many as infos() has reckoned.
    MemorySource finish() const;
    MemorySource finish(std::uint64_t dataBytes) const;
    MemorySource unpadded() const { return MemorySource(m_bytes); } ///< the header alone
    const std::string &bytes() const { return m_bytes; }

private:
    std::uint32_t m_version;
    tensorfile::ByteOrder m_order;
    std::string m_bytes;
    std::uint64_t m_alignment = 32;
    std::uint64_t m_dataBytes = 0;
};

} // namespace dekade::tests

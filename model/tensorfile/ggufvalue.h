#pragma once

#include "model/tensorfile/ggufcursor.h"

namespace dekade::tensorfile {

/// Types of values in GGUF metadata, by their numbers in the file. Source: ggml-org/ggml, docs/gguf.md, gguf_metadata_value_type.
enum class GgufValueType : std::uint32_t {
    U8 = 0,
    I8 = 1,
    U16 = 2,
    I16 = 3,
    U32 = 4,
    I32 = 5,
    F32 = 6,
    Bool = 7,
    Text = 8,
    Array = 9,
    U64 = 10,
    I64 = 11,
    F64 = 12,
};

/// Reads values of metadata, one after the other. Texts over 64 KiB or not of UTF-8, arrays of text, nested arrays, arrays over 4,096
/// items, and what comes after 16 MiB of stored values are passed over: their lengths are kept, their bytes never stored. Failures stick to
/// the cursor: an unknown type, a bool that is neither 0 nor 1, an array that does not fit in the file, nests more
/// than four deep, or brings the texts and arrays within the arrays of this header over 2^23.
class GgufValueReader final {
public:
    /// The cursor outlives the reader.
    explicit GgufValueReader(GgufCursor &cursor)
        : m_cursor(cursor)
    {
    }

    /// The type's number and the value after it.
    MetadataValue read();

private:
    std::optional<GgufValueType> type();
    MetadataValue scalar(GgufValueType type);
    MetadataValue text();
    MetadataValue array();
    MetadataValue numbers(GgufValueType type, std::uint64_t count);
    void passOver(GgufValueType type, std::uint64_t count, int depth);
    std::uint64_t smallest(GgufValueType type) const;
    bool mayStore(std::uint64_t bytes);

    GgufCursor &m_cursor;
    std::uint64_t m_stored = 0; ///< bytes of values kept so far
    std::uint64_t m_items = 0; ///< texts and arrays within arrays so far
};

} // namespace dekade::tensorfile

#pragma once

#include "model/tensorfile/bytesource.h"
#include "model/tensorfile/tensorfile.h"

#include <vector>

namespace dekade::tensorfile {

/// Walks through a GGUF header, 64 KiB at a time, and checks every length against the file's size and the limit of a header before it acts
/// on it. A failure sticks: from then on everything reads as zero or empty and nothing moves, so a caller may ask once after several reads.
class GgufCursor final {
public:
    explicit GgufCursor(ByteSource &source);

    /// How wide lengths are and in what order bytes come; set once the version is known.
    struct Dialect {
        bool shortLengths = false; ///< 32 bits, version 1
        ByteOrder order = ByteOrder::Little;
    };
    void setDialect(Dialect dialect) { m_dialect = dialect; }
    const Dialect &dialect() const { return m_dialect; }

    /// An unsigned number of `width` bytes, 1, 2, 4 or 8.
    std::uint64_t number(unsigned width);
    std::uint64_t length() { return number(m_dialect.shortLengths ? 4 : 8); } ///< as wide as the version has it

    /// A string whose length is known; fails over `most` bytes, before anything is allocated.
    std::string text(std::uint64_t length, std::uint64_t most);
    void skip(std::uint64_t bytes);

    /// Whether `count` items of at least `each` bytes can follow in the file; fails otherwise.
    bool fits(std::uint64_t count, std::uint64_t each);

    void setItem(std::string item) { m_item = std::move(item); } ///< the key or tensor at hand, for messages
    void fail(std::string message, std::uint64_t at);
    bool failed() const { return m_failure.has_value(); }
    const Refusal &failure() const { return m_failure; }
    std::uint64_t position() const { return m_position; }
    std::uint64_t left() const { return m_size - m_position; }

private:
    bool need(std::uint64_t bytes);
    void take(std::span<char> bytes);

    ByteSource &m_source;
    std::uint64_t m_size;
    Dialect m_dialect;
    std::uint64_t m_position = 0;
    std::vector<char> m_buffer;
    std::uint64_t m_bufferBegin = 0;
    std::string m_item;
    Refusal m_failure;
};

} // namespace dekade::tensorfile

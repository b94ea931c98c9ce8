#pragma once

#include "model/tensorfile/bytesource.h"

#include <algorithm>
#include <string>

namespace dekade::tests {

/// A file in memory. Its size may be larger than its bytes: the rest reads as zeros, as in a sparse file, so weights cost nothing.
/// Remembers the last byte that was asked for, to tell that weights are not read.
class MemorySource final : public tensorfile::ByteSource {
public:
    explicit MemorySource(std::string bytes)
        : m_bytes(std::move(bytes))
        , m_size(m_bytes.size())
    {
    }
    MemorySource(std::string bytes, std::uint64_t size)
        : m_bytes(std::move(bytes))
        , m_size(size)
    {
    }

    std::uint64_t size() const override { return m_size; }

    tensorfile::Refusal read(std::uint64_t offset, std::span<char> bytes) override
    {
        if (bytes.size() > m_size || offset > m_size - bytes.size())
            return tensorfile::Failure {"read beyond the end: the reader did not check", {}, offset};
        std::fill(bytes.begin(), bytes.end(), '\0');
        if (offset < m_bytes.size())
            std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                std::min<std::uint64_t>(bytes.size(), m_bytes.size() - offset), bytes.begin());
        m_asked = std::max<std::uint64_t>(m_asked, offset + bytes.size());
        return {};
    }

    /// The same with zeros behind it.
    MemorySource grown(std::uint64_t size) const { return {m_bytes, size}; }

    std::uint64_t asked() const { return m_asked; } ///< one behind the last byte that was read

private:
    std::string m_bytes;
    std::uint64_t m_size;
    std::uint64_t m_asked = 0;
};

} // namespace dekade::tests

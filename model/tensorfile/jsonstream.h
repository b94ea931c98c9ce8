#pragma once

#include "model/tensorfile/bytesource.h"
#include "model/tensorfile/limits.h"
#include "model/tensorfile/utf8.h"

#include <array>
#include <vector>

namespace dekade::tensorfile {

/// Part of a source as a stream for RapidJSON, 64 KiB at a time. It checks on the way what RapidJSON would not tell or not bound: NUL bytes
/// (an end of input to RapidJSON), UTF-8 with the byte where it breaks, and strings or numbers of more than kMaxTokenBytes.
/// After a failure the stream gives NUL for ever, which ends the parsing.
class JsonStream final {
public:
    using Ch = char;

    /// Bytes from `begin` up to `end` (exclusive), which the caller has checked against the source's size. The source outlives the stream.
    JsonStream(ByteSource &source, std::uint64_t begin, std::uint64_t end);

    char Peek() const { return m_current; }
    char Take()
    {
        const char taken = m_current;
        if (m_next != m_last)
            look(static_cast<unsigned char>(*m_next++));
        else
            refill();
        return taken;
    }
    std::size_t Tell() const { return static_cast<std::size_t>(position()); } ///< byte of the source that Peek() shows

    // RapidJSON asks for these in situ only.
    void Put(char) { }
    void Flush() { }
    char *PutBegin() { return nullptr; }
    std::size_t PutEnd(char *) { return 0; }

    std::uint64_t stringBegin() const { return m_stringBegin; } ///< byte of the opening quote of the last string
    const Refusal &failure() const { return m_failure; }

private:
    std::uint64_t position() const { return m_lastPosition - static_cast<std::uint64_t>(m_last - m_next) - (m_atEnd ? 0 : 1); }

    /// Makes the byte the current one. Most are plain text within a token; the rest is inspected.
    void look(unsigned char byte)
    {
        m_current = static_cast<char>(byte);
        if (!kIsPlain[byte] || m_isOpen || ++m_tokenBytes > kMaxTokenBytes)
            inspect(byte);
    }
    void refill();
    void inspect(unsigned char byte);
    void fail(const char *message);
    void stop(std::uint64_t at); ///< from there on nothing comes but NUL

    /// Bytes that change nothing but the length of the token they are in.
    static constexpr std::array<bool, 256> kIsPlain = [] {
        std::array<bool, 256> plain {};
        for (std::size_t byte = 0x21; byte < 0x7F; ++byte)
            plain[byte] = true;
        for (const char special : {'"', '\\', ',', ':', '[', ']', '{', '}'})
            plain[static_cast<unsigned char>(special)] = false;
        return plain;
    }();

    ByteSource &m_source;
    std::uint64_t m_end;
    std::vector<char> m_buffer;
    const char *m_next = nullptr; ///< behind the current byte
    const char *m_last = nullptr; ///< behind the last byte of the buffer
    std::uint64_t m_lastPosition; ///< of m_last in the source
    bool m_atEnd = false; ///< the current byte is the NUL behind the text
    bool m_isOpen = false; ///< an escape or a character of UTF-8 has begun
    char m_current = '\0';
    Utf8Checker m_utf8;
    bool m_inString = false;
    bool m_escaped = false;
    std::uint64_t m_stringBegin = 0;
    std::uint64_t m_tokenBytes = 0;
    Refusal m_failure;
};

} // namespace dekade::tensorfile

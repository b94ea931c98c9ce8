#pragma once

#include "model/tensorfile/bytesource.h"
#include "model/tensorfile/utf8.h"

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
    char Take();
    std::size_t Tell() const { return static_cast<std::size_t>(m_position); } ///< byte of the source that Peek() shows

    // RapidJSON asks for these in situ only.
    void Put(char) { }
    void Flush() { }
    char *PutBegin() { return nullptr; }
    std::size_t PutEnd(char *) { return 0; }

    std::uint64_t stringBegin() const { return m_stringBegin; } ///< byte of the opening quote of the last string
    const Refusal &failure() const { return m_failure; }

private:
    void load();
    void inspect();
    void fail(const char *message);

    ByteSource &m_source;
    std::uint64_t m_position;
    std::uint64_t m_end;
    std::vector<char> m_buffer;
    std::uint64_t m_bufferBegin;
    char m_current = '\0';
    Utf8Checker m_utf8;
    bool m_inString = false;
    bool m_escaped = false;
    std::uint64_t m_stringBegin = 0;
    std::uint64_t m_tokenBytes = 0;
    Refusal m_failure;
};

} // namespace dekade::tensorfile

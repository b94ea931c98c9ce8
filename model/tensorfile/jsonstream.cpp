#include "model/tensorfile/jsonstream.h"

#include "model/tensorfile/limits.h"

#include <algorithm>

namespace dekade::tensorfile {

namespace {

constexpr std::uint64_t kPiece = 64 * 1024;

bool separates(char byte)
{
    switch (byte) {
    case ' ':
    case '\t':
    case '\n':
    case '\r':
    case ',':
    case ':':
    case '[':
    case ']':
    case '{':
    case '}':
        return true;
    }
    return false;
}

} // namespace

JsonStream::JsonStream(ByteSource &source, std::uint64_t begin, std::uint64_t end)
    : m_source(source)
    , m_end(end)
    , m_lastPosition(begin)
{
    refill();
}

void JsonStream::refill()
{
    if (m_atEnd)
        return;
    if (m_lastPosition == m_end) {
        stop(m_end);
        if (!m_utf8.complete())
            m_failure = Failure {"the text ends within a character of UTF-8", {}, m_end};
        return;
    }
    m_buffer.resize(static_cast<std::size_t>(std::min(kPiece, m_end - m_lastPosition)));
    if (Refusal refusal = m_source.read(m_lastPosition, m_buffer)) {
        stop(m_lastPosition);
        m_failure = std::move(refusal);
        return;
    }
    m_next = m_buffer.data();
    m_last = m_next + m_buffer.size();
    m_lastPosition += m_buffer.size();
    look(static_cast<unsigned char>(*m_next++));
}

void JsonStream::stop(std::uint64_t at)
{
    m_lastPosition = at;
    m_next = m_last = nullptr;
    m_atEnd = true;
    m_current = '\0';
}

void JsonStream::inspect(unsigned char byte)
{
    if (byte == 0)
        return fail("a NUL byte in the JSON text");
    if (!m_utf8.take(byte))
        return fail("the text is not UTF-8");
    if (byte == '"' && !m_escaped) {
        m_inString = !m_inString;
        m_stringBegin = m_inString ? position() : m_stringBegin;
        m_tokenBytes = 0;
    }
    m_escaped = m_inString && byte == '\\' && !m_escaped;
    m_isOpen = m_escaped || !m_utf8.complete();
    m_tokenBytes = !m_inString && separates(static_cast<char>(byte)) ? 0 : m_tokenBytes + 1;
    if (m_tokenBytes > kMaxTokenBytes)
        fail(m_inString ? "a string of more than 16 MiB" : "a number of more than 16 MiB");
}

void JsonStream::fail(const char *message)
{
    const std::uint64_t at = position();
    stop(at);
    m_failure = Failure {message, {}, at};
}

} // namespace dekade::tensorfile

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
    , m_position(begin)
    , m_end(end)
    , m_bufferBegin(begin)
{
    load();
}

char JsonStream::Take()
{
    const char taken = m_current;
    if (!m_failure && m_position < m_end) {
        ++m_position;
        load();
    }
    return taken;
}

void JsonStream::load()
{
    if (m_position >= m_end) {
        m_current = '\0';
        if (!m_utf8.complete())
            fail("the text ends within a character of UTF-8");
        return;
    }
    if (m_position - m_bufferBegin >= m_buffer.size()) {
        m_bufferBegin = m_position;
        m_buffer.resize(static_cast<std::size_t>(std::min(kPiece, m_end - m_position)));
        m_failure = m_source.read(m_position, m_buffer);
        if (m_failure) {
            m_current = '\0';
            return;
        }
    }
    m_current = m_buffer[static_cast<std::size_t>(m_position - m_bufferBegin)];
    inspect();
}

void JsonStream::inspect()
{
    if (m_current == '\0')
        return fail("a NUL byte in the JSON text");
    if (!m_utf8.take(static_cast<unsigned char>(m_current)))
        return fail("the text is not UTF-8");
    if (m_current == '"' && !m_escaped) {
        m_inString = !m_inString;
        m_stringBegin = m_inString ? m_position : m_stringBegin;
        m_tokenBytes = 0;
    }
    m_escaped = m_inString && m_current == '\\' && !m_escaped;
    m_tokenBytes = !m_inString && separates(m_current) ? 0 : m_tokenBytes + 1;
    if (m_tokenBytes > kMaxTokenBytes)
        fail(m_inString ? "a string of more than 16 MiB" : "a number of more than 16 MiB");
}

void JsonStream::fail(const char *message)
{
    m_failure = Failure {message, {}, m_position};
    m_current = '\0';
}

} // namespace dekade::tensorfile

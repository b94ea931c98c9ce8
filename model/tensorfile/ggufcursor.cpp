#include "model/tensorfile/ggufcursor.h"

#include "model/tensorfile/limits.h"

#include <algorithm>
#include <array>

namespace dekade::tensorfile {

namespace {

constexpr std::uint64_t kPiece = 64 * 1024;

} // namespace

GgufCursor::GgufCursor(ByteSource &source)
    : m_source(source)
    , m_size(source.size())
{
}

void GgufCursor::fail(std::string message, std::uint64_t at)
{
    if (!m_failure)
        m_failure = Failure {std::move(message), m_item, at};
}

bool GgufCursor::need(std::uint64_t bytes)
{
    if (m_failure)
        return false;
    if (bytes > left())
        fail("the file ends here: " + std::to_string(bytes) + " bytes are needed, " + std::to_string(left()) + " are left", m_position);
    else if (bytes > kMaxGgufHeaderBytes || m_position + bytes > kMaxGgufHeaderBytes)
        fail("the header goes on beyond 256 MiB", m_position);
    return !m_failure;
}

void GgufCursor::take(std::span<char> bytes)
{
    while (!bytes.empty()) {
        if (m_position < m_bufferBegin || m_position - m_bufferBegin >= m_buffer.size()) {
            m_bufferBegin = m_position;
            m_buffer.resize(static_cast<std::size_t>(std::min(kPiece, left())));
            if (const Refusal refusal = m_source.read(m_position, m_buffer)) {
                m_buffer.clear();
                return fail(refusal->message, m_position);
            }
        }
        const auto at = static_cast<std::size_t>(m_position - m_bufferBegin);
        const std::size_t count = std::min(bytes.size(), m_buffer.size() - at);
        std::copy_n(m_buffer.begin() + static_cast<std::ptrdiff_t>(at), count, bytes.begin());
        bytes = bytes.subspan(count);
        m_position += count;
    }
}

std::uint64_t GgufCursor::number(unsigned width)
{
    std::array<char, 8> bytes {};
    const std::uint64_t at = m_position - m_bufferBegin;
    if (!m_failure && at < m_buffer.size() && width <= m_buffer.size() - at && m_position + width <= kMaxGgufHeaderBytes) {
        // Nearly always: the number lies whole in the piece that is read already. Vocabularies have a million of them.
        std::copy_n(m_buffer.data() + at, width, bytes.data());
        m_position += width;
    } else {
        if (!need(width))
            return 0;
        take(std::span(bytes).first(width));
        if (m_failure)
            return 0;
    }
    std::uint64_t value = 0;
    for (unsigned i = 0; i < width; ++i) {
        const unsigned place = m_dialect.order == ByteOrder::Big ? i : width - 1 - i;
        value = value << 8 | static_cast<unsigned char>(bytes[place]);
    }
    return value;
}

std::string GgufCursor::text(std::uint64_t length, std::uint64_t most)
{
    if (length > most)
        fail("a string of " + std::to_string(length) + " bytes; " + std::to_string(most) + " are allowed here", m_position);
    if (!need(length))
        return {};
    std::string out(static_cast<std::size_t>(length), '\0');
    take(out);
    return m_failure ? std::string() : out;
}

void GgufCursor::skip(std::uint64_t bytes)
{
    if (need(bytes))
        m_position += bytes;
}

bool GgufCursor::fits(std::uint64_t count, std::uint64_t each)
{
    if (!m_failure && each > 0 && count > left() / each)
        fail(std::to_string(count) + " items of at least " + std::to_string(each) + " bytes do not fit in the " + std::to_string(left())
                + " bytes that are left",
            m_position);
    return !m_failure;
}

} // namespace dekade::tensorfile

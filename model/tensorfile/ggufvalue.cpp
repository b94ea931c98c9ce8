#include "model/tensorfile/ggufvalue.h"

#include "model/tensorfile/limits.h"
#include "model/tensorfile/utf8.h"

#include <bit>

namespace dekade::tensorfile {

namespace {

constexpr std::uint32_t kLastType = 12;

/// Bytes of a value of fixed size; 0 for texts and arrays.
unsigned widthOf(GgufValueType type)
{
    switch (type) {
    case GgufValueType::U8:
    case GgufValueType::I8:
    case GgufValueType::Bool:
        return 1;
    case GgufValueType::U16:
    case GgufValueType::I16:
        return 2;
    case GgufValueType::U32:
    case GgufValueType::I32:
    case GgufValueType::F32:
        return 4;
    case GgufValueType::U64:
    case GgufValueType::I64:
    case GgufValueType::F64:
        return 8;
    case GgufValueType::Text:
    case GgufValueType::Array:
        break;
    }
    return 0;
}

const char *nameOf(GgufValueType type)
{
    switch (type) {
    case GgufValueType::U8:
        return "U8";
    case GgufValueType::I8:
        return "I8";
    case GgufValueType::U16:
        return "U16";
    case GgufValueType::I16:
        return "I16";
    case GgufValueType::U32:
        return "U32";
    case GgufValueType::I32:
        return "I32";
    case GgufValueType::F32:
        return "F32";
    case GgufValueType::Bool:
        return "bool";
    case GgufValueType::Text:
        return "text";
    case GgufValueType::Array:
        return "arrays";
    case GgufValueType::U64:
        return "U64";
    case GgufValueType::I64:
        return "I64";
    case GgufValueType::F64:
        return "F64";
    }
    return "";
}

bool isFloat(GgufValueType type) { return type == GgufValueType::F32 || type == GgufValueType::F64; }

double floating(GgufValueType type, std::uint64_t bits)
{
    return type == GgufValueType::F64 ? std::bit_cast<double>(bits)
                                      : static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
}

/// The bits of a signed or unsigned value of `type` as a number; what is over 2^63 − 1 has no place in an array and reads as that.
std::int64_t integer(GgufValueType type, std::uint64_t bits)
{
    switch (type) {
    case GgufValueType::I8:
        return static_cast<std::int8_t>(bits);
    case GgufValueType::I16:
        return static_cast<std::int16_t>(bits);
    case GgufValueType::I32:
        return static_cast<std::int32_t>(bits);
    case GgufValueType::I64:
        return static_cast<std::int64_t>(bits);
    case GgufValueType::U8:
    case GgufValueType::U16:
    case GgufValueType::U32:
    case GgufValueType::U64:
    case GgufValueType::F32:
    case GgufValueType::F64:
    case GgufValueType::Bool:
    case GgufValueType::Text:
    case GgufValueType::Array:
        break;
    }
    return static_cast<std::int64_t>(bits > kMaxCount ? kMaxCount : bits);
}

bool isSigned(GgufValueType type)
{
    return type == GgufValueType::I8 || type == GgufValueType::I16 || type == GgufValueType::I32 || type == GgufValueType::I64;
}

} // namespace

MetadataValue GgufValueReader::read()
{
    const auto kind = type();
    if (!kind)
        return {};
    if (*kind == GgufValueType::Text)
        return text();
    return *kind == GgufValueType::Array ? array() : scalar(*kind);
}

std::optional<GgufValueType> GgufValueReader::type()
{
    const std::uint64_t at = m_cursor.position();
    const std::uint64_t number = m_cursor.number(4);
    if (number > kLastType)
        m_cursor.fail("unknown type of value " + std::to_string(number) + "; 0 to 12 are known", at);
    return m_cursor.failed() ? std::nullopt : std::optional(static_cast<GgufValueType>(number));
}

MetadataValue GgufValueReader::scalar(GgufValueType type)
{
    const std::uint64_t at = m_cursor.position();
    const std::uint64_t bits = m_cursor.number(widthOf(type));
    if (isFloat(type))
        return floating(type, bits);
    if (isSigned(type))
        return integer(type, bits);
    if (type != GgufValueType::Bool)
        return bits;
    if (bits > 1)
        m_cursor.fail("a bool of " + std::to_string(bits) + "; 0 or 1 is needed", at);
    return bits == 1;
}

bool GgufValueReader::mayStore(std::uint64_t bytes)
{
    if (bytes > kMaxMetadataTextBytes - m_stored)
        return false;
    m_stored += bytes;
    return true;
}

MetadataValue GgufValueReader::text()
{
    const std::uint64_t length = m_cursor.length();
    if (length > kMaxStoredTextBytes || !mayStore(length)) {
        m_cursor.skip(length);
        return PassedOver {"text", length};
    }
    std::string value = m_cursor.text(length, kMaxStoredTextBytes);
    if (!isUtf8(value))
        return PassedOver {"text that is not UTF-8", length};
    return value;
}

MetadataValue GgufValueReader::array()
{
    const auto kind = type();
    const std::uint64_t count = m_cursor.length();
    if (!kind || m_cursor.failed())
        return {};
    const bool isNumbers = widthOf(*kind) > 0;
    if (isNumbers && count <= kMaxStoredNumbers && mayStore(count * 8))
        return numbers(*kind, count);
    passOver(*kind, count, 1);
    return PassedOver {std::string("array of ") + nameOf(*kind), count};
}

MetadataValue GgufValueReader::numbers(GgufValueType type, std::uint64_t count)
{
    if (!m_cursor.fits(count, widthOf(type)))
        return {};
    std::vector<std::int64_t> whole;
    std::vector<double> real;
    for (std::uint64_t i = 0; i < count && !m_cursor.failed(); ++i) {
        const std::uint64_t bits = m_cursor.number(widthOf(type));
        if (isFloat(type))
            real.push_back(floating(type, bits));
        else
            whole.push_back(integer(type, bits));
    }
    return isFloat(type) ? MetadataValue(std::move(real)) : MetadataValue(std::move(whole));
}

std::uint64_t GgufValueReader::smallest(GgufValueType type) const
{
    const std::uint64_t length = m_cursor.dialect().shortLengths ? 4 : 8;
    return type == GgufValueType::Text ? length : type == GgufValueType::Array ? 4 + length : widthOf(type);
}

void GgufValueReader::passOver(GgufValueType type, std::uint64_t count, int depth)
{
    if (!m_cursor.fits(count, smallest(type)))
        return;
    if (widthOf(type) > 0)
        return m_cursor.skip(count * widthOf(type));
    if (count > kMaxArrayItems - m_items)
        return m_cursor.fail("an array of " + std::to_string(count) + " items; " + std::to_string(kMaxArrayItems)
                + " are allowed in all arrays together",
            m_cursor.position());
    if (type == GgufValueType::Array && depth == kMaxArrayDepth)
        return m_cursor.fail("arrays nested more than four deep", m_cursor.position());
    m_items += count;
    for (std::uint64_t i = 0; i < count && !m_cursor.failed(); ++i) {
        if (type == GgufValueType::Text) {
            m_cursor.skip(m_cursor.length());
            continue;
        }
        const auto inner = this->type();
        const std::uint64_t innerCount = m_cursor.length();
        if (inner && !m_cursor.failed())
            passOver(*inner, innerCount, depth + 1);
    }
}

} // namespace dekade::tensorfile

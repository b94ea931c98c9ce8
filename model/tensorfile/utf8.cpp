#include "model/tensorfile/utf8.h"

#include <algorithm>

namespace dekade::tensorfile {

namespace {

constexpr std::size_t kShownBytes = 200;

bool isControl(unsigned char byte) { return byte < 0x20 || byte == 0x7F; }

} // namespace

bool Utf8Checker::take(unsigned char byte)
{
    if (m_missing > 0) {
        if (byte < m_lowest || byte > m_highest)
            return false;
        m_lowest = 0x80;
        m_highest = 0xBF;
        --m_missing;
        return true;
    }
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    // The second byte tells overlong forms (E0, F0), surrogates (ED) and what is over U+10FFFF (F4) apart.
    m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return true;
}

bool isUtf8(std::string_view text)
{
    Utf8Checker checker;
    return std::all_of(text.begin(), text.end(), [&](char byte) { return checker.take(static_cast<unsigned char>(byte)); })
        && checker.complete();
}

bool isName(std::string_view text)
{
    return !text.empty() && isUtf8(text)
        && std::none_of(text.begin(), text.end(), [](char byte) { return isControl(static_cast<unsigned char>(byte)); });
}

std::string shown(std::string_view text)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    const bool readable = isUtf8(text);
    std::size_t length = std::min(text.size(), kShownBytes);
    while (readable && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
        --length; // not in the middle of a character
    std::string out;
    for (const char character : text.substr(0, length)) {
        const auto byte = static_cast<unsigned char>(character);
        if (isControl(byte) || (!readable && byte >= 0x80))
            out += std::string("\\x") + kDigits[byte >> 4] + kDigits[byte & 15];
        else
            out += character;
    }
    return length < text.size() ? out + "…" : out;
}

} // namespace dekade::tensorfile

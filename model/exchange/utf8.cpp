#include "model/exchange/utf8.h"

#include <cstdint>
#include <cstring>

namespace dekade::exchange {

namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The first byte of a character: how many follow it and the range of the second (The Unicode Standard, table 3-7). count -1: none begins
/// so.
struct Lead {
    int count;
    unsigned char low;
    unsigned char high;
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {0, 0, 0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80), static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80), static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    return {-1, 0, 0};
}

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

} // namespace

std::size_t firstBadUtf8(std::string_view text, bool cutOff)
{
    for (std::size_t i = 0; i < text.size();) {
        const Lead lead = leadOf(static_cast<unsigned char>(text[i]));
        if (lead.count < 0)
            return i;
        for (std::size_t k = 1; k <= static_cast<std::size_t>(lead.count); ++k) {
            if (i + k >= text.size())
                return cutOff ? std::string_view::npos : i;
            const auto byte = static_cast<unsigned char>(text[i + k]);
            if (byte < (k == 1 ? lead.low : 0x80) || byte > (k == 1 ? lead.high : 0xBF))
                return i;
        }
        i += static_cast<std::size_t>(lead.count) + 1;
    }
    return std::string_view::npos;
}

bool isAscii(std::string_view text)
{
    std::uint64_t seen = 0;
    std::size_t i = 0;
    for (; i + sizeof seen <= text.size(); i += sizeof seen) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, sizeof word);
        seen |= word;
    }
    for (; i < text.size(); ++i)
        seen |= static_cast<unsigned char>(text[i]);
    return (seen & 0x8080808080808080U) == 0;
}

std::string_view trimmedText(std::string_view text)
{
    for (bool again = true; again;) {
        again = true;
        if (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        else if (text.starts_with(kNoBreakSpace))
            text.remove_prefix(kNoBreakSpace.size());
        else if (text.ends_with(kNoBreakSpace))
            text.remove_suffix(kNoBreakSpace.size());
        else if (text.starts_with(kByteOrderMark))
            text.remove_prefix(kByteOrderMark.size());
        else
            again = false;
    }
    return text;
}

} // namespace dekade::exchange

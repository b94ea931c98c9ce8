#pragma once

#include <cstddef>
#include <string_view>

namespace dekade::exchange {

/// Where the first byte stands that is no part of well-formed UTF-8 (overlong forms, surrogates and beyond U+10FFFF are not); npos if none.
/// `cutOff` says that the text may end within a character, which is then no fault.
std::size_t firstBadUtf8(std::string_view text, bool cutOff = false);

/// Whether every byte is below 0x80.
bool isAscii(std::string_view text);

/// `text` without white space at both ends: ASCII's, the no-break space and a byte order mark.
std::string_view trimmedText(std::string_view text);

} // namespace dekade::exchange

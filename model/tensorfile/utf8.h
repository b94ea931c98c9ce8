#pragma once

#include <string>
#include <string_view>

namespace dekade::tensorfile {

/// Checks UTF-8 byte by byte (RFC 3629: no overlong forms, no surrogates, nothing over U+10FFFF).
class Utf8Checker final {
public:
    /// Whether the bytes up to and with this one can be the beginning of UTF-8. After a false one the checker is of no meaning.
    bool take(unsigned char byte);

    /// Whether no sequence is open.
    bool complete() const { return m_missing == 0; }

private:
    int m_missing = 0; ///< bytes until the sequence ends
    unsigned char m_lowest = 0x80; ///< bounds of the next continuation byte
    unsigned char m_highest = 0xBF;
};

bool isUtf8(std::string_view text);

/// Whether a name can be shown and compared: UTF-8, not empty, without control characters (under U+0020, U+007F).
bool isName(std::string_view text);

/// The beginning of a name for a message: 200 bytes at most, what is not printable ASCII or UTF-8 written as "\xFF".
std::string shown(std::string_view text);

} // namespace dekade::tensorfile

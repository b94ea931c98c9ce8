#pragma once

#include <QLocale>
#include <QString>

namespace dekade::base {

/// "405B", "1.61B", "15.6T", "124M", "0"; Chinese 4050亿, 16.1亿, 15.6万亿, 1.24亿. `significant` digits at most (1 to 15), trailing zeros cut.
/// English steps K M B T at 10^3 each, from 10^15 on "1.6e18"; Chinese 万 亿 万亿, from 10^16 on the same; below a millionth "1.6e-9" in both.
/// Half rounds away from zero, as written in decimals (1.005 → 1.01), a carry moves the suffix (999.96B → 1T).
/// @param value finite; a negative one keeps its sign. NaN and infinities give "–", as in all of these but plainNumber.
QString compactNumber(double value, QLocale::Language language = QLocale::English, int significant = 3);

/// All digits with thousands separated by commas: 405853388800 → "405,853,388,800". For integers below 2^53; others rounded to one.
QString exactNumber(double value);

/// The sharper of the two: exact digits where `value` is an integer that compactNumber would not show whole within 4 digits, else compact.
/// 405e9 → "405B"; 405853388800 → "405,853,388,800".
QString factNumber(double value, QLocale::Language language = QLocale::English);

/// A label for an axis tick: like compactNumber with as few digits as needed (1B, 20B, 1T; 10亿, 1万亿); from 1e18 on 10¹⁸.
QString tickNumber(double value, QLocale::Language language = QLocale::English);

/// "4.3" for a ratio such as 4.25…: two significant digits below 10, none after the point from 10 on.
QString ratioNumber(double ratio);

/// The shortest text that reads back as the same double, C locale, no exponent from 1e-6 to 1e21: 405853388800 → "405853388800".
/// @param value finite.
QString plainNumber(double value);

} // namespace dekade::base

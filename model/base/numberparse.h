#pragma once

#include "model/base/result.h"

namespace dekade::base {

/// Reads "1.6T", "671B", "14.8万亿", "3.8亿", "1e12", "117000000", "1,234,567" in any process locale.
/// Suffixes K M B T (either case) and 千 万 百万 亿 万亿; thousands separators only where they stand right.
/// @return a finite number, or Error BadInput that says what is wrong (empty, not a number, nan, infinite, misplaced separator, unknown suffix).
Result<double> parseNumber(QStringView text);

} // namespace dekade::base

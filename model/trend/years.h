#pragma once

#include <chrono>

namespace dekade::trend {

/// The position of a day on the axis that trends are fitted on: 1970 + days since 1970-01-01 / 365.25. A year is then everywhere as long as
/// any other, so that growth a year means one thing; it is less than a day from the calendar's year between 1900 and 2100.
/// Worked: 1970-01-01 is 1970, 2020-01-01 (18,262 days) is 2019.998631.
double yearOf(std::chrono::sys_days day);

} // namespace dekade::trend

#include "model/trend/years.h"

namespace dekade::trend {

namespace {

constexpr double kDaysPerYear = 365.25;

} // namespace

double yearOf(std::chrono::sys_days day) { return 1970 + static_cast<double>(day.time_since_epoch().count()) / kDaysPerYear; }

} // namespace dekade::trend

#pragma once

#include <QJsonObject>

namespace dekade::bench {

/// How late events are in a window that is busy: the balance lab plays and trains other seeds, then a film is written beside it. Another
/// thread posts an event every 5 ms for `seconds` each; told are the number, the median, the 99th percentile and the latest in ms by the
/// clock, the most processor time the thread spent meanwhile, and what is wanted: none later than 50 ms. What else the machine does counts
/// here; tst_labview has the bound without it.
QJsonObject latencyReport(int seconds);

} // namespace dekade::bench

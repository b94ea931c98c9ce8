#pragma once

#include <QJsonObject>

namespace dekade::bench {

/// Frames of the routing animator at 1920×1080, raster: Kimi K2's 384 experts with 512 tokens in flight, and Mixtral's eight. Each frame is
/// another moment of the dispatch, from the performance to the pixels. Beside it what routing anew takes. ok while p99 is under 16 ms.
QJsonObject animatorReport(int frames);

} // namespace dekade::bench

#pragma once

#include "app/cli/trendpoints.h"
#include "model/trend/bootstrap.h"

#include <QJsonObject>

namespace dekade::app {

/// The line through log10(value) on the years of trend::yearOf, and the slopes of its resamples.
struct TrendFit {
    trend::Line line;
    std::optional<trend::BootstrapSlopes> slopes; ///< none for no resamples
};

/// Error BadInput for fewer than three points or all of one day.
base::Result<TrendFit> fitTrend(const std::vector<TrendPoint> &points, const trend::BootstrapSettings &settings);

/// The object `dekade trend --format json` prints. What is infinite, such as the doubling time of a level line, is null.
QJsonObject trendJson(const TrendFit &fit);
/// The same for people, a line a number.
QString trendText(const TrendFit &fit);

} // namespace dekade::app

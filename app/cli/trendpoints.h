#pragma once

#include "app/cli/context.h"

#include <chrono>

namespace dekade::app {

/// One model of a trend.
struct TrendPoint {
    std::chrono::sys_days day; ///< a month stands at its 15th, a year at the 1st of July
    double value = 0; ///< above zero
    auto operator<=>(const TrendPoint &) const = default;
};

/// Whose numbers a trend is fitted to.
struct TrendRequest {
    catalogue::Quantity quantity = catalogue::Quantity::ParamsTotal; ///< what Y is read as
    QString file; ///< empty: the store, under the official lens
    catalogue::Filter filter;
    std::optional<std::size_t> top; ///< keep the running top so many, 1 or more
};

/// The quantity of a key of the command line: parameters, tokens, compute, cost, training-time. Error BadWords lists them.
base::Result<catalogue::Quantity> trendQuantityOf(const QString &key);

struct TrendPoints {
    std::vector<TrendPoint> points; ///< by day, then by value
    qint64 unreadable = 0; ///< rows of the file that were left out
};

/// The models that pass the filter and have a day and the quantity. The running top is taken of those that pass the filter but for `since`
/// and `until`, which are asked last: a model of 2019 still counts among the largest when one of 2020 appears.
/// In the store, compute is 6·N·D with N active and reported compute only where that is missing.
/// Errors: as the store's and the table reader's; BadWords for a filter that rows of a table cannot answer.
base::Result<TrendPoints> trendPoints(Context &context, const TrendRequest &request);

} // namespace dekade::app

#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// One of them with the data set it is of, and where it stands.
struct ShownModel {
    const catalogue::Background *set = nullptr;
    const catalogue::BackgroundModel *model = nullptr;
    Dot dot;
};

/// Other people's models behind the figure's own, in order of their data set: those that are shown unasked (BackgroundModel::isShown), have
/// both numbers of the axes, lie within the axes' whole ranges, and answer the days, the makers and the words of the filter, which are all
/// that a data set says of its models. None where the view hides them, under the lenses of one speaker, who never named them, and where the
/// figure asks what no data set tells: active and non-embedding sizes, sparsity, granularity.
std::vector<ShownModel> shownBehind(const Request &request, const Axis &x, const Axis &y);

/// The same as the figure draws them, with their credit.
Backdrop makeBackdrop(const Request &request, const Axis &x, const Axis &y);

} // namespace dekade::figure

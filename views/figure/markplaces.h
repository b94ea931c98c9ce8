#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// Marks closer than this many px and points are drawn by hand with shape and outline; above, as pre-drawn sprites.
inline constexpr std::size_t kHandDrawnMarks = 400;
/// Above so many, points outnumber what an eye can part: small dots.
inline constexpr std::size_t kSpriteMarks = 5000;

/// Where the marks of all points stand, in order of FigureData::points; sideways shifts of up to 7u keep coinciding marks apart while there
/// are few of them (the value axis is never touched). Points out of view keep their place: the plot clips them.
std::vector<MarkPlace> markPlaces(const FigureData &data, const Mapping &mapping, double u);

/// The largest shift, in axis units of x.
double largestShift(const std::vector<MarkPlace> &places, const FigureData &data, const Mapping &mapping);

} // namespace dekade::figure

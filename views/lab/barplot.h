#pragma once

#include "views/lab/columndata.h"
#include "views/lab/lablayout.h"

namespace dekade::lab {

/// Lying bars of squares, an expert a lane, with the fair share, the limit, the tokens that fall and the tray they lie in.
void paintBars(
    QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, const ColumnData &data, const LabPicture &picture);

/// Where a falling token is: `seconds` into a fall of ½ g t² from `from` to `to`; both ends hold before and after. Pure.
double fallenY(double from, double to, double seconds);

} // namespace dekade::lab

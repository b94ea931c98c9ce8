#pragma once

#include "views/lab/columndata.h"
#include "views/lab/lablayout.h"

namespace dekade::lab {

/// The curve of a column over the steps: other seeds as a band with their mean, this seed as a line with a point at the step shown, and for
/// MaxVio what chance alone leaves. `top`: the value at the upper edge, the same in all columns that show one quantity.
void paintCurve(
    QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, LabColumn column, const LabPicture &picture, double top);

/// A round value at or above every value of the curve in `columns`, bands included: 12 for 10.7, 0.8 for 0.72.
double curveTop(const std::vector<LabColumn> &columns, const LabPicture &picture);

/// The last step of the axis: 1,000, or 2,000 once training has gone beyond.
int lastStep(const LabPicture &picture);

} // namespace dekade::lab

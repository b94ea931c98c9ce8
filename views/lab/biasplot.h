#pragma once

#include "views/lab/columndata.h"
#include "views/lab/lablayout.h"

namespace dekade::lab {

/// What the bias update adds to each expert's score, at the right of its lane: a bar from a middle line, to the right for idle ones, to the
/// left for busy ones, and the number. `barEnds`: where each load's bar ends; a row whose bar has come that far keeps its bar. Nothing
/// without a bias.
void paintBias(QPainter &painter, const LabLayout &layout, const LabLayout::Column &place, const std::vector<double> &barEnds,
    const ColumnData &data, const LabPicture &picture);

/// "+0.031", "−0.002", with a real minus.
QString biasText(double value);

} // namespace dekade::lab

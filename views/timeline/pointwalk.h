#pragma once

#include "model/figure/figuredata.h"

namespace dekade::timeline {

/// The models of a figure in the order the arrow keys walk them: points by x, then the names in the lane.
std::vector<catalogue::ModelId> walkOrder(const figure::FigureData &data);

/// The model `steps` after the selected one, kept within the first and the last. Without a selection the first, or the last for a step back.
/// Empty for a figure without models. Worked: order A B C, selected B, steps +1: C; again: C.
std::optional<catalogue::ModelId> walked(const std::vector<catalogue::ModelId> &order, std::optional<catalogue::ModelId> selected, int steps);

} // namespace dekade::timeline

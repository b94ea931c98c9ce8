#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/diagramlayout.h"

namespace dekade::inspector {

/// Draws one model: its ends, its stack of layers, and the inside of one block, every number from the shape.
/// Height: a function of width and heights alone, the same for all models, so that columns beside each other align: 764 px wide, 442 high.
/// @param config a valid shape. @param options layer beyond the last is the last; a width under 328 × unit is taken as that.
DiagramLayout layoutDiagram(const architecture::Config &config, const DiagramOptions &options);

} // namespace dekade::inspector

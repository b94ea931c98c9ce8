#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/sheet.h"

namespace dekade::inspector {

inline constexpr double kStripHeight = 36; ///< px: 13 attention, 2 between, 21 feed-forward

/// One cell a block: above how it attends (solid all, low half a window, outline lightning), below its feed-forward (solid dense, striped
/// MoE), with brackets that count. `rect` is kStripHeight high; the brackets need 22 px above it.
/// @return the cell of the drawn layer.
QRectF drawLayerStrip(Sheet &sheet, const QRectF &rect, const architecture::Config &config, std::size_t drawnLayer);

} // namespace dekade::inspector

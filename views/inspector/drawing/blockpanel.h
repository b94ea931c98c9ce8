#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/sheet.h"

namespace dekade::inspector {

/// From this width on the two cards of a block stand side by side and the residual stream runs to the right; below, they stand under each
/// other and it runs down.
inline constexpr double kSideBySide = 752;

/// How high the panel of a block is. Rule: it depends on the width alone, so that columns of one width align.
double blockPanelHeight(double width);

/// The inside of one block: residual stream, norms, attention, feed-forward, in a panel.
void drawBlockPanel(Sheet &sheet, const QRectF &rect, const architecture::Config &config, std::size_t layer);

/// The ground of a panel and its title line.
void drawPanelGround(Sheet &sheet, const QRectF &rect);

} // namespace dekade::inspector

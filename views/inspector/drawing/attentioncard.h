#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/card.h"

namespace dekade::inspector {

/// The attention of a block, drawn for what it is: heads in groups, a latent, or states.
void drawAttentionCard(Sheet &sheet, const CardFrame &frame, const architecture::Attention &attention, std::int64_t hiddenWidth);

/// The insides, one for each mixer: matrices, heads and the dashed field of what is kept. All of them end in a field of heads,
/// which they give back: the wire to the operation starts at its foot.
QRectF drawHeads(Sheet &sheet, const CardFrame &frame, const architecture::Attention &attention, std::int64_t hiddenWidth);
QRectF drawLatent(Sheet &sheet, const CardFrame &frame, const architecture::Attention &attention, std::int64_t hiddenWidth);
QRectF drawLightning(Sheet &sheet, const CardFrame &frame, const architecture::Attention &attention, std::int64_t hiddenWidth);

/// The row under the field: operation, output matrix, exit.
inline constexpr double kOperationY = 213;
inline constexpr double kFieldLeft = 84;

/// The ground behind heads, and the dashed field of what the cache keeps.
void drawField(Sheet &sheet, const QRectF &rect);
void drawKept(Sheet &sheet, const QRectF &rect);
inline constexpr Colour kField {Tone::Panel};
inline constexpr Colour kKept {Tone::Cache, 0.1};

} // namespace dekade::inspector

#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/card.h"

namespace dekade::inspector {

/// A dense feed-forward: up, activation, down, and where it is gated the gate that multiplies.
/// @param layer of `config`, one without experts.
void drawDenseCard(Sheet &sheet, const CardFrame &frame, const architecture::Config &config, std::size_t layer);

/// The same, small and without words: gate over up, then down. Gives the width it takes from `left`; vertically centred on `middle`.
double drawSmallFeedForward(Sheet &sheet, const QPointF &left, bool isGated, std::int64_t hiddenWidth, std::int64_t width, Tone tone, Bias bias);

} // namespace dekade::inspector

#pragma once

#include "model/architecture/config.h"
#include "views/inspector/drawing/card.h"

namespace dekade::inspector {

/// A mixture of experts: router, experts, shared experts, the sum; at the foot one expert and, if there are any, the dense blocks of the
/// model.
/// @param layer of `config`, one with experts.
void drawMoeCard(Sheet &sheet, const CardFrame &frame, const architecture::Config &config, std::size_t layer);

} // namespace dekade::inspector

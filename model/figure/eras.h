#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// The four eras of the story, as we read it: their first days are releases and silences, not anybody's claim. Every second one is filled.
/// None without a date axis or with eras switched off.
std::vector<Era> makeEras(const Request &request);

} // namespace dekade::figure

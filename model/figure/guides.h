#pragma once

#include "model/figure/figuredata.h"
#include "model/figure/rows.h"

namespace dekade::figure {

/// The lines to read parameters-tokens by, none in other figures or with guides switched off. In log10 both kinds are straight:
/// - equal compute, 6·N·D = 10¹⁵ to 10³⁰ FLOP: tokens = compute / 6 / parameters, falling by a decade a decade;
/// - equal tokens a parameter, 0.001 to 5,000,000, rising by a decade a decade; 20 is Chinchilla's rule (Hoffmann et al. 2022), and first;
/// - the optimum by the state's scaling law, whose constants its label names; none for an unknown key.
/// They run from 1 to 10¹⁸ parameters, beyond every zoom (the optimum from 10¹⁵ to 10³⁰ FLOP).
/// Worked: 10²⁴ FLOP and 10¹¹ parameters meet at 1.67e12 tokens.
std::vector<Guide> makeGuides(const Request &request);

/// Whose constants the optimum rests on, for the state line; empty where none is drawn:
/// "Optimum by Besiroglu et al. 2024, replication (arXiv…)".
QString optimumWord(const Request &request);

} // namespace dekade::figure

#pragma once

#include "model/figure/title.h"

namespace dekade::figure {

/// The headline of a derived figure, from its drawn rows, largest first, at least one:
/// - compute: how far the largest training run grew, with "By 6·N·D" where both ends are computed;
/// - sparsity: the mixture of experts that uses the smallest share of itself;
/// - granularity: the fewest and the most ways to choose experts, and whose they are.
Title makeDerivedTitle(const Request &request, const std::vector<const Row *> &ranked);

} // namespace dekade::figure

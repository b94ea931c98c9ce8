#pragma once

#include "model/routing/logits.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dekade::routing {

/// Logits with an owner.
struct LogitTable {
    int tokens = 0;
    int experts = 0;
    std::vector<float> values;

    Logits view() const { return {values, tokens, experts}; }
    bool operator==(const LogitTable &) const = default;
};

/// How made-up logits look.
struct LogitRecipe {
    int tokens = 64;
    int experts = 8;
    std::uint64_t seed = 0;
    float spread = 2; ///< standard deviation of a logit around what its cluster likes
    float skew = 0; ///< how much every token likes the first experts: 0 not at all; added as skew · (1 − expert / experts)
    int clusters = 0; ///< kinds of tokens, each with a taste of its own; 0: none
    float clusterSpread = 2; ///< standard deviation of the tastes
    bool operator==(const LogitRecipe &) const = default;
};

/// Logits of a seeded router: not what any real model would say, and whoever shows them says so. The same recipe gives the same bits on
/// every machine; a token's logits do not depend on how many tokens follow. tokens ≥ 0, experts ≥ 1, clusters ≥ 0.
LogitTable madeUpLogits(const LogitRecipe &recipe);

/// Logits by which the best k experts are a draw of k without replacement with these frequencies: log f plus Gumbel noise (Kool, van Hoof,
/// Welling, arXiv:1903.06059 section 2.3). Frequencies are counts or shares of any sum, none below 0; an expert with 0 comes last. The same
/// bits on every machine. tokens ≥ 0.
LogitTable drawnLogits(std::span<const double> frequencies, int tokens, std::uint64_t seed);

/// The cluster a token of a recipe belongs to; 0 without clusters.
int clusterOf(const LogitRecipe &recipe, int token);

} // namespace dekade::routing

#pragma once

#include "model/figure/rows.h"

namespace dekade::figure {

/// A figure's headline: a true sentence about the points drawn, and the models it speaks of.
struct Title {
    QString text;
    std::vector<catalogue::ModelId> named;
};

/// Chooses by figure and measure:
/// - total: the largest k ≥ 3 such that the k largest are all mixtures of experts while a smaller one is dense ("The seven largest of 54
///   language models are all mixtures of experts"); a tie at the edge shortens k. Else the largest model with its size.
/// - active: likewise with dense models. Non-embedding: the largest.
/// - compute, sparsity, granularity: see derivedtitle.h.
/// - tokens: how far the largest training run grew. Parameters and tokens: the most and the fewest tokens a parameter.
/// With no point it says so.
Title makeTitle(const Request &request, const std::vector<Row> &rows);

} // namespace dekade::figure

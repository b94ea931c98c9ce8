#pragma once

#include "model/base/phrases.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/lens.h"
#include "model/state/viewstate.h"

namespace dekade::figure {

/// A number that nobody need have stated, with the two it is derived from.
struct Derived {
    catalogue::Datum y;      ///< basis computed, or estimated where one of the two is; with a claim only where it is reported as it stands
    catalogue::Datum first;  ///< active parameters, or the number of experts
    catalogue::Datum second; ///< training tokens, parameters in all, or the experts that a token uses
};

/// What a derived figure shows for one model under a lens:
/// - compute: 6·N·D in FLOP, N active parameters (a dense model's are all it has), D tokens seen in training; where one of the two is
///   missing, the compute that is reported. A data set's tokens are not tokens seen: how often it was read is not said.
/// - sparsity: active / total parameters, above 0 to 1.
/// - granularity: C(n,k), in how many ways k of n routed experts can be chosen; empty for more than 1e300 ways or k > n.
/// Worked: Llama 3.1 405B 6 · 405e9 · 15.6e12 = 3.79e25 FLOP; Mixtral 8x7B 12.9 of 46.7 = 28 %, C(8,2) = 28.
Derived derive(const catalogue::Catalogue &catalogue, catalogue::ModelId model, state::FigureKind kind, catalogue::Lens lens);

/// Whether a model belongs to a figure: sparsity and granularity speak of mixtures of experts alone.
bool belongsTo(state::FigureKind kind, const catalogue::Model &model);

/// log10 of C(n,k). 0 ≤ k ≤ n, else empty. log10 C(8,2) = log10 28.
std::optional<double> logCombinations(double n, double k);
/// C(n,k) to the last digit, without commas: (128, 8) → "1429702652400". 0 ≤ k ≤ n ≤ 1e6 whole numbers, else empty.
QString exactCombinations(double n, double k);

/// The derivation in words, for hover and table: "6 × 405B × 15.6T = 3.79 × 10²⁵ FLOP", "12.9B of 46.7B: 28 %, 1 in 3.6",
/// "C(8,2) = 28". Empty where nothing is derived.
QString derivation(const Derived &derived, state::FigureKind kind, const base::Phrases &phrases);

} // namespace dekade::figure

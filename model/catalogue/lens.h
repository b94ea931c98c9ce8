#pragma once

#include "model/catalogue/catalogue.h"

namespace dekade::catalogue {

/// What one lens shows for one quantity of one model.
struct Datum {
    std::optional<double> value;          ///< the number drawn; empty: undisclosed or nothing stated
    std::optional<double> low;            ///< of an estimate or a range, always with high
    std::optional<double> high;
    std::optional<base::PartialDate> date; ///< for ReleaseDate
    QString text;
    Basis basis = Basis::Undisclosed;
    std::optional<ClaimId> claim;          ///< the claim it rests on
    bool borrowed = false;                 ///< not from the lens's own speakers (a date where the article has none)
    bool operator==(const Datum &) const = default;
};

/// What one claim says, whatever else is said: the datum that a lens shows once it has picked it.
Datum datumOf(const Claim &claim);

/// The rule that picks one claim where several compete.
///
/// A claim the user prefers wins in every lens. Rumours, superseded claims and components are else never picked.
/// - official: the maker (preferred before plain); an "undisclosed" of the maker silences everybody else; then counted; then third parties
///   (preferred, else the latest source); then the user's own. Numbers of the article and the gist are never official; where nobody else
///   speaks, their "undisclosed" is.
/// - computed: counted from the shape, else as official.
/// - article, gist: only that speaker (preferred before plain): exactly what it says, nothing where it is silent; release dates alone fall
///   back to official, marked `borrowed`, because a figure over time needs a day. Official dates fall back to the article's and the gist's.
/// Active parameters of a dense model are its total. For TrainingTokens the whole (stage Total or Whole, kind Seen first) is picked, never a
/// stage; a figure in words or bytes, where no tokens are stated, has its claim and a text ("4T bytes") and no value.
/// A range without a value stands at its geometric mean, basis Estimated.
/// Worked: Llama 3.1 405B, TrainingTokens: official 15.6e12, article 3.67e12. GPT-2 small, ParamsTotal: official 124e6, article 137e6.
Datum pick(const Catalogue &catalogue, ModelId model, Quantity quantity, Lens lens);

/// Parameters by the measure: total, active or non-embedding.
Datum pick(const Catalogue &catalogue, ModelId model, Measure measure, Lens lens);

/// How far the claims of one quantity lie apart, over all speakers (rumours, superseded and components left out).
struct Disagreement {
    int answers = 0;    ///< distinct values: within 1 % is one; "over", "under" and "about" a value meet an exact one within 10 % on that side
    double ratio = 1.0; ///< largest over smallest
    double smallest = 0;
    double largest = 0;
    bool disagrees() const { return answers > 1; }
};
Disagreement disagreement(const Catalogue &catalogue, ModelId model, Quantity quantity);

/// The number of quantities of a model, numbers all, on which its claims disagree.
int disagreementCount(const Catalogue &catalogue, ModelId model);

} // namespace dekade::catalogue

#include "model/catalogue/lens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::catalogue {

namespace {

constexpr double kSameAnswer = 1.01; ///< values within 1 % are one answer

bool isPickable(const Claim &claim)
{
    return claim.standing == Standing::Plain || claim.standing == Standing::Preferred;
}

/// Whether a claim speaks of the whole quantity: of training tokens not a stage, and in tokens.
bool isWhole(const Claim &claim)
{
    if (claim.quantity != Quantity::TrainingTokens)
        return claim.stage == Stage::Whole || claim.stage == Stage::Total;
    const bool stage = claim.stage == Stage::Whole || claim.stage == Stage::Total || claim.stage == Stage::Dataset;
    return stage && claim.unit != Unit::Bytes && claim.unit != Unit::Words && claim.kind != TokenKind::Words
        && claim.kind != TokenKind::Bytes;
}

/// The better of two claims of one speaker comes first: preferred, the total, tokens seen, disclosed, the earlier id.
int rank(const Claim &claim)
{
    int value = 0;
    if (claim.standing != Standing::Preferred)
        value += 100;
    if (claim.stage == Stage::Dataset)
        value += 20;
    if (claim.quantity == Quantity::TrainingTokens && claim.stage != Stage::Total)
        value += 10;
    if (claim.kind == TokenKind::Unique)
        value += 4;
    if (claim.basis == Basis::Undisclosed)
        value += 2;
    return value;
}

const Claim *bestOf(std::span<const Claim> claims, Speaker speaker)
{
    const Claim *best = nullptr;
    for (const Claim &claim : claims) {
        if (claim.speaker != speaker || !isPickable(claim))
            continue;
        if (claim.basis != Basis::Undisclosed && !isWhole(claim))
            continue;
        if (!best || rank(claim) < rank(*best))
            best = &claim;
    }
    return best;
}

const Claim *preferredByUser(std::span<const Claim> claims)
{
    const auto found = std::find_if(claims.begin(), claims.end(), [](const Claim &claim) { return claim.preferredByUser; });
    return found == claims.end() ? nullptr : &*found;
}

const Claim *firstOf(std::span<const Claim> claims, std::initializer_list<Speaker> speakers)
{
    for (const Speaker speaker : speakers) {
        if (const Claim *claim = bestOf(claims, speaker))
            return claim;
    }
    return nullptr;
}

const Claim *official(std::span<const Claim> claims)
{
    return firstOf(claims, {Speaker::User, Speaker::Maker, Speaker::Counted, Speaker::ThirdParty});
}

Datum datumOf(const Claim &claim)
{
    Datum datum;
    datum.claim = claim.id;
    datum.basis = claim.basis;
    datum.text = claim.text;
    if (claim.basis == Basis::Undisclosed)
        return datum;
    datum.value = claim.value;
    if (claim.low && claim.high) {
        datum.low = claim.low;
        datum.high = claim.high;
        // The middle of a factor is the geometric mean: on a log axis it stands halfway.
        if (!datum.value)
            datum.value = std::sqrt(*claim.low * *claim.high);
        datum.basis = Basis::Estimated;
    }
    if (claim.quantity == Quantity::ReleaseDate) {
        if (const base::Result<base::PartialDate> date = base::parseDate(claim.text); date.ok())
            datum.date = *date;
    }
    return datum;
}

/// The figure in bytes or words of a model about whose tokens nothing else is known: named, never drawn as tokens.
Datum otherUnit(std::span<const Claim> claims)
{
    Datum datum;
    for (const Claim &claim : claims) {
        if (isPickable(claim) && (claim.unit == Unit::Bytes || claim.unit == Unit::Words)) {
            datum.claim = claim.id;
            break;
        }
    }
    return datum;
}

Datum pickOwn(const Catalogue &catalogue, ModelId model, Quantity quantity, Lens lens)
{
    const std::span<const Claim> claims = catalogue.claimsOf(model, quantity);
    const Claim *claim = preferredByUser(claims);
    if (!claim) {
        switch (lens) {
        case Lens::Official:
            claim = official(claims);
            break;
        case Lens::Computed:
            claim = bestOf(claims, Speaker::Counted);
            if (!claim)
                claim = official(claims);
            break;
        case Lens::Article:
            claim = bestOf(claims, Speaker::Article);
            break;
        case Lens::Gist:
            claim = bestOf(claims, Speaker::Gist);
            break;
        }
    }
    return claim ? datumOf(*claim) : otherUnit(claims);
}

} // namespace

Datum pick(const Catalogue &catalogue, ModelId model, Quantity quantity, Lens lens)
{
    if (quantity == Quantity::ParamsActive && catalogue.model(model).density == Density::Dense)
        return pick(catalogue, model, Quantity::ParamsTotal, lens);
    Datum datum = pickOwn(catalogue, model, quantity, lens);
    const bool followsOneSpeaker = lens == Lens::Article || lens == Lens::Gist;
    if (quantity == Quantity::ReleaseDate && followsOneSpeaker && !datum.date) {
        datum = pickOwn(catalogue, model, quantity, Lens::Official);
        datum.borrowed = true;
    }
    if (quantity == Quantity::ReleaseDate && !datum.date) {
        // A year from the article is better than no place on the axis (GPT-2 medium and large).
        for (const Lens other : {Lens::Article, Lens::Gist}) {
            if (const Datum date = pickOwn(catalogue, model, quantity, other); date.date && !datum.date) {
                datum = date;
                datum.borrowed = true;
            }
        }
    }
    return datum;
}

Datum pick(const Catalogue &catalogue, ModelId model, Measure measure, Lens lens)
{
    return pick(catalogue, model, quantityOf(measure), lens);
}

Disagreement disagreement(const Catalogue &catalogue, ModelId model, Quantity quantity)
{
    std::vector<double> values;
    for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
        if (!isPickable(claim) || !isWhole(claim) || claim.kind == TokenKind::Unique || claim.stage == Stage::Dataset)
            continue;
        if (claim.value && *claim.value > 0)
            values.push_back(*claim.value);
    }
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    Disagreement found {1, values.back() / values.front(), values.front(), values.back()};
    double answer = values.front();
    for (const double value : values) {
        if (value > answer * kSameAnswer) {
            ++found.answers;
            answer = value;
        }
    }
    return found;
}

int disagreementCount(const Catalogue &catalogue, ModelId model)
{
    static constexpr std::array kCompared {Quantity::ParamsTotal, Quantity::ParamsActive, Quantity::ParamsNonEmbedding,
        Quantity::TrainingTokens, Quantity::ContextLength, Quantity::Layers, Quantity::HiddenSize, Quantity::VocabSize,
        Quantity::ExpertsTotal, Quantity::ExpertsActive};
    return static_cast<int>(std::count_if(kCompared.begin(), kCompared.end(),
        [&](Quantity quantity) { return disagreement(catalogue, model, quantity).disagrees(); }));
}

} // namespace dekade::catalogue

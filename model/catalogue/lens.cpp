#include "model/catalogue/lens.h"

#include "model/base/numberformat.h"
#include "model/catalogue/importedsource.h"

#include <algorithm>
#include <cmath>

namespace dekade::catalogue {

namespace {

constexpr double kSameAnswer = 1.01; ///< values within 1 % are one answer

bool isPickable(const Claim &claim) { return claim.standing == Standing::Plain || claim.standing == Standing::Preferred; }

bool isInOtherUnit(const Claim &claim)
{
    return claim.quantity == Quantity::TrainingTokens
        && (claim.unit == Unit::Bytes || claim.unit == Unit::Words || claim.kind == TokenKind::Words || claim.kind == TokenKind::Bytes);
}

/// Whether a claim speaks of the whole quantity: no stage or component, and training tokens in tokens.
bool isWhole(const Claim &claim)
{
    const bool dataset = claim.quantity == Quantity::TrainingTokens && claim.stage == Stage::Dataset;
    return (claim.stage == Stage::Whole || claim.stage == Stage::Total || dataset) && !isInOtherUnit(claim);
}

/// The better of two claims of one speaker has the lower rank: preferred, the total, tokens seen, disclosed.
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
    else if (claim.kind != TokenKind::Seen)
        value += 2;
    if (claim.basis == Basis::Undisclosed)
        value += 1;
    return value;
}

/// Among third parties the latest source knows most, and a table that was imported least: it may be of any year, and its day is that of the import.
/// One speaker's claims keep the order of their ids.
bool isBetter(const Catalogue &catalogue, const Claim &claim, const Claim &than)
{
    const bool imported = isImported(catalogue.source(claim.source));
    if (imported != isImported(catalogue.source(than.source)))
        return !imported;
    if (rank(claim) != rank(than))
        return rank(claim) < rank(than);
    return claim.speaker == Speaker::ThirdParty && catalogue.source(claim.source).date > catalogue.source(than.source).date;
}

const Claim *bestOf(const Catalogue &catalogue, std::span<const Claim> claims, Speaker speaker)
{
    const Claim *best = nullptr;
    for (const Claim &claim : claims) {
        if (claim.speaker == speaker && isPickable(claim) && isWhole(claim) && (!best || isBetter(catalogue, claim, *best)))
            best = &claim;
    }
    return best;
}

const Claim *preferredByUser(std::span<const Claim> claims)
{
    const auto found = std::find_if(claims.begin(), claims.end(), [](const Claim &claim) { return claim.preferredByUser; });
    return found == claims.end() ? nullptr : &*found;
}

const Claim *firstOf(const Catalogue &catalogue, std::span<const Claim> claims, std::initializer_list<Speaker> speakers)
{
    for (const Speaker speaker : speakers) {
        if (const Claim *claim = bestOf(catalogue, claims, speaker))
            return claim;
    }
    return nullptr;
}

const Claim *official(const Catalogue &catalogue, std::span<const Claim> claims)
{
    if (const Claim *claim = firstOf(catalogue, claims, {Speaker::Maker, Speaker::Counted, Speaker::ThirdParty, Speaker::User}))
        return claim;
    // A number of the article or the gist is not official; that they found none is worth showing.
    const Claim *told = firstOf(catalogue, claims, {Speaker::Article, Speaker::Gist});
    return told && told->basis == Basis::Undisclosed ? told : nullptr;
}

Datum plainDatum(const Claim &claim)
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

/// Training data told in bytes or words: named ("4T bytes"), never drawn as tokens.
Datum namedOnly(const Claim &claim)
{
    Datum datum;
    datum.claim = claim.id;
    datum.text = claim.value ? QString(base::compactNumber(*claim.value) + QLatin1Char(' ') + keyOf(claim.unit)) : claim.text;
    return datum;
}

/// What the first of the speakers who counts in another unit says, where nobody counts in tokens.
Datum inOtherUnit(std::span<const Claim> claims, std::initializer_list<Speaker> speakers)
{
    for (const Speaker speaker : speakers) {
        const Claim *best = nullptr;
        for (const Claim &claim : claims) {
            if (claim.speaker == speaker && isInOtherUnit(claim) && isPickable(claim) && (!best || rank(claim) < rank(*best)))
                best = &claim;
        }
        if (best)
            return namedOnly(*best);
    }
    return {};
}

const Claim *chosen(const Catalogue &catalogue, std::span<const Claim> claims, Lens lens)
{
    switch (lens) {
    case Lens::Official:
        return official(catalogue, claims);
    case Lens::Computed:
        if (const Claim *counted = bestOf(catalogue, claims, Speaker::Counted))
            return counted;
        return official(catalogue, claims);
    case Lens::Article:
        return bestOf(catalogue, claims, Speaker::Article);
    case Lens::Gist:
        return bestOf(catalogue, claims, Speaker::Gist);
    }
    return nullptr;
}

Datum pickOwn(const Catalogue &catalogue, ModelId model, Quantity quantity, Lens lens)
{
    const std::span<const Claim> claims = catalogue.claimsOf(model, quantity);
    if (const Claim *preferred = preferredByUser(claims))
        return datumOf(*preferred);
    if (const Claim *claim = chosen(catalogue, claims, lens))
        return datumOf(*claim);
    if (lens == Lens::Article)
        return inOtherUnit(claims, {Speaker::Article});
    if (lens == Lens::Gist)
        return inOtherUnit(claims, {Speaker::Gist});
    return inOtherUnit(claims, {Speaker::Maker, Speaker::Counted, Speaker::ThirdParty, Speaker::User});
}

} // namespace

Datum datumOf(const Claim &claim) { return isInOtherUnit(claim) ? namedOnly(claim) : plainDatum(claim); }

Datum pick(const Catalogue &catalogue, ModelId model, Quantity quantity, Lens lens)
{
    if (quantity == Quantity::ParamsActive && catalogue.model(model).density == Density::Dense)
        return pick(catalogue, model, Quantity::ParamsTotal, lens);
    Datum datum = pickOwn(catalogue, model, quantity, lens);
    const bool followsOneSpeaker = lens == Lens::Article || lens == Lens::Gist;
    if (quantity == Quantity::ReleaseDate && followsOneSpeaker && !datum.date) {
        datum = pickOwn(catalogue, model, quantity, Lens::Official);
        datum.borrowed = datum.date.has_value();
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

namespace {

constexpr double kLooseAnswer = 1.10; ///< "15T+" and 15.6T are one answer

/// Whether an exact number is one that "over", "under" or "about" a value speaks of.
bool meets(Qualifier qualifier, double value, double exact)
{
    const bool above = exact >= value && exact <= value * kLooseAnswer;
    const bool below = exact <= value && exact >= value / kLooseAnswer;
    switch (qualifier) {
    case Qualifier::Exact: return false;
    case Qualifier::Over: return above;
    case Qualifier::Under: return below;
    case Qualifier::About: return above || below;
    }
    Q_UNREACHABLE();
}

} // namespace

Disagreement disagreement(const Catalogue &catalogue, ModelId model, Quantity quantity)
{
    std::vector<double> values;
    std::vector<const Claim *> loose;
    for (const Claim &claim : catalogue.claimsOf(model, quantity)) {
        if (!isPickable(claim) || !isWhole(claim) || claim.kind == TokenKind::Unique || claim.stage == Stage::Dataset)
            continue;
        if (!claim.value || *claim.value <= 0)
            continue;
        if (claim.qualifier == Qualifier::Exact)
            values.push_back(*claim.value);
        else
            loose.push_back(&claim);
    }
    const std::vector<double> exact = values;
    for (const Claim *claim : loose) {
        if (std::none_of(exact.begin(), exact.end(), [claim](double value) { return meets(claim->qualifier, *claim->value, value); }))
            values.push_back(*claim->value);
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
    int count = 0;
    for (int quantity = 0; quantity < kQuantityCount; ++quantity)
        count += disagreement(catalogue, model, static_cast<Quantity>(quantity)).disagrees() ? 1 : 0;
    return count;
}

} // namespace dekade::catalogue

#include "model/store/factmatch.h"

#include "model/catalogue/lens.h"
#include "model/store/overlayids.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace dekade::store {

using namespace catalogue;

namespace {

auto placeOf(const Claim &claim, const Source &source)
{
    return std::tie(claim.quantity, claim.kind, claim.stage, claim.qualifier, claim.speaker, claim.standing, claim.locator, claim.quote,
        source.title, source.url, source.date);
}

auto restOf(const Claim &claim, const Source &source)
{
    return std::tie(claim.value, claim.low, claim.high, claim.text, claim.unit, claim.stageNote, claim.basis, source.shortTitle, source.note);
}

bool sameDatum(const Claim &a, const Claim &b)
{
    Datum first = datumOf(a);
    Datum second = datumOf(b);
    first.claim = second.claim = {};
    return first == second;
}

bool agrees(double there, double read) { return read == 0 || there == read; }

} // namespace

bool saysTheSame(const Claim &there, const Source &source, const SourcedClaim &read, bool whole)
{
    if (placeOf(there, source) != placeOf(read.claim, read.source))
        return false;
    return whole ? restOf(there, source) == restOf(read.claim, read.source) : sameDatum(there, read.claim);
}

KnownFacts::KnownFacts(CataloguePtr catalogue)
    : m_catalogue(std::move(catalogue))
{
    for (const Model &model : m_catalogue->models())
        m_models.insert(model.key, model.id);
}

bool KnownFacts::has(const ModelFacts &facts, bool whole) const
{
    const auto found = m_models.constFind(facts.model.key);
    if (facts.model.key.isEmpty() || found == m_models.constEnd())
        return false;
    if (!isBundledId(found->value) && m_catalogue->model(*found).name != facts.model.name)
        return false;
    QSet<ClaimId> taken;
    const auto isThere = [&](const SourcedClaim &read) {
        for (const Claim &claim : m_catalogue->claimsOf(*found, read.claim.quantity)) {
            const bool preferred = claim.preferredByUser || !read.claim.preferredByUser;
            if (preferred && !taken.contains(claim.id) && saysTheSame(claim, m_catalogue->source(claim.source), read, whole)) {
                taken.insert(claim.id);
                return true;
            }
        }
        return false;
    };
    const auto isNoted = [&](const Note &note) { return m_catalogue->noteOf(*found, note.quantity) != nullptr; };
    return std::ranges::all_of(facts.claims, isThere) && std::ranges::all_of(facts.notes, isNoted);
}

bool KnownFacts::has(const Background &set, const BackgroundModel &model) const
{
    const auto isSame = [&](const BackgroundModel &there) {
        return there.name == model.name && there.organization == model.organization && there.date == model.date
            && agrees(there.parameters, model.parameters) && agrees(there.tokens, model.tokens) && agrees(there.compute, model.compute);
    };
    return std::ranges::any_of(m_catalogue->backgrounds(),
        [&](const Background &there) { return there.key == set.key && std::ranges::any_of(there.models, isSame); });
}

} // namespace dekade::store

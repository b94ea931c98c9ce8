#include "model/figure/rows.h"

#include "model/figure/derived.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

bool isPositive(const Datum &datum)
{
    return datum.value && std::isfinite(*datum.value) && *datum.value > 0;
}

/// Whether the lens has anything to say about a model: always, or where its one speaker names it.
bool isNamed(const Catalogue &catalogue, ModelId model, Lens lens)
{
    if (lens != Lens::Article && lens != Lens::Gist)
        return true;
    const Speaker speaker = lens == Lens::Article ? Speaker::Article : Speaker::Gist;
    const std::span<const Claim> claims = catalogue.claimsOf(model);
    return std::ranges::any_of(claims, [&](const Claim &claim) { return claim.speaker == speaker || claim.preferredByUser; });
}

/// The scrubber's span is half-open; a model without a date is in it only where it is open on both sides.
bool isInSpan(const state::ViewState &state, const Datum &date)
{
    if (!state.from && !state.to)
        return true;
    if (!date.date)
        return false;
    const QDate day = date.date->middle();
    return (!state.from || day >= *state.from) && (!state.to || day < *state.to);
}

Place placeOf(const Request &request, const Row &row)
{
    const bool hasPlace = request.hasDateAxis() ? row.date.date.has_value() : isPositive(row.x);
    if (isPositive(row.y) && hasPlace)
        return Place::Drawn;
    if (isPositive(row.y) && request.hasDateAxis())
        return Place::Undated;
    const bool asksNonEmbedding = request.state.measure == Measure::NonEmbedding && state::usesMeasure(request.state.figure);
    const Datum &size = request.hasDateAxis() ? row.y : row.x;
    if (asksNonEmbedding && !size.claim
        && isPositive(pick(request.catalogue, row.record->id, Quantity::ParamsTotal, request.state.lens)))
        return Place::NotStated;
    return Place::Lane;
}

void takeDerived(const Request &request, const Model &model, Row &row)
{
    const Derived derived = derive(request.catalogue, model.id, request.state.figure, request.state.lens);
    row.y = derived.y;
    row.first = derived.first;
    row.second = derived.second;
}

Row rowOf(const Request &request, const Model &model)
{
    const state::ViewState &state = request.state;
    Row row;
    row.record = &model;
    if (request.isDerived())
        takeDerived(request, model, row);
    else
        row.y = pick(request.catalogue, model.id, request.yQuantity(), state.lens);
    row.date = pick(request.catalogue, model.id, Quantity::ReleaseDate, state.lens);
    if (!request.hasDateAxis())
        row.x = pick(request.catalogue, model.id, state.measure, state.lens);
    if (request.drawsStems() && row.isMoe())
        row.active = pick(request.catalogue, model.id, Quantity::ParamsActive, state.lens);
    row.inSpan = isInSpan(state, row.date);
    row.place = placeOf(request, row);
    if (request.hasDateAxis() && row.date.date)
        row.px = base::decimalYear(row.date.date->middle());
    if (row.place != Place::Drawn)
        return row;
    row.py = std::log10(*row.y.value);
    if (!request.hasDateAxis())
        row.px = std::log10(*row.x.value);
    return row;
}

} // namespace

Quantity Request::yQuantity() const
{
    return state.figure == FigureKind::Parameters ? quantityOf(state.measure)
        : state.figure == FigureKind::Compute     ? Quantity::TrainingCompute
                                                  : Quantity::TrainingTokens;
}

bool Request::isDerived() const
{
    return state.figure == FigureKind::Compute || state.figure == FigureKind::Sparsity || state.figure == FigureKind::Granularity;
}

bool Request::drawsStems() const
{
    return state.figure == FigureKind::Parameters && state.measure == Measure::Total;
}

state::Showing Request::showingOf(const Model &model) const
{
    const bool asked = std::ranges::find(state.highlighted, model.id) != state.highlighted.end();
    return asked ? state::Showing::Full : state::showingOf(state, model.dataset);
}

CollectedRows collectRows(const Request &request)
{
    CollectedRows collected;
    for (const ModelId id : filtered(request.catalogue, request.state.filter, request.state.lens, request.state.measure)) {
        const Model &model = request.catalogue.model(id);
        const state::Showing showing = request.showingOf(model);
        const bool doubtful = showing == state::Showing::Faint && model.flags != 0;
        if (showing == state::Showing::Off || doubtful || !isNamed(request.catalogue, id, request.state.lens)
            || !belongsTo(request.state.figure, model))
            continue;
        if (showing == state::Showing::Full)
            collected.rows.push_back(rowOf(request, model));
        else if (Row row = rowOf(request, model); row.place == Place::Drawn && row.inSpan)
            collected.faint.push_back(std::move(row));
    }
    return collected;
}

} // namespace dekade::figure

#pragma once

#include "model/base/phrases.h"
#include "model/catalogue/catalogue.h"
#include "model/catalogue/lens.h"
#include "model/state/viewstate.h"

#include <vector>

namespace dekade::figure {

/// What one figure is built from; refers to values that outlive the building.
struct Request {
    const catalogue::Catalogue &catalogue;
    const state::ViewState &state;
    const base::Phrases &phrases;

    bool hasDateAxis() const { return state.figure != state::FigureKind::ParametersTokens; }
    /// The quantity on the y axis; of a derived one what stands in for it where it is reported.
    catalogue::Quantity yQuantity() const;
    /// Whether y is derived from two other numbers (derived.h): compute, sparsity and granularity.
    bool isDerived() const;
    /// Whether a mixture of experts is drawn twice, total joined to active.
    bool drawsStems() const;
    /// How a model is drawn: as its data set is, in full where it is highlighted.
    state::Showing showingOf(const catalogue::Model &model) const;
};

/// Where a model that passes the filter ends.
enum class Place {
    Drawn,
    Lane,      ///< by name: nobody discloses or states the value
    Undated,   ///< a value but no day to stand at
    NotStated, ///< a known size, but nobody gives this reading of it (non-embedding): counted, not listed
};

/// One model that passes the filter, with all that is picked for it under the lens.
struct Row {
    const catalogue::Model *record = nullptr;
    catalogue::Datum y;
    catalogue::Datum x;      ///< parameters, with parameters-tokens only
    catalogue::Datum active; ///< of a mixture of experts that is drawn twice
    catalogue::Datum first;  ///< of a derived y: active parameters, or the number of experts
    catalogue::Datum second; ///< of a derived y: training tokens, parameters in all, or the experts that a token uses
    catalogue::Datum date;
    Place place = Place::Lane;
    bool inSpan = true;      ///< within the scrubber's span; rows outside only widen the axes
    double px = 0;           ///< axis units, where drawn; x of a dated lane row too
    double py = 0;

    bool isMoe() const { return record->density == catalogue::Density::Moe; }
};

/// What a figure is made of.
struct CollectedRows {
    std::vector<Row> rows;  ///< what the figure is about
    std::vector<Row> faint; ///< of other people's data sets, those alone that have a place on the axes and nothing odd about them (Model::flags)
};

/// The models that pass the filter, in the catalogue's order. Under the lenses article and gist only models which that speaker names.
CollectedRows collectRows(const Request &request);

} // namespace dekade::figure

#pragma once

#include "model/base/phrases.h"
#include "model/figure/figuredata.h"

namespace dekade::figure {

/// Builds what a figure shows. Pure: same catalogue, state and language, same data.
/// - parameters, tokens: x = release date (middle of what is known), y = log10 of the picked value.
/// - parameters-tokens: x = log10 parameters, y = log10 tokens.
/// - compute, sparsity, granularity: x = release date, y = log10 of what derive() gives (derived.h).
/// Models without a value under the lens that is disclosed go to the lane, never to an invented y. A model about which a lens says nothing
/// (article, gist) is not in the figure at all.
FigureDataPtr buildFigure(const catalogue::Catalogue &catalogue, const state::ViewState &state, const base::Phrases &phrases);

/// The data behind a figure as rows, for CSV and JSON export: one row a model, undisclosed ones included, each value with basis, source title and URL; the last column "as_known_on" where the catalogue is that of a day.
struct FigureTable {
    QStringList columns;
    std::vector<QStringList> rows;
};
FigureTable figureTable(const catalogue::Catalogue &catalogue, const FigureData &data, const state::ViewState &state);

} // namespace dekade::figure

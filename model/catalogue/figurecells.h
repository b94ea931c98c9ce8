#pragma once

#include "model/catalogue/factfields.h"
#include "model/catalogue/lens.h"
#include "model/catalogue/modelfacts.h"

namespace dekade::catalogue {

// How the table of a figure says what a lens picked, and how it is read back: in one place, because the two must agree. A cell that holds
// nothing is empty; terms stand by their keys, numbers shortest.

/// Where a row of such a table stands in its figure: drawn, in the lane of the undisclosed, or behind the figure's own models: there as a
/// model of an import, or as a row of a data set that comes with Dekade, of which less is known.
enum class FigurePlace { Figure, Lane, Faint, Background };
QString keyOf(FigurePlace place); ///< "figure", "lane", "faint", "background"

/// The columns of a number: "params_total", "params_total_unit", "_basis", "_low", "_high", "_source_title", …
QStringList claimColumns(Quantity quantity);
/// The cells under them; the basis "undisclosed" alone where nothing was picked.
QStringList claimCells(const Catalogue &catalogue, Quantity quantity, const Datum &datum);
/// The same for a number of somebody else's data set. 0 is none.
QStringList claimCells(const Background &set, Quantity quantity, double value);

/// What is said of the release date beside the day itself: "release_date_basis", …
QStringList dateColumns();
QStringList dateCells(const Catalogue &catalogue, const Datum &date);
QStringList dateCells(const Background &set);

/// What else is said of the model: "name_zh", "aliases", "country", …, "dataset", "flags".
QStringList modelColumns();
QStringList modelCells(const Catalogue &catalogue, const Model &model);
QStringList modelCells(const Background &set, const BackgroundModel &model);

/// A row read back. Keys of organization, family and sources are empty: the table names them. The model's key is empty where the cell is.
/// `quantities` are those that the table has columns of; `sourceTitle` stands for one that is missing. Errors (BadInput) name the column.
base::Result<ModelFacts> modelOfFigure(const FactTexts &row, const std::vector<Quantity> &quantities, const QString &sourceTitle);

/// A row of place "background" read back, with the set that it names in `set`. Errors as above.
base::Result<BackgroundModel> backgroundOfFigure(const FactTexts &row, const std::vector<Quantity> &quantities, Background &set);

} // namespace dekade::catalogue

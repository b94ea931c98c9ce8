#pragma once

#include "model/catalogue/importrecord.h"
#include "model/store/connection.h"

#include <array>

namespace dekade::store {

/// The quantities that have columns of their own in the table `imported`, in their order; every other one stands in `more`.
inline constexpr std::array kColumnQuantities {catalogue::Quantity::ParamsTotal, catalogue::Quantity::ParamsActive,
    catalogue::Quantity::TrainingTokens, catalogue::Quantity::TrainingCompute, catalogue::Quantity::TrainingCost,
    catalogue::Quantity::TrainingTime};

/// A record as the table holds it: one place a quantity, the rest as JSON. Points into the record it was made of.
struct ImportRow {
    const catalogue::ImportRecord *record = nullptr;
    std::array<const catalogue::ImportFigure *, kColumnQuantities.size()> figures {};
    std::string date; ///< its length is its precision
    std::string more; ///< "[{…}]" or empty
    qint64 identity = 0;
    qint64 content = 0;
};

/// Lays a record out and hashes it. `identity` covers format, name and date; `content` all that the row says but its line.
/// Error BadInput, with the line, for a row without a name or a figure that is not finite and positive.
base::Result<void> layOut(const catalogue::ImportRecord &record, std::string_view format, ImportRow &row);

/// All columns of `imported` but id and replaced_by, in the order in which RowInserter fills them and recordFrom reads them.
QString importedColumns();

/// The record in a query over importedColumns(), starting at column `first`. Columns batch_id, identity and content are skipped.
base::Result<catalogue::ImportRecord> recordFrom(const QSqlQuery &query, int first);

/// One figure of an imported row.
struct ImportedFigure {
    qint64 identity = 0;
    catalogue::Quantity quantity = catalogue::Quantity::ReleaseDate;
    double value = 0;
};

/// Place 0 is the release date, the figures follow. Error BadInput where the row or the figure is gone.
base::Result<ImportedFigure> importedFigure(const Connection &connection, qint64 row, int place);

} // namespace dekade::store

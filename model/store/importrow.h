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

/// Lays a record out and hashes it. `identity` covers format, name and date; `content` all that the row says but its line. Where a row has
/// facts these are what it says, and identity covers the model's key, or its name where it has none; a figure's are never the newer version
/// of others, so that they count too.
/// Error BadInput, with the line, for a row without a name or a figure that is not finite and positive.
base::Result<void> layOut(const catalogue::ImportRecord &record, std::string_view format, ImportRow &row);

/// All columns of `imported` but id and replaced_by, in the order in which RowInserter fills them.
QString importedColumns();
/// The same with what stands beside them, in the order in which recordFrom reads them, and the tables they come from.
QString recordColumns();
inline constexpr QLatin1StringView kRecordTables("imported LEFT JOIN imported_facts ON imported_facts.row_id = imported.id");

/// The record in a query over recordColumns(), starting at column `first`. Columns batch_id, identity and content are skipped.
base::Result<catalogue::ImportRecord> recordFrom(const QSqlQuery &query, int first);

/// One claim of an imported row.
struct ImportedFigure {
    catalogue::Quantity quantity = catalogue::Quantity::ReleaseDate;
    QString key; ///< see claimkey.h
};

/// Of a row of a table place 0 is the release date, the figures follow; of Dekade's own files a place is a claim. Error BadInput where the
/// row or the claim is gone.
base::Result<ImportedFigure> importedFigure(const Connection &connection, qint64 row, int place);

} // namespace dekade::store

#pragma once

#include "model/inspection/inspection.h"

namespace dekade::inspection {

/// A ledger as a flat table, for CSV and JSON: a row a part and model, sub-rows with their parent before a slash; exact integers.
/// Columns: model, part, formula, parameters, share, active, source (where the shape was read) and its address. The total closes each model.
struct LedgerTable {
    QStringList columns;
    std::vector<QStringList> rows;
    bool operator==(const LedgerTable &) const = default;
};
LedgerTable ledgerTable(const Inspection &inspection);

/// The ledgers of all counted columns as a Markdown table, and as a LaTeX tabular (booktabs); a table a model, its name before it. What
/// Markdown or LaTeX would read as markup is escaped; the source of the shape stands below. LaTeX needs booktabs and url.
QString ledgerMarkdown(const Inspection &inspection, const base::Phrases &phrases);
QString ledgerLatex(const Inspection &inspection, const base::Phrases &phrases);

/// The steps of a priced difference, for CSV and JSON: dimension, from, to, parameters, running total, sources.
struct Priced;
LedgerTable pricedTable(const Priced &priced);

} // namespace dekade::inspection

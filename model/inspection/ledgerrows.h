#pragma once

#include "model/architecture/ledger.h"

#include <vector>

namespace dekade::inspection {

/// A row of the ledgers of several models beside each other: what each has of it, and the rows below it.
struct LedgerRow {
    std::string name; ///< the engine's, "key and value"
    architecture::Part part = architecture::Part::Other;
    std::vector<const architecture::Entry *> entries; ///< one a ledger; nullptr where it has no such row, or none of the part
    std::vector<LedgerRow> children;
    bool isInTotal = true; ///< prediction modules (MTP) belong to no total
};

/// The union of the rows of all ledgers: parts in their order, below them rows in the order in which ledgers bring them; rows of one name
/// under one parent are one. Parts that no model has are left out. Refers into the ledgers, which outlive it and do not move.
std::vector<LedgerRow> ledgerRows(const std::vector<const architecture::Ledger *> &ledgers);

/// Whether word `word` of the formula in column `column` differs from another column: no formula of the row there has a dimension of this
/// name with this number. Columns without a ledger (nullptr for every row) take no part; see `counted`.
/// @param counted one flag a column: it has a ledger.
bool differs(const LedgerRow &row, std::size_t column, const architecture::FormulaWord &word, const std::vector<bool> &counted);

} // namespace dekade::inspection

#include "model/inspection/ledgerrows.h"

#include <algorithm>

namespace dekade::inspection {

using namespace architecture;

namespace {

bool hasAnything(const Entry &entry) { return !entry.formula.isEmpty() || !entry.children.empty(); }

LedgerRow &rowNamed(std::vector<LedgerRow> &rows, const Entry &entry, std::size_t columns)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const LedgerRow &row) { return row.name == entry.name; });
    if (found != rows.end())
        return *found;
    rows.push_back({entry.name, entry.part, std::vector<const Entry *>(columns, nullptr), {}, true});
    return rows.back();
}

/// Adds the children of an entry to the rows below its row. A lone child that repeats its parent's name and number says nothing new.
void addChildren(LedgerRow &row, const Entry &entry, std::size_t column)
{
    if (entry.children.size() == 1 && entry.children.front().children.empty() && entry.children.front().formula == entry.formula)
        return;
    for (const Entry &child : entry.children) {
        if (!hasAnything(child))
            continue;
        LedgerRow &below = rowNamed(row.children, child, row.entries.size());
        below.isInTotal = row.isInTotal;
        if (below.entries[column] == nullptr)
            below.entries[column] = &child;
        addChildren(below, child, column);
    }
}

} // namespace

std::vector<LedgerRow> ledgerRows(const std::vector<const Ledger *> &ledgers)
{
    std::vector<LedgerRow> rows;
    for (const Part part : kParts) {
        LedgerRow row {std::string(nameOf(part)), part, std::vector<const Entry *>(ledgers.size(), nullptr), {}, part != Part::Prediction};
        for (std::size_t column = 0; column < ledgers.size(); ++column) {
            if (ledgers[column] == nullptr || !hasAnything(ledgers[column]->of(part)))
                continue;
            row.entries[column] = &ledgers[column]->of(part);
            addChildren(row, ledgers[column]->of(part), column);
        }
        if (std::any_of(row.entries.begin(), row.entries.end(), [](const Entry *entry) { return entry != nullptr; }))
            rows.push_back(std::move(row));
    }
    return rows;
}

bool differs(const LedgerRow &row, std::size_t column, const FormulaWord &word, const std::vector<bool> &counted)
{
    if (!word.isDimension)
        return false;
    for (std::size_t other = 0; other < row.entries.size(); ++other) {
        if (other == column || !counted[other])
            continue;
        if (row.entries[other] == nullptr)
            return true;
        const std::vector<FormulaWord> &words = row.entries[other]->formula.words();
        if (std::find(words.begin(), words.end(), word) == words.end())
            return true;
    }
    return false;
}

} // namespace dekade::inspection

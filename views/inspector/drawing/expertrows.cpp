#include "views/inspector/drawing/expertrows.h"

#include <algorithm>
#include <numeric>

namespace dekade::inspector {

namespace {

std::int64_t rowCount(const architecture::FeedForward &f)
{
    if (f.groups > 1 && f.groups <= 16)
        return f.groups;
    if (f.experts <= 8)
        return f.experts;
    for (std::int64_t rows = 8; rows >= 4; --rows)
        if (f.experts % rows == 0)
            return rows;
    return 8;
}

/// Rows 2, 5, 0, 3, … of 8: spread, and never the same twice while there are others.
std::vector<std::int64_t> spreadRows(std::int64_t rows)
{
    std::vector<std::int64_t> order;
    std::int64_t step = std::max<std::int64_t>(1, rows * 3 / 8);
    while (std::gcd(step, rows) != 1)
        ++step;
    for (std::int64_t i = 0; i < rows; ++i)
        order.push_back((rows / 4 + i * step) % rows);
    return order;
}

} // namespace

bool ExpertRows::isChosen(std::int64_t expert) const { return std::binary_search(chosen.begin(), chosen.end(), expert); }

bool ExpertRows::isWinner(std::int64_t row) const
{
    const auto found = std::lower_bound(chosen.begin(), chosen.end(), row * columns);
    return found != chosen.end() && *found < (row + 1) * columns;
}

ExpertRows expertRows(const architecture::FeedForward &f)
{
    ExpertRows layout;
    layout.rows = rowCount(f);
    layout.columns = (f.experts + layout.rows - 1) / layout.rows;
    layout.rows = (f.experts + layout.columns - 1) / layout.columns;
    layout.last = f.experts - (layout.rows - 1) * layout.columns;
    layout.kept.assign(static_cast<std::size_t>(layout.rows), f.groups != layout.rows);
    std::vector<std::int64_t> order = spreadRows(layout.rows);
    if (f.groups == layout.rows)
        order.resize(static_cast<std::size_t>(std::clamp<std::int64_t>(f.keptGroups, 1, f.groups)));
    for (const std::int64_t row : order)
        layout.kept[static_cast<std::size_t>(row)] = true;
    const auto total = std::min(f.chosen, f.experts);
    std::vector<std::int64_t> taken(static_cast<std::size_t>(layout.rows), 0);
    for (std::int64_t i = 0, turn = 0; i < total && turn < total * layout.rows + layout.rows; ++turn) {
        const std::int64_t row = order[static_cast<std::size_t>(turn) % order.size()];
        std::int64_t &used = taken[static_cast<std::size_t>(row)];
        const std::int64_t held = row + 1 == layout.rows ? layout.last : layout.columns;
        if (used == held)
            continue;
        // A step that shares no divisor with the row's length meets every cell once.
        std::int64_t step = held * 5 / 13 + 1;
        while (std::gcd(step, held) != 1)
            ++step;
        layout.chosen.push_back(row * layout.columns + (row * row * 3 + row * 5 + row / 3 + 3 + used * step) % held);
        ++used;
        ++i;
    }
    std::sort(layout.chosen.begin(), layout.chosen.end());
    return layout;
}

} // namespace dekade::inspector

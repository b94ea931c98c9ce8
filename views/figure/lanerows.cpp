#include "views/figure/lanerows.h"

#include "views/figure/typeset.h"

#include <QFontMetricsF>

#include <algorithm>

namespace dekade::figure {

namespace {

constexpr double kSquare = 7.6;   // u
constexpr double kTextGap = 5;    // u between square and name
constexpr double kEntryGap = 10;  // u between entries

/// The free room of each row as taken intervals.
class Rows final {
public:
    explicit Rows(int count) : m_taken(static_cast<std::size_t>(count)) { }

    bool isFree(int row, double left, double right) const
    {
        const auto &taken = m_taken[static_cast<std::size_t>(row)];
        return std::none_of(taken.begin(), taken.end(), [&](const auto &span) { return left < span.second && right > span.first; });
    }
    void take(int row, double left, double right) { m_taken[static_cast<std::size_t>(row)].emplace_back(left, right); }
    int count() const { return static_cast<int>(m_taken.size()); }

private:
    std::vector<std::vector<std::pair<double, double>>> m_taken;
};

struct Wanted {
    std::size_t entry;
    double x;
    double width;
};

} // namespace

LaneRows layOutLane(const FigureData &data, const Mapping &mapping, double titleEnd, double rowHeight, int mostRows, double u)
{
    const QFontMetricsF metrics(theme::font(12 * u));
    const double reach = (kSquare / 2 + kTextGap) * u;
    Rows rows(mostRows);
    rows.take(0, mapping.plot.left(), titleEnd);
    LaneRows result;
    int lastRow = 0;
    double undatedX = titleEnd + kEntryGap * u + kSquare * u / 2;

    const auto placeIn = [&](int firstRow, int endRow, std::size_t entry, double x, double width, bool left) {
        const double from = left ? x - reach - width : x - kSquare * u / 2;
        const double to = left ? x + kSquare * u / 2 : x + reach + width;
        if (from < mapping.plot.left() || to > mapping.plot.right())
            return false;
        for (int row = firstRow; row < endRow; ++row) {
            if (!rows.isFree(row, from - kEntryGap * u / 2, to + kEntryGap * u / 2))
                continue;
            rows.take(row, from, to);
            const double middle = rowHeight * (row + 0.5);
            const QRectF box(from, middle - rowHeight / 2, to - from, rowHeight);
            result.places.push_back({entry, {x, middle}, {left ? from : x + reach, middle + metrics.capHeight() / 2}, left, box});
            lastRow = std::max(lastRow, row);
            return true;
        }
        return false;
    };

    const auto place = [&](std::size_t entry, double x, double width, bool left) {
        return placeIn(0, rows.count(), entry, x, width, left);
    };

    bool first = true;
    for (std::size_t i = 0; i < data.lane.size(); ++i) {
        const LaneEntry &entry = data.lane[i];
        const double width = metrics.horizontalAdvance(entry.label);
        if (entry.x) {
            if (*entry.x < mapping.x.low || *entry.x > mapping.x.high)
                continue;
            const double x = mapping.px(*entry.x);
            const bool leftFirst = first;
            first = false;
            if (!place(i, x, width, leftFirst) && !place(i, x, width, !leftFirst))
                ++result.hidden;
            continue;
        }
        // Undated: in reading order, wherever the next free place is.
        bool placed = false;
        for (int row = 0; !placed && row < rows.count(); ++row) {
            for (double x = undatedX; !placed && x + reach + width <= mapping.plot.right(); x += 4 * u)
                placed = placeIn(row, row + 1, i, x, width, false);
        }
        if (!placed)
            ++result.hidden;
    }
    result.rows = lastRow + 1;
    return result;
}

} // namespace dekade::figure

#include "model/items/roworder.h"

#include <algorithm>
#include <numeric>

namespace dekade::items {

using namespace catalogue;

namespace {

std::vector<quint32> passing(const RowRequest &request)
{
    const Catalogue &catalogue = *request.keys->catalogue();
    std::vector<quint32> rows;
    if (request.filter.isEmpty()) {
        rows.resize(catalogue.models().size());
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    for (const ModelId id : filtered(catalogue, request.filter, request.lens, request.measure))
        rows.push_back(static_cast<quint32>(&catalogue.model(id) - catalogue.models().data()));
    return rows;
}

void keepSpan(std::vector<quint32> &rows, const RowRequest &request)
{
    if (!request.from && !request.to)
        return;
    const KeyColumnPtr days = request.keys->column(ModelColumn::Released);
    const quint64 first = request.from ? static_cast<quint64>(request.from->toJulianDay()) : 0;
    const quint64 end = request.to ? static_cast<quint64>(request.to->toJulianDay()) : kNoKey;
    std::erase_if(rows, [&](quint32 row) { return (*days)[row] < first || (*days)[row] >= end; });
}

/// All that decides the place of a row, side by side: sorting looks nowhere else.
struct Placed {
    quint64 key;
    quint32 name;
    quint32 row;
    bool operator<(const Placed &other) const
    {
        if (key != other.key)
            return key < other.key;
        return name != other.name ? name < other.name : row < other.row;
    }
};

} // namespace

std::vector<quint32> rowsFor(const RowRequest &request)
{
    std::vector<quint32> rows = passing(request);
    keepSpan(rows, request);
    if (!request.column)
        return rows;
    const KeyColumnPtr keys = request.keys->column(*request.column);
    const KeyColumnPtr names = request.keys->column(ModelColumn::Name);
    const bool down = request.order == Qt::DescendingOrder;
    std::vector<Placed> placed;
    placed.reserve(rows.size());
    for (const quint32 row : rows) {
        const quint64 key = (*keys)[row];
        placed.push_back({down && key != kNoKey ? kNoKey - 1 - key : key, static_cast<quint32>((*names)[row]), row});
    }
    std::sort(placed.begin(), placed.end());
    std::transform(placed.begin(), placed.end(), rows.begin(), [](const Placed &each) { return each.row; });
    return rows;
}

} // namespace dekade::items

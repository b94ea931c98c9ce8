#include "views/timeline/pointwalk.h"

#include <algorithm>

namespace dekade::timeline {

std::vector<catalogue::ModelId> walkOrder(const figure::FigureData &data)
{
    std::vector<catalogue::ModelId> order;
    for (const figure::Point &point : data.points)
        order.push_back(point.model);
    for (const figure::LaneEntry &entry : data.lane)
        order.push_back(entry.model);
    return order;
}

std::optional<catalogue::ModelId> walked(const std::vector<catalogue::ModelId> &order, std::optional<catalogue::ModelId> selected, int steps)
{
    if (order.empty())
        return {};
    const auto here = selected ? std::find(order.begin(), order.end(), *selected) : order.end();
    if (here == order.end())
        return steps < 0 ? order.back() : order.front();
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const std::ptrdiff_t index = std::clamp<std::ptrdiff_t>(here - order.begin() + steps, 0, last);
    return order[static_cast<std::size_t>(index)];
}

} // namespace dekade::timeline

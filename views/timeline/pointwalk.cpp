#include "views/timeline/pointwalk.h"

#include <algorithm>

namespace dekade::timeline {

using catalogue::ModelId;

PointWalk::PointWalk(const figure::FigureData &data)
{
    m_order.reserve(data.points.size() + data.lane.size());
    for (const figure::Point &point : data.points)
        m_order.push_back(point.model);
    for (const figure::LaneEntry &entry : data.lane)
        m_order.push_back(entry.model);
}

std::optional<int> PointWalk::placeOf(ModelId model) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), model);
    if (found == m_order.end())
        return {};
    return static_cast<int>(found - m_order.begin());
}

std::optional<ModelId> PointWalk::from(std::optional<ModelId> current, int steps) const
{
    if (m_order.empty())
        return {};
    const std::optional<int> place = current ? placeOf(*current) : std::nullopt;
    if (!place)
        return steps > 0 ? first() : last();
    return m_order[static_cast<std::size_t>(std::clamp(*place + steps, 0, count() - 1))];
}

std::optional<ModelId> PointWalk::first() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.front());
}

std::optional<ModelId> PointWalk::last() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.back());
}

} // namespace dekade::timeline

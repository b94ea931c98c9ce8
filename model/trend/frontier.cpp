#include "model/trend/frontier.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>

namespace dekade::trend {

std::vector<std::size_t> runningTop(const std::vector<Dated> &points, std::size_t count)
{
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return points[a].x < points[b].x; });

    std::vector<std::size_t> kept;
    // The `count` largest so far, the least of them on top.
    std::priority_queue<double, std::vector<double>, std::greater<>> largest;
    for (std::size_t first = 0; count > 0 && first < order.size();) {
        std::size_t next = first;
        for (; next < order.size() && points[order[next]].x == points[order[first]].x; ++next) {
            largest.push(points[order[next]].value);
            if (largest.size() > count)
                largest.pop();
        }
        for (; first < next; ++first) {
            if (largest.size() < count || points[order[first]].value >= largest.top())
                kept.push_back(order[first]);
        }
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace dekade::trend

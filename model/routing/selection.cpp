#include "model/routing/selection.h"

#include "model/routing/exponential.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dekade::routing {

std::vector<int> topK(std::span<const float> values, int count)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto first = [&](int a, int b) {
        const float left = values[static_cast<std::size_t>(a)];
        const float right = values[static_cast<std::size_t>(b)];
        return left > right || (left == right && a < b);
    };
    std::partial_sort(order.begin(), order.begin() + count, order.end(), first);
    order.resize(static_cast<std::size_t>(count));
    return order;
}

std::vector<int> topKZeroed(std::span<const float> values, int count)
{
    std::vector<float> left(values.begin(), values.end());
    std::vector<int> picked;
    for (int i = 0; i < count; ++i) {
        const auto largest = std::max_element(left.begin(), left.end());
        picked.push_back(static_cast<int>(largest - left.begin()));
        *largest = 0;
    }
    return picked;
}

static float groupScore(GroupScore score, std::span<const float> group)
{
    if (score == GroupScore::Max)
        return *std::max_element(group.begin(), group.end());
    const std::vector<int> best = topK(group, 2);
    return group[static_cast<std::size_t>(best[0])] + group[static_cast<std::size_t>(best[1])];
}

int sampledSecond(std::span<const float> values, std::span<const float> uniforms, int first)
{
    int best = -1;
    float most = 0;
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (i == first)
            continue;
        const auto noisy = static_cast<float>(values[at] + gumbel(uniforms[at]));
        if (best < 0 || noisy > most) {
            best = i;
            most = noisy;
        }
    }
    return best;
}

std::vector<int> maskGroups(const ExpertGroups &groups, std::span<float> values)
{
    const std::size_t size = values.size() / static_cast<std::size_t>(groups.count);
    std::vector<float> scores;
    for (std::size_t at = 0; at < values.size(); at += size)
        scores.push_back(groupScore(groups.score, values.subspan(at, size)));
    std::vector<int> kept = topK(scores, groups.kept);
    std::sort(kept.begin(), kept.end());
    const float fill = groups.fill == MaskFill::Zero ? 0 : -std::numeric_limits<float>::infinity();
    for (std::size_t group = 0; group < scores.size(); ++group) {
        if (!std::binary_search(kept.begin(), kept.end(), static_cast<int>(group)))
            std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(group * size), size, fill);
    }
    return kept;
}

} // namespace dekade::routing

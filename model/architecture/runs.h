#pragma once

#include "model/architecture/config.h"

#include <algorithm>
#include <vector>

namespace dekade::architecture {

/// Layers that are alike in some respect, wherever they stand.
template<typename T>
struct Alike {
    T what;
    std::int64_t layers = 0;
    std::int64_t first = 0; ///< the first of them, from 0

    bool operator==(const Alike &) const = default;
};

/// The distinct values of `respect` over the layers in order of appearance, with how many layers have each.
template<typename Respect>
auto alike(const std::vector<Layer> &layers, const Respect &respect)
{
    using T = std::decay_t<decltype(respect(layers.front()))>;
    std::vector<Alike<T>> groups;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const T value = respect(layers[i]);
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const Alike<T> &group) { return group.what == value; });
        if (found == groups.end())
            groups.push_back({value, 1, static_cast<std::int64_t>(i)});
        else
            ++found->layers;
    }
    return groups;
}

/// The attention of a layer as far as it has weights: how far it sees is left out.
inline Attention weighed(const Layer &layer)
{
    Attention attention = layer.attention;
    attention.view = View::All;
    attention.window = 0;
    return attention;
}

} // namespace dekade::architecture

#pragma once

#include <cstddef>
#include <span>

namespace dekade::routing {

/// What a router's gate gives: a row a token, a column an expert, z[token · experts + expert]. A view: the numbers belong to somebody else
/// and must outlive it.
struct Logits {
    std::span<const float> values; ///< tokens · experts numbers
    int tokens = 0;
    int experts = 0;

    std::span<const float> row(int token) const
    {
        const auto width = static_cast<std::size_t>(experts);
        return values.subspan(static_cast<std::size_t>(token) * width, width);
    }
};

} // namespace dekade::routing

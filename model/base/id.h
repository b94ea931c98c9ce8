#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace dekade::base {

/// A row id that cannot be taken for the id of another kind of thing. Absent is std::optional, never -1 or 0.
template<typename Tag>
struct Id {
    qint64 value = 0;
    auto operator<=>(const Id &) const = default;
};

template<typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return std::hash<qint64>{}(id.value) ^ seed;
}

} // namespace dekade::base

template<typename Tag>
struct std::hash<dekade::base::Id<Tag>> {
    size_t operator()(dekade::base::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

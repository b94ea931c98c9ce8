#pragma once

#include <utility>
#include <variant>

namespace dekade::outcome {

/// A value or the error that kept it from being. Never both, never neither. std::expected is C++23. Standard library only, so that the engines
/// without Qt and the rooms with it have one such type; each room derives its own, which fixes the error and gives it the room's name.
template<typename T, typename E>
class [[nodiscard]] Outcome {
public:
    Outcome(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// The value; throws std::bad_variant_access where there is none.
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    /// The error; throws std::bad_variant_access where there is a value.
    const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};

} // namespace dekade::outcome

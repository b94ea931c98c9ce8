#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace dekade::routing {

/// Why something could not be done: a sentence for a person, and where in a text it stands. A plain value of plain English; who knows the
/// file and the case adds them.
struct Fault {
    std::string message;
    int line = 0; ///< 1-based, 0 where there is none
    int column = 0; ///< 1-based, 0 where there is none
    std::string field = {};
    bool operator==(const Fault &) const = default;
};

/// A value or the Fault that kept it from being. base::Result speaks QString; this library stands without Qt.
template<typename T>
class [[nodiscard]] Outcome final {
public:
    Outcome(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Fault fault)
        : m_content(std::in_place_index<1>, std::move(fault))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Fault &fault() const { return std::get<1>(m_content); }

private:
    std::variant<T, Fault> m_content;
};

} // namespace dekade::routing

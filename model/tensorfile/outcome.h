#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace dekade::tensorfile {

/// Why a file is refused or cannot be read: what is wrong, with which tensor or key, at which byte. A plain value in technical English.
struct Failure {
    std::string message;
    std::string item = {}; ///< a tensor's name or a key, cut to 200 bytes; empty where there is none
    std::optional<std::uint64_t> offset = {}; ///< bytes from the beginning of the file
    std::string file = {}; ///< set where a file beside the first one is meant, or by readTensorFile

    /// "file: byte 12: item: message", parts that are missing left out.
    std::string text() const
    {
        std::string where = file;
        const auto add = [&where](const std::string &part) { where += (where.empty() ? "" : ": ") + part; };
        if (offset)
            add("byte " + std::to_string(*offset));
        if (!item.empty())
            add(item);
        add(message);
        return where;
    }
    bool operator==(const Failure &) const = default;
};

/// A value or the Failure that kept it from being. The engines are free of Qt, so base::Result with its QString is not for them.
template<typename T>
class [[nodiscard]] Outcome final {
public:
    Outcome(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Failure failure)
        : m_content(std::in_place_index<1>, std::move(failure))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<0>(m_content); }
    T &value() { return std::get<0>(m_content); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Failure &failure() const { return std::get<1>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

/// Success without a value, or the Failure.
using Refusal = std::optional<Failure>;

} // namespace dekade::tensorfile

#pragma once

#include "model/outcome/outcome.h"

#include <cstdint>
#include <optional>
#include <string>

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
class [[nodiscard]] Outcome final : public outcome::Outcome<T, Failure> {
public:
    using outcome::Outcome<T, Failure>::Outcome;
    const Failure &failure() const { return this->error(); }
};

/// Success without a value, or the Failure.
using Refusal = std::optional<Failure>;

} // namespace dekade::tensorfile

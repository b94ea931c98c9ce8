#pragma once

#include "model/architecture/fault.h"
#include "model/outcome/outcome.h"

#include <string>

namespace dekade::architecture {

/// Why a configuration cannot be counted, and the key that is at fault. This room is free of Qt, so its message is plain English; who shows
/// it in another language words `fault` with its `arguments`.
struct Problem {
    enum class Kind {
        Malformed, ///< not JSON, too large, too deep
        UnknownFamily, ///< no rules for this model_type
        BadValue, ///< a key has a value of the wrong kind or out of range
        Contradiction, ///< two keys exclude each other
        TooLarge, ///< a count does not fit into 63 bits, or a list would be too long
    };
    /// @param with as many arguments as the fault has.
    explicit Problem(Fault what, std::string where = {}, std::vector<std::string> with = {});

    Kind kind = Kind::BadValue; ///< of the fault
    Fault fault = Fault::OutOfRange;
    std::string key; ///< of config.json where one is at fault, else empty
    std::vector<std::string> arguments;
    std::string message; ///< the fault's sentence with the arguments
    int line = 0; ///< 1-based where the text itself is at fault, else 0
    int column = 0;

    /// "key: message", or the message alone.
    std::string text() const { return key.empty() ? message : key + ": " + message; }
    bool operator==(const Problem &) const = default;
};

/// A value or the Problem that kept it from being.
template<typename T>
class [[nodiscard]] Result final : public outcome::Outcome<T, Problem> {
public:
    using outcome::Outcome<T, Problem>::Outcome;
    const Problem &problem() const { return this->error(); }
};

} // namespace dekade::architecture

#pragma once

#include "model/outcome/outcome.h"

#include <string>

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
class [[nodiscard]] Outcome final : public outcome::Outcome<T, Fault> {
public:
    using outcome::Outcome<T, Fault>::Outcome;
    const Fault &fault() const { return this->error(); }
};

} // namespace dekade::routing

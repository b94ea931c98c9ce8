#pragma once

#include "model/catalogue/terms.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dekade::exchange {

/// What a column may be read as.
enum class Part {
    Name,
    Organization,
    Date,
    Country,
    Domain,
    Openness,
    Confidence,
    Notability,
    BaseModel,
    Frontier,
    Value,
    Low,
    High,
    BasisWord, ///< of `quantity`
    TokenNotes,
    ComputeMethod,
};

struct Role {
    Part part = Part::Name;
    catalogue::Quantity quantity = catalogue::Quantity::ParamsTotal; ///< for Value, Low, High, BasisWord
    double scale = 1; ///< 1e15 for petaFLOP
    int rank = 0; ///< of several columns that could be the same thing the lowest is read
    bool sameThing(const Role &other) const { return part == other.part && quantity == other.quantity; }
};

/// What the words above a column say it is, without regard to case; empty for columns nobody asks for.
std::optional<Role> roleOf(std::string_view header);

/// The key of a role in reports: "name", "date", "params_total", "params_total_low", …
QString keyOf(const Role &role);

/// The usual headers of the columns of names and of dates, for messages: "Model, System, Entity or Name".
QString headersFor(Part part);

} // namespace dekade::exchange

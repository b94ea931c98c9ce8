#include "model/exchange/columns.h"

#include "model/exchange/utf8.h"

#include <algorithm>

namespace dekade::exchange {

using catalogue::Quantity;

namespace {

struct Alias {
    std::string_view header; ///< lower case
    Role role;
};

constexpr Role value(Quantity quantity, int rank = 0, double scale = 1) { return {Part::Value, quantity, scale, rank}; }
constexpr Role text(Part part, int rank = 0) { return {part, Quantity::ParamsTotal, 1, rank}; }

// Epoch AI renames columns between vintages, Our World in Data has names of its own, and people write short ones.
constexpr Alias kAliases[] = {
    {"model", text(Part::Name, 0)},
    {"system", text(Part::Name, 1)},
    {"entity", text(Part::Name, 2)},
    {"name", text(Part::Name, 3)},
    {"model name", text(Part::Name, 4)},
    {"model_name", text(Part::Name, 4)},
    {"publication date", text(Part::Date, 0)},
    {"release date", text(Part::Date, 1)},
    {"release_date", text(Part::Date, 1)},
    {"day", text(Part::Date, 2)},
    {"date", text(Part::Date, 3)},
    {"published", text(Part::Date, 4)},
    {"organization", text(Part::Organization, 0)},
    {"organisation", text(Part::Organization, 1)},
    {"organization(s)", text(Part::Organization, 1)},
    {"developer", text(Part::Organization, 2)},
    {"creator", text(Part::Organization, 3)},
    {"country (of organization)", text(Part::Country, 0)},
    {"country (from organization)", text(Part::Country, 1)},
    {"country", text(Part::Country, 2)},
    {"domain", text(Part::Domain)},
    {"domains", text(Part::Domain, 1)},
    {"model accessibility", text(Part::Openness)},
    {"openness", text(Part::Openness, 1)},
    {"confidence", text(Part::Confidence)},
    {"notability criteria", text(Part::Notability)},
    {"base model", text(Part::BaseModel)},
    {"frontier model", text(Part::Frontier)},
    {"dataset size notes", text(Part::TokenNotes)},
    {"training compute estimation method", text(Part::ComputeMethod)},
    {"compute estimate method", text(Part::ComputeMethod, 1)},
    {"parameters", value(Quantity::ParamsTotal, 0)},
    {"number of parameters", value(Quantity::ParamsTotal, 1)},
    {"params_total", value(Quantity::ParamsTotal, 2)},
    {"params", value(Quantity::ParamsTotal, 3)},
    {"parameter count", value(Quantity::ParamsTotal, 3)},
    {"params_active", value(Quantity::ParamsActive, 0)},
    {"active parameters", value(Quantity::ParamsActive, 1)},
    {"params_non_embedding", value(Quantity::ParamsNonEmbedding)},
    {"training dataset size (total)", value(Quantity::TrainingTokens, 0)},
    {"training dataset size (datapoints)", value(Quantity::TrainingTokens, 1)},
    {"training dataset size (gradients)", value(Quantity::TrainingTokens, 2)},
    {"(deprecated) training dataset size (datapoints)", value(Quantity::TrainingTokens, 3)},
    {"training_tokens", value(Quantity::TrainingTokens, 4)},
    {"training tokens", value(Quantity::TrainingTokens, 4)},
    {"tokens", value(Quantity::TrainingTokens, 5)},
    {"training dataset size", value(Quantity::TrainingTokens, 6)},
    {"training compute (flop)", value(Quantity::TrainingCompute, 0)},
    {"training computation (petaflop)", value(Quantity::TrainingCompute, 1, 1e15)},
    {"training_compute", value(Quantity::TrainingCompute, 2)},
    {"training compute", value(Quantity::TrainingCompute, 2)},
    {"compute", value(Quantity::TrainingCompute, 3)},
    {"training compute cost (2023 usd)", value(Quantity::TrainingCost, 0)},
    {"cost (2023 usd)", value(Quantity::TrainingCost, 1)},
    {"training_cost", value(Quantity::TrainingCost, 2)},
    {"cost", value(Quantity::TrainingCost, 3)},
    {"training time (hours)", value(Quantity::TrainingTime, 0)},
    {"training_time", value(Quantity::TrainingTime, 1)},
};

std::string normalised(std::string_view header)
{
    std::string out;
    for (const char c : trimmedText(header)) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (space && out.ends_with(' '))
            continue;
        out.push_back(space ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return out;
}

const Role *aliasOf(std::string_view header)
{
    const auto found
        = std::find_if(std::begin(kAliases), std::end(kAliases), [header](const Alias &alias) { return alias.header == header; });
    return found == std::end(kAliases) ? nullptr : &found->role;
}

struct Ending {
    std::string_view text;
    Part part;
};
constexpr Ending kEndings[]
    = {{" lower bound", Part::Low}, {" upper bound", Part::High}, {"_low", Part::Low}, {"_high", Part::High}, {"_basis", Part::BasisWord}};

} // namespace

std::optional<Role> roleOf(std::string_view header)
{
    const std::string name = normalised(header);
    if (const Role *role = aliasOf(name))
        return *role;
    for (const Ending &ending : kEndings) {
        if (!std::string_view(name).ends_with(ending.text))
            continue;
        const Role *base = aliasOf(std::string_view(name).substr(0, name.size() - ending.text.size()));
        if (base && base->part == Part::Value)
            return Role {ending.part, base->quantity, base->scale, base->rank};
    }
    return std::nullopt;
}

QString keyOf(const Role &role)
{
    static constexpr const char *kNames[] = {"name", "organization", "date", "country", "domain", "openness", "confidence", "notability",
        "base_model", "frontier", "", "_low", "_high", "_basis", "training_tokens_notes", "training_compute_method"};
    const QString name = QString::fromLatin1(kNames[static_cast<int>(role.part)]);
    const bool ofQuantity = role.part >= Part::Value && role.part <= Part::BasisWord;
    return ofQuantity ? QString(catalogue::keyOf(role.quantity) + name) : name;
}

QString headersFor(Part part)
{
    if (part == Part::Name)
        return QStringLiteral("Model, System, Entity or Name");
    return part == Part::Date ? QStringLiteral("Publication date, Release date, Day or Date") : QString();
}

} // namespace dekade::exchange

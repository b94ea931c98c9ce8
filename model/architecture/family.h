#pragma once

#include "model/architecture/config.h"
#include "model/architecture/keys.h"
#include "model/architecture/tensornames.h"

namespace dekade::architecture {

/// A family of models that share modeling code: how its config.json is read, what its tensors are called. A new one is a file in families/
/// and a row in families.cpp.
struct Family {
    std::string_view key; ///< "deepseek_v3"
    std::string_view modelTypes; ///< values of model_type, separated by blanks
    std::string_view classes; ///< values of architectures[0] where model_type is absent, separated by blanks
    std::span<const Default> defaults;
    /// Reads the shape. May leave a problem in the keys; then the answer is of no use.
    Config (*read)(Keys &keys);
    TensorNames (*names)();
};

/// All rows, in the order of families.md.
std::span<const Family> allFamilies();

/// The row whose key, or one of whose model types, this is; nullptr for none.
const Family *familyOfType(std::string_view modelType);
/// The row of a class name ("Grok1ModelForCausalLM"); nullptr for none.
const Family *familyOfClass(std::string_view name);

/// Spellings that mean the same in every family; the first is the one the families ask for.
std::span<const Alias> aliases();

} // namespace dekade::architecture

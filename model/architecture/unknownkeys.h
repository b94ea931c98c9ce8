#pragma once

#include "model/architecture/jsonvalue.h"

namespace dekade::architecture {

/// Whether a key that no rule asked for could change a count: its name speaks of sizes, layers, heads, experts, biases or norms, its value
/// is switched on, and it is not among what is known to be noise (dropout, rope, tokens, text generation). "num_memory_slots": 4 could,
/// "attention_dropout": 0.1 and "use_memory": false could not.
bool couldMatter(std::string_view key, const JsonValue &value);

} // namespace dekade::architecture

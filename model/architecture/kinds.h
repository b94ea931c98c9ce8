#pragma once

#include "model/architecture/config.h"

#include <string_view>

namespace dekade::architecture {

/// The attention in the field's terms: "MHA", "GQA", "MQA", "MLA" or "lightning".
std::string_view kindOf(const Attention &attention);

/// The same in full: "grouped-query attention (GQA)".
std::string_view fullKindOf(const Attention &attention);

/// "all", "sliding" or "chunked".
std::string_view nameOf(View view);

} // namespace dekade::architecture

#pragma once

#include "model/architecture/jsonvalue.h"
#include "model/architecture/result.h"

namespace dekade::architecture {

constexpr std::size_t kLargestConfig = std::size_t {4} << 20; ///< bytes
constexpr int kDeepestJson = 64;
constexpr int kMostJsonValues = 200'000;

/// Reads one JSON document. Bare Infinity, -Infinity and NaN are taken, because real config.json files hold them; a byte order mark is
/// skipped. Errors, all Malformed with line and column: not JSON, not UTF-8, anything behind the document, over 4 MiB, deeper than 64, more
/// than 200,000 values. Memory is bounded by the last three, about 30 MB.
Result<JsonValue> parseJson(std::string_view text);

} // namespace dekade::architecture

#pragma once

#include <cstdint>

namespace dekade::tensorfile {

/// What a header may ask of the reader before it is refused, so that memory and time are bounded whatever the bytes say.
constexpr std::uint64_t kMaxJsonBytes = 100'000'000; ///< safetensors' own limit for a header; the same for an index
constexpr std::uint64_t kMaxGgufHeaderBytes = 256ULL << 20; ///< vocabularies in use take up to about 30 MiB
constexpr std::uint64_t kMaxTensors = 1'000'000;
constexpr std::uint64_t kMaxMetadata = 65'536; ///< keys
constexpr std::uint64_t kMaxNameBytes = 65'536; ///< of a tensor's name or a key
constexpr std::uint64_t kMaxStoredTextBytes = 65'536; ///< a longer value is passed over and only its length is kept
constexpr std::uint64_t kMaxStoredNumbers = 4'096; ///< of an array in the metadata; a longer one is passed over
constexpr std::uint64_t kMaxMetadataTextBytes = 16U << 20; ///< of all stored values together; what comes later is passed over
constexpr std::uint64_t kMaxTokenBytes = 16U << 20; ///< of one string or number in JSON
constexpr std::uint64_t kMaxArrayItems = 1ULL << 21; ///< texts and arrays within the arrays of a GGUF header, all together; vocabularies
                                                    ///< and merges in use come to a million
constexpr int kMaxArrayDepth = 4;
constexpr std::uint64_t kMaxRank = 8; ///< dimensions; GGUF allows four today
constexpr std::uint64_t kMaxShards = 10'000;
constexpr std::uint64_t kMaxCount = INT64_MAX; ///< elements or bytes

} // namespace dekade::tensorfile

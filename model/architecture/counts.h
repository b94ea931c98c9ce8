#pragma once

#include "model/architecture/ledger.h"

#include <array>

namespace dekade::architecture {

/// Which weights "active" speaks of; makers differ and seldom say.
enum class ActiveConvention {
    All, ///< total minus the routed experts a token does not visit: ours
    WithoutInputEmbedding, ///< minus tables that are only looked up: gpt-oss, DeepSeek's README_WEIGHTS
    WithoutEmbeddingAndHead, ///< minus the head, too: MiniMax, GLM-4.5
};

inline constexpr std::array kActiveConventions {
    ActiveConvention::All, ActiveConvention::WithoutInputEmbedding, ActiveConvention::WithoutEmbeddingAndHead};

/// The convention in words, for a caption: "all weights a token can use, embedding and head among them".
std::string_view nameOf(ActiveConvention convention);

/// Parameters of a model. Embeddings that are tied count once; prediction modules (MTP) are in no total but totalWithPrediction.
struct Counts {
    std::int64_t total = 0;
    std::array<std::int64_t, kActiveConventions.size()> active {};
    std::array<std::int64_t, kParts.size()> parts {};
    std::int64_t totalWithPrediction = 0;
    std::int64_t predictionCopies = 0; ///< copies of embedding and head that files hold beside the modules; in no total

    std::int64_t of(Part part) const { return parts[indexOf(part)]; }
    std::int64_t activeBy(ActiveConvention convention) const { return active[static_cast<std::size_t>(convention)]; }
    bool operator==(const Counts &) const = default;
};

/// Counts the weights of a valid config, split by part; `total` ≥ `active` ≥ 0.
/// Source: Shazeer 2017 sec. 2 for experts; worked value: Mixtral 8x7B = 46,702,792,704, of them 12,879,925,248 active.
/// Error: TooLarge where a count does not fit into 63 bits.
Result<Counts> countsOf(const Config &config);

/// The same of a ledger of `config`, which is known to fit.
Counts countsOf(const Config &config, const Ledger &ledger);

} // namespace dekade::architecture

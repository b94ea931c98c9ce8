#pragma once

#include "model/architecture/ledger.h"

namespace dekade::architecture {

/// What the attention of a model keeps for each token it has read, in bytes of bf16 (2 a number). Counts that do not exist are empty.
struct KvCache {
    std::int64_t bytesPerToken = 0; ///< over all layers that keep tokens; MLA: its latent
    std::int64_t bytesPerTokenFullLayers = 0; ///< over layers that see everything: what grows without end
    std::optional<std::int64_t> window; ///< tokens after which a windowed layer grows no more; the widest
    std::optional<std::int64_t> expandedBytesPerToken; ///< MLA with its heads written out, as plain code caches it
    std::optional<std::int64_t> stateBytes; ///< of lightning layers, a sequence, whatever its length

    bool operator==(const KvCache &) const = default;
};

/// Worked values: DeepSeek-V3 61 × (512 + 64) × 2 = 70,272, expanded 61 × 128 × (192 + 128) × 2 = 4,997,120; MiniMax-Text-01 state
/// 70 × 64 × 128 × 128 × 2 = 146,800,640. Error: TooLarge.
Result<KvCache> kvCacheOf(const Config &config);

/// Bytes the cache holds after `context` ≥ 0 tokens, state included. Error: TooLarge.
Result<std::int64_t> kvCacheBytesAt(const Config &config, std::int64_t context);

/// How latent attention is computed while decoding.
enum class LatentDecode {
    Expanded, ///< heads rebuilt from the latent, as in training and prefill
    Absorbed, ///< the up-projections folded into query and output: scores against the latent itself
};

/// Forward operations for one token; a multiplication and an addition are two. Embedding lookups, norms, biases, softmax: 0.
struct Flops {
    std::int64_t matmul = 0; ///< 2 × the weights of all matrices a token meets: attention, feed-forward, k experts, router, head
    std::int64_t attention = 0; ///< scores and sums over the tokens seen

    std::int64_t total() const { return matmul + attention; }
    bool operator==(const Flops &) const = default;
};

/// For the token at position `context` ≥ 0, which sees as many tokens, fewer in windowed layers; lightning layers cost the same anywhere.
/// Worked value: DeepSeek-V3 at 8,193 tokens 114,190,598,144, an independent published calculation.
/// Error: TooLarge where a number does not fit into 63 bits.
Result<Flops> flopsPerToken(const Config &config, std::int64_t context, LatentDecode decode = LatentDecode::Expanded);

/// For a causal prefill of `tokens` ≥ 0: every token from the first to the last. DeepSeek-V3, 8,192 tokens: 767,753,388,556,288.
Result<Flops> flopsOfPrefill(const Config &config, std::int64_t tokens);

} // namespace dekade::architecture

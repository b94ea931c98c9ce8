#include "model/architecture/unknownkeys.h"

#include <algorithm>
#include <array>

namespace dekade::architecture {

namespace {

constexpr std::array<std::string_view, 30> kTelling {"size", "dim", "layer", "head", "expert", "rank", "width", "hidden", "vocab", "bias",
    "norm", "embed", "lora", "ffn", "mlp", "moe", "tie_", "share", "conv", "ssm", "mamba", "adapter", "block", "attn", "attention", "num_",
    "n_", "mtp", "slots", "memory"};

// Part of the name of keys that change no count, whatever the family.
constexpr std::array<std::string_view, 33> kNoise {"dropout", "pdrop", "_eps", "epsilon", "rope", "rotary", "token", "init", "loss",
    "jitter", "dtype", "softcap", "fp32", "scal", "temperature", "penalty", "beam", "sequences", "ngram", "chunk_size_feed", "labels",
    "summary_", "alpha", "beta", "clip", "cache", "parallel", "pruned", "output_", "quantization", "multiplier", "truncation", "_type"};

// Whole names: text generation, training, and what says how to compute with the same weights.
constexpr std::array<std::string_view, 31> kHarmless {"use_cache", "pretraining_tp", "ep_size", "tp_size", "norm_topk_prob", "seq_aux",
    "n_special", "problem_type", "max_length", "min_length", "hidden_act", "hidden_activation", "mlp_activation", "ffn_act_fn",
    "max_position_embeddings", "max_sequence_length", "initial_context_length", "original_max_position_embeddings", "max_window_layers",
    "sliding_window", "use_sliding_window", "attn_implementation", "is_encoder_decoder", "is_decoder", "tie_encoder_decoder",
    "add_cross_attention", "cross_attention_hidden_size", "architectures", "auto_map", "moe_norm_min", "attention_probs_dropout_prob"};

template<std::size_t N>
bool holdsOneOf(std::string_view key, const std::array<std::string_view, N> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return key.find(part) != std::string_view::npos; });
}

/// Neither null, false, 0, empty nor a word: words choose functions, not sizes.
bool isSwitchedOn(const JsonValue &value)
{
    if (const bool *is = value.boolean())
        return *is;
    if (const std::int64_t *number = value.integer())
        return *number != 0;
    if (value.list())
        return !value.list()->empty();
    return value.object() && !value.object()->empty();
}

} // namespace

bool couldMatter(std::string_view key, const JsonValue &value)
{
    if (key.starts_with('_') || !isSwitchedOn(value) || holdsOneOf(key, kNoise))
        return false;
    if (std::find(kHarmless.begin(), kHarmless.end(), key) != kHarmless.end())
        return false;
    return holdsOneOf(key, kTelling);
}

} // namespace dekade::architecture

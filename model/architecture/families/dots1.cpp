// dots.llm1: as many key heads as query heads with a norm over each, DeepSeek-V3's mixture.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/latent.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 152064}, {"hidden_size", 4608}, {"intermediate_size", 10944},
    {"moe_intermediate_size", 1408}, {"num_hidden_layers", 62}, {"num_attention_heads", 32}, {"num_key_value_heads", 32}, {"head_dim", {}},
    {"n_shared_experts", {}}, {"num_experts", {}}, {"n_group", 1}, {"topk_group", 1}, {"num_experts_per_tok", {}},
    {"first_k_dense_replace", 0}, {"moe_layer_freq", 1}, {"max_position_embeddings", 2048}, {"tie_word_embeddings", 0},
    {"attention_bias", 0}, {"sliding_window", 4096}, {"max_window_layers", 62}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.queryKeyNorm = QueryKeyNorm::Head;
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    Config config = stackOf(keys, layer);
    mixDeepSeek(keys, config, true);
    const std::int64_t first = keys.count("max_window_layers", kMostTokens);
    setWindows(keys, config, View::Sliding, keys.count("sliding_window", kMostTokens), [&](std::int64_t i) { return i >= first; });
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family dots1() { return {"dots1", "dots1", "Dots1ForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

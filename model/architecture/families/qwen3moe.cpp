// Qwen 3 MoE: Qwen 3's attention, no shared experts; intermediate_size counts only where a layer is dense.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 151936}, {"hidden_size", 2048}, {"intermediate_size", 6144}, {"num_hidden_layers", 24},
    {"num_attention_heads", 32}, {"num_key_value_heads", 4}, {"head_dim", {}}, {"max_position_embeddings", 32768},
    {"tie_word_embeddings", 0}, {"attention_bias", 0}, {"use_sliding_window", 0}, {"sliding_window", 4096}, {"max_window_layers", 0},
    {"decoder_sparse_step", 1}, {"moe_intermediate_size", 768}, {"num_experts_per_tok", 8}, {"num_experts", 128}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.queryKeyNorm = QueryKeyNorm::Head;
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    const FeedForward mixture = mixtureOf(keys);
    Config config = stackOf(keys, layer);
    mixBySteps(keys, config, mixture);
    setLateWindows(keys, config);
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family qwen3Moe() { return {"qwen3_moe", "qwen3_moe", "Qwen3MoeForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

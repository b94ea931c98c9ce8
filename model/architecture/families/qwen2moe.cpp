// Qwen1.5-MoE and Qwen2-MoE: Qwen 2's attention; shared experts as one block with a gate of its own, its width a total.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 151936}, {"hidden_size", 2048}, {"intermediate_size", 5632}, {"num_hidden_layers", 24},
    {"num_attention_heads", 16}, {"num_key_value_heads", 16}, {"head_dim", {}}, {"max_position_embeddings", 32768},
    {"tie_word_embeddings", 0}, {"use_sliding_window", 0}, {"sliding_window", 4096}, {"max_window_layers", 28}, {"decoder_sparse_step", 1},
    {"moe_intermediate_size", 1408}, {"shared_expert_intermediate_size", 5632}, {"num_experts_per_tok", 4}, {"num_experts", 60},
    {"qkv_bias", 1}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = keys.flag("qkv_bias");
    FeedForward mixture = mixtureOf(keys);
    mixture.sharedWidth = keys.count("shared_expert_intermediate_size", kWidest);
    mixture.sharedExperts = mixture.sharedWidth > 0 ? 1 : 0;
    mixture.hasSharedGate = mixture.sharedWidth > 0;
    Config config = stackOf(keys, layer);
    mixBySteps(keys, config, mixture);
    setLateWindows(keys, config);
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.sharedExpert = "mlp.shared_expert.";
    return names;
}

} // namespace

Family qwen2Moe() { return {"qwen2_moe", "qwen2_moe", "Qwen2MoeForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

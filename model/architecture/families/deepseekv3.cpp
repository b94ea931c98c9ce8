// DeepSeek-V3, R1 and Kimi K2: V2's shape, a correction bias in every router, and prediction modules that no total counts.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/latent.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 129280}, {"hidden_size", 7168}, {"intermediate_size", 18432},
    {"moe_intermediate_size", 2048}, {"num_hidden_layers", 61}, {"num_attention_heads", 128}, {"n_shared_experts", 1}, {"num_experts", 256},
    {"kv_lora_rank", 512}, {"q_lora_rank", 1536}, {"v_head_dim", 128}, {"qk_nope_head_dim", 128}, {"qk_rope_head_dim", 64}, {"n_group", 8},
    {"topk_group", 4}, {"num_experts_per_tok", 8}, {"first_k_dense_replace", 3}, {"moe_layer_freq", 1}, {"max_position_embeddings", 4096},
    {"tie_word_embeddings", 0}, {"attention_bias", 0}, {"num_nextn_predict_layers", 0}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = latentOf(keys);
    keys.ignore({"mlp_bias"});
    Config config = stackOf(keys, layer);
    mixDeepSeek(keys, config, true);
    config.prediction = predictionOf(keys, config);
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family deepseekV3() { return {"deepseek_v3", "deepseek_v3 kimi_k2", "DeepseekV3ForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// GLM-4.5 and its successors: grouped heads with input biases but none at the output; DeepSeek-V3's mixture and prediction modules.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/latent.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 151552}, {"hidden_size", 4096}, {"intermediate_size", 10944}, {"num_hidden_layers", 46},
    {"num_attention_heads", 96}, {"num_key_value_heads", 8}, {"head_dim", {}}, {"max_position_embeddings", 131072},
    {"tie_word_embeddings", 0}, {"attention_bias", 0}, {"moe_intermediate_size", 1408}, {"num_experts_per_tok", 8}, {"n_shared_experts", 1},
    {"num_experts", 128}, {"n_group", 1}, {"topk_group", 1}, {"first_k_dense_replace", 1}, {"moe_layer_freq", 1}, {"use_qk_norm", 0},
    {"num_nextn_predict_layers", 0}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = keys.flag("attention_bias");
    layer.attention.queryKeyNorm = keys.flag("use_qk_norm") ? QueryKeyNorm::Head : QueryKeyNorm::None;
    Config config = stackOf(keys, layer);
    mixDeepSeek(keys, config, true);
    config.prediction = predictionOf(keys, config);
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family glm4Moe() { return {"glm4_moe", "glm4_moe", "Glm4MoeForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// DeepSeek-V2 and V2-Lite: latent attention, fine-grained experts with shared ones. No correction bias unless the router is V3's.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/latent.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 32000}, {"hidden_size", 4096}, {"intermediate_size", 11008}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"max_position_embeddings", 2048}, {"tie_word_embeddings", 0}, {"attention_bias", 0},
    {"first_k_dense_replace", 0}, {"moe_layer_freq", 1}, {"kv_lora_rank", 512}, {"q_lora_rank", 1536}, {"num_experts", 64},
    {"n_shared_experts", 2}, {"qk_nope_head_dim", 128}, {"qk_rope_head_dim", 64}, {"v_head_dim", 128}, {"n_group", {}}, {"topk_group", {}},
    {"num_experts_per_tok", {}}, {"moe_intermediate_size", 1407}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = latentOf(keys);
    const bool hasCorrectionBias = keys.text("topk_method") == "noaux_tc";
    keys.ignore({"mlp_bias"});
    Config config = stackOf(keys, layer);
    mixDeepSeek(keys, config, hasCorrectionBias);
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family deepseekV2() { return {"deepseek_v2", "deepseek_v2", "DeepseekV2ForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// Hunyuan-A13B: every layer a mixture with shared experts; several keys hold a list with one element a layer; head tied by its key.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 290943}, {"hidden_size", 4096}, {"intermediate_size", 11008}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", {}}, {"max_position_embeddings", 2048}, {"tie_word_embeddings", 0},
    {"attention_bias", 0}, {"num_experts", 1}, {"num_experts_per_tok", 1}, {"head_dim", {}}, {"num_shared_expert", 1}, {"use_qk_norm", 1},
    {"use_mixed_mlp_moe", 1}, {"moe_intermediate_size", {}}, {"moe_layer_num_skipped", 0}};

FeedForward mixtureAt(Keys &keys, std::int64_t layer)
{
    const std::int64_t width = keys.size("intermediate_size", kWidest);
    const std::int64_t named = keys.countAt("moe_intermediate_size", layer, kWidest);
    FeedForward mixture;
    mixture.experts = keys.size("num_experts", kMostExperts);
    mixture.chosen = keys.countAt("num_experts_per_tok", layer, kMostExperts);
    mixture.width = named > 0 ? named : width;
    if (keys.flag("use_mixed_mlp_moe"))
        addShared(mixture, keys.countAt("num_shared_expert", layer, kMostExperts), width);
    return mixture;
}

void ignoreNoise(Keys &keys)
{
    keys.ignore({"dense_list", "kv_lora_rank", "q_lora_rank", "qk_nope_head_dim", "qk_rope_head_dim", "v_head_dim", "use_mla", "mlp_bias",
        "vit_add_patchemb_bias", "vit_input_resolution", "vit_norm_type", "vit_patch", "vit_token", "vit_used_rms_norm", "pool_type",
        "num_media_embeds", "anyres_pooling_size", "anyres_vit_max_image_size", "anyres_vit_two_views", "add_classification_head",
        "class_num", "org_vocab_size", "cla_share_factor", "position_embedding_xdrope", "vit_remove_prenorm", "n_group", "topk_group",
        "vit_mapping_type", "group_limited_greedy"});
}

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.attention.queryKeyNorm = keys.flag("use_qk_norm") ? QueryKeyNorm::Head : QueryKeyNorm::None;
    if (keys.flag("use_cla"))
        keys.note("use_cla drops keys and values in some layers; that is not modelled, so attention and KV cache are counted too large");
    ignoreNoise(keys);
    Config config = stackOf(keys, layer);
    const std::int64_t skipped = keys.count("moe_layer_num_skipped", kMostLayers);
    for (std::size_t i = 0; i < config.layers.size() && !keys.problem(); ++i) {
        const auto number = static_cast<std::int64_t>(i);
        config.layers[i].feedForward = number < skipped ? gatedOf(keys) : mixtureAt(keys, number);
    }
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.queryNorm = "self_attn.query_layernorm";
    names.keyNorm = "self_attn.key_layernorm";
    names.router = "mlp.gate.wg";
    names.sharedExpert = "mlp.shared_mlp.";
    return names;
}

} // namespace

Family hunyuan()
{
    return {"hunyuan_v1_moe", "hunyuan hunyuan_v1_moe", "HunYuanMoEV1ForCausalLM HunYuanForCausalLM", kDefaults, read, names};
}

} // namespace dekade::architecture::families

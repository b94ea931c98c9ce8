// Phi-3.5-MoE: Mixtral's experts, LayerNorm with bias, biases in attention and in the head (the only one here).
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[]
    = {{"vocab_size", 32064}, {"hidden_size", 4096}, {"intermediate_size", 6400}, {"num_hidden_layers", 32}, {"num_attention_heads", 32},
        {"num_key_value_heads", 8}, {"head_dim", {}}, {"max_position_embeddings", 131072}, {"tie_word_embeddings", 0},
        {"sliding_window", {}}, {"num_experts_per_tok", 2}, {"num_experts", 16}, {"attention_bias", 0}, {"lm_head_bias", 0}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.feedForward = wideMixtureOf(keys);
    Config config = stackOf(keys, layer);
    config.norm = NormKind::ScaleAndShift;
    config.hasHeadBias = keys.flag("lm_head_bias");
    slideEverywhere(keys, config);
    return config;
}

} // namespace

Family phimoe() { return {"phimoe", "phimoe", "PhiMoEForCausalLM PhimoeForCausalLM", kDefaults, read, mixtralNames}; }

} // namespace dekade::architecture::families

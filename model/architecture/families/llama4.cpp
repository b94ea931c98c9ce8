// Llama 4, text part: one expert a token beside a shared one; Maverick's layers are dense in turn; three of four layers see chunks of 8,192
// tokens. The norms that use_qk_norm switches on have no weights.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

#include <algorithm>

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 202048}, {"hidden_size", 5120}, {"intermediate_size", 8192},
    {"intermediate_size_mlp", 16384}, {"num_hidden_layers", 48}, {"num_attention_heads", 40}, {"num_key_value_heads", 8}, {"head_dim", 128},
    {"max_position_embeddings", 131072}, {"tie_word_embeddings", 0}, {"num_experts_per_tok", 1}, {"num_experts", 16},
    {"interleave_moe_layer_step", 1}, {"attention_chunk_size", 8192}, {"no_rope_layer_interval", 4}, {"attention_bias", 0}};

void readWindows(Keys &keys, Config &config)
{
    const std::int64_t interval = keys.sizeOr("no_rope_layer_interval", kMostLayers, 4);
    const auto rotary = keys.wholes("no_rope_layers"); // 1: the layer has rotary positions and sees chunks; 0: it sees all
    const bool isListed = rotary && !rotary->empty();
    if (isListed && rotary->size() != config.layers.size())
        keys.fail(Fault::OtherLayers, "no_rope_layers", {std::to_string(rotary->size()), std::to_string(config.layers.size())});
    if (keys.problem())
        return;
    setWindows(keys, config, View::Chunked, keys.count("attention_chunk_size", kMostTokens),
        [&](std::int64_t i) { return isListed ? (*rotary)[static_cast<std::size_t>(i)] != 0 : (i + 1) % interval != 0; });
}

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    FeedForward mixture = wideMixtureOf(keys);
    addShared(mixture, 1, mixture.width);
    FeedForward dense;
    dense.width = keys.size("intermediate_size_mlp", kWidest);
    const std::int64_t step = keys.size("interleave_moe_layer_step", kMostLayers);
    const auto listed = keys.wholes("moe_layers");
    keys.ignore({"use_qk_norm", "attn_scale", "floor_scale", "attn_temperature_tuning", "for_llm_compressor"});
    Config config = stackOf(keys, layer);
    mix(config, mixture, dense,
        [&](std::int64_t i) { return listed ? std::find(listed->begin(), listed->end(), i) != listed->end() : (i + 1) % step == 0; });
    readWindows(keys, config);
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.embedding = "language_model.model.embed_tokens";
    names.layer = "language_model.model.layers.#.";
    names.finalNorm = "language_model.model.norm";
    names.head = "language_model.lm_head";
    names.gate = "feed_forward.gate_proj";
    names.up = "feed_forward.up_proj";
    names.down = "feed_forward.down_proj";
    nameExperts(names, "feed_forward.router", "feed_forward.experts.");
    names.sharedExpert = "feed_forward.shared_expert.";
    return names;
}

} // namespace

Family llama4() { return {"llama4", "llama4_text llama4", "Llama4ForCausalLM Llama4ForConditionalGeneration", kDefaults, read, names}; }

} // namespace dekade::architecture::families

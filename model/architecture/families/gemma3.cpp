// Gemma 3: as Gemma 2 with norms over query and key heads; every sixth layer sees everything. The class default vocabulary of 262,208 rows
// is what the multimodal checkpoints store although their text says 262,144.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 262208}, {"hidden_size", 2304}, {"intermediate_size", 9216}, {"num_hidden_layers", 26},
    {"num_attention_heads", 8}, {"num_key_value_heads", 4}, {"head_dim", 256}, {"max_position_embeddings", 131072}, {"attention_bias", 0},
    {"sliding_window", 4096}, {"sliding_window_pattern", 6}, {"tie_word_embeddings", 1}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.attention.queryKeyNorm = QueryKeyNorm::Head;
    layer.feedForward = gatedOf(keys);
    layer.norms = 4;
    keys.ignore({"query_pre_attn_scalar", "use_bidirectional_attention", "mm_tokens_per_image"});
    Config config = stackOf(keys, layer);
    config.normsFollow = true;
    const std::int64_t pattern = keys.sizeOr("sliding_window_pattern", kMostLayers, 6);
    setWindows(
        keys, config, View::Sliding, keys.count("sliding_window", kMostTokens), [&](std::int64_t i) { return (i + 1) % pattern != 0; });
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.norms = {"input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm"};
    return names;
}

} // namespace

Family gemma3() { return {"gemma3", "gemma3_text gemma3", "Gemma3ForCausalLM Gemma3ForConditionalGeneration", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// Gemma 2: four norms a layer, every second layer with a sliding window, the first one among them. The files never say that the head is
// tied.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 256000}, {"hidden_size", 2304}, {"intermediate_size", 9216}, {"num_hidden_layers", 26},
    {"num_attention_heads", 8}, {"num_key_value_heads", 4}, {"head_dim", 256}, {"max_position_embeddings", 8192},
    {"tie_word_embeddings", 1}, {"attention_bias", 0}, {"sliding_window", 4096}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.feedForward = gatedOf(keys);
    layer.norms = 4;
    keys.ignore({"query_pre_attn_scalar", "use_bidirectional_attention", "sliding_window_size"});
    Config config = stackOf(keys, layer);
    config.normsFollow = true;
    setWindows(keys, config, View::Sliding, keys.count("sliding_window", kMostTokens), [](std::int64_t i) { return i % 2 == 0; });
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.norms = {"input_layernorm", "post_attention_layernorm", "pre_feedforward_layernorm", "post_feedforward_layernorm"};
    return names;
}

} // namespace

Family gemma2() { return {"gemma2", "gemma2", "Gemma2ForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

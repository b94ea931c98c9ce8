// Qwen 3: a norm over each query and key head instead of the biases of Qwen 2; heads are 128 wide whatever the hidden width.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 151936}, {"hidden_size", 4096}, {"intermediate_size", 22016}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", 32}, {"head_dim", 128}, {"max_position_embeddings", 32768},
    {"tie_word_embeddings", 0}, {"attention_bias", 0}, {"use_sliding_window", 0}, {"sliding_window", 4096}, {"max_window_layers", 28}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.queryKeyNorm = QueryKeyNorm::Head;
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.feedForward = gatedOf(keys);
    Config config = stackOf(keys, layer);
    setLateWindows(keys, config);
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family qwen3() { return {"qwen3", "qwen3", "Qwen3ForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

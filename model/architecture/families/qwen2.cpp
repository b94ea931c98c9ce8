// Qwen 2 and 2.5: Llama's shape; query, key and value always have a bias, the output never, and no key says so.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 151936}, {"hidden_size", 4096}, {"intermediate_size", 22016}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", 32}, {"head_dim", {}}, {"max_position_embeddings", 32768},
    {"tie_word_embeddings", 0}, {"use_sliding_window", 0}, {"sliding_window", 4096}, {"max_window_layers", 28}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = true;
    layer.feedForward = gatedOf(keys);
    keys.ignore({"attention_bias"});
    Config config = stackOf(keys, layer);
    setLateWindows(keys, config);
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family qwen2() { return {"qwen2", "qwen2", "Qwen2ForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

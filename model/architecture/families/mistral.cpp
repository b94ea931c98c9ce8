// Mistral 7B: Llama's shape with a sliding window in every layer; the class knows no biases.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 32000}, {"hidden_size", 4096}, {"intermediate_size", 14336}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", 8}, {"head_dim", {}}, {"max_position_embeddings", 131072},
    {"tie_word_embeddings", 0}, {"sliding_window", 4096}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.feedForward = gatedOf(keys);
    keys.ignore({"attention_bias", "mlp_bias"});
    Config config = stackOf(keys, layer);
    setWindows(keys, config, View::Sliding, keys.count("sliding_window", kMostTokens), [](std::int64_t) { return true; });
    return config;
}

TensorNames names() { return {}; }

} // namespace

Family mistral() { return {"mistral", "mistral", "MistralForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// gpt-oss: every layer a mixture; biases everywhere, also in experts and router; one sink a head; every second layer sees 128 tokens.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"num_hidden_layers", 36}, {"num_experts", 128}, {"vocab_size", 201088}, {"hidden_size", 2880},
    {"intermediate_size", 2880}, {"head_dim", 64}, {"num_attention_heads", 64}, {"num_key_value_heads", 8}, {"sliding_window", 128},
    {"tie_word_embeddings", 0}, {"max_position_embeddings", 131072}, {"num_experts_per_tok", 4}, {"attention_bias", 1}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.attention.hasSinks = true;
    layer.feedForward = wideMixtureOf(keys);
    layer.feedForward.hasBias = layer.feedForward.hasRouterBias = true;
    Config config = stackOf(keys, layer);
    setWindows(keys, config, View::Sliding, keys.count("sliding_window", kMostTokens), [](std::int64_t i) { return i % 2 == 0; });
    return config;
}

TensorNames names()
{
    TensorNames names;
    nameExperts(names, "mlp.router", "mlp.experts.");
    return names;
}

} // namespace

Family gptOss() { return {"gpt_oss", "gpt_oss", "GptOssForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// LLaMA, Llama 2 and 3, and all that share their code: RMSNorm, gated feed-forward, grouped heads. One flag gives all four matrices a bias.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 32000}, {"hidden_size", 4096}, {"intermediate_size", 11008}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", {}}, {"max_position_embeddings", 2048}, {"tie_word_embeddings", 0},
    {"attention_bias", 0}, {"mlp_bias", 0}, {"head_dim", {}}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.feedForward = gatedOf(keys);
    layer.feedForward.hasBias = keys.flag("mlp_bias");
    return stackOf(keys, layer);
}

TensorNames names() { return {}; }

} // namespace

Family llama() { return {"llama", "llama", "LlamaForCausalLM LLaMAForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// Mixtral: Mistral's attention, every layer a mixture whose experts are intermediate_size wide.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 32000}, {"hidden_size", 4096}, {"intermediate_size", 14336}, {"num_hidden_layers", 32},
    {"num_attention_heads", 32}, {"num_key_value_heads", 8}, {"head_dim", {}}, {"max_position_embeddings", 131072},
    {"tie_word_embeddings", 0}, {"sliding_window", {}}, {"num_experts_per_tok", 2}, {"num_experts", 8}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.feedForward = wideMixtureOf(keys);
    keys.ignore({"attention_bias"});
    Config config = stackOf(keys, layer);
    slideEverywhere(keys, config);
    return config;
}

} // namespace

Family mixtral() { return {"mixtral", "mixtral", "MixtralForCausalLM", kDefaults, read, mixtralNames}; }

} // namespace dekade::architecture::families

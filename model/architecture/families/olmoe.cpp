// OLMoE: every layer a mixture; one norm over all query heads together and one over all key heads.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 50304}, {"hidden_size", 2048}, {"intermediate_size", 2048}, {"num_hidden_layers", 16},
    {"num_attention_heads", 16}, {"num_key_value_heads", {}}, {"head_dim", {}}, {"max_position_embeddings", 4096},
    {"tie_word_embeddings", 0}, {"attention_bias", 0}, {"num_experts_per_tok", 8}, {"num_experts", 64}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.queryKeyNorm = QueryKeyNorm::Whole;
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.feedForward = wideMixtureOf(keys);
    return stackOf(keys, layer);
}

TensorNames names() { return {}; }

} // namespace

Family olmoe() { return {"olmoe", "olmoe", "OlmoeForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

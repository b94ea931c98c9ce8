// Grok-1: four norms a layer, every layer a mixture of eight wide experts, head tied. Its files carry no model_type; they have no class
// defaults.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[]
    = {{"num_key_value_heads", {}}, {"head_dim", {}}, {"max_position_embeddings", {}}, {"tie_word_embeddings", 1}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.feedForward = wideMixtureOf(keys);
    layer.norms = 4;
    keys.ignore({"max_attn_value"});
    Config config = stackOf(keys, layer);
    config.normsFollow = true;
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.norms = {"pre_attn_norm", "post_attn_norm", "pre_moe_norm", "post_moe_norm"};
    names.query = "attn.q_proj";
    names.key = "attn.k_proj";
    names.value = "attn.v_proj";
    names.output = "attn.o_proj";
    nameExperts(names, "moe_block.gate", "moe_block.experts.#.", {"linear", "linear_v", "linear_1"}, TensorNames::ExpertStore::Apart);
    return names;
}

} // namespace

Family grok1() { return {"grok1", "grok1 grok-1", "Grok1ModelForCausalLM Grok1ForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

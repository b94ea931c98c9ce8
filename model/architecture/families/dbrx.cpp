// DBRX: sizes in nested objects, fused query, key and value, LayerNorm without bias, experts stacked in three tensors. Its router is d × E,
// as in Databricks' own code; one snapshot of transformers builds it 2,949,120 larger.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"hidden_size", 2048}, {"num_attention_heads", 16}, {"num_hidden_layers", 24},
    {"max_position_embeddings", 2048}, {"vocab_size", 32000}, {"tie_word_embeddings", 0}};
constexpr Default kAttention[] = {{"kv_n_heads", 1}};
constexpr Default kExperts[] = {{"ffn_hidden_size", 3584}, {"moe_num_experts", 4}, {"moe_top_k", 1}};

Config read(Keys &keys)
{
    Keys attention = keys.nested("attn_config", kAttention);
    Keys experts = keys.nested("ffn_config", kExperts);
    Layer layer;
    layer.attention = equalHeadsOf(keys);
    layer.attention.kvHeads = attention.size("kv_n_heads", kWidest);
    layer.feedForward = mixtureOf(experts, {"moe_num_experts", "moe_top_k", "ffn_hidden_size"});
    experts.ignore({"hidden_size", "moe_normalize_expert_weights"});
    keys.absorb(attention);
    keys.absorb(experts);
    return stackOf(keys, layer);
}

TensorNames names()
{
    TensorNames names;
    names.embedding = "transformer.wte";
    names.layer = "transformer.blocks.#.";
    names.norms = {"norm_attn_norm.norm_1", "norm_attn_norm.norm_2"};
    names.fusedQueryKeyValue = "norm_attn_norm.attn.Wqkv";
    names.output = "norm_attn_norm.attn.out_proj";
    nameExperts(names, "ffn.router.layer", "ffn.experts.mlp.", {"w1", "v1", "w2"}, TensorNames::ExpertStore::Stacked);
    names.finalNorm = "transformer.norm_f";
    return names;
}

} // namespace

Family dbrx() { return {"dbrx", "dbrx", "DbrxForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

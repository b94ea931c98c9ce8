// Falcon: MQA in the old architecture, GQA in the new one, which ignores multi_query; attention and feed-forward in parallel.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 65024}, {"hidden_size", 4544}, {"num_hidden_layers", 32}, {"num_attention_heads", 71},
    {"num_ln_in_parallel_attn", {}}, {"num_key_value_heads", {}}, {"alibi", 0}, {"new_decoder_architecture", 0}, {"multi_query", 1},
    {"parallel_attn", 1}, {"bias", 0}, {"max_position_embeddings", 2048}, {"ffn_hidden_size", {}}, {"tie_word_embeddings", 1}};

Config read(Keys &keys)
{
    const bool isNew = keys.flag("new_decoder_architecture");
    const bool isParallel = keys.flag("parallel_attn");
    const bool isMultiQuery = keys.flag("multi_query");
    const bool hasBias = keys.flag("bias");
    Layer layer;
    layer.attention = equalHeadsOf(keys);
    const std::int64_t named = keys.sizeOr("num_key_value_heads", kWidest, layer.attention.heads);
    const std::int64_t old = isMultiQuery ? 1 : layer.attention.heads;
    layer.attention.kvHeads = isNew ? named : old;
    layer.attention.hasInputBias = layer.attention.hasOutputBias = hasBias;
    layer.feedForward.isGated = false;
    layer.feedForward.hasBias = hasBias;
    layer.feedForward.width = keys.sizeOr("ffn_hidden_size", kWidest, 4 * hiddenWidth(keys));
    // The new architecture always runs in parallel, with a norm for each branch unless the file says one.
    const std::int64_t parallelNorms = isNew ? keys.sizeOr("num_ln_in_parallel_attn", 2, 2) : 1;
    layer.norms = isNew || isParallel ? parallelNorms : 2;
    keys.ignore({"alibi", "num_ln_in_parallel_attn"});
    Config config = stackOf(keys, layer);
    config.norm = NormKind::ScaleAndShift;
    config.isParallel = isNew || isParallel;
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.embedding = "transformer.word_embeddings";
    names.layer = "transformer.h.#.";
    names.norms = {"ln_attn", "ln_mlp"};
    names.fusedQueryKeyValue = "self_attention.query_key_value";
    names.output = "self_attention.dense";
    names.up = "mlp.dense_h_to_4h";
    names.down = "mlp.dense_4h_to_h";
    names.finalNorm = "transformer.ln_f";
    return names;
}

} // namespace

Family falcon() { return {"falcon", "falcon RefinedWebModel", "FalconForCausalLM RWForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

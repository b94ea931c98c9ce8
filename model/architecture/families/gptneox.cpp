// GPT-NeoX-20B and Pythia: two LayerNorms also where attention and feed-forward run in parallel; rotary positions have no weights.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[]
    = {{"vocab_size", 50432}, {"hidden_size", 6144}, {"num_hidden_layers", 44}, {"num_attention_heads", 64}, {"intermediate_size", 24576},
        {"max_position_embeddings", 2048}, {"tie_word_embeddings", 0}, {"use_parallel_residual", 1}, {"attention_bias", 1}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = equalHeadsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("attention_bias");
    layer.feedForward = gatedOf(keys);
    layer.feedForward.isGated = false;
    layer.feedForward.hasBias = true;
    Config config = stackOf(keys, layer);
    config.norm = NormKind::ScaleAndShift;
    config.isParallel = keys.flag("use_parallel_residual");
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.embedding = "gpt_neox.embed_in";
    names.layer = "gpt_neox.layers.#.";
    names.fusedQueryKeyValue = "attention.query_key_value";
    names.output = "attention.dense";
    names.up = "mlp.dense_h_to_4h";
    names.down = "mlp.dense_4h_to_h";
    names.finalNorm = "gpt_neox.final_layer_norm";
    names.head = "embed_out";
    return names;
}

} // namespace

Family gptNeox() { return {"gpt_neox", "gpt_neox", "GPTNeoXForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

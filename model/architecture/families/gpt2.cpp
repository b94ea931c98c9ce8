// GPT-2 and GPT-3: learned positions, LayerNorm, one fused matrix for query, key and value, everything with bias, head tied.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 50257}, {"max_position_embeddings", 1024}, {"hidden_size", 768}, {"num_hidden_layers", 12},
    {"num_attention_heads", 12}, {"n_inner", {}}, {"tie_word_embeddings", 1}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = equalHeadsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = true;
    layer.feedForward.isGated = false;
    layer.feedForward.hasBias = true;
    layer.feedForward.width = keys.sizeOr("n_inner", kWidest, 4 * hiddenWidth(keys));
    Config config = stackOf(keys, layer);
    config.norm = NormKind::ScaleAndShift;
    // The oldest files say n_ctx alone; where both are there, the table has n_positions rows.
    if (keys.has("n_ctx") && !keys.has("max_position_embeddings"))
        config.contextLength = keys.size("n_ctx", kMostTokens);
    config.positions = config.contextLength.value_or(0);
    if (config.positions == 0)
        keys.fail(Fault::NoPositions, "n_positions");
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.embedding = "wte";
    names.positions = "wpe";
    names.layer = "h.#.";
    names.norms = {"ln_1", "ln_2"};
    names.fusedQueryKeyValue = "attn.c_attn";
    names.output = "attn.c_proj";
    names.up = "mlp.c_fc";
    names.down = "mlp.c_proj";
    names.finalNorm = "ln_f";
    names.inputFirst = true;
    return names;
}

} // namespace

Family gpt2() { return {"gpt2", "gpt2", "GPT2LMHeadModel GPT2Model", kDefaults, read, names}; }

} // namespace dekade::architecture::families

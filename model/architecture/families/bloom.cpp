// BLOOM: ALiBi instead of positions, and one more LayerNorm right behind the embedding.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 250880}, {"hidden_size", 64}, {"num_hidden_layers", 2}, {"num_attention_heads", 8},
    {"max_position_embeddings", {}}, {"tie_word_embeddings", 1}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = equalHeadsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = true;
    layer.feedForward.isGated = false;
    layer.feedForward.hasBias = true;
    layer.feedForward.width = 4 * hiddenWidth(keys);
    keys.ignore({"seq_length", "n_inner", "offset_alibi", "attention_softmax_in_fp32", "masked_softmax_fusion", "skip_bias_add",
        "skip_bias_add_qkv", "apply_residual_connection_post_layernorm", "hidden_dropout", "unk_token_id"});
    Config config = stackOf(keys, layer);
    config.norm = NormKind::ScaleAndShift;
    config.hasEmbeddingNorm = true;
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.embedding = "word_embeddings";
    names.embeddingNorm = "word_embeddings_layernorm";
    names.layer = "h.#.";
    names.fusedQueryKeyValue = "self_attention.query_key_value";
    names.output = "self_attention.dense";
    names.up = "mlp.dense_h_to_4h";
    names.down = "mlp.dense_4h_to_h";
    names.finalNorm = "ln_f";
    return names;
}

} // namespace

Family bloom() { return {"bloom", "bloom", "BloomForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

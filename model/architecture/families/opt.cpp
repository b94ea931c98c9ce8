// OPT: learned positions with two rows more than the context; OPT-350M embeds narrower than it computes and has no final norm.
#include "model/architecture/families/blocks.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[] = {{"vocab_size", 50272}, {"hidden_size", 768}, {"num_hidden_layers", 12}, {"ffn_dim", 3072},
    {"max_position_embeddings", 2048}, {"do_layer_norm_before", 1}, {"_remove_final_layer_norm", 0}, {"word_embed_proj_dim", {}},
    {"num_attention_heads", 12}, {"enable_bias", 1}, {"layer_norm_elementwise_affine", 1}, {"tie_word_embeddings", 1}};

Config read(Keys &keys)
{
    const bool hasBias = keys.flag("enable_bias");
    Layer layer;
    layer.attention = equalHeadsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = hasBias;
    layer.feedForward.isGated = false;
    layer.feedForward.hasBias = hasBias;
    layer.feedForward.width = keys.size("ffn_dim", kWidest);
    if (!keys.flag("layer_norm_elementwise_affine"))
        keys.fail(Fault::BareNorms, "layer_norm_elementwise_affine");
    Config config = stackOf(keys, layer);
    config.norm = NormKind::ScaleAndShift;
    config.positions = config.contextLength.value_or(0) + 2;
    config.embeddingWidth = keys.sizeOr("word_embed_proj_dim", kWidest, config.hiddenWidth);
    const bool removed = keys.flag("_remove_final_layer_norm");
    config.hasFinalNorm = keys.flag("do_layer_norm_before") && !removed;
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.embedding = "model.decoder.embed_tokens";
    names.positions = "model.decoder.embed_positions";
    names.projectIn = "model.decoder.project_in";
    names.projectOut = "model.decoder.project_out";
    names.layer = "model.decoder.layers.#.";
    names.norms = {"self_attn_layer_norm", "final_layer_norm"};
    names.output = "self_attn.out_proj";
    names.up = "fc1";
    names.down = "fc2";
    names.finalNorm = "model.decoder.final_layer_norm";
    return names;
}

} // namespace

Family opt() { return {"opt", "opt", "OPTForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

// ERNIE 4.5: dense and mixture layers by start, end and interval; head tied by its class; one dense prediction layer in some checkpoints.
#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"
#include "model/architecture/family.h"

namespace dekade::architecture::families {

namespace {

constexpr Default kDefaults[]
    = {{"vocab_size", 103424}, {"hidden_size", 2560}, {"intermediate_size", 12288}, {"num_hidden_layers", 28}, {"num_attention_heads", 20},
        {"num_key_value_heads", 4}, {"head_dim", {}}, {"max_position_embeddings", 131072}, {"tie_word_embeddings", 1}, {"use_bias", 0},
        {"moe_intermediate_size", 1536}, {"num_experts_per_tok", 6}, {"num_experts", 64}, {"moe_num_shared_experts", 2},
        {"moe_layer_start_index", 1}, {"moe_layer_end_index", -1}, {"moe_layer_interval", 1}, {"num_nextn_predict_layers", 0}};

Config read(Keys &keys)
{
    Layer layer;
    layer.attention = headsOf(keys);
    layer.attention.hasInputBias = layer.attention.hasOutputBias = keys.flag("use_bias");
    FeedForward dense = gatedOf(keys);
    dense.hasBias = layer.attention.hasInputBias;
    FeedForward mixture = mixtureOf(keys);
    mixture.hasCorrectionBias = true;
    mixture.hasSharedBias = dense.hasBias;
    addShared(mixture, keys.count("moe_num_shared_experts", kMostExperts), mixture.width);
    Config config = stackOf(keys, layer);
    const std::int64_t first = keys.count("moe_layer_start_index", kMostLayers);
    const std::int64_t named = keys.whole("moe_layer_end_index").value_or(-1);
    const std::int64_t last = named == -1 ? static_cast<std::int64_t>(config.layers.size()) - 1 : named;
    const std::int64_t interval = keys.size("moe_layer_interval", kMostLayers);
    mix(config, mixture, dense, [&](std::int64_t i) { return (i + 1) % interval == 0 && i >= first && i <= last; });
    layer.feedForward = dense;
    if (const std::int64_t modules = keys.count("num_nextn_predict_layers", kMostLayers); modules > 0)
        config.prediction = {modules, layer, 2, false};
    return config;
}

TensorNames names()
{
    TensorNames names;
    names.correctionBias = "mlp.moe_statics.e_score_correction_bias";
    names.predictionLayer = "model.mtp_block.#.";
    names.predictionJoin = "mtp_linear_proj";
    names.predictionNorms = {"mtp_emb_norm", "mtp_hidden_norm"};
    return names;
}

} // namespace

Family ernie() { return {"ernie4_5_moe", "ernie4_5_moe", "Ernie4_5_MoeForCausalLM", kDefaults, read, names}; }

} // namespace dekade::architecture::families

#include "model/architecture/families/latent.h"

#include "model/architecture/families/blocks.h"
#include "model/architecture/families/mixtures.h"

#include <algorithm>

namespace dekade::architecture::families {

Attention latentOf(Keys &keys)
{
    Attention attention;
    attention.mixer = Mixer::Latent;
    attention.heads = keys.size("num_attention_heads", kWidest);
    attention.kvHeads = attention.heads;
    attention.queryRank = keys.sizeOr("q_lora_rank", kWidest, 0);
    attention.kvRank = keys.size("kv_lora_rank", kWidest);
    attention.plainWidth = keys.size("qk_nope_head_dim", kWidest);
    attention.positionWidth = keys.size("qk_rope_head_dim", kWidest);
    attention.valueWidth = keys.size("v_head_dim", kWidest);
    attention.hasInputBias = attention.hasOutputBias = keys.flag("attention_bias");
    keys.ignore({"num_key_value_heads", "head_dim", "qk_head_dim"});
    return attention;
}

void mixDeepSeek(Keys &keys, Config &config, bool hasCorrectionBias)
{
    FeedForward mixture = mixtureOf(keys);
    mixture.hasCorrectionBias = hasCorrectionBias;
    addShared(mixture, keys.count("n_shared_experts", kMostExperts), mixture.width);
    readGroups(keys, mixture);
    const std::int64_t first = keys.count("first_k_dense_replace", kMostLayers);
    const std::int64_t step = keys.sizeOr("moe_layer_freq", kMostLayers, 1);
    mix(config, mixture, gatedOf(keys), [&](std::int64_t i) { return i >= first && i % step == 0; });
}

Prediction predictionOf(Keys &keys, const Config &config)
{
    Prediction prediction;
    prediction.modules = keys.count("num_nextn_predict_layers", kMostLayers);
    if (prediction.modules == 0)
        return {};
    const auto mixture
        = std::find_if(config.layers.rbegin(), config.layers.rend(), [](const Layer &layer) { return layer.feedForward.isMoe(); });
    prediction.layer = mixture == config.layers.rend() ? config.layers.back() : *mixture;
    prediction.norms = 3;
    prediction.storesCopies = true;
    return prediction;
}

} // namespace dekade::architecture::families

#include "model/architecture/families/blocks.h"

#include <algorithm>

namespace dekade::architecture::families {

std::int64_t hiddenWidth(Keys &keys) { return keys.size("hidden_size", kWidest); }

Config stackOf(Keys &keys, const Layer &layer)
{
    Config config;
    config.hiddenWidth = hiddenWidth(keys);
    config.embeddingWidth = config.hiddenWidth;
    config.vocabulary = keys.size("vocab_size", kMostTokens);
    if (const std::int64_t context = keys.count("max_position_embeddings", kMostTokens); context > 0)
        config.contextLength = context;
    config.tiesEmbeddings = keys.flag("tie_word_embeddings");
    config.layers.assign(static_cast<std::size_t>(keys.size("num_hidden_layers", kMostLayers)), layer);
    return config;
}

Attention equalHeadsOf(Keys &keys)
{
    Attention attention;
    attention.heads = keys.size("num_attention_heads", kWidest);
    attention.kvHeads = attention.heads;
    const std::int64_t width = hiddenWidth(keys);
    if (width % attention.heads != 0)
        keys.fail(Fault::UnevenHeads, "num_attention_heads", {std::to_string(attention.heads), std::to_string(width)});
    attention.headWidth = width / attention.heads;
    return attention;
}

Attention headsOf(Keys &keys)
{
    Attention attention;
    attention.heads = keys.size("num_attention_heads", kWidest);
    attention.kvHeads = keys.sizeOr("num_key_value_heads", kWidest, attention.heads);
    attention.headWidth = keys.sizeOr("head_dim", kWidest, 0);
    if (attention.headWidth == 0)
        attention.headWidth = equalHeadsOf(keys).headWidth;
    return attention;
}

FeedForward gatedOf(Keys &keys)
{
    FeedForward dense;
    dense.width = keys.size("intermediate_size", kWidest);
    return dense;
}

void readGroups(Keys &keys, FeedForward &feedForward)
{
    feedForward.groups = keys.count("n_group", kMostExperts);
    feedForward.keptGroups = keys.count("topk_group", kMostExperts);
}

void addShared(FeedForward &feedForward, std::int64_t experts, std::int64_t each)
{
    feedForward.sharedExperts = experts;
    feedForward.sharedWidth = experts * each; // 2^16 times 2^24 at most
}

void mix(Config &config, const FeedForward &mixture, const FeedForward &dense, const std::function<bool(std::int64_t)> &isMoe)
{
    for (std::size_t i = 0; i < config.layers.size(); ++i)
        config.layers[i].feedForward = mixture.isMoe() && isMoe(static_cast<std::int64_t>(i)) ? mixture : dense;
}

void setWindows(Keys &keys, Config &config, View view, std::int64_t window, const std::function<bool(std::int64_t)> &isWindowed)
{
    const auto types = keys.texts("layer_types");
    if (types && types->size() != config.layers.size())
        keys.fail(Fault::OtherLayers, "layer_types", {std::to_string(types->size()), std::to_string(config.layers.size())});
    if (window <= 0 || (config.contextLength && window >= *config.contextLength) || keys.problem())
        return;
    for (std::size_t i = 0; i < config.layers.size(); ++i) {
        const bool windowed
            = types ? (*types)[i] == "sliding_attention" || (*types)[i] == "chunked_attention" : isWindowed(static_cast<std::int64_t>(i));
        if (!windowed || config.layers[i].attention.mixer != Mixer::Heads)
            continue;
        config.layers[i].attention.view = view;
        config.layers[i].attention.window = window;
    }
}

void setLateWindows(Keys &keys, Config &config)
{
    const std::int64_t first = keys.count("max_window_layers", kMostTokens);
    const bool isUsed = keys.flag("use_sliding_window");
    const std::int64_t window = keys.count("sliding_window", kMostTokens);
    setWindows(keys, config, View::Sliding, isUsed ? window : 0, [&](std::int64_t layer) { return layer >= first; });
}

} // namespace dekade::architecture::families

#include "model/architecture/dimension.h"

#include "model/architecture/configcheck.h"
#include "model/architecture/kinds.h"
#include "model/architecture/runs.h"

#include <algorithm>
#include <array>

namespace dekade::architecture {

namespace {

/// A line of the table of dimensions. `read` answers nothing for a layer that has no such thing.
struct Row {
    Dimension dimension;
    std::string_view key;
    std::string_view name;
    Part part;
    std::optional<std::int64_t> (*read)(const Layer &layer);
    void (*write)(Layer &layer, std::int64_t value);
    std::int64_t (*readWhole)(const Config &config);
    void (*writeWhole)(Config &config, std::int64_t value);
    std::string (*words)(std::int64_t value); ///< null for plain numbers
    void (*take)(Layer &layer, const Layer &target) = nullptr; ///< where a step takes over more than the one number
};

std::string yesOrNo(std::int64_t value) { return value != 0 ? "yes" : "no"; }

bool always(const Layer &) { return true; }
bool hasHeads(const Layer &layer) { return layer.attention.mixer != Mixer::Latent; }
bool isSoftmax(const Layer &layer) { return layer.attention.mixer == Mixer::Heads; }
bool isLatent(const Layer &layer) { return layer.attention.mixer == Mixer::Latent; }
bool isWindowed(const Layer &layer) { return layer.attention.view != View::All; }
bool isDense(const Layer &layer) { return !layer.feedForward.isMoe(); }
bool isMixture(const Layer &layer) { return layer.feedForward.isMoe(); }

using Applies = bool (*)(const Layer &);

template<typename T>
void put(T &field, std::int64_t value)
{
    field = static_cast<T>(value);
}

template<auto Block, auto Field, Applies applies>
std::optional<std::int64_t> readLayer(const Layer &layer)
{
    return applies(layer) ? std::optional(static_cast<std::int64_t>(layer.*Block.*Field)) : std::nullopt;
}

template<auto Block, auto Field, Applies applies>
void writeLayer(Layer &layer, std::int64_t value)
{
    if (applies(layer))
        put(layer.*Block.*Field, value);
}

template<auto Field>
std::int64_t readField(const Config &config)
{
    return static_cast<std::int64_t>(config.*Field);
}

template<auto Field>
void writeField(Config &config, std::int64_t value)
{
    put(config.*Field, value);
}

template<auto Field, Applies applies>
constexpr Row attentionRow(Dimension dimension, std::string_view key, std::string_view name, std::string (*words)(std::int64_t) = nullptr)
{
    return {dimension, key, name, Part::Attention, readLayer<&Layer::attention, Field, applies>,
        writeLayer<&Layer::attention, Field, applies>, nullptr, nullptr, words};
}

template<auto Field, Applies applies>
constexpr Row feedForwardRow(
    Dimension dimension, std::string_view key, std::string_view name, Part part, std::string (*words)(std::int64_t) = nullptr)
{
    return {dimension, key, name, part, readLayer<&Layer::feedForward, Field, applies>, writeLayer<&Layer::feedForward, Field, applies>,
        nullptr, nullptr, words};
}

template<auto Field>
constexpr Row wholeRow(
    Dimension dimension, std::string_view key, std::string_view name, Part part, std::string (*words)(std::int64_t) = nullptr)
{
    return {dimension, key, name, part, nullptr, nullptr, readField<Field>, writeField<Field>, words};
}

std::int64_t layerCount(const Config &config) { return static_cast<std::int64_t>(config.layers.size()); }

void resizeLayers(Config &config, std::int64_t layers)
{
    const Layer last = config.layers.back();
    config.layers.resize(static_cast<std::size_t>(layers), last);
}

/// A table as wide as the stream stays so.
void widen(Config &config, std::int64_t width)
{
    if (config.embeddingWidth == config.hiddenWidth)
        config.embeddingWidth = width;
    config.hiddenWidth = width;
}

/// Where every query head has its own key head, it stays so.
void writeHeads(Layer &layer, std::int64_t heads)
{
    if (layer.attention.kvHeads == layer.attention.heads)
        layer.attention.kvHeads = heads;
    layer.attention.heads = heads;
}

void takeHeads(Layer &layer, const Layer &target)
{
    if (target.attention.kvHeads == target.attention.heads)
        writeHeads(layer, target.attention.heads);
    else
        layer.attention.heads = target.attention.heads;
}

void takeAttention(Layer &layer, const Layer &target)
{
    if (layer.attention.mixer != target.attention.mixer)
        layer.attention = target.attention;
}

void takeFeedForward(Layer &layer, const Layer &target)
{
    if (layer.feedForward.isMoe() != target.feedForward.isMoe())
        layer.feedForward = target.feedForward;
}

void takeView(Layer &layer, const Layer &target)
{
    layer.attention.view = target.attention.view;
    if (target.attention.view == View::All)
        layer.attention.window = 0;
}

/// Shared experts come and go with their width.
void takeShared(Layer &layer, const Layer &target)
{
    FeedForward &mixture = layer.feedForward;
    const bool isAnew = (mixture.sharedExperts > 0) != (target.feedForward.sharedExperts > 0);
    mixture.sharedExperts = target.feedForward.sharedExperts;
    if (isAnew)
        mixture.sharedWidth = target.feedForward.sharedWidth;
}

/// One more is as wide as those that are there, or as a routed one.
void writeSharedExperts(Layer &layer, std::int64_t experts)
{
    FeedForward &mixture = layer.feedForward;
    if (!mixture.isMoe())
        return;
    const std::int64_t each = mixture.sharedExperts > 0 ? mixture.sharedWidth / mixture.sharedExperts : mixture.width;
    mixture.sharedExperts = experts;
    mixture.sharedWidth = experts > 0 && experts <= kMostExperts ? each * experts : 0;
}

void writeSharedWidth(Layer &layer, std::int64_t width)
{
    FeedForward &mixture = layer.feedForward;
    if (!mixture.isMoe())
        return;
    mixture.sharedWidth = width;
    mixture.sharedExperts = width == 0 ? 0 : std::max<std::int64_t>(mixture.sharedExperts, 1);
}

std::string mixerWords(std::int64_t value)
{
    constexpr std::array<const char *, 3> kWords {"softmax heads", "MLA", "lightning"};
    return kWords[static_cast<std::size_t>(value)];
}

std::string viewWords(std::int64_t value) { return std::string(nameOf(static_cast<View>(value))); }

std::string queryKeyNormWords(std::int64_t value)
{
    constexpr std::array<const char *, 3> kWords {"none", "a head", "all heads"};
    return kWords[static_cast<std::size_t>(value)];
}

std::string normWords(std::int64_t value) { return value == 0 ? "weight" : "weight and bias"; }

std::optional<std::int64_t> readMoe(const Layer &layer) { return layer.feedForward.isMoe() ? 1 : 0; }

std::string moeWords(std::int64_t value) { return value != 0 ? "MoE" : "dense"; }

constexpr Row kRows[] = {
    {Dimension::HiddenWidth, "hidden_size", "hidden width", Part::Embedding, nullptr, nullptr, readField<&Config::hiddenWidth>, widen,
        nullptr},
    wholeRow<&Config::embeddingWidth>(Dimension::EmbeddingWidth, "word_embed_proj_dim", "embedding width", Part::Embedding),
    {Dimension::Layers, "num_hidden_layers", "layers", Part::Other, nullptr, nullptr, layerCount, resizeLayers, nullptr},
    wholeRow<&Config::vocabulary>(Dimension::Vocabulary, "vocab_size", "vocabulary", Part::Embedding),
    wholeRow<&Config::positions>(Dimension::Positions, "n_positions", "learned positions", Part::Embedding),
    {Dimension::AttentionKind, "attention", "attention kind", Part::Attention, readLayer<&Layer::attention, &Attention::mixer, always>,
        nullptr, nullptr, nullptr, mixerWords, takeAttention},
    {Dimension::Heads, "num_attention_heads", "query heads", Part::Attention, readLayer<&Layer::attention, &Attention::heads, always>,
        writeHeads, nullptr, nullptr, nullptr, takeHeads},
    attentionRow<&Attention::kvHeads, isSoftmax>(Dimension::KvHeads, "num_key_value_heads", "key and value heads"),
    attentionRow<&Attention::headWidth, hasHeads>(Dimension::HeadWidth, "head_dim", "head width"),
    attentionRow<&Attention::queryRank, isLatent>(Dimension::QueryRank, "q_lora_rank", "query rank"),
    attentionRow<&Attention::kvRank, isLatent>(Dimension::KvRank, "kv_lora_rank", "latent width"),
    attentionRow<&Attention::plainWidth, isLatent>(Dimension::PlainWidth, "qk_nope_head_dim", "head width without position"),
    attentionRow<&Attention::positionWidth, isLatent>(Dimension::PositionWidth, "qk_rope_head_dim", "head width with position"),
    attentionRow<&Attention::valueWidth, isLatent>(Dimension::ValueWidth, "v_head_dim", "value head width"),
    {Dimension::Seen, "layer_types", "tokens seen", Part::Attention, readLayer<&Layer::attention, &Attention::view, always>, nullptr,
        nullptr, nullptr, viewWords, takeView},
    attentionRow<&Attention::window, isWindowed>(Dimension::Window, "sliding_window", "window"),
    attentionRow<&Attention::hasInputBias, always>(Dimension::InputBias, "attention_bias", "bias of query, key and value", yesOrNo),
    attentionRow<&Attention::hasOutputBias, always>(Dimension::OutputBias, "attention_bias", "bias of the output", yesOrNo),
    attentionRow<&Attention::hasSinks, isSoftmax>(Dimension::Sinks, "sinks", "attention sinks", yesOrNo),
    attentionRow<&Attention::queryKeyNorm, isSoftmax>(Dimension::QueryKeyNorm, "use_qk_norm", "norm of query and key", queryKeyNormWords),
    {Dimension::FeedForwardKind, "feed_forward", "feed-forward kind", Part::DenseFeedForward, readMoe, nullptr, nullptr, nullptr, moeWords,
        takeFeedForward},
    feedForwardRow<&FeedForward::isGated, always>(Dimension::Gated, "gated", "gated feed-forward", Part::DenseFeedForward, yesOrNo),
    feedForwardRow<&FeedForward::width, isDense>(
        Dimension::FeedForwardWidth, "intermediate_size", "feed-forward width", Part::DenseFeedForward),
    feedForwardRow<&FeedForward::hasBias, always>(
        Dimension::FeedForwardBias, "mlp_bias", "bias of the feed-forward", Part::DenseFeedForward, yesOrNo),
    feedForwardRow<&FeedForward::experts, isMixture>(Dimension::Experts, "num_experts", "routed experts", Part::RoutedExperts),
    feedForwardRow<&FeedForward::chosen, isMixture>(Dimension::Chosen, "num_experts_per_tok", "experts a token", Part::RoutedExperts),
    feedForwardRow<&FeedForward::width, isMixture>(Dimension::ExpertWidth, "moe_intermediate_size", "expert width", Part::RoutedExperts),
    {Dimension::SharedExperts, "n_shared_experts", "shared experts", Part::SharedExperts,
        readLayer<&Layer::feedForward, &FeedForward::sharedExperts, isMixture>, writeSharedExperts, nullptr, nullptr, nullptr, takeShared},
    {Dimension::SharedWidth, "shared_expert_intermediate_size", "width of the shared experts", Part::SharedExperts,
        readLayer<&Layer::feedForward, &FeedForward::sharedWidth, isMixture>, writeSharedWidth, nullptr, nullptr, nullptr},
    feedForwardRow<&FeedForward::hasSharedBias, isMixture>(
        Dimension::SharedBias, "shared_expert_bias", "bias of the shared experts", Part::SharedExperts, yesOrNo),
    feedForwardRow<&FeedForward::hasSharedGate, isMixture>(
        Dimension::SharedGate, "shared_expert_gate", "gate of the shared experts", Part::SharedExperts, yesOrNo),
    feedForwardRow<&FeedForward::hasRouterBias, isMixture>(
        Dimension::RouterBias, "router_bias", "bias of the router", Part::Router, yesOrNo),
    feedForwardRow<&FeedForward::hasCorrectionBias, isMixture>(
        Dimension::CorrectionBias, "e_score_correction_bias", "correction bias of the router", Part::Router, yesOrNo),
    feedForwardRow<&FeedForward::groups, isMixture>(Dimension::Groups, "n_group", "expert groups", Part::Router),
    feedForwardRow<&FeedForward::keptGroups, isMixture>(Dimension::KeptGroups, "topk_group", "groups kept", Part::Router),
    {Dimension::NormsPerLayer, "norms", "norms a layer", Part::Norms, [](const Layer &layer) { return std::optional(layer.norms); },
        [](Layer &layer, std::int64_t value) { layer.norms = value; }, nullptr, nullptr, nullptr},
    wholeRow<&Config::norm>(Dimension::NormKind, "norm", "norm", Part::Norms, normWords),
    wholeRow<&Config::hasEmbeddingNorm>(Dimension::EmbeddingNorm, "embedding_norm", "norm behind the embedding", Part::Norms, yesOrNo),
    wholeRow<&Config::hasFinalNorm>(Dimension::FinalNorm, "final_norm", "final norm", Part::Norms, yesOrNo),
    wholeRow<&Config::tiesEmbeddings>(Dimension::Tying, "tie_word_embeddings", "embedding tied to the head", Part::Head, yesOrNo),
    wholeRow<&Config::hasHeadBias>(Dimension::HeadBias, "lm_head_bias", "bias of the head", Part::Head, yesOrNo),
};

const Row &rowOf(Dimension dimension) { return kRows[static_cast<std::size_t>(dimension)]; }

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        if (static_cast<std::size_t>(kRows[i].dimension) != i)
            return false;
    }
    return std::size(kRows) == static_cast<std::size_t>(Dimension::HeadBias) + 1;
}
static_assert(rowsAreInOrder());

void takeLayer(const Row &row, Layer &layer, const Layer &target)
{
    if (row.take)
        row.take(layer, target);
    else if (const std::optional<std::int64_t> value = row.read(target))
        row.write(layer, *value);
}

DimensionValue shown(const Row &row, std::int64_t value)
{
    if (row.words)
        return {{}, row.words(value)};
    return {value, std::to_string(value)};
}

} // namespace

std::span<const Dimension> dimensions()
{
    static const auto all = [] {
        std::array<Dimension, std::size(kRows)> list {};
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i] = kRows[i].dimension;
        return list;
    }();
    return all;
}

std::string_view keyOf(Dimension dimension) { return rowOf(dimension).key; }
std::string_view nameOf(Dimension dimension) { return rowOf(dimension).name; }
Part partOf(Dimension dimension) { return rowOf(dimension).part; }

DimensionValue valueOf(const Config &config, Dimension dimension)
{
    const Row &row = rowOf(dimension);
    if (row.readWhole)
        return shown(row, row.readWhole(config));
    auto groups = alike(config.layers, row.read);
    std::erase_if(groups, [](const auto &group) { return !group.what; });
    if (groups.empty())
        return {{}, "none"};
    if (groups.size() == 1)
        return shown(row, *groups.front().what);
    std::string text;
    for (const auto &group : groups)
        text += (text.empty() ? "" : ", ") + std::to_string(group.layers) + " × " + shown(row, *group.what).text;
    return {{}, text};
}

Config takenFrom(const Config &target, Dimension dimension, Config config)
{
    const Row &row = rowOf(dimension);
    if (row.readWhole) {
        row.writeWhole(config, row.readWhole(target));
        return config;
    }
    for (std::size_t i = 0; i < config.layers.size() && i < target.layers.size(); ++i)
        takeLayer(row, config.layers[i], target.layers[i]);
    return config;
}

Result<Config> changed(const Config &config, Dimension dimension, std::int64_t value)
{
    const Row &row = rowOf(dimension);
    const std::string key(row.key);
    Config result = config;
    if (row.writeWhole) {
        if (dimension == Dimension::Layers && (value < 1 || value > kMostLayers))
            return Problem(Fault::OutOfRange, key, {std::to_string(value), "1", std::to_string(kMostLayers)});
        row.writeWhole(result, value);
    } else if (!row.write || valueOf(config, dimension).text == "none") {
        return Problem(Fault::NotChangeable, key);
    } else {
        for (Layer &layer : result.layers)
            row.write(layer, value);
        if (result.prediction.modules > 0)
            row.write(result.prediction.layer, value);
    }
    if (const auto problem = validate(result))
        return *problem;
    return result;
}

} // namespace dekade::architecture

#include "model/tensorfile/tensorname.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace dekade::tensorfile {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 8> kLayerWords {"layers", "h", "blk", "blocks", "block", "layer", "decoder_layer", "mtp_block"};
constexpr std::array<std::string_view, 8> kWrappers {
    "model", "transformer", "language_model", "gpt_neox", "text_model", "decoder", "backbone", "base_model"};
constexpr std::array<std::string_view, 11> kVision {"vision_tower", "vision_model", "visual", "vision_encoder", "vision_embed_tokens",
    "multi_modal_projector", "mm_projector", "audio_tower", "image_newline", "vision_adapter", "vit"};
constexpr std::array<std::string_view, 3> kGgufVision {"v", "a", "mm"}; ///< first words in a file of a projector (mmproj)
constexpr std::array<std::string_view, 10> kRotary {"inv_freq", "rotary_emb", "rope_freqs", "rope_factors_long", "rope_factors_short",
    "attn_rot_embd", "cos_cached", "sin_cached", "rotary_pos_emb", "freqs_cis"};
constexpr std::array<std::string_view, 19> kScales {"weight_scale_inv", "weight_scale", "weight_scale_2", "input_scale",
    "weight_zero_point", "weight_shape", "weight_global_scale", "input_global_scale", "k_scale", "v_scale", "q_scale", "scales", "qzeros",
    "g_idx", "absmax", "quant_map", "nested_absmax", "nested_quant_map", "SCB"};
constexpr std::array<std::string_view, 5> kPredictionWords {"eh_proj", "enorm", "hnorm", "shared_head", "nextn"};
constexpr std::array<std::string_view, 14> kEmbeddings {"embed_tokens", "wte", "wpe", "word_embeddings", "embed_in", "embed_positions",
    "token_embd", "position_embd", "tok_embeddings", "in_out_embed", "project_in", "project_out", "token_types", "embedding"};
constexpr std::array<std::string_view, 4> kHeads {"lm_head", "embed_out", "output", "head"};
constexpr std::array<std::string_view, 5> kShared {
    "shared_experts", "shared_expert", "shared_mlp", "shared_expert_gate", "shared_experts_gate"};
constexpr std::array<std::string_view, 9> kRouter {"gate", "router", "e_score_correction_bias", "moe_statics", "expert_bias",
    "ffn_gate_inp", "exp_probs_b", "ffn_gate_tid2eid", "e_score_correction"};
constexpr std::array<std::string_view, 8> kDense {"mlp", "ffn", "feed_forward", "fc1", "fc2", "ffn_gate", "ffn_up", "ffn_down"};

template<std::size_t size>
bool isOneOf(std::string_view word, const std::array<std::string_view, size> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

template<std::size_t size>
bool hasOneOf(Words words, const std::array<std::string_view, size> &list)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return isOneOf(word, list); });
}

bool contains(std::string_view word, std::string_view piece) { return word.find(piece) != std::string_view::npos; }

bool anyContains(Words words, std::string_view piece)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return contains(word, piece); });
}

bool anyEnds(Words words, std::string_view ending)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return word.ends_with(ending); });
}

std::optional<std::uint64_t> numberOf(std::string_view word)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(value) : std::nullopt;
}

bool isKindOfNumber(std::string_view word) { return word == "weight" || word == "bias" || word == "qweight" || word == "weight_packed"; }

/// The word that says what the tensor is: the last but for "weight" and "bias".
std::string_view subject(Words words) { return words.size() > 1 && isKindOfNumber(words.back()) ? words[words.size() - 2] : words.back(); }

/// GPT-2's and NeoX's causal masks stand in the attention itself; a weight's bias has a matrix between.
bool isMask(const TensorName &name)
{
    const auto &words = name.words;
    if (words.back() == "masked_bias" || words.back() == "causal_mask")
        return true;
    return words.size() > name.inner + 1 && name.inner > 0 && words.back() == "bias"
        && (words[words.size() - 2] == "attn" || words[words.size() - 2] == "attention");
}

bool isVision(Words words)
{
    return hasOneOf(words.first(std::min<std::size_t>(words.size(), 2)), kVision)
        || (words.size() > 2 && isOneOf(words.front(), kGgufVision));
}

bool isScale(const TensorName &name)
{
    const std::string_view last = name.words.back();
    return isOneOf(last, kScales) || last.ends_with("_scales") || last.starts_with("quant_state") || last.starts_with("bitsandbytes__")
        || (name.words.front() == "blk" && last == "scale");
}

bool isNorm(std::string_view word)
{
    return contains(word, "norm") || word.starts_with("ln_") || word == "ln" || contains(word, "layer_norm");
}

Part partInside(Words words)
{
    if (hasOneOf(words, kShared) || anyEnds(words, "_shexp"))
        return Part::SharedExperts;
    if (anyEnds(words, "_exps") || anyEnds(words, "_chexps"))
        return Part::RoutedExperts;
    // A gate within attention weighs its output.
    if (hasOneOf(words, kRouter) && !anyContains(words, "attn"))
        return Part::Router;
    if (std::find(words.begin(), words.end(), "experts") != words.end())
        return Part::RoutedExperts;
    // Grok's port numbers its experts right behind "moe".
    if (words.size() > 1 && words.front() == "moe" && numberOf(words[1]))
        return Part::RoutedExperts;
    if (isNorm(subject(words)))
        return Part::Norms;
    if (anyContains(words, "attn") || anyContains(words, "attention"))
        return Part::Attention;
    return hasOneOf(words, kDense) ? Part::DenseFeedForward : Part::Other;
}

Part partOutside(Words words)
{
    const std::string_view word = subject(words);
    if (isOneOf(word, kEmbeddings))
        return Part::Embedding;
    if (isOneOf(word, kHeads))
        return Part::Head;
    return isNorm(word) ? Part::Norms : Part::Other;
}

Part predictionPart(const TensorName &name)
{
    const Words words = name.words;
    const bool copies = hasOneOf(words.subspan(name.inner), std::array<std::string_view, 2> {"embed_tokens", "shared_head_head"})
        || (words.size() > 2 && words[words.size() - 2] == "head" && words[words.size() - 3] == "shared_head");
    return copies ? Part::Copy : Part::Prediction;
}

} // namespace

TensorName::TensorName(std::string_view name)
{
    constexpr std::size_t kUsualWords = 10;
    words.reserve(kUsualWords);
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t dot = std::min(name.find('.', begin), name.size());
        words.push_back(name.substr(begin, dot - begin));
        begin = dot + 1;
    }
    for (std::size_t i = 1; i < words.size() && !layer; ++i) {
        if (!isOneOf(words[i - 1], kLayerWords))
            continue;
        layer = numberOf(words[i]);
        inner = layer && i + 1 < words.size() ? i + 1 : 0;
    }
}

std::string plainName(std::string_view name)
{
    for (std::size_t dot = name.find('.'); dot != std::string_view::npos && isOneOf(name.substr(0, dot), kWrappers); dot = name.find('.'))
        name.remove_prefix(dot + 1);
    constexpr std::string_view kBlocks = "_blocks";
    if (name.ends_with(kBlocks))
        name.remove_suffix(kBlocks.size());
    const std::size_t last = name.rfind('.') + 1; // 0 without a dot
    const std::string_view word = name.substr(last);
    return word == "qweight" || word == "weight_packed" ? std::string(name.substr(0, last)) + "weight" : std::string(name);
}

std::set<std::uint64_t> predictionLayers(const std::vector<std::string_view> &names)
{
    std::set<std::uint64_t> layers;
    for (const std::string_view name : names) {
        // Most names are passed by without being taken apart.
        if (std::none_of(kPredictionWords.begin(), kPredictionWords.end(), [&](std::string_view word) { return contains(name, word); }))
            continue;
        const TensorName parts(name);
        if (parts.layer && hasOneOf(Words(parts.words).subspan(parts.inner), kPredictionWords))
            layers.insert(*parts.layer);
    }
    return layers;
}

Part partOf(std::string_view text, const std::set<std::uint64_t> &prediction)
{
    const TensorName name(text);
    const Words words = name.words;
    if (isVision(words))
        return Part::Vision;
    if (isMask(name))
        return Part::Mask;
    if (hasOneOf(words, kRotary))
        return Part::Rotary;
    if (isScale(name))
        return Part::Quantization;
    if ((name.layer && prediction.contains(*name.layer))
        || std::any_of(words.begin(), words.end(), [](std::string_view word) { return word.starts_with("mtp"); })
        || hasOneOf(words, kPredictionWords))
        return predictionPart(name);
    return name.inner > 0 ? partInside(words.subspan(name.inner)) : partOutside(words);
}

} // namespace dekade::tensorfile

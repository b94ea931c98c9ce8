#include "views/routing/preset.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dekade::routing {

using namespace Qt::StringLiterals;

namespace {

/// The router's own model under its catalogue id.
Preset published(std::string_view model, const QString &name, std::string_view router, std::uint64_t seed = 1)
{
    const Router &row = *routerOf(router);
    Preset preset;
    preset.model = model;
    preset.name = name;
    preset.settings = row.settings;
    preset.layers = row.shape.layers;
    preset.firstMoeLayer = row.shape.firstMoeLayer;
    preset.hiddenWidth = row.shape.hiddenWidth;
    preset.expertWidth = row.shape.expertWidth;
    preset.seed = seed;
    return preset;
}

struct Shape {
    int layers, hiddenWidth, expertWidth;
};

/// A sister of the router's own model.
Preset sister(Preset preset, const Shape &shape)
{
    preset.layers = shape.layers;
    preset.hiddenWidth = shape.hiddenWidth;
    preset.expertWidth = shape.expertWidth;
    return preset;
}

Preset withExperts(Preset preset, int experts, int topK)
{
    preset.settings.experts = experts;
    preset.settings.topK = topK;
    return preset;
}

/// Llama 4 Maverick: experts in every second layer, from the second on. Config.
Preset maverick()
{
    Preset preset = withExperts(published("llama-4-maverick", u"Llama 4 Maverick"_s, "llama4"), 128, 1);
    preset.firstMoeLayer = 1;
    preset.moeEvery = 2;
    return preset;
}

/// Llama 4 Behemoth: 16 experts; its layers are not published.
Preset behemoth() { return sister(published("llama-4-behemoth", u"Llama 4 Behemoth"_s, "llama4"), {0, 0, 0}); }

/// Models whose layers are not all published: the router alone. Networks of their day have two matrices.
Preset building(std::string_view model, const QString &name, std::string_view router, int experts)
{
    Preset preset = published(model, name, router);
    preset.settings.experts = experts;
    preset.layers = 0;
    preset.firstMoeLayer = 0;
    preset.hiddenWidth = 0;
    preset.expertWidth = 0;
    preset.expertMatrices = 2;
    return preset;
}

std::vector<Preset> makePresets()
{
    // 408 is one of 11 seeds of 1–599 whose sixth token goes to experts on both sides of the router with a top weight of 0.62 to 0.72.
    Preset mixtral = published("mixtral-8x7b", u"Mixtral 8x7B"_s, "mixtral", 408);
    mixtral.seedWasPicked = true;
    std::vector<Preset> list {mixtral, published("dbrx", u"DBRX"_s, "dbrx"), published("deepseek-v3", u"DeepSeek-V3"_s, "deepseek_v3"),
        published("kimi-k2", u"Kimi K2"_s, "kimi_k2"), published("olmoe-1b-7b", u"OLMoE"_s, "olmoe"),
        published("deepseek-v2", u"DeepSeek-V2"_s, "deepseek_v2"), published("qwen3-235b-a22b", u"Qwen3-235B"_s, "qwen3_moe"),
        published("gpt-oss-120b", u"gpt-oss-120b"_s, "gpt_oss"), maverick(), published("llama-4-scout", u"Llama 4 Scout"_s, "llama4"),
        sister(published("mixtral-8x22b", u"Mixtral 8x22B"_s, "mixtral"), {56, 6144, 16384}),
        published("deepseek-r1", u"DeepSeek-R1"_s, "deepseek_v3"),
        sister(published("qwen3-30b-a3b", u"Qwen3-30B"_s, "qwen3_moe"), {48, 2048, 768}),
        withExperts(sister(published("gpt-oss-20b", u"gpt-oss-20b"_s, "gpt_oss"), {24, 2880, 2880}), 32, 4),
        published("glm-4.5", u"GLM-4.5"_s, "glm4_5"), published("glm-4.5-air", u"GLM-4.5-Air"_s, "glm4_5_air"),
        published("dots.llm1", u"dots.llm1"_s, "dots_llm1"), published("hunyuan-a13b", u"Hunyuan-A13B"_s, "hunyuan_a13b"),
        published("ernie-4.5-300b-a47b", u"ERNIE-4.5-300B"_s, "ernie4_5_moe"),
        published("minimax-text-01", u"MiniMax-Text-01"_s, "minimax_text_01"),
        published("ernie-4.5-vl-424b-a47b", u"ERNIE-4.5-VL"_s, "ernie4_5_moe"), // its text experts
        // xai-org/grok-1 model.py: softmax over all, the best two, their weights kept as they are: OLMoE's rule
        withExperts(sister(published("grok-1", u"Grok-1"_s, "olmoe"), {64, 6144, 32768}), 8, 2), behemoth(),
        building("gshard", u"GShard"_s, "gshard", 2048), building("switch-c", u"Switch-C"_s, "switch", 2048),
        building("glam", u"GLaM"_s, "gshard", 64)};
    return list;
}

} // namespace

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> list = makePresets();
    return list;
}

const Preset *presetOf(QStringView model)
{
    const auto found = std::find_if(presets().begin(), presets().end(),
        [&](const Preset &preset) { return model == QLatin1StringView(preset.model.data(), static_cast<qsizetype>(preset.model.size())); });
    return found == presets().end() ? nullptr : &*found;
}

std::optional<Preset> generalPreset(const QString &name, const ExpertCounts &counts)
{
    if (counts.experts < 2 || counts.experts > 4096 || counts.topK < 1 || counts.topK > counts.experts || counts.shared < 0
        || counts.shared > 16)
        return {};
    Preset preset;
    preset.name = name;
    preset.settings = {.experts = counts.experts,
        .topK = counts.topK,
        .renormalise = {Normalise::BeforeDropping, 1, 0, 0},
        .sharedExperts = counts.shared,
        .auxiliaryLoss = AuxiliaryLoss::OwnTopK};
    preset.ruleIsGeneral = true;
    return preset;
}

std::optional<std::uint64_t> combinations(int n, int k)
{
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t ways = 1;
    const int steps = std::min(k, n - k);
    for (int i = 1; i <= steps; ++i) {
        // ways · (n − steps + i) / i is whole; dividing first by what they share keeps every product as small as it can be.
        auto factor = static_cast<std::uint64_t>(n - steps + i);
        auto divisor = static_cast<std::uint64_t>(i);
        const std::uint64_t common = std::gcd(ways, divisor);
        ways /= common;
        divisor /= common;
        factor /= divisor;
        if (ways > kMost / factor)
            return {};
        ways *= factor;
    }
    return ways;
}

std::optional<std::uint64_t> reachableSets(const RouterSettings &settings)
{
    const ExpertGroups &groups = settings.groups;
    if (groups.count <= 1 || groups.kept >= groups.count)
        return combinations(settings.experts, settings.topK);
    // Inclusion and exclusion: sets that lie within some j given groups and in none fewer, summed over j = 1 … kept.
    const int size = settings.experts / groups.count;
    std::int64_t total = 0;
    for (int j = 1; j <= groups.kept; ++j) {
        std::int64_t exactly = 0;
        for (int i = 0; i <= j; ++i) {
            const auto within = settings.topK <= (j - i) * size ? combinations((j - i) * size, settings.topK) : 0;
            if (!within)
                return {};
            const auto ways = static_cast<std::int64_t>(*combinations(j, i) * *within);
            exactly += i % 2 == 0 ? ways : -ways;
        }
        total += static_cast<std::int64_t>(*combinations(groups.count, j)) * exactly;
    }
    return static_cast<std::uint64_t>(total);
}

} // namespace dekade::routing

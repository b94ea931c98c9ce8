#include "views/routing/seededlogits.h"

#include "model/routing/biasupdate.h"
#include "model/routing/fastrouter.h"

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr float kSigmoidMean = -1.4F; // logits of sigmoid routers lie below 0: most experts do not suit a token
constexpr float kSigmoidSpread = 1.15F;
constexpr float kSoftmaxSpread = 1.1F;
constexpr float kExpertTaste = 0.55F; ///< how far all tokens agree about an expert
constexpr int kBiasUpdates = 60;
constexpr double kBiasRate = 0.002;
constexpr int kBiasBatch = 256;

/// The bias that balancing leaves behind after a while.
std::vector<float> trainedBias(const PerformanceRequest &request)
{
    RouterSettings settings = request.preset.settings;
    settings.capacity = {};
    std::vector<double> bias(static_cast<std::size_t>(settings.experts), 0);
    std::vector<float> rounded(bias.size(), 0);
    // Tokens of the same recipe, so with the same tastes.
    const LogitTable logits = logitsFor(request, kBiasBatch * 2 + 1);
    const Logits batch {std::span(logits.values).last(static_cast<std::size_t>(kBiasBatch) * bias.size()), kBiasBatch, settings.experts};
    for (int step = 0; step < kBiasUpdates; ++step) {
        const Outcome<Decisions> decided = decide(settings, {batch, rounded, {}}, 1);
        if (!decided)
            return {};
        updateBias(decided->load, kBiasRate, BiasCentring::None, bias);
        std::transform(bias.begin(), bias.end(), rounded.begin(), [](double value) { return static_cast<float>(value); });
    }
    return rounded;
}

} // namespace

LogitTable logitsFor(const PerformanceRequest &request, int tokens)
{
    if (!request.frequencies.empty())
        return drawnLogits(request.frequencies, tokens, request.seed);
    const RouterSettings &settings = request.preset.settings;
    const bool sigmoid = hasBias(settings);
    LogitRecipe recipe;
    recipe.tokens = tokens;
    recipe.experts = settings.experts;
    recipe.seed = request.seed;
    recipe.spread = sigmoid ? kSigmoidSpread : kSoftmaxSpread;
    recipe.skew = static_cast<float>(request.skew);
    recipe.clusters = 1; // one kind of token: its taste is what all tokens agree about
    recipe.clusterSpread = sigmoid ? kExpertTaste : 0;
    LogitTable table = madeUpLogits(recipe);
    if (sigmoid) {
        for (float &logit : table.values)
            logit += kSigmoidMean;
    }
    return table;
}

LogitTable playLogits(const PerformanceRequest &request)
{
    const auto text = static_cast<int>(request.tokens.size());
    LogitTable all = logitsFor(request, request.crowd > 0 ? kMostTokens + request.crowd : text);
    if (request.crowd == 0)
        return all;
    // The text's are the first, whatever its length; the crowd's come after the longest text there can be.
    const auto width = static_cast<std::ptrdiff_t>(all.experts);
    LogitTable table {request.crowd + text, all.experts, {}};
    table.values.assign(all.values.begin() + kMostTokens * width, all.values.end());
    table.values.insert(table.values.end(), all.values.begin(), all.values.begin() + text * width);
    return table;
}

const std::vector<float> &biasFor(PerformanceRequest request)
{
    struct Kept {
        PerformanceRequest request;
        std::vector<float> bias;
    };
    static thread_local Kept kept;
    request.tokens.clear();
    request.crowd = 0;
    request.capacityFactor.reset();
    if (kept.request != request)
        kept = {request, trainedBias(request)};
    return kept.bias;
}

} // namespace dekade::routing

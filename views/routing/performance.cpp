#include "views/routing/performance.h"

#include "model/routing/balance.h"
#include "model/routing/biasupdate.h"
#include "model/routing/fastrouter.h"
#include "model/routing/losses.h"
#include "model/routing/router.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr float kSigmoidMean = -1.4F; // logits of sigmoid routers lie below 0: most experts do not suit a token
constexpr float kSigmoidSpread = 1.15F;
constexpr float kSoftmaxSpread = 1.1F;
constexpr float kExpertTaste = 0.55F; ///< how far all tokens agree about an expert
constexpr int kBiasUpdates = 60;
constexpr double kBiasRate = 0.002;
constexpr int kBiasBatch = 256;

bool hasBias(const RouterSettings &settings) { return settings.score == Score::Sigmoid; }

LogitTable logitsFor(const PerformanceRequest &request, int tokens, std::uint64_t seed)
{
    const RouterSettings &settings = request.preset.settings;
    const bool sigmoid = hasBias(settings);
    LogitRecipe recipe;
    recipe.tokens = tokens;
    recipe.experts = settings.experts;
    recipe.seed = seed;
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

/// The bias that balancing leaves behind after a while.
std::vector<float> trainedBias(const PerformanceRequest &request)
{
    RouterSettings settings = request.preset.settings;
    settings.capacity = {};
    std::vector<double> bias(static_cast<std::size_t>(settings.experts), 0);
    std::vector<float> rounded(bias.size(), 0);
    // Tokens of the same recipe, so with the same tastes.
    const LogitTable logits = logitsFor(request, kBiasBatch * 2 + 1, request.seed);
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

/// The last bias of this thread: a text that is typed asks for the same one at every key.
const std::vector<float> &keptBias(PerformanceRequest request)
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

RouterSettings settingsOf(const PerformanceRequest &request)
{
    RouterSettings settings = request.preset.settings;
    if (!request.capacityFactor || settings.choice == Choice::ExpertsChoose)
        return settings;
    const auto tokens = static_cast<double>(request.crowd + request.tokens.size());
    settings.capacity = {std::max(1, static_cast<int>(std::ceil(*request.capacityFactor * tokens * settings.topK / settings.experts))),
        CapacityRule::None, *request.capacityFactor, QueueOrder::TokenMajor};
    return settings;
}

LoadMoment momentOf(const Performance &performance, const RouterSettings &settings, int tokens)
{
    const int rows = performance.request.crowd + tokens;
    LoadMoment moment;
    if (rows == 0) {
        moment.load.assign(static_cast<std::size_t>(settings.experts), 0);
        return moment;
    }
    Trace prefix = prefixOf(performance.trace, rows);
    moment.dropped = static_cast<int>(
        std::count_if(prefix.picks.begin(), prefix.picks.end(), [](const Pick &pick) { return pick.fate == Fate::Dropped; }));
    moment.maxViolation = maxViolation(prefix.load);
    moment.entropy = settings.experts > 1 ? loadEntropy(prefix.load) / std::log(settings.experts) : 1;
    const auto width = static_cast<std::size_t>(settings.experts);
    const Logits logits {std::span(performance.logits.values).first(static_cast<std::size_t>(rows) * width), rows, settings.experts};
    RouterSettings whole = settings;
    whole.tokenGroups = 1; // a prefix need not fall into equal groups
    moment.auxiliaryLoss = auxiliaryLoss(whole, {prefix, logits});
    moment.load = std::move(prefix.load);
    return moment;
}

Outcome<bool> checkRequest(const PerformanceRequest &request)
{
    if (request.tokens.isEmpty() || request.tokens.size() > kMostTokens)
        return Fault {"the text must have 1 to " + std::to_string(kMostTokens) + " tokens, not " + std::to_string(request.tokens.size())};
    if (request.crowd < 0 || request.crowd > kMostCrowd)
        return Fault {"the crowd must be 0 to " + std::to_string(kMostCrowd) + " tokens, not " + std::to_string(request.crowd)};
    if (!std::isfinite(request.skew) || (request.capacityFactor && !(*request.capacityFactor > 0)))
        return Fault {"skew and capacity factor must be finite, the factor above 0"};
    return true;
}

bool isWordSign(QChar sign) { return sign.isLetterOrNumber() || sign == QLatin1Char('\'') || sign == QChar(0x2019); }

bool isHan(QChar sign) { return sign.script() == QChar::Script_Han; }

} // namespace

Outcome<PerformancePtr> perform(const PerformanceRequest &request)
{
    if (const Outcome<bool> valid = checkRequest(request); !valid)
        return valid.fault();
    auto performance = std::make_shared<Performance>();
    performance->request = request;
    const RouterSettings settings = settingsOf(request);
    performance->logits = logitsFor(request, request.crowd + static_cast<int>(request.tokens.size()), request.seed);
    if (hasBias(settings))
        performance->bias = keptBias(request);
    std::vector<float> uniforms;
    if (settings.secondExpert == SecondExpert::AtRandom)
        uniforms.assign(static_cast<std::size_t>(performance->logits.tokens), 0.5F);
    Outcome<Trace> trace = route(settings, {performance->logits.view(), performance->bias, uniforms});
    if (!trace)
        return trace.fault();
    performance->trace = std::move(trace).value();
    for (int tokens = 0; tokens <= performance->tokens(); ++tokens)
        performance->moments.push_back(momentOf(*performance, settings, tokens));
    return PerformancePtr(std::move(performance));
}

Trace prefixOf(const Trace &trace, int tokens)
{
    const auto rows = static_cast<std::size_t>(tokens);
    const auto width = static_cast<std::size_t>(trace.experts);
    Trace prefix;
    prefix.tokens = tokens;
    prefix.experts = trace.experts;
    prefix.groupsKept = trace.groupsKept;
    prefix.capacity = trace.capacity;
    const auto first = [](const auto &values, std::size_t count) {
        return std::vector(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(std::min(count, values.size())));
    };
    prefix.scores = first(trace.scores, rows * width);
    prefix.selection = first(trace.selection, rows * width);
    prefix.groups = first(trace.groups, rows * static_cast<std::size_t>(trace.groupsKept));
    prefix.firstPick = first(trace.firstPick, rows + 1);
    prefix.picks = first(trace.picks, prefix.firstPick.back());
    prefix.requested.assign(width, 0);
    prefix.load.assign(width, 0);
    for (const Pick &pick : prefix.picks) {
        const auto expert = static_cast<std::size_t>(pick.expert);
        prefix.requested[expert] += pick.fate != Fate::NotSampled;
        prefix.load[expert] += pick.fate == Fate::Kept;
    }
    return prefix;
}

QStringList tokensOf(const QString &text, int most)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size() && tokens.size() < most;) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at + (text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1);
        if (isWordSign(text[at]) && !isHan(text[at])) {
            while (end < text.size() && isWordSign(text[end]) && !isHan(text[end]))
                ++end;
        }
        tokens << text.mid(at, end - at);
        at = end;
    }
    return tokens;
}

} // namespace dekade::routing

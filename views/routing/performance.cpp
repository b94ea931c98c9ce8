#include "views/routing/performance.h"

#include "model/routing/balance.h"
#include "model/routing/losses.h"
#include "model/routing/router.h"
#include "views/routing/seededlogits.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

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
    const std::size_t known = performance.hasLogits() ? static_cast<std::size_t>(rows) * width : 0;
    const Logits logits {std::span(performance.logits.values).first(known), rows, settings.experts};
    RouterSettings whole = settings;
    whole.tokenGroups = 1; // a prefix need not fall into equal groups
    if (performance.hasScores() && performance.hasLogits())
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
    if (!request.frequencies.empty() && request.frequencies.size() != static_cast<std::size_t>(request.preset.settings.experts))
        return Fault {"there must be a frequency for each of " + std::to_string(request.preset.settings.experts) + " experts"};
    if (request.replay
        && (request.replay->trace.experts != request.preset.settings.experts
            || request.replay->trace.tokens < request.crowd + static_cast<int>(request.tokens.size())))
        return Fault {"the record is of " + std::to_string(request.replay->trace.tokens) + " tokens and "
            + std::to_string(request.replay->trace.experts) + " experts, which is not what is to be played"};
    return true;
}

/// The choices of a file, as they are.
Outcome<Trace> replayed(Performance &performance)
{
    const TraceRecord &record = *performance.request.replay;
    const int rows = performance.request.crowd + performance.tokens();
    const auto width = static_cast<std::size_t>(record.trace.experts);
    performance.bias = record.bias;
    performance.logits = {rows, record.trace.experts, record.logits};
    performance.logits.values.resize(std::min(record.logits.size(), static_cast<std::size_t>(rows) * width));
    return prefixOf(record.trace, rows);
}

Outcome<Trace> routed(Performance &performance, const RouterSettings &settings)
{
    const PerformanceRequest &request = performance.request;
    performance.logits = playLogits(request);
    if (hasBias(settings) && request.frequencies.empty())
        performance.bias = biasFor(request);
    std::vector<float> uniforms;
    if (settings.secondExpert == SecondExpert::AtRandom)
        uniforms.assign(static_cast<std::size_t>(performance.logits.tokens), 0.5F);
    if (settings.secondExpert == SecondExpert::Sampled)
        uniforms.assign(performance.logits.values.size(), 0.5F);
    return route(settings, {performance.logits.view(), performance.bias, uniforms});
}

} // namespace

Outcome<PerformancePtr> perform(const PerformanceRequest &request)
{
    if (const Outcome<bool> valid = checkRequest(request); !valid)
        return valid.fault();
    auto performance = std::make_shared<Performance>();
    performance->request = request;
    const RouterSettings settings = settingsOf(request);
    Outcome<Trace> trace = request.replay ? replayed(*performance) : routed(*performance, settings);
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

} // namespace dekade::routing

#include "model/routing/expertchoice.h"

#include "model/routing/router.h"
#include "model/routing/scores.h"
#include "model/routing/selection.h"

#include <algorithm>

namespace dekade::routing {

namespace {

/// The picks of one token group, ordered by expert.
void takeForGroup(int firstToken, int groupTokens, int capacity, Trace &trace)
{
    std::vector<float> column(static_cast<std::size_t>(groupTokens));
    for (int expert = 0; expert < trace.experts; ++expert) {
        for (int i = 0; i < groupTokens; ++i)
            column[static_cast<std::size_t>(i)]
                = trace.scores[static_cast<std::size_t>(firstToken + i) * static_cast<std::size_t>(trace.experts)
                    + static_cast<std::size_t>(expert)];
        const std::vector<int> taken = topK(column, capacity);
        for (std::size_t position = 0; position < taken.size(); ++position) {
            const float weight = column[static_cast<std::size_t>(taken[position])];
            trace.picks.push_back({firstToken + taken[position], expert, 0, weight, weight, static_cast<int>(position), Fate::Kept});
        }
    }
}

void orderByToken(Trace &trace)
{
    std::stable_sort(trace.picks.begin(), trace.picks.end(), [](const Pick &a, const Pick &b) { return a.token < b.token; });
    trace.firstPick.assign(static_cast<std::size_t>(trace.tokens) + 1, 0);
    for (const Pick &pick : trace.picks)
        ++trace.firstPick[static_cast<std::size_t>(pick.token) + 1];
    for (std::size_t token = 1; token < trace.firstPick.size(); ++token)
        trace.firstPick[token] += trace.firstPick[token - 1];
    for (std::size_t token = 0; token + 1 < trace.firstPick.size(); ++token) {
        for (std::size_t at = trace.firstPick[token]; at < trace.firstPick[token + 1]; ++at)
            trace.picks[at].rank = static_cast<int>(at - trace.firstPick[token]);
    }
}

} // namespace

Outcome<Trace> expertsChoose(const RouterSettings &settings, const Logits &logits)
{
    const int groupTokens = logits.tokens / settings.tokenGroups;
    const int capacity = placesOf(settings, logits.tokens).value_or(kNoCapacity);
    if (capacity < 0 || capacity > groupTokens)
        return Fault {"experts that choose need a capacity from 0 to the " + std::to_string(groupTokens) + " tokens of a group"
            + (capacity == kNoCapacity ? std::string() : ", not " + std::to_string(capacity))};
    Trace trace;
    trace.tokens = logits.tokens;
    trace.experts = logits.experts;
    trace.capacity = capacity;
    trace.scores.resize(logits.values.size());
    const auto width = static_cast<std::size_t>(logits.experts);
    for (int token = 0; token < logits.tokens; ++token)
        scoreRow(settings.score, logits.row(token), std::span(trace.scores).subspan(static_cast<std::size_t>(token) * width, width));
    for (int group = 0; group < settings.tokenGroups; ++group)
        takeForGroup(group * groupTokens, groupTokens, capacity, trace);
    orderByToken(trace);
    return trace;
}

Takings takingsOf(const Trace &trace, int tokenGroups)
{
    const auto groups = static_cast<std::size_t>(tokenGroups);
    const auto experts = static_cast<std::size_t>(trace.experts);
    const auto places = static_cast<std::size_t>(std::max(trace.capacity, 0));
    Takings takings;
    takings.tokens.assign(groups, std::vector(experts, std::vector<int>(places)));
    takings.weights.assign(groups, std::vector(experts, std::vector<float>(places)));
    for (const Pick &pick : trace.picks) {
        const auto group = static_cast<std::size_t>(pick.token / (trace.tokens / tokenGroups));
        const auto expert = static_cast<std::size_t>(pick.expert);
        takings.tokens[group][expert][static_cast<std::size_t>(pick.position)] = pick.token;
        takings.weights[group][expert][static_cast<std::size_t>(pick.position)] = pick.weight;
    }
    return takings;
}

} // namespace dekade::routing

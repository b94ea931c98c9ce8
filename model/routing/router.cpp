#include "model/routing/router.h"

#include "model/routing/capacity.h"
#include "model/routing/expertchoice.h"
#include "model/routing/queue.h"
#include "model/routing/scores.h"
#include "model/routing/selection.h"
#include "model/routing/weights.h"

#include <algorithm>

namespace dekade::routing {

namespace {

/// One token on its way through a router; the buffers are used again for the next.
class TokenRouter final {
public:
    TokenRouter(const RouterSettings &settings, const RouterInput &input, Trace &trace)
        : m_settings(settings)
        , m_input(input)
        , m_trace(trace)
        , m_logits(static_cast<std::size_t>(settings.experts))
    {
    }

    void routeToken(int token)
    {
        const auto width = m_logits.size();
        const auto at = static_cast<std::size_t>(token) * width;
        const std::span<const float> row = m_input.logits.row(token);
        std::copy(row.begin(), row.end(), m_logits.begin());
        if (m_settings.biasOn == BiasOn::Logits)
            addBias(m_logits);
        const std::span<float> scores = std::span(m_trace.scores).subspan(at, width);
        scoreRow(m_settings.score, m_logits, scores);
        const std::span<float> selection = std::span(m_trace.selection).subspan(at, width);
        const std::span<const float> chosenBy = m_settings.selectBy == SelectBy::Logits ? std::span<const float>(m_logits) : scores;
        std::copy(chosenBy.begin(), chosenBy.end(), selection.begin());
        if (m_settings.biasOn == BiasOn::Scores)
            addBias(selection);
        pick(token, scores, selection);
    }

private:
    void addBias(std::span<float> values) const
    {
        for (std::size_t i = 0; i < m_input.bias.size(); ++i)
            values[i] += m_input.bias[i];
    }

    void pick(int token, std::span<const float> scores, std::span<float> selection)
    {
        if (m_settings.groups.count > 1) {
            const std::vector<int> kept = maskGroups(m_settings.groups, selection);
            m_trace.groups.insert(m_trace.groups.end(), kept.begin(), kept.end());
        }
        std::vector<int> experts
            = m_settings.pickedEntry == PickedEntry::Zeroed ? topKZeroed(selection, m_settings.topK) : topK(selection, m_settings.topK);
        if (m_settings.secondExpert == SecondExpert::Sampled && experts.size() == 2) {
            const auto at = static_cast<std::size_t>(token) * m_logits.size();
            experts[1] = sampledSecond(m_logits, m_input.uniforms.subspan(at, m_logits.size()), experts[0]);
        }
        const std::vector<float> weights = weighted(experts, scores);
        for (std::size_t rank = 0; rank < experts.size(); ++rank)
            m_trace.picks.push_back({token, experts[rank], static_cast<int>(rank), weights[rank], weights[rank], -1, Fate::Kept});
        m_trace.firstPick.push_back(m_trace.picks.size());
    }

    std::vector<float> weighted(const std::vector<int> &experts, std::span<const float> scores) const
    {
        std::vector<float> chosenScores;
        std::vector<float> chosenLogits;
        for (auto it = experts.begin(); it != experts.end(); ++it) {
            // An expert picked twice was a zero the second time.
            const bool again = std::find(experts.begin(), it, *it) != it;
            chosenScores.push_back(again ? 0 : scores[static_cast<std::size_t>(*it)]);
            chosenLogits.push_back(m_logits[static_cast<std::size_t>(*it)]);
        }
        std::vector<float> weights(experts.size());
        weighChosen(m_settings, chosenScores, chosenLogits, weights);
        return weights;
    }

    const RouterSettings &m_settings;
    const RouterInput &m_input;
    Trace &m_trace;
    std::vector<float> m_logits;
};

void sampleSeconds(const RouterSettings &settings, std::span<const float> uniforms, Trace &trace)
{
    for (Pick &pick : trace.picks) {
        if (pick.rank != 1)
            continue;
        const double uniform = uniforms[static_cast<std::size_t>(pick.token)];
        if (uniform * settings.secondThreshold < static_cast<double>(pick.gate))
            continue;
        pick.fate = Fate::NotSampled;
        pick.weight = 0;
    }
}

void renormaliseKept(const RouterSettings &settings, Trace &trace)
{
    for (std::size_t token = 0; token + 1 < trace.firstPick.size(); ++token) {
        const auto picks = std::span(trace.picks).subspan(trace.firstPick[token], trace.firstPick[token + 1] - trace.firstPick[token]);
        std::vector<double> weights;
        for (const Pick &pick : picks)
            weights.push_back(pick.weight);
        renormaliseWeights(settings.renormalise, weights);
        for (std::size_t i = 0; i < picks.size(); ++i)
            picks[i].weight = static_cast<float>(weights[i]);
    }
}

/// Where nobody is dropped a pick's place is the number of those before it.
void queueAll(const RouterSettings &settings, Trace &trace)
{
    const std::optional<int> places = placesOf(settings, trace.tokens);
    trace.capacity = places.value_or(kNoCapacity);
    queueAtExperts(settings.capacity.order, settings.tokenGroups, places.value_or(trace.tokens * settings.topK), trace);
}

void countLoads(Trace &trace)
{
    trace.requested.assign(static_cast<std::size_t>(trace.experts), 0);
    trace.load = trace.requested;
    for (const Pick &pick : trace.picks) {
        ++trace.requested[static_cast<std::size_t>(pick.expert)];
        if (pick.fate == Fate::Kept)
            ++trace.load[static_cast<std::size_t>(pick.expert)];
    }
}

Trace tokensChoose(const RouterSettings &settings, const RouterInput &input)
{
    Trace trace;
    trace.tokens = input.logits.tokens;
    trace.experts = settings.experts;
    trace.scores.resize(input.logits.values.size());
    trace.selection.resize(input.logits.values.size());
    trace.groupsKept = settings.groups.count > 1 ? settings.groups.kept : 0;
    trace.picks.reserve(static_cast<std::size_t>(trace.tokens) * static_cast<std::size_t>(settings.topK));
    trace.firstPick.push_back(0);
    TokenRouter router(settings, input, trace);
    for (int token = 0; token < trace.tokens; ++token)
        router.routeToken(token);
    if (settings.secondExpert == SecondExpert::AtRandom)
        sampleSeconds(settings, input.uniforms, trace);
    queueAll(settings, trace);
    if (settings.renormalise.when == Normalise::AfterDropping)
        renormaliseKept(settings, trace);
    countLoads(trace);
    return trace;
}

} // namespace

std::optional<int> placesOf(const RouterSettings &settings, int tokens)
{
    if (settings.capacity.places != kNoCapacity)
        return settings.capacity.places;
    return capacityOf(settings.capacity.rule, {tokens / settings.tokenGroups, settings.experts, settings.topK, settings.capacity.factor});
}

Outcome<Trace> route(const RouterSettings &settings, const RouterInput &input)
{
    if (const Outcome<bool> good = checkInput(settings, input); !good)
        return good.fault();
    if (settings.choice == Choice::TokensChoose)
        return tokensChoose(settings, input);
    Outcome<Trace> trace = expertsChoose(settings, input.logits);
    if (trace)
        countLoads(*trace);
    return trace;
}

} // namespace dekade::routing

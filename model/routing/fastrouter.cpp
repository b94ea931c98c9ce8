#include "model/routing/fastrouter.h"

#include "model/routing/fastselection.h"
#include "model/routing/scores.h"
#include "model/routing/selection.h"
#include "model/routing/weights.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace dekade::routing {

namespace {

/// Routes runs of tokens with buffers of its own: one a thread.
class RunRouter final {
public:
    RunRouter(const RouterSettings &settings, const RouterInput &input, Decisions &decisions)
        : m_settings(settings)
        , m_input(input)
        , m_decisions(decisions)
        , m_bias(static_cast<std::size_t>(settings.experts), 0)
        , m_logits(m_bias.size())
        , m_scores(m_bias.size())
        , m_selection(m_bias.size())
        , m_chosenScores(static_cast<std::size_t>(settings.topK))
        , m_chosenLogits(m_chosenScores.size())
        , m_selector(settings)
        , m_load(m_bias.size(), 0)
    {
        std::copy(input.bias.begin(), input.bias.end(), m_bias.begin());
    }

    void routeTokens(int first, int last)
    {
        for (int token = first; token < last; ++token)
            routeToken(token);
    }

    const std::vector<int> &load() const { return m_load; }

private:
    void routeToken(int token)
    {
        std::span<const float> logits = m_input.logits.row(token);
        if (m_settings.biasOn == BiasOn::Logits && !m_input.bias.empty()) {
            addTo(m_logits, logits, m_bias);
            logits = m_logits;
        }
        scoreFast(m_settings.score, logits, m_scores);
        const std::span<const float> chosenBy = m_settings.selectBy == SelectBy::Logits ? logits : std::span<const float>(m_scores);
        if (m_settings.biasOn == BiasOn::Scores)
            addTo(m_selection, chosenBy, m_bias);
        else
            std::copy(chosenBy.begin(), chosenBy.end(), m_selection.begin());
        const std::size_t at = static_cast<std::size_t>(token) * m_chosenScores.size();
        const auto experts = std::span(m_decisions.experts).subspan(at, m_chosenScores.size());
        m_selector.select(m_selection, experts);
        for (std::size_t rank = 0; rank < experts.size(); ++rank) {
            const auto expert = static_cast<std::size_t>(experts[rank]);
            m_chosenScores[rank] = m_scores[expert];
            m_chosenLogits[rank] = logits[expert];
            ++m_load[expert];
        }
        weighChosen(m_settings, m_chosenScores, m_chosenLogits, std::span(m_decisions.weights).subspan(at, m_chosenScores.size()));
    }

    const RouterSettings &m_settings;
    const RouterInput &m_input;
    Decisions &m_decisions;
    std::vector<float> m_bias;
    std::vector<float> m_logits;
    std::vector<float> m_scores;
    std::vector<float> m_selection;
    std::vector<float> m_chosenScores;
    std::vector<float> m_chosenLogits;
    FastSelector m_selector;
    std::vector<int> m_load;
};

Outcome<bool> checkFast(const RouterSettings &settings, const RouterInput &input)
{
    if (settings.choice == Choice::ExpertsChoose || settings.pickedEntry == PickedEntry::Zeroed
        || settings.secondExpert != SecondExpert::Always || placesOf(settings, std::max(input.logits.tokens, 1)))
        return Fault {"only routers without capacity can be routed without a trace"};
    return checkShapes(settings, input);
}

constexpr int kRun = 1024; ///< tokens a thread takes at a time
constexpr int kWorthThreads = 4 * kRun; ///< below, starting threads costs more than they save

unsigned threadsFor(unsigned asked, int tokens)
{
    if (asked > 0)
        return asked;
    return tokens < kWorthThreads ? 1 : std::max(1U, std::thread::hardware_concurrency());
}

} // namespace

Outcome<Decisions> decide(const RouterSettings &settings, const RouterInput &input, unsigned threads)
{
    if (const Outcome<bool> good = checkFast(settings, input); !good)
        return good.fault();
    const int tokens = input.logits.tokens;
    Decisions decisions {settings.topK, {}, {}, std::vector<int>(static_cast<std::size_t>(settings.experts), 0)};
    decisions.experts.resize(static_cast<std::size_t>(tokens) * static_cast<std::size_t>(settings.topK));
    decisions.weights.resize(decisions.experts.size());
    std::vector<RunRouter> routers(threadsFor(threads, tokens), RunRouter(settings, input, decisions));
    std::atomic<int> next = 0;
    std::atomic<bool> finite = true;
    const auto work = [&](RunRouter &router) {
        for (int first = next.fetch_add(kRun); first < tokens && finite; first = next.fetch_add(kRun)) {
            const int last = std::min(first + kRun, tokens);
            // Checked here, while the numbers come into the cache anyway.
            const auto width = static_cast<std::size_t>(settings.experts);
            if (!allFinite(
                    input.logits.values.subspan(static_cast<std::size_t>(first) * width, static_cast<std::size_t>(last - first) * width)))
                finite = false;
            else
                router.routeTokens(first, last);
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < routers.size(); ++i)
            helpers.emplace_back(work, std::ref(routers[i]));
        work(routers.front());
    }
    if (!finite)
        return checkInput(settings, input).fault();
    for (const RunRouter &router : routers) {
        for (std::size_t expert = 0; expert < decisions.load.size(); ++expert)
            decisions.load[expert] += router.load()[expert];
    }
    return decisions;
}

} // namespace dekade::routing

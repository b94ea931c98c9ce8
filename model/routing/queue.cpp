#include "model/routing/queue.h"

#include <algorithm>
#include <tuple>

namespace dekade::routing {

namespace {

/// A pick and what it is called up by: the smallest first, equal ones in token order.
struct Turn {
    int rank = 0;
    float before = 0; ///< larger goes first
    std::size_t pick = 0;

    auto key() const { return std::tuple(rank, -before, pick); }
};

float topScore(const Trace &trace, int token)
{
    const auto row
        = std::span(trace.scores)
              .subspan(static_cast<std::size_t>(token) * static_cast<std::size_t>(trace.experts), static_cast<std::size_t>(trace.experts));
    return *std::max_element(row.begin(), row.end());
}

Turn turnOf(QueueOrder order, const Trace &trace, std::size_t at)
{
    const Pick &pick = trace.picks[at];
    switch (order) {
    case QueueOrder::RankMajor:
        return {pick.rank, 0, at};
    case QueueOrder::RankMajorByTopScore:
        return {pick.rank, topScore(trace, pick.token), at};
    case QueueOrder::TokenMajor:
        return {0, 0, at};
    case QueueOrder::HighestWeight:
        return {0, pick.gate, at};
    }
    return {};
}

void queueGroup(const std::vector<Turn> &turns, int capacity, Trace &trace)
{
    std::vector<int> waiting(static_cast<std::size_t>(trace.experts), 0);
    for (const Turn &turn : turns) {
        Pick &pick = trace.picks[turn.pick];
        int &next = waiting[static_cast<std::size_t>(pick.expert)];
        pick.fate = next < capacity ? Fate::Kept : Fate::Dropped;
        pick.position = next < capacity ? next++ : -1;
        pick.weight = pick.fate == Fate::Kept ? pick.gate : 0;
    }
}

} // namespace

void queueAtExperts(QueueOrder order, int tokenGroups, int capacity, Trace &trace)
{
    const int size = trace.tokens / tokenGroups;
    for (int group = 0; group < tokenGroups; ++group) {
        const std::size_t first = trace.firstPick[static_cast<std::size_t>(group * size)];
        const std::size_t last = trace.firstPick[static_cast<std::size_t>((group + 1) * size)];
        std::vector<Turn> turns;
        for (std::size_t at = first; at < last; ++at) {
            if (trace.picks[at].fate != Fate::NotSampled)
                turns.push_back(turnOf(order, trace, at));
        }
        std::sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.key() < b.key(); });
        queueGroup(turns, capacity, trace);
    }
}

} // namespace dekade::routing

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dekade::routing {

enum class Fate {
    Kept,
    Dropped, ///< the expert was full
    NotSampled, ///< the policy for second experts did not ask
};

/// One expert a token chose, or was chosen by.
struct Pick {
    int token = 0;
    int expert = 0;
    int rank = 0; ///< 0: the token's first choice
    float gate = 0; ///< the weight before anything was dropped
    float weight = 0; ///< what the expert's output is multiplied by; 0 unless kept
    int position = -1; ///< the place in the expert's queue, from 0; -1 unless kept
    Fate fate = Fate::Kept;
    bool operator==(const Pick &) const = default;
};

/// All that happened to a batch at a router: plain data, to be played, counted, written and compared.
/// Invariants: firstPick has tokens + 1 entries and rises; the picks of token t are picks[firstPick[t] … firstPick[t + 1]), in the order of
/// choice (experts that chose: in the order of experts).
struct Trace {
    int tokens = 0;
    int experts = 0;
    std::vector<float> scores; ///< tokens · experts
    std::vector<float> selection; ///< what was chosen by, with bias and mask: tokens · experts; empty where experts choose
    int groupsKept = 0; ///< a token; 0 without groups
    std::vector<int> groups; ///< tokens · groupsKept, rising within a token
    std::vector<Pick> picks;
    std::vector<std::size_t> firstPick;
    std::vector<int> requested; ///< an expert's requests before dropping
    std::vector<int> load; ///< what it kept
    int capacity = -1; ///< places an expert and token group; -1: no limit
    bool operator==(const Trace &) const = default;

    std::span<const Pick> picksOf(int token) const
    {
        const auto at = static_cast<std::size_t>(token);
        return std::span(picks).subspan(firstPick[at], firstPick[at + 1] - firstPick[at]);
    }
    std::span<const int> groupsOf(int token) const
    {
        const auto width = static_cast<std::size_t>(groupsKept);
        return std::span(groups).subspan(static_cast<std::size_t>(token) * width, width);
    }
};

/// Those refused for want of room, by token and then by rank.
std::vector<Pick> droppedOf(const Trace &trace);

/// The tokens that no expert kept.
std::vector<int> tokensWithoutExpert(const Trace &trace);

} // namespace dekade::routing

#include "model/routing/tracerecord.h"

#include <algorithm>

namespace dekade::routing {

namespace {

/// The picks of a choice, by rank.
void addChoice(TraceRecord &record, const RecordedChoice &choice)
{
    Trace &trace = record.trace;
    const auto count = static_cast<int>(choice.experts.size());
    for (int rank = 0; rank < count; ++rank) {
        const auto at = static_cast<std::size_t>(rank);
        const float weight = choice.weights.empty() ? 1 / static_cast<float>(count) : choice.weights[at];
        trace.picks.push_back(
            {trace.tokens, choice.experts[at], rank, weight, weight, -1, weight > 0 ? Fate::Kept : Fate::Dropped});
    }
    ++trace.tokens;
    trace.firstPick.push_back(trace.picks.size());
    record.words.emplace_back();
    record.topK = std::max(record.topK, count);
}

struct Counts {
    std::vector<int> requested, load;
};

Counts countsOf(const Trace &trace)
{
    const auto experts = static_cast<std::size_t>(trace.experts);
    Counts counts {std::vector<int>(experts, 0), std::vector<int>(experts, 0)};
    for (const Pick &pick : trace.picks) {
        counts.requested[static_cast<std::size_t>(pick.expert)] += pick.fate != Fate::NotSampled;
        counts.load[static_cast<std::size_t>(pick.expert)] += pick.fate == Fate::Kept;
    }
    return counts;
}

Fault countFault(const char *what, std::size_t expert, int said, int counted)
{
    return {"expert " + std::to_string(expert) + " has " + what + " " + std::to_string(said) + ", but the picks give "
            + std::to_string(counted),
        0, 0, what};
}

Outcome<bool> checkCounts(const char *what, const std::vector<int> &said, const std::vector<int> &counted)
{
    for (std::size_t expert = 0; expert < counted.size(); ++expert) {
        if (expert >= said.size() || said[expert] != counted[expert])
            return countFault(what, expert, expert < said.size() ? said[expert] : 0, counted[expert]);
    }
    return true;
}

} // namespace

Outcome<TraceRecord> traceOf(const Recording &recording, int layer, int experts)
{
    if (recording.form == RecordingForm::Assignments)
        return Fault {"rows of layer,expert do not tell tokens apart, so there is nothing to play; they give loads"};
    TraceRecord record;
    record.layer = layer;
    record.trace.experts = std::max(experts, expertsOf(recording));
    record.trace.firstPick.push_back(0);
    for (const RecordedChoice &choice : recording.choices) {
        if (choice.layer == layer)
            addChoice(record, choice);
    }
    if (record.trace.tokens == 0)
        return Fault {"there is no layer " + std::to_string(layer) + " in the recording", 0, 0, "layer"};
    Counts counts = countsOf(record.trace);
    record.trace.requested = std::move(counts.requested);
    record.trace.load = std::move(counts.load);
    return record;
}

Outcome<bool> checkTrace(const Trace &trace)
{
    for (int token = 0; token < trace.tokens; ++token) {
        const std::span<const Pick> picks = trace.picksOf(token);
        for (std::size_t i = 0; i < picks.size(); ++i) {
            const Pick &pick = picks[i];
            const std::string where = "token " + std::to_string(token) + ": ";
            if (pick.expert < 0 || pick.expert >= trace.experts)
                return Fault {where + "expert " + std::to_string(pick.expert) + " is none of " + std::to_string(trace.experts), 0, 0, "expert"};
            if (std::any_of(picks.begin(), picks.begin() + static_cast<std::ptrdiff_t>(i),
                    [&](const Pick &other) { return other.expert == pick.expert && other.rank == pick.rank; }))
                return Fault {where + "expert " + std::to_string(pick.expert) + " is picked twice", 0, 0, "expert"};
        }
    }
    const Counts counts = countsOf(trace);
    if (const Outcome<bool> requested = checkCounts("requested", trace.requested, counts.requested); !requested)
        return requested;
    return checkCounts("load", trace.load, counts.load);
}

} // namespace dekade::routing

#include "model/routing/losses.h"

#include "model/routing/scores.h"
#include "model/routing/selection.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace dekade::routing {

namespace {

using Numbers = std::vector<double>;

/// A half-open run of tokens.
struct Run {
    int first = 0;
    int last = 0;
    double tokens() const { return last - first; }
};

std::span<const float> rowOf(std::span<const float> table, int experts, int token)
{
    const auto width = static_cast<std::size_t>(experts);
    return table.subspan(static_cast<std::size_t>(token) * width, width);
}

/// P: the mean score of each expert over a run; each row divided by its sum if asked for.
enum class Rows { AsTheyAre, SummingToOne };
Numbers meanScores(std::span<const float> scores, int experts, Run run, Rows rows)
{
    Numbers means(static_cast<std::size_t>(experts), 0);
    for (int token = run.first; token < run.last; ++token) {
        const auto row = rowOf(scores, experts, token);
        const double sum = rows == Rows::SummingToOne ? std::accumulate(row.begin(), row.end(), 1e-20) : 1;
        for (std::size_t i = 0; i < row.size(); ++i)
            means[i] += row[i] / sum / run.tokens();
    }
    return means;
}

/// How often each expert was chosen in a run, with ranks below `ranks` only.
Numbers choices(const Trace &trace, Run run, int ranks)
{
    Numbers counts(static_cast<std::size_t>(trace.experts), 0);
    for (int token = run.first; token < run.last; ++token) {
        for (const Pick &pick : trace.picksOf(token)) {
            if (pick.rank < ranks)
                ++counts[static_cast<std::size_t>(pick.expert)];
        }
    }
    return counts;
}

/// First choices as Hugging Face's Switch counts them: of a one-hot row that capacity has emptied the argmax is 0.
Numbers choicesAfterDropping(const Trace &trace, Run run)
{
    Numbers counts(static_cast<std::size_t>(trace.experts), 0);
    for (int token = run.first; token < run.last; ++token) {
        for (const Pick &pick : trace.picksOf(token)) {
            if (pick.rank == 0)
                ++counts[pick.fate == Fate::Kept ? static_cast<std::size_t>(pick.expert) : 0];
        }
    }
    return counts;
}

/// The same for a top-k by `values` instead of the router's choice.
Numbers ownChoices(std::span<const float> values, int experts, Run run, int topCount)
{
    Numbers counts(static_cast<std::size_t>(experts), 0);
    for (int token = run.first; token < run.last; ++token) {
        for (const int expert : topK(rowOf(values, experts, token), topCount))
            ++counts[static_cast<std::size_t>(expert)];
    }
    return counts;
}

double product(const Numbers &a, const Numbers &b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); }

/// The mean of a loss over `runs` equal runs of the tokens.
template<typename Loss>
double meanOverRuns(int tokens, int runs, Loss loss)
{
    const int size = tokens / runs;
    double sum = 0;
    for (int run = 0; run < runs; ++run)
        sum += loss(Run {run * size, (run + 1) * size});
    return sum / runs;
}

/// E Σ f P with f by `counted`, a function of a run.
template<typename Counted>
double groupLoss(const RouterSettings &settings, const Trace &trace, Counted counted)
{
    return meanOverRuns(trace.tokens, settings.tokenGroups, [&](Run run) {
        const Numbers means = meanScores(trace.scores, trace.experts, run, Rows::AsTheyAre);
        return trace.experts * product(counted(run), means) / run.tokens();
    });
}

double groupLoss(const RouterSettings &settings, const Trace &trace, int ranks)
{
    return groupLoss(settings, trace, [&](Run run) { return choices(trace, run, ranks); });
}

double ownTopKLoss(const RouterSettings &settings, const Logits &logits)
{
    std::vector<float> softmax(logits.values.size());
    const auto width = static_cast<std::size_t>(logits.experts);
    for (int token = 0; token < logits.tokens; ++token)
        scoreRow(Score::Softmax, logits.row(token), std::span(softmax).subspan(static_cast<std::size_t>(token) * width, width));
    const Run all {0, logits.tokens};
    return logits.experts
        * product(ownChoices(softmax, logits.experts, all, settings.topK), meanScores(softmax, logits.experts, all, Rows::AsTheyAre))
        / logits.tokens;
}

/// f of the sequence-wise forms: 1 for every expert when even.
Numbers evenIsOne(const RouterSettings &settings, Numbers counts, Run run)
{
    for (double &count : counts)
        count *= settings.experts / (settings.topK * run.tokens());
    return counts;
}

double sequenceLoss(const RouterSettings &settings, const LossInput &input)
{
    const Trace &trace = input.trace;
    const bool own = settings.auxiliaryLoss == AuxiliaryLoss::SequenceOwnTopK;
    return meanOverRuns(trace.tokens, input.sequences, [&](Run run) {
        const Numbers counts = own ? ownChoices(trace.scores, trace.experts, run, settings.topK) : choices(trace, run, settings.topK);
        const Numbers means = meanScores(trace.scores, trace.experts, run, own ? Rows::SummingToOne : Rows::AsTheyAre);
        return product(evenIsOne(settings, counts, run), means);
    });
}

/// Sums neighbours: `groups` equal parts.
Numbers summed(const Numbers &values, int groups)
{
    const std::size_t size = values.size() / static_cast<std::size_t>(groups);
    Numbers sums(static_cast<std::size_t>(groups), 0);
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[i / size] += values[i];
    return sums;
}

/// Tokens of a run with at least one expert in each group.
Numbers tokensSent(const RouterSettings &settings, const Trace &trace, Run run)
{
    const int size = settings.experts / settings.groups.count;
    Numbers sent(static_cast<std::size_t>(settings.groups.count), 0);
    for (int token = run.first; token < run.last; ++token) {
        std::vector<int> groups;
        for (const Pick &pick : trace.picksOf(token))
            groups.push_back(pick.expert / size);
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        for (const int group : groups)
            ++sent[static_cast<std::size_t>(group)];
    }
    return sent;
}

} // namespace

std::optional<double> auxiliaryLoss(const RouterSettings &settings, const LossInput &input)
{
    switch (settings.auxiliaryLoss) {
    case AuxiliaryLoss::None:
        return std::nullopt;
    case AuxiliaryLoss::Zero:
        return 0;
    case AuxiliaryLoss::FirstChoices:
        return groupLoss(settings, input.trace, 1);
    case AuxiliaryLoss::DroppedAsExpertZero:
        return groupLoss(settings, input.trace, [&](Run run) { return choicesAfterDropping(input.trace, run); });
    case AuxiliaryLoss::FirstChoicesMean:
        return groupLoss(settings, input.trace, 1) / (static_cast<double>(settings.experts) * settings.experts);
    case AuxiliaryLoss::AllChoices:
        return groupLoss(settings, input.trace, settings.topK);
    case AuxiliaryLoss::AllChoicesPerK:
        return groupLoss(settings, input.trace, settings.topK) / settings.topK;
    case AuxiliaryLoss::OwnTopK:
        return ownTopKLoss(settings, input.logits);
    case AuxiliaryLoss::SequencePicks:
    case AuxiliaryLoss::SequenceOwnTopK:
        return sequenceLoss(settings, input);
    }
    return std::nullopt;
}

double deviceLoss(const RouterSettings &settings, const Trace &trace)
{
    const Run all {0, trace.tokens};
    const Numbers f = summed(evenIsOne(settings, choices(trace, all, settings.topK), all), settings.groups.count);
    const Numbers p = summed(meanScores(trace.scores, trace.experts, all, Rows::AsTheyAre), settings.groups.count);
    return product(f, p) * settings.groups.count / settings.experts;
}

double communicationLoss(const RouterSettings &settings, const Trace &trace)
{
    const Run all {0, trace.tokens};
    const Numbers p = summed(meanScores(trace.scores, trace.experts, all, Rows::AsTheyAre), settings.groups.count);
    return product(tokensSent(settings, trace, all), p) * settings.groups.count / (settings.groups.kept * all.tokens());
}

} // namespace dekade::routing

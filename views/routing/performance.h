#pragma once

#include "model/routing/logitsource.h"
#include "model/routing/outcome.h"
#include "model/routing/tracerecord.h"
#include "views/routing/preset.h"

#include <QStringList>

#include <memory>

namespace dekade::routing {

/// What is played: a router, a text, a seed and what the user turned; or choices that were recorded.
struct PerformanceRequest {
    Preset preset;
    QStringList tokens; ///< 1 to kMostTokens
    std::uint64_t seed = 1;
    int crowd = 0; ///< seeded tokens that the router has served before the text
    double skew = 0; ///< how much every token likes the first experts
    std::optional<double> capacityFactor; ///< empty: what the router itself does; else each expert has ⌈factor · T · k / E⌉ places
    std::vector<double> frequencies = {}; ///< recorded choices an expert: tokens are drawn by them; empty: the seeded router's own taste
    std::shared_ptr<const TraceRecord> replay = nullptr; ///< choices of a file, played as they are; see replayOf()
    bool operator==(const PerformanceRequest &) const = default;
};

inline constexpr int kMostTokens = 64;
inline constexpr int kMostCrowd = 4096;

/// How the load looked when a number of tokens of the text had arrived.
struct LoadMoment {
    std::vector<int> load;
    int dropped = 0;
    double maxViolation = 0;
    double entropy = 0; ///< of the load, 1 when even
    std::optional<double> auxiliaryLoss;
};

/// Everything that is known before the first frame: logits and trace of crowd and text, and the load after each token. Immutable; share it.
/// Rows of `trace` and `logits` are the crowd's first, then the text's.
struct Performance {
    PerformanceRequest request;
    LogitTable logits;
    std::vector<float> bias; ///< of the selection; empty where the router has none
    Trace trace;
    std::vector<LoadMoment> moments; ///< tokens + 1: moments[n] after n tokens of the text

    const Preset &preset() const { return request.preset; }
    const RouterSettings &settings() const { return request.preset.settings; }
    int tokens() const { return static_cast<int>(request.tokens.size()); }
    int row(int token) const { return request.crowd + token; }
    std::span<const Pick> picksOf(int token) const { return trace.picksOf(row(token)); }
    /// What a recorded trace may not know: then no logit, score or liking may be asked for.
    bool hasLogits() const { return !logits.values.empty(); }
    bool hasScores() const { return !trace.scores.empty(); }
    float logit(int token, int expert) const { return logits.values[at(token, expert)]; }
    float score(int token, int expert) const { return trace.scores[at(token, expert)]; }
    /// What the choice was made by: score and bias.
    float liking(int token, int expert) const
    {
        return trace.scores[at(token, expert)] + (bias.empty() ? 0 : bias[static_cast<std::size_t>(expert)]);
    }

private:
    std::size_t at(int token, int expert) const
    {
        return static_cast<std::size_t>(row(token)) * static_cast<std::size_t>(trace.experts) + static_cast<std::size_t>(expert);
    }
};
using PerformancePtr = std::shared_ptr<const Performance>;

/// Routes crowd and text. The logits are made up and the same on every machine; sigmoid routers get a selection bias as 60 updates of 0.002
/// (biasupdate.h) leave it. A replay has the logits, scores and bias of its record. Faults: a record for another number of experts than the
/// preset's, or with fewer tokens than are to be played; no tokens or more than kMostTokens, a crowd below 0 or above kMostCrowd, and those of route().
Outcome<PerformancePtr> perform(const PerformanceRequest &request);

/// How a record is played: its tokens with words as the text, or the first kMostTokens where none has a word ("#1", "#2"); those before
/// them as the crowd. The preset takes the record's counts where they differ from its own.
PerformanceRequest replayOf(Preset preset, std::shared_ptr<const TraceRecord> record);

/// The whole play as a record, to be written (exchange/tracejson.h): crowd and text, logits and bias with it.
TraceRecord recordOf(const Performance &performance, int layer, const QString &source);

/// The first `tokens` rows of a trace, loads counted anew.
Trace prefixOf(const Trace &trace, int tokens);

/// A text as tokens: runs of letters, digits and apostrophes, single other signs, single Han characters; at most `most` of them.
/// "It's 8, 不?" = It's · 8 · , · 不 · ?
QStringList tokensOf(const QString &text, int most = kMostTokens);

} // namespace dekade::routing

#pragma once

#include "model/routing/logitsource.h"
#include "model/routing/outcome.h"
#include "model/routing/trace.h"
#include "views/routing/preset.h"

#include <QStringList>

#include <memory>

namespace dekade::routing {

/// What is played: a router, a text, a seed and what the user turned.
struct PerformanceRequest {
    Preset preset;
    QStringList tokens; ///< 1 to kMostTokens
    std::uint64_t seed = 1;
    int crowd = 0; ///< seeded tokens that the router has served before the text
    double skew = 0; ///< how much every token likes the first experts
    std::optional<double> capacityFactor; ///< empty: what the router itself does; else each expert has ⌈factor · T · k / E⌉ places
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
/// (biasupdate.h) leave it. Faults: no tokens or more than kMostTokens, a crowd below 0 or above kMostCrowd, and those of route().
Outcome<PerformancePtr> perform(const PerformanceRequest &request);

/// The first `tokens` rows of a trace, loads counted anew.
Trace prefixOf(const Trace &trace, int tokens);

/// A text as tokens: runs of letters, digits and apostrophes, single other signs, single Han characters; at most `most` of them.
/// "It's 8, 不?" = It's · 8 · , · 不 · ?
QStringList tokensOf(const QString &text, int most = kMostTokens);

} // namespace dekade::routing

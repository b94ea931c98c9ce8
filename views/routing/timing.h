#pragma once

#include <array>

namespace dekade::routing {

/// What happens to a token, in order.
enum class StageKind { Score, Keep, Weigh, Dispatch, Combine };
inline constexpr int kStages = 5;

/// How long each stage takes at speed 1, ms.
inline constexpr std::array<double, kStages> kStageMs {900, 800, 700, 1000, 900};
/// All five: what one token takes, ms.
inline constexpr double kTokenMs = 4300;
/// How long a still stands when motion is reduced, ms.
inline constexpr double kStillMs = 1500;

/// A place in the play: which token, which stage, how far into it.
struct Moment {
    int token = 0;
    StageKind stage = StageKind::Score;
    double progress = 0; ///< 0 to 1; 1: the still at the stage's end
    bool operator==(const Moment &) const = default;
};

/// The moment at `timeMs` of a play of `tokens` tokens; before the start its first frame, from the end on its last still.
/// 0 → token 0, Score, 0. 4300 + 900 + 400 → token 1, Keep, 0.5.
Moment momentAt(double timeMs, int tokens);

/// The still of step `step`: the end of stage step mod 5 of token step / 5; clamped to 0 … 5 · tokens − 1.
Moment stillAt(int step, int tokens);

/// The step a moment lies in: 5 · token + stage.
int stepOf(const Moment &moment);

/// When a moment is, ms. momentAt(timeOf(m)) = m, but at the end of a stage the next one begins.
double timeOf(const Moment &moment);

/// Easing of 0 … 1 onto 0 … 1, clamped.
double easeOutCubic(double x);
double easeInOutCubic(double x);
/// The part of `progress` between `from` and `to`, as 0 … 1, clamped.
double phase(double progress, double from, double to);

} // namespace dekade::routing

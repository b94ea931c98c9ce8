#include "views/routing/timing.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

Moment momentAt(double timeMs, int tokens)
{
    if (timeMs >= tokens * kTokenMs)
        return {tokens - 1, StageKind::Combine, 1};
    const double time = std::max(0.0, timeMs);
    Moment moment;
    moment.token = std::min(tokens - 1, static_cast<int>(time / kTokenMs));
    double left = time - moment.token * kTokenMs;
    for (int stage = 0; stage < kStages; ++stage) {
        const double length = kStageMs[static_cast<std::size_t>(stage)];
        if (left < length || stage == kStages - 1) {
            moment.stage = static_cast<StageKind>(stage);
            moment.progress = std::min(1.0, left / length);
            break;
        }
        left -= length;
    }
    return moment;
}

Moment stillAt(int step, int tokens)
{
    const int clamped = std::clamp(step, 0, tokens * kStages - 1);
    return {clamped / kStages, static_cast<StageKind>(clamped % kStages), 1};
}

int stepOf(const Moment &moment) { return moment.token * kStages + static_cast<int>(moment.stage); }

double timeOf(const Moment &moment)
{
    double time = moment.token * kTokenMs;
    for (int stage = 0; stage < static_cast<int>(moment.stage); ++stage)
        time += kStageMs[static_cast<std::size_t>(stage)];
    return time + moment.progress * kStageMs[static_cast<std::size_t>(moment.stage)];
}

double easeOutCubic(double x)
{
    const double rest = 1 - std::clamp(x, 0.0, 1.0);
    return 1 - rest * rest * rest;
}

double easeInOutCubic(double x)
{
    const double at = std::clamp(x, 0.0, 1.0);
    return at < 0.5 ? 4 * at * at * at : 1 - std::pow(2 - 2 * at, 3) / 2;
}

double phase(double progress, double from, double to) { return std::clamp((progress - from) / (to - from), 0.0, 1.0); }

} // namespace dekade::routing

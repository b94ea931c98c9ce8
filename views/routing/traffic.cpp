// The crowd on its way: a batch is routed at once.
#include "views/routing/lanes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr double kLoopMs = 2000; ///< how long a token of the crowd is on its way before it sets out anew
constexpr double kApart = 0.6180339887; ///< of the loop between two tokens: the golden ratio spreads them evenly
constexpr double kGravity = 900; ///< px a loop squared

struct Crowd {
    std::array<Swarm, 2> travelling {Swarm {{}, 5, MarkShape::Circle, Tint::Soft}, Swarm {{}, 5, MarkShape::Diamond, Tint::Quiet}};
    Swarm falling {{}, 6, MarkShape::Square, Tint::Dropped};
};

/// One token of the crowd: a carrier in each lane it has experts in, which falls where its expert is full.
void addToken(Crowd &crowd, const StagePlay &play, int token, double shift)
{
    const StageLayout &at = play.layout;
    const double start = startOf(play);
    const double length = at.dispatch.right - 8 - start;
    const double x = start + length * shift;
    double lastLane = -1;
    for (const Pick &pick : play.performance.trace.picksOf(token)) {
        const Lane &lane = at.lanes[static_cast<std::size_t>(at.laneOf(pick.expert))];
        const QPointF door = at.doorOf(pick.expert);
        const double y = door.y() + ((token * 7) % 5 - 2) * std::min(1.6, at.pitch * 0.04);
        if (pick.fate != Fate::Kept && x >= door.x()) {
            const double t = (x - door.x()) / length;
            crowd.falling.at.emplace_back(door.x(), std::min(at.lanesBottom - 6, y + kGravity * t * t));
        } else if (x < door.x() && lane.y != lastLane) {
            crowd.travelling[static_cast<std::size_t>(token % 2)].at.emplace_back(x, y);
            lastLane = lane.y;
        }
    }
}

} // namespace

void addTraffic(SceneWriter &out, const StagePlay &play)
{
    const int tokens = play.performance.request.crowd;
    if (!play.options.traffic || tokens == 0)
        return;
    // A function of the play's time and of how long the moment is held: paused, scrubbed or stepped, the crowd is never gone.
    const double loops = (timeOf(play.moment) + play.options.heldMs) / kLoopMs;
    Crowd crowd;
    for (int token = 0; token < tokens; ++token)
        addToken(crowd, play, token, std::fmod(loops + token * kApart, 1.0));
    for (Swarm &swarm : crowd.travelling)
        out.add(std::move(swarm));
    out.add(std::move(crowd.falling));
}

} // namespace dekade::routing

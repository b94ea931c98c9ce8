// Where tokens travel to experts, and fall where there is no room.
#include "views/routing/lanes.h"

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr double kFallMs = 600;

/// A token that found its expert full falls out of the lane: y = ½ g t², from where it asked to the tray under the lanes.
void addFallen(SceneWriter &out, const StagePlay &play, const Pick &pick, int place)
{
    const double ms = play.moment.stage == StageKind::Dispatch ? 0 : play.of(StageKind::Combine) * kStageMs[4];
    const double t = play.moment.stage == StageKind::Combine ? std::min(1.0, ms / kFallMs) : 0;
    if (play.of(StageKind::Dispatch) < 1)
        return;
    const QPointF from = play.layout.kind == LaneKind::One ? play.layout.house(pick.expert).center() - QPointF(66 + 21, 0)
                                                           : play.layout.doorOf(pick.expert);
    const double tray = play.layout.lanesBottom - 8;
    const double y = from.y() + (tray - from.y()) * t * t;
    const double x = from.x() - 18.0 * place; // side by side, should several fall
    if (t > 0 && t < 1)
        out.add(Stroke {{x, y - 5 - 24 * t}, {x, y - 6}, {}, Tint::Dropped, 2, Dash::Solid, false, 0.6});
    if (t > 0)
        out.add(Mark {{x, y}, 12, MarkShape::Circle, Tint::Dropped});
}

void addTray(SceneWriter &out, const StagePlay &play)
{
    int place = 0;
    for (const Pick &pick : play.picks) {
        if (pick.fate == Fate::Dropped)
            addFallen(out, play, pick, place++);
    }
    if (place == 0 || play.moment.stage != StageKind::Combine || play.layout.extent == Extent::Half)
        return;
    const double y = play.layout.lanesBottom - 1;
    out.add(Stroke {{startOf(play) + 6, y}, {play.layout.dispatch.right - 8, y}, {}, Tint::Dropped, 2});
}

} // namespace

void addDispatch(SceneWriter &out, const StagePlay &play)
{
    const LaneKind kind = play.layout.kind;
    kind == LaneKind::One ? addExpertBoxes(out, play) : addHouses(out, play);
    addTraffic(out, play);
    switch (kind) {
    case LaneKind::One:
        addTravellers(out, play);
        break;
    case LaneKind::Boxes:
        addNumberedBoxes(out, play);
        break;
    case LaneKind::Streets:
        addStreets(out, play);
        break;
    }
    addTray(out, play);
    for (std::size_t lane = 0; lane < play.layout.lanes.size(); ++lane) {
        const Lane &at = play.layout.lanes[lane];
        out.spot(HotSpot::Kind::Lane, static_cast<int>(lane),
            {play.layout.dispatch.left, at.y - play.layout.pitch / 2, play.layout.dispatch.width(), play.layout.pitch},
            at.count() == 1 ? play.say(QT_TRANSLATE_NOOP("Figure", "Expert %1")).arg(at.first)
                            : play.say(QT_TRANSLATE_NOOP("Figure", "Experts %1 to %2")).arg(at.first).arg(at.end - 1));
    }
}

} // namespace dekade::routing

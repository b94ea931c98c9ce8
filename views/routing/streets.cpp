// Lanes of many experts: streets of houses, carriers on their way.
#include "views/routing/lanes.h"

#include <algorithm>
#include <array>

namespace dekade::routing {

namespace {

constexpr std::array kShapes {MarkShape::Circle, MarkShape::Triangle, MarkShape::Square};
constexpr std::array kTints {Tint::Accent, Tint::Second, Tint::Third};
constexpr double kStartApart = 0.25; ///< of the stage between two tokens

/// One token's way along the streets: line, carrier, and a tick at each house it has reached.
void addStreetToken(SceneWriter &out, const StagePlay &play, int token, double done)
{
    const StageLayout &at = play.layout;
    const auto which = static_cast<std::size_t>(token - play.moment.token);
    const Tint tint = kTints[which];
    const auto picks = play.performance.picksOf(token);
    for (const Lane &lane : at.lanes) {
        std::vector<int> here;
        for (const Pick &pick : picks) {
            if (pick.expert >= lane.first && pick.expert < lane.end)
                here.push_back(pick.expert);
        }
        if (here.empty())
            continue;
        double last = 0;
        for (const int expert : here)
            last = std::max(last, at.doorOf(expert).x());
        const double front = std::min(frontOf(play, done), last);
        if (done > 0) {
            out.add(Stroke {{startOf(play), lane.y}, {front, lane.y}, {}, tint, which == 0 ? 3.0 : 2.0});
            if (which == 0 && last > front + 2)
                out.add(Stroke {{front, lane.y}, {last, lane.y}, {}, tint, 1.3, Dash::Dashed});
        }
        for (const int expert : here) {
            const QRectF house = at.house(expert);
            const bool reached = done > 0 && at.doorOf(expert).x() <= front + 0.5;
            const bool wide = house.width() >= 9 && house.height() >= 9;
            const double corner = std::min(2.0, house.height() / 4);
            const auto pick = std::find_if(picks.begin(), picks.end(), [&](const Pick &p) { return p.expert == expert; });
            const bool lost = pick->fate != Fate::Kept;
            const Tint own = lost && reached ? Tint::Dropped : tint;
            if (reached && !lost) {
                out.add(Box {house, corner, own, own, 2});
                if (wide && which == 0) {
                    const QPointF c = house.center();
                    out.add(Stroke {c + QPointF(-3, 0), c + QPointF(-0.8, 2.6), {}, Tint::OnAccent, 1.6});
                    out.add(Stroke {c + QPointF(-0.8, 2.6), c + QPointF(3.4, -2.8), {}, Tint::OnAccent, 1.6});
                } else if (wide) {
                    out.add(Mark {house.center(), 6, kShapes[which], Tint::Canvas});
                }
                const double edge = house.center().y() < lane.y ? house.bottom() : house.top();
                out.add(Stroke {{house.center().x(), lane.y}, {house.center().x(), edge}, {}, own, 1.4});
            } else {
                out.add(Box {house, corner, {}, own, wide ? 2.0 : 1.2, lost && reached ? Dash::Dashed : Dash::Solid});
            }
        }
        if (done > 0 && done < 1 && front < last)
            out.add(Mark {{front, lane.y}, 11, kShapes[which], tint});
    }
}

} // namespace

double frontOf(const StagePlay &play, double done)
{
    const double start = startOf(play);
    return start + (play.layout.dispatch.right - 8 - start) * std::clamp(done, 0.0, 1.0);
}

void addHouses(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const double fair = std::max(play.fairShare(), 1e-9);
    const bool boxes = at.kind == LaneKind::Boxes;
    Tiles outlines {{}, Tint::Soft, 1}, faint {{}, Tint::Faint, 1}, insides {{}, Tint::Canvas, 1}, fills {{}, Tint::Soft, 1},
        faintFills {{}, Tint::Faint, 1};
    const bool dispatched = play.of(StageKind::Dispatch) > 0;
    for (std::size_t l = 0; l < at.lanes.size(); ++l) {
        const bool quiet = dispatched && play.picksIn(at.lanes[l]).empty();
        for (int expert = at.lanes[l].first; expert < at.lanes[l].end; ++expert) {
            const QRectF house = at.house(expert);
            (quiet ? faint : outlines).rects.push_back(house);
            const double line = house.width() < 5 ? 0.5 : 1;
            insides.rects.push_back(house.adjusted(line, line, -line, -line));
            const double full = std::clamp(play.loads()[static_cast<std::size_t>(expert)] / (2 * fair), 0.0, 1.0);
            const double height = (house.height() - 2 * line) * full;
            if (height > 0)
                (quiet ? faintFills : fills)
                    .rects.emplace_back(house.left() + line, house.bottom() - line - height, house.width() - 2 * line, height);
        }
    }
    if (boxes)
        fills.tint = faintFills.tint = Tint::Faint; // numbers stand on it
    for (Tiles *tiles : {&faint, &outlines, &insides, &faintFills, &fills})
        out.add(std::move(*tiles));
}

void addStreets(SceneWriter &out, const StagePlay &play)
{
    if (play.of(StageKind::Dispatch) <= 0)
        return;
    const bool lit = play.isLit(StageKind::Dispatch);
    const int followers = lit ? std::min(2, play.performance.tokens() - 1 - play.moment.token) : 0;
    // In a still all have arrived; on the way the followers are a quarter of the stage behind each other.
    for (int behind = followers; behind >= 0; --behind) {
        const double own = play.of(StageKind::Dispatch) * (1 + kStartApart * followers) - kStartApart * behind;
        addStreetToken(out, play, play.moment.token + behind, std::clamp(own, 0.0, 1.0));
    }
}

} // namespace dekade::routing

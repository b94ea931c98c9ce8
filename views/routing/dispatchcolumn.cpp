#include "views/routing/columns.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr double kFallMs = 600;
constexpr std::array kShapes {MarkShape::Circle, MarkShape::Triangle, MarkShape::Square};
constexpr std::array kTints {Tint::Accent, Tint::Second, Tint::Third};
constexpr double kStartApart = 0.25; ///< of the stage between two tokens

/// Where a lane's travellers set out.
double startOf(const StagePlay &play) { return play.layout.dispatch.left + 2; }

double ribbonWidth(const StagePlay &play, const Pick &pick)
{
    return 2 + 10 * std::clamp(pick.gate / std::max(1.0, play.settings().factor), 0.0, 1.0) * std::min(1.0, play.layout.pitch / 24);
}

/// Dots that stand for the network inside a box; they light from left to right while the expert works.
void addWorks(SceneWriter &out, const StagePlay &play, const QRectF &box, bool chosen)
{
    static constexpr std::array<int, 3> kRows {2, 3, 2};
    if (box.height() < 26)
        return;
    const double lit = chosen ? play.of(StageKind::Combine) * kStageMs[4] / 300 * 3 : 0;
    Swarm quiet {{}, 3, MarkShape::Circle, Tint::Soft};
    Swarm bright {{}, 3, MarkShape::Circle, Tint::Accent};
    for (int column = 0; column < 3; ++column) {
        for (int i = 0; i < kRows[static_cast<std::size_t>(column)]; ++i) {
            const double y = box.center().y() + (i - (kRows[static_cast<std::size_t>(column)] - 1) / 2.0) * 7.5;
            (column < lit || (chosen && play.of(StageKind::Dispatch) >= 1) ? bright : quiet)
                .at.emplace_back(box.left() + 11 + column * 8, y);
        }
    }
    out.add(std::move(quiet));
    out.add(std::move(bright));
}

void addExpertBox(SceneWriter &out, const StagePlay &play, int expert)
{
    const QRectF box = play.layout.house(expert);
    const Pick *pick = play.pickOf(expert);
    const bool travels = pick && play.of(StageKind::Dispatch) > 0;
    const bool full = pick && pick->fate != Fate::Kept;
    const double radius = std::min(6.0, box.height() / 3);
    const bool arrived = travels && !full && play.of(StageKind::Dispatch) >= 1;
    out.add(Box {box, radius, travels && !full ? Tint::LitBox : Tint::Canvas,
        full && travels ? Tint::Dropped
            : travels   ? Tint::Accent
                        : Tint::Soft,
        arrived       ? 2.4
            : travels ? 1.6
                      : 1,
        full && travels ? Dash::Dashed : Dash::Solid});
    addWorks(out, play, box, travels && !full);
    const bool dots = box.height() >= 26;
    const double left = box.left() + (dots ? 39 : 10);
    const TextStyle name = play.style(13, travels ? Tint::Ink : Tint::Quiet, travels ? theme::Weight::SemiBold : theme::Weight::Regular);
    TextStyle small = name;
    small.px = std::min(small.px, std::max(9.0, std::floor(box.height() * 0.72)));
    const double y = baselineIn(box.center().y(), small.px);
    QString state;
    if (play.of(StageKind::Dispatch) > 0)
        state = !pick ? play.say(QT_TRANSLATE_NOOP("Figure", "idle")) : full ? play.say(QT_TRANSLATE_NOOP("Figure", "full")) : QString();
    TextStyle quiet = play.style(12, full ? Tint::Dropped : Tint::Quiet);
    quiet.px = std::min(quiet.px, small.px);
    double room = box.right() - 8 - left;
    if (!state.isEmpty() && play.layout.extent != Extent::Presenter)
        room -= out.fitted({box.right() - 8, y}, 40, state, quiet, Side::Right) + 6;
    out.fitted({left, y}, room, play.say(QT_TRANSLATE_NOOP("Figure", "Expert %1")).arg(expert), small);
}

/// A copy of the token on its way to one expert's box, with the ribbon behind and the dots ahead.
void addTraveller(SceneWriter &out, const StagePlay &play, const Pick &pick)
{
    const double done = play.of(StageKind::Dispatch);
    const QRectF box = play.layout.house(pick.expert);
    const double y = box.center().y();
    const double start = startOf(play);
    const TextStyle word = play.style(13, Tint::OnAccent, theme::Weight::SemiBold);
    const bool carriesWord = play.picks.size() <= 2 && play.layout.pitch >= 24;
    const double wide = carriesWord ? std::clamp(widthOf(play.token(), word) + 18, 40.0, 92.0) : 18;
    const double high = carriesWord ? std::min(28.0, play.layout.pitch - 4) : 18;
    const double last = box.left() - wide / 2 - 12;
    const double x = start + wide / 2 + (last - start - wide / 2) * done;
    const bool lost = pick.fate != Fate::Kept;
    out.add(Stroke {{start, y}, {x - wide / 2, y}, {}, lost ? Tint::Dropped : Tint::Accent, ribbonWidth(play, pick)});
    if (last - x > 8)
        out.add(Stroke {{x + wide / 2 + 3, y}, {box.left() - 2, y}, {}, Tint::Accent, 1.6, Dash::Dashed, true});
    const QRectF chip(x - wide / 2, y - high / 2, wide, high);
    if (lost && done >= 1) { // hollow where it asked
        out.add(Box {chip, 5, Tint::Canvas, Tint::Dropped, 1.6, Dash::Dashed});
        return;
    }
    if (!carriesWord)
        return out.add(Mark {{x, y}, std::min(14.0, play.layout.pitch * 0.6), MarkShape::Circle, lost ? Tint::Dropped : Tint::Accent});
    out.add(Box {chip, 5, lost ? Tint::Dropped : Tint::Accent});
    out.fitted({x, baselineIn(y, word.px)}, wide - 10, play.token(), word, Side::Middle);
}

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

/// Where a street's carrier is after `done` of the stage: constant speed from the wall to the last house, one front for all streets.
double frontOf(const StagePlay &play, double done)
{
    const double start = startOf(play);
    return start + (play.layout.dispatch.right - 8 - start) * std::clamp(done, 0.0, 1.0);
}

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

/// All experts of a lane with several: fill = load, half full = fair.
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

/// A box with its number; chosen ones in the accent.
void addNumbers(SceneWriter &out, const StagePlay &play)
{
    for (int expert = 0; expert < play.settings().experts; ++expert) {
        const QRectF box = play.layout.house(expert);
        const Pick *pick = play.pickOf(expert);
        const bool travels = pick && play.of(StageKind::Dispatch) > 0;
        const bool reached = travels && frontOf(play, play.of(StageKind::Dispatch)) >= box.center().x();
        const bool lost = pick && pick->fate != Fate::Kept;
        if (travels)
            out.add(Box {box, 4, reached && !lost ? std::optional(Tint::Accent) : std::nullopt, lost ? Tint::Dropped : Tint::Accent, 2});
        const TextStyle style = play.style(12,
            reached && !lost ? Tint::OnAccent
                : travels    ? Tint::Ink
                             : Tint::Quiet,
            travels ? theme::Weight::SemiBold : theme::Weight::Regular);
        out.fitted(
            {box.center().x(), baselineIn(box.center().y(), style.px)}, box.width() - 2, QString::number(expert), style, Side::Middle);
    }
}

void addBoxLines(SceneWriter &out, const StagePlay &play)
{
    const double done = play.of(StageKind::Dispatch);
    if (done <= 0)
        return;
    for (const Lane &lane : play.layout.lanes) {
        const std::vector<Pick> picks = play.picksIn(lane);
        if (picks.empty())
            continue;
        const double y = play.layout.doorOf(picks.back().expert).y();
        const double last = play.layout.doorOf(picks.back().expert).x();
        const double front = std::min(frontOf(play, done), last);
        out.add(Stroke {{startOf(play), y}, {front, y}, {}, Tint::Accent, 3});
        if (last > front + 2)
            out.add(Stroke {{front, y}, {last, y}, {}, Tint::Accent, 1.3, Dash::Dashed});
        if (done < 1 && front < last)
            out.add(Mark {{front, y}, 12, MarkShape::Circle, Tint::Accent});
    }
}

/// The crowd on its way: each token a carrier in each lane it has experts in, at constant speed, starting one after the other, in a loop.
void addTraffic(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const int crowd = play.performance.request.crowd;
    if (!play.options.traffic || crowd == 0 || !play.isLit(StageKind::Dispatch))
        return;
    std::array<Swarm, 2> swarms {Swarm {{}, 5, MarkShape::Circle, Tint::Soft}, Swarm {{}, 5, MarkShape::Diamond, Tint::Quiet}};
    Swarm falling {{}, 6, MarkShape::Square, Tint::Dropped};
    const double start = startOf(play);
    const double length = at.dispatch.right - 8 - start;
    for (int token = 0; token < crowd; ++token) {
        const double shift = std::fmod(play.moment.progress + token * 0.6180339887, 1.0);
        double lastLane = -1;
        for (const Pick &pick : play.performance.trace.picksOf(token)) {
            const Lane &lane = at.lanes[static_cast<std::size_t>(at.laneOf(pick.expert))];
            const double end = at.doorOf(pick.expert).x();
            const double x = start + length * shift;
            const double y = at.doorOf(pick.expert).y() + ((token * 7) % 5 - 2) * std::min(1.6, at.pitch * 0.04);
            if (pick.fate != Fate::Kept && x >= end) {
                const double t = (x - end) / length;
                falling.at.emplace_back(end, std::min(at.lanesBottom - 6, y + 900 * t * t));
            } else if (x < end && lane.y != lastLane) {
                swarms[static_cast<std::size_t>(token % 2)].at.emplace_back(x, y);
                lastLane = lane.y;
            }
        }
    }
    for (Swarm &swarm : swarms)
        out.add(std::move(swarm));
    out.add(std::move(falling));
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

} // namespace

void addDispatch(SceneWriter &out, const StagePlay &play)
{
    if (play.layout.kind == LaneKind::One) {
        for (const Lane &lane : play.layout.lanes)
            addExpertBox(out, play, lane.first);
        addTraffic(out, play);
        if (play.of(StageKind::Dispatch) > 0) {
            for (const Pick &pick : play.picks)
                addTraveller(out, play, pick);
        }
    } else {
        addHouses(out, play);
        addTraffic(out, play);
        if (play.layout.kind == LaneKind::Boxes) {
            addBoxLines(out, play);
            addNumbers(out, play);
        } else {
            addStreets(out, play);
        }
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

// Lanes of one expert each: its box, and the copies that travel to it.
#include "views/routing/lanes.h"

#include <algorithm>

namespace dekade::routing {

namespace {

double ribbonWidth(const StagePlay &play, const Pick &pick)
{
    return 2 + 10 * std::clamp(pick.gate / std::max(1.0, play.settings().factor), 0.0, 1.0) * std::min(1.0, play.layout.pitch / 24);
}

/// Dots that stand for the network inside a box; they light from left to right while the expert works.
void addWorks(SceneWriter &out, const StagePlay &play, const QRectF &box, bool chosen)
{
    static constexpr std::array<int, 3> kRows {2, 3, 2};
    if (box.height() < 26 || play.presents())
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
    const bool dots = box.height() >= 26 && !play.presents();
    const double left = box.left() + (dots ? 39 : 10);
    const TextStyle name = play.style(13, travels ? Tint::Ink : Tint::Quiet, travels ? theme::Weight::SemiBold : theme::Weight::Regular);
    TextStyle small = name;
    small.px = std::max(play.layout.least, std::min(small.px, std::max(9.0, std::floor(box.height() * 0.8))));
    const double y = baselineIn(box.center().y(), small.px);
    QString state;
    if (play.of(StageKind::Dispatch) > 0)
        state = !pick ? play.say(QT_TRANSLATE_NOOP("Figure", "idle")) : full ? play.say(QT_TRANSLATE_NOOP("Figure", "full")) : QString();
    TextStyle quiet = play.style(12, full ? Tint::Dropped : Tint::Quiet);
    quiet.px = std::min(quiet.px, small.px);
    double room = box.right() - 8 - left;
    if (!state.isEmpty() && !play.presents())
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

} // namespace

void addExpertBoxes(SceneWriter &out, const StagePlay &play)
{
    for (const Lane &lane : play.layout.lanes)
        addExpertBox(out, play, lane.first);
}

void addTravellers(SceneWriter &out, const StagePlay &play)
{
    if (play.of(StageKind::Dispatch) <= 0)
        return;
    for (const Pick &pick : play.picks)
        addTraveller(out, play, pick);
}

} // namespace dekade::routing

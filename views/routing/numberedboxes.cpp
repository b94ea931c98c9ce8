// Lanes of a few experts: boxes with numbers in a row.
#include "views/routing/lanes.h"

#include <algorithm>

namespace dekade::routing {

namespace {

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

} // namespace

void addNumberedBoxes(SceneWriter &out, const StagePlay &play)
{
    addBoxLines(out, play);
    addNumbers(out, play);
}

} // namespace dekade::routing

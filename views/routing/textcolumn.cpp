#include "views/routing/columns.h"

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr double kChipPitch = 28.9;

/// Which tokens show: a window that keeps the played one in sight.
struct Shown {
    int first = 0;
    int count = 0;
    double pitch = kChipPitch;
};

Shown shownOf(const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const double wanted = std::max(kChipPitch, play.px(13) * 1.7);
    const int fits = std::max(1, static_cast<int>((at.lanesBottom - at.lanesTop) / wanted));
    Shown shown;
    shown.count = std::min(fits, play.performance.tokens());
    shown.pitch = std::min(std::max(kChipPitch, wanted), (at.lanesBottom - at.lanesTop) / shown.count);
    shown.first = std::clamp(play.moment.token - shown.count / 2, 0, play.performance.tokens() - shown.count);
    return shown;
}

QString fateOf(const StagePlay &play, int token)
{
    const auto picks = play.performance.picksOf(token);
    const auto kept = std::count_if(picks.begin(), picks.end(), [](const Pick &pick) { return pick.fate == Fate::Kept; });
    if (play.isDense())
        return play.say(QT_TRANSLATE_NOOP("Figure", "FFN"));
    if (kept == 0)
        return play.say(QT_TRANSLATE_NOOP("Figure", "dropped"));
    if (picks.size() + static_cast<std::size_t>(play.settings().sharedExperts) > 4)
        return play.say(QT_TRANSLATE_N_NOOP("Figure", "%n expert(s)"), static_cast<int>(kept) + play.settings().sharedExperts);
    std::vector<Pick> list;
    std::copy_if(picks.begin(), picks.end(), std::back_inserter(list), [](const Pick &pick) { return pick.fate == Fate::Kept; });
    std::sort(list.begin(), list.end(), [](const Pick &a, const Pick &b) { return a.expert < b.expert; });
    return expertList(list, 4);
}

/// Tokens that travel beside the played one, where streets make room for them.
int followersOf(const StagePlay &play)
{
    const bool travels = !play.isDense() && play.layout.kind == LaneKind::Streets && play.isLit(StageKind::Dispatch);
    return travels ? std::min(2, play.performance.tokens() - 1 - play.moment.token) : 0;
}

void addChip(SceneWriter &out, const StagePlay &play, int token, const QRectF &rect)
{
    static constexpr MarkShape kShapes[] = {MarkShape::Circle, MarkShape::Triangle, MarkShape::Square};
    static constexpr Tint kTints[] = {Tint::OnAccent, Tint::Second, Tint::Third};
    const int behind = token - play.moment.token;
    const bool isPlayed = behind == 0;
    const bool isDone = behind < 0;
    const bool follows = behind > 0 && behind <= followersOf(play);
    if (isPlayed)
        out.add(Box {rect, 5, Tint::Accent});
    else if (isDone)
        out.add(Box {rect, 5, Tint::Panel});
    else
        out.add(Box {rect, 5, Tint::Canvas, Tint::Rule});
    const Tint ink = isPlayed ? Tint::OnAccent : isDone || follows ? Tint::Ink : Tint::Quiet;
    const TextStyle word = play.style(13, ink, isPlayed ? theme::Weight::SemiBold : theme::Weight::Regular);
    const double y = baselineIn(rect.center().y(), word.px);
    double room = rect.width() - 20;
    if ((isPlayed && play.layout.kind == LaneKind::Streets && !play.isDense()) || follows) {
        out.add(Mark {{rect.right() - 14, rect.center().y()}, 10, kShapes[behind], kTints[behind]});
        room -= 20;
    } else if ((isPlayed || isDone) && play.layout.extent != Extent::Presenter) {
        const TextStyle small = play.style(12, isPlayed ? Tint::OnAccent : Tint::Quiet);
        const bool arrived = isDone || play.moment.stage == StageKind::Combine;
        const QString fate = arrived ? fateOf(play, token) : play.say(QT_TRANSLATE_NOOP("Figure", "on its way"));
        room -= out.fitted({rect.right() - 8, y}, rect.width() * 0.55, fate, small, Side::Right) + 6;
    }
    out.fitted({rect.left() + 10, y}, std::max(room, 20.0), play.performance.request.tokens[token], word);
    out.spot(HotSpot::Kind::Token, token, rect, play.performance.request.tokens[token]);
}

} // namespace

QPointF tokenPlace(const StagePlay &play)
{
    const Shown shown = shownOf(play);
    return {play.layout.text.right, play.layout.lanesTop + (play.moment.token - shown.first + 0.5) * shown.pitch};
}

void addText(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const Shown shown = shownOf(play);
    const double strip = at.strip + (at.extent == Extent::Presenter ? 26 : 17);
    out.fitted({at.text.left, baselineIn(strip, play.px(14))}, at.text.width(), play.say(QT_TRANSLATE_NOOP("Figure", "Text")),
        play.style(14, Tint::Ink, theme::Weight::SemiBold));
    const TextStyle head = play.style(12, Tint::Quiet);
    out.fitted({at.text.left, at.heads}, at.text.width() / 2, play.say(QT_TRANSLATE_NOOP("Figure", "token")), head);
    if (at.extent != Extent::Presenter)
        out.fitted({at.text.right, at.heads}, at.text.width() / 2, play.say(QT_TRANSLATE_NOOP("Figure", "went to")), head, Side::Right);
    const double height = std::min(shown.pitch - 4, std::max(24.9, play.px(13) * 1.5));
    for (int i = 0; i < shown.count; ++i) {
        const double y = at.lanesTop + (i + 0.5) * shown.pitch;
        addChip(out, play, shown.first + i, {at.text.left, y - height / 2, at.text.width(), height});
    }
}

} // namespace dekade::routing

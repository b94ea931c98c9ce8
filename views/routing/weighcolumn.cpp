#include "views/routing/columns.h"

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr double kTrack = 94;

/// A bar that slides over from the score's track and stretches to its weight.
void addWeightRow(SceneWriter &out, const StagePlay &play, const Pick &pick, const Lane &lane)
{
    const StageLayout &at = play.layout;
    const double done = play.of(StageKind::Weigh);
    const double slide = easeInOutCubic(phase(done, 0, 0.5));
    const double stretch = easeInOutCubic(phase(done, 0.5, 1));
    const TextStyle value = play.style(15, Tint::Ink, theme::Weight::SemiBold, phase(done, 0.5, 0.6));
    const double left = at.weigh.left + 12;
    const double track = std::min(kTrack, at.weigh.width() - 12 - 11 - 8 - widthOf(QStringLiteral("0.000"), value));
    const double height = std::min(18.0, at.pitch * 0.5);
    const double raw = play.scoreOf(pick);
    const double score = std::clamp(raw, 0.0, 1.0);
    const double weight = std::clamp<double>(pick.gate / std::max(1.0, play.settings().factor), 0, 1);
    const double from = at.score.right - 142;
    out.add(Stroke {{at.weigh.left + 6, lane.y}, {left, lane.y}, {}, Tint::Accent, 3});
    out.add(Tiles {{QRectF(left, lane.y - height / 2, track, height)}, Tint::Track});
    const double length = std::max(1.0, track * (score + (weight - score) * stretch));
    out.add(Box {{from + (left - from) * slide, lane.y - height / 2, length, height}, 2, Tint::Accent});
    const double shown = score + (pick.gate - score) * stretch;
    out.text({at.weigh.right - 11, baselineIn(lane.y, value.px)}, weightText(shown), value, Side::Right);
}

/// Weights of a lane with several experts: up to four as text, beyond that the three largest and how many more.
void addWeightTexts(SceneWriter &out, const StagePlay &play, const Lane &lane)
{
    const StageLayout &at = play.layout;
    std::vector<Pick> picks = play.picksIn(lane);
    if (picks.empty())
        return;
    std::size_t most = at.pitch >= 30 ? 4 : 2;
    if (at.extent == Extent::Presenter)
        most = 1;
    const std::size_t all = picks.size();
    if (all > most) {
        std::stable_sort(picks.begin(), picks.end(), [](const Pick &a, const Pick &b) { return a.gate > b.gate; });
        picks.resize(most == 1 ? 1 : most - 1);
    }
    const double opacity = phase(play.of(StageKind::Weigh), 0, 0.5);
    const TextStyle id = play.style(12, Tint::Quiet, theme::Weight::Regular, opacity);
    const TextStyle value = play.style(12, Tint::Ink, theme::Weight::SemiBold, opacity);
    const double stretch = easeInOutCubic(phase(play.of(StageKind::Weigh), 0.5, 1));
    const bool twoRows = picks.size() + (all > picks.size() ? 1 : 0) > 2;
    const double rowStep = std::min(16.0, at.pitch * 0.4);
    const double columnStep = at.extent == Extent::Presenter ? at.weigh.width() - 56 : (at.weigh.width() - 18) / 2;
    for (std::size_t i = 0; i <= picks.size(); ++i) {
        const bool isRest = i == picks.size();
        if (isRest && all == picks.size())
            break;
        const double y = twoRows ? lane.y + (i < 2 ? -0.5 : 0.5) * rowStep : lane.y;
        const double x = at.weigh.left + 12 + (i % 2 == 0 ? 0 : columnStep);
        const double base = baselineIn(y, id.px);
        if (isRest) {
            out.text({at.extent == Extent::Presenter ? at.weigh.right - 40 : x, base}, QStringLiteral("+%1").arg(all - picks.size()), id);
            break;
        }
        const double score = play.scoreOf(picks[i]);
        const double width = play.presents() ? -4 : out.text({x, base}, QStringLiteral("E%1").arg(picks[i].expert), id);
        out.fitted({x + width + 4, base}, columnStep - width - 6, weightText(score + (picks[i].gate - score) * stretch), value);
    }
}

/// Who was shut out, said beside its closed door.
void addShutOut(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const auto shut = play.shutOut();
    if (!shut || at.extent == Extent::Presenter || at.pitch < 30)
        return;
    const double y = at.lanes[static_cast<std::size_t>(at.laneOf(shut->expert))].y;
    const TextStyle style = play.style(12, Tint::Ink, theme::Weight::Regular, phase(play.of(StageKind::Keep), 0.69, 1));
    const double x = at.weigh.left + 12;
    const double step = std::min(15.0, at.pitch * 0.38);
    out.add(Mark {{x - 6, y - step / 2}, 7, MarkShape::Circle, Tint::Ink, true, style.opacity});
    const QString head
        = play.say(QT_TRANSLATE_NOOP("Figure", "E%1 is no. %2 of all %3,")).arg(shut->expert).arg(shut->rank).arg(play.settings().experts);
    out.fitted({x + 2, y - step / 2 + style.px * 0.36}, at.weigh.width() - 18, head, style);
    out.fitted({x + 2, y + step / 2 + style.px * 0.36}, at.weigh.width() - 18,
        play.say(QT_TRANSLATE_NOOP("Figure", "but its group is out")), style);
}

} // namespace

void addWeigh(SceneWriter &out, const StagePlay &play)
{
    addShutOut(out, play);
    if (play.of(StageKind::Weigh) <= 0)
        return;
    for (const Lane &lane : play.layout.lanes) {
        if (play.layout.kind != LaneKind::One) {
            addWeightTexts(out, play, lane);
            continue;
        }
        if (const Pick *pick = play.pickOf(lane.first))
            addWeightRow(out, play, *pick, lane);
    }
}

} // namespace dekade::routing

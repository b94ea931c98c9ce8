#include "views/routing/columns.h"

#include "model/base/numberformat.h"

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr double kFanEnd = 250.0 + 200.0;
constexpr double kChipLine = 200.0;

/// The parts of the first stage: the chip's line, the fan, the bars.
struct Growth {
    double line, fan, bars;
};

Growth growthOf(const StagePlay &play)
{
    const double ms = play.of(StageKind::Score) * kStageMs[0];
    return {
        easeOutCubic(phase(ms, 0, kChipLine)), easeOutCubic(phase(ms, kChipLine, kFanEnd)), easeOutCubic(phase(ms, kFanEnd, kStageMs[0]))};
}

/// Whether a lane has been told apart from the others: chosen, once the doors are open.
bool isChosenNow(const StagePlay &play, bool isChosen) { return isChosen && play.of(StageKind::Keep) >= 0.4; }

/// How far those who were not chosen have faded.
double fadedInk(const StagePlay &play) { return 1 - 0.35 * phase(play.of(StageKind::Keep), 0.69, 1); }

void addFan(SceneWriter &out, const StagePlay &play, const Growth &grown)
{
    const QRectF router = routerBox(play);
    const QPointF from(router.right(), router.center().y());
    const double end = play.layout.score.left
        + (play.presents()                          ? 136
                : play.layout.kind == LaneKind::One ? 98
                                                    : 92);
    std::vector<std::pair<const Lane *, bool>> order;
    for (int i = 0; i < static_cast<int>(play.layout.lanes.size()); ++i) {
        const Lane &lane = play.layout.lanes[static_cast<std::size_t>(i)];
        order.emplace_back(&lane, isChosenNow(play, !play.picksIn(lane).empty()));
    }
    // Grey ones first: the chosen lie on top.
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    const bool scoring = play.isLit(StageKind::Score);
    for (const auto &[lane, chosen] : order) {
        const QPointF to(from.x() + (end - from.x()) * grown.fan, from.y() + (lane->y - from.y()) * grown.fan);
        const double middle = (from.x() + to.x()) / 2;
        out.add(Stroke {from, to, std::pair(QPointF(middle, from.y()), QPointF(middle, to.y())),
            chosen || scoring ? Tint::Accent : Tint::Faint, chosen ? 2.5 : 1.2, Dash::Solid, false, grown.fan > 0 ? 1.0 : 0.0});
    }
}

void addRouter(SceneWriter &out, const StagePlay &play, const Growth &grown)
{
    const QRectF box = routerBox(play);
    const QPointF chip = tokenPlace(play);
    const QPointF to(box.left(), box.center().y());
    const QPointF reached = chip + (to - chip) * grown.line;
    const double middle = (chip.x() + reached.x()) / 2;
    out.add(Stroke {chip, reached, std::pair(QPointF(middle, chip.y()), QPointF(middle, reached.y())), Tint::Accent, 3.5});
    out.add(Box {box, 8, Tint::Canvas, Tint::Ink, 1.6});
    const double x = box.center().x();
    const double y = box.center().y();
    const TextStyle name = play.style(14, Tint::Ink, theme::Weight::SemiBold);
    out.fitted({x, play.presents() ? baselineIn(y, name.px) : y - 3}, box.width() - 8, play.say(QT_TRANSLATE_NOOP("Figure", "Router")),
        name, Side::Middle);
    const int width = play.performance.preset().hiddenWidth;
    const QString size = width > 0 ? QStringLiteral("%1 → %2").arg(base::exactNumber(width)).arg(play.settings().experts)
                                   : QStringLiteral("→ %1").arg(play.settings().experts);
    const TextStyle small = play.style(12, Tint::Quiet);
    if (play.layout.extent == Extent::Presenter)
        return;
    if (width == 0 || widthOf(size, small) <= box.width() - 6) {
        out.fitted({x, y + 17}, box.width() - 6, size, small, Side::Middle);
        return;
    }
    out.fitted({x, y + 14}, box.width() - 6, base::exactNumber(width), small, Side::Middle);
    out.fitted({x, y + 14 + small.px * 1.2}, box.width() - 6, QStringLiteral("→ %1").arg(play.settings().experts), small, Side::Middle);
}

/// A row of one expert: number, logit, bar, score.
void addRow(SceneWriter &out, const StagePlay &play, const Lane &lane, const Growth &grown, double longest)
{
    const StageLayout &at = play.layout;
    const int expert = lane.first;
    const bool chosen = isChosenNow(play, play.pickOf(expert) != nullptr);
    const double opacity = chosen ? 1 : fadedInk(play);
    const bool presents = at.extent == Extent::Presenter;
    const double radius = std::min(std::max(12.0, play.px(12) * 0.85), at.pitch / 2 - 1.5);
    const QPointF centre(at.score.left + (presents ? 158 : 110), lane.y);
    if (radius >= 8)
        out.add(Mark {centre, 2 * radius, MarkShape::Circle, chosen ? Tint::Accent : Tint::Quiet, !chosen, opacity});
    const double digits = std::max(at.least, std::min(play.px(12), std::max(radius * 1.7, 10.0)));
    out.text({centre.x(), baselineIn(lane.y, digits)}, QString::number(expert),
        {std::round(digits), theme::Weight::SemiBold,
            radius >= 8 && chosen ? Tint::OnAccent
                : chosen          ? Tint::Accent
                                  : Tint::Quiet,
            1},
        Side::Middle);
    const TextStyle plain = play.style(13, chosen ? Tint::Ink : Tint::Quiet, theme::Weight::Regular, opacity);
    const TextStyle value = play.style(13, chosen ? Tint::Ink : Tint::Quiet, chosen ? theme::Weight::SemiBold : theme::Weight::Regular,
        opacity * phase(grown.bars, 0.7, 1));
    const double y = baselineIn(lane.y, plain.px);
    const double right = at.score.right - 3;
    const double left = presents ? centre.x() + radius + 14 : right - 139;
    const double track = std::min(
        presents ? 160.0 : 94.0, right - left - widthOf(QStringLiteral("0.000"), play.style(13, Tint::Ink, theme::Weight::SemiBold)) - 5);
    if (!presents && play.performance.hasLogits()) {
        TextStyle logit = plain;
        logit.opacity *= phase(grown.bars, 0, 0.3);
        out.text({left - 8, y}, logitText(play.performance.logit(play.moment.token, expert)), logit, Side::Right);
    }
    const double height = std::min(18.0, at.pitch * 0.5);
    const QRectF ground(left, lane.y - height / 2, track, height);
    out.add(Tiles {{ground}, Tint::Track});
    if (!play.performance.hasScores()) {
        out.text({right, y}, QStringLiteral("–"), value, Side::Right); // nobody wrote it down
        return;
    }
    const double score = play.performance.score(play.moment.token, expert);
    const double length = std::max(1.0, track * std::clamp(score / longest, 0.0, 1.0) * grown.bars);
    if (grown.bars > 0)
        out.add(Box {{left, ground.top(), length, height}, std::min(2.0, length / 2), chosen ? Tint::Accent : Tint::Soft, {}, 0,
            Dash::Solid, false, opacity});
    out.text({right, y}, weightText(score), value, Side::Right);
}

/// Bars of a lane's experts, as long as what the choice is made by.
void addBars(
    SceneWriter &out, const StagePlay &play, const Lane &lane, int index, const Growth &grown, const std::pair<double, double> &range)
{
    const StageLayout &at = play.layout;
    const double left = at.score.left + (play.presents() ? 244 : 163);
    const double width = at.score.right - (at.extent == Extent::Presenter ? 12 : 4) - left;
    const double step = width / std::max(lane.count(), at.lanes.front().count());
    const double bottom = lane.y + std::min(14.0, at.pitch * 0.36);
    const double room = std::min(28.0, at.pitch * 0.7);
    const bool out_ = play.of(StageKind::Keep) > 0.69 && !play.isGroupKept(index);
    Tiles quiet {{}, out_ ? Tint::Faint : Tint::Soft, 1};
    Tiles lit {{}, Tint::Accent, 1};
    for (int expert = lane.first; expert < lane.end && play.performance.hasScores(); ++expert) {
        const double share
            = (play.performance.liking(play.moment.token, expert) - range.first) / std::max(range.second - range.first, 1e-9);
        const double height = std::max(1.0, room * std::clamp(share, 0.0, 1.0) * grown.bars);
        const QRectF bar(left + step * (expert - lane.first), bottom - height, std::max(step * 0.72, 0.6), height);
        (isChosenNow(play, play.pickOf(expert) != nullptr) ? lit : quiet).rects.push_back(bar);
    }
    if (const auto shut = play.shutOut();
        shut && shut->expert >= lane.first && shut->expert < lane.end && play.of(StageKind::Keep) > 0.69) {
        const double share
            = (play.performance.liking(play.moment.token, shut->expert) - range.first) / std::max(range.second - range.first, 1e-9);
        out.add(Mark {{left + step * (shut->expert - lane.first + 0.36), std::max(bottom - room * share - 6, at.lanesTop + 3)}, 7,
            MarkShape::Circle, Tint::Ink, true});
    }
    out.add(Stroke {{left, bottom + 0.5}, {left + width, bottom + 0.5}, {}, Tint::Faint, 1});
    out.add(std::move(quiet));
    out.add(std::move(lit));
}

void addLaneName(SceneWriter &out, const StagePlay &play, const Lane &lane, int index)
{
    const StageLayout &at = play.layout;
    const bool chosen = isChosenNow(play, !play.picksIn(lane).empty());
    const double x = at.score.left + (play.presents() ? 142 : 98);
    const QString range = lane.count() == 1 ? QString::number(lane.first) : QStringLiteral("%1–%2").arg(lane.first).arg(lane.end - 1);
    const TextStyle name = play.style(13, chosen ? Tint::Ink : Tint::Quiet, chosen ? theme::Weight::SemiBold : theme::Weight::Regular);
    if (!at.isGrouped || at.extent == Extent::Presenter) {
        out.fitted({x, baselineIn(lane.y, name.px)}, play.presents() ? 96 : 60,
            at.isGrouped ? QStringLiteral("G%1").arg(index) : range, name);
        return;
    }
    if (at.pitch < 34) {
        out.fitted({x, baselineIn(lane.y, name.px)}, 60, QStringLiteral("G%1").arg(index), name);
        return;
    }
    out.text({x, lane.y - 3}, QStringLiteral("G%1").arg(index), name);
    out.fitted({x, lane.y + 12}, 62, range, play.style(12, Tint::Quiet));
}

std::pair<double, double> rangeOf(const StagePlay &play)
{
    double low = 0;
    double high = 1e-6;
    for (int expert = 0; expert < play.settings().experts && play.performance.hasScores(); ++expert) {
        const double value = play.performance.liking(play.moment.token, expert);
        low = std::min(low, value);
        high = std::max(high, value);
    }
    return {low, high};
}

} // namespace

QRectF routerBox(const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const double middle = (at.lanes.front().y + at.lanes.back().y) / 2;
    const double height = std::min(86.0, at.lanesBottom - at.lanesTop - 8);
    const double width = play.presents() ? 118 : 73;
    return {at.score.left + 2, middle - height / 2, width, height};
}

void addScore(SceneWriter &out, const StagePlay &play)
{
    const Growth grown = growthOf(play);
    addFan(out, play, grown);
    addRouter(out, play, grown);
    const bool rows = play.layout.kind == LaneKind::One;
    const std::pair<double, double> range = rangeOf(play);
    for (int i = 0; i < static_cast<int>(play.layout.lanes.size()); ++i) {
        const Lane &lane = play.layout.lanes[static_cast<std::size_t>(i)];
        if (rows) {
            // Scores that are no shares of 1 (raw logits) are measured against the highest.
            addRow(out, play, lane, grown, play.settings().score == Score::Logit ? std::max(1.0, range.second) : 1);
            continue;
        }
        addLaneName(out, play, lane, i);
        addBars(out, play, lane, i, grown, range);
    }
}

} // namespace dekade::routing

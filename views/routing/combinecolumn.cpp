#include "views/routing/columns.h"

#include <algorithm>

namespace dekade::routing {

namespace {

/// ⊕, where answers meet.
QPointF sumPlace(const StagePlay &play)
{
    const StageLayout &at = play.layout;
    return {at.combine.left + at.combine.width() * 0.43, (at.lanes.front().y + at.lanes.back().y) / 2};
}

QPointF cubicAt(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d, double t)
{
    const double s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

/// An answer's way to the sum, drawn as far as `done`.
void addAnswer(SceneWriter &out, const StagePlay &play, const QPointF &from, double width, double done)
{
    const QPointF to = sumPlace(play);
    const double down = to.y() > from.y() ? -12 : to.y() < from.y() ? 12 : 0;
    const QPointF end(to.x(), std::abs(to.y() - from.y()) < 14 ? to.y() : to.y() + down);
    const QPointF c1(from.x() + (to.x() - from.x()) * 0.92, from.y());
    const QPointF c2(to.x(), from.y() + (end.y() - from.y()) * 0.14);
    if (done <= 0) {
        out.add(Stroke {from, end, std::pair(c1, c2), Tint::Quiet, 1.4, Dash::Dashed});
        return;
    }
    // The first part of a cubic is a cubic again (de Casteljau).
    const QPointF p = cubicAt(from, c1, c2, end, done);
    const QPointF a = from + (c1 - from) * done;
    const QPointF m = c1 + (c2 - c1) * done;
    out.add(Stroke {from, p, std::pair(a, a + (m - a) * done), Tint::Accent, width});
}

void addAnswers(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const double done = easeOutCubic(phase(play.of(StageKind::Combine), 0.33, 0.75));
    for (const Lane &lane : at.lanes) {
        const std::vector<Pick> picks = play.picksIn(lane);
        double weight = 0;
        for (const Pick &pick : picks)
            weight += pick.weight;
        if (weight == 0)
            continue;
        const double width = 2 + 10 * std::clamp(weight / std::max(1.0, play.settings().factor), 0.0, 1.0) * std::min(1.0, at.pitch / 24);
        addAnswer(out, play, {at.dispatch.right - (at.kind == LaneKind::One ? 8 : 4), lane.y}, width, done);
    }
    if (at.sharedY > 0)
        addAnswer(out, play, {at.dispatch.right - 4, at.sharedY}, 4, done);
}

/// "× 0.330" beside an answer's first stretch, where one expert a lane leaves room.
void addFactors(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const TextStyle style = play.style(12, Tint::Ink, theme::Weight::Medium);
    if (at.kind != LaneKind::One || at.pitch < 20 || at.extent == Extent::Presenter)
        return;
    const double middle = sumPlace(play).y();
    double lastY = -1e9;
    for (const Pick &pick : play.picks) {
        const double y = at.lanes[static_cast<std::size_t>(at.laneOf(pick.expert))].y;
        const bool above = y <= middle && y - 7 - style.px > at.lanesTop - 2;
        const double base = above ? y - 7 : y + 7 + style.px * 0.74;
        if (pick.fate != Fate::Kept || std::abs(base - middle) < 26 || base - lastY < style.px * 1.1)
            continue;
        lastY = base;
        out.fitted({at.combine.left + 5, base}, 46, QStringLiteral("× ") + weightText(pick.weight), style);
    }
}

} // namespace

void addCombine(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (play.of(StageKind::Dispatch) <= 0)
        return;
    const bool starved = play.keptCount() == 0 && play.settings().sharedExperts == 0;
    addAnswers(out, play);
    addFactors(out, play);
    const QPointF sum = sumPlace(play);
    const bool flows = play.of(StageKind::Combine) >= 0.6;
    out.add(Mark {sum, 24, MarkShape::Circle, Tint::Canvas});
    out.add(Mark {sum, 24, MarkShape::Circle, flows ? Tint::Accent : Tint::Quiet, true});
    out.add(Stroke {sum - QPointF(7, 0), sum + QPointF(7, 0), {}, flows ? Tint::Accent : Tint::Quiet, 1.6});
    out.add(Stroke {sum - QPointF(0, 7), sum + QPointF(0, 7), {}, flows ? Tint::Accent : Tint::Quiet, 1.6});
    const double slide = easeOutCubic(phase(play.of(StageKind::Combine), 0.75, 1));
    const double width = std::min(48.0, at.combine.right - sum.x() - 28);
    const double high = play.px(13) * 2.1;
    const QRectF box(at.combine.right - 3 - width, sum.y() - high / 2, width, high);
    const bool out_ = slide > 0 && !starved;
    out.add(Stroke {{sum.x() + 12, sum.y()}, {box.left(), sum.y()}, {}, out_ ? Tint::Accent : Tint::Quiet, out_ ? 3.0 : 1.4,
        out_ ? Dash::Solid : Dash::Dashed});
    out.add(Box {box, 6, out_ ? Tint::Accent : Tint::Canvas, out_ ? Tint::Accent : Tint::Quiet, 1.4, out_ ? Dash::Solid : Dash::Dashed});
    const TextStyle y = play.style(14, out_ ? Tint::OnAccent : Tint::Ink, theme::Weight::SemiBold);
    out.text({box.center().x(), baselineIn(box.center().y(), y.px)}, starved ? QStringLiteral("0") : QStringLiteral("y"), y, Side::Middle);
    const int layer = play.options.modelLayer + 2;
    const bool isLast = play.performance.preset().layers > 0 && layer > play.performance.preset().layers;
    if (play.presents())
        return;
    const TextStyle small = play.style(12, Tint::Quiet);
    const QString next = starved ? play.say(QT_TRANSLATE_NOOP("Figure", "x alone goes on"))
        : isLast                 ? play.say(QT_TRANSLATE_NOOP("Figure", "to the output"))
                                 : play.say(QT_TRANSLATE_NOOP("Figure", "to layer %1")).arg(layer);
    out.fitted({box.right(), box.bottom() + small.px * 1.2}, at.combine.right - sum.x() - 14, next, small, Side::Right);
}

void addShared(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (at.sharedY <= 0)
        return;
    const double y = at.sharedY;
    const QPointF chip = tokenPlace(play);
    const double grown = easeOutCubic(phase(play.of(StageKind::Score) * kStageMs[0], 0, 450));
    const double bend = at.text.right + 8;
    out.add(Stroke {chip, {bend, chip.y() + (y - chip.y()) * grown}, std::pair(QPointF(bend + 2, chip.y()), QPointF(bend, chip.y() + 12)),
        Tint::Accent, 3});
    const TextStyle name = play.style(13, Tint::Ink, theme::Weight::SemiBold);
    const TextStyle note = play.style(13, Tint::Quiet);
    const double textLeft = at.score.left + 96;
    if (grown >= 1)
        out.add(Stroke {{bend, y}, {textLeft - 6, y}, {}, Tint::Accent, 3});
    const double width = out.text({textLeft, baselineIn(y, name.px)}, play.say(QT_TRANSLATE_NOOP("Figure", "Shared")), name);
    const QString words = play.presents() ? play.say(QT_TRANSLATE_NOOP("Figure", "takes every token"))
                                          : play.say(QT_TRANSLATE_NOOP("Figure", "every token goes: no score, no door"));
    const double noteWidth
        = out.fitted({textLeft + width + 10, baselineIn(y, note.px)}, at.weigh.left - textLeft - width - 20, words, note);
    const double from = textLeft + width + noteWidth + 20;
    const int count = play.settings().sharedExperts;
    const QString label = play.presents() ? play.say(QT_TRANSLATE_N_NOOP("Figure", "%n shared"), count)
                                          : play.say(QT_TRANSLATE_N_NOOP("Figure", "%n shared expert(s)"), count);
    const double boxWidth = std::min(std::max(116.0, widthOf(label, name) + 20), at.dispatch.width() * 0.6);
    const double high = std::min(30.0 * play.px(13) / 13, 34.0);
    const QRectF box(at.dispatch.right - 6 - boxWidth, y - high / 2, boxWidth, high);
    const double done = play.of(StageKind::Dispatch);
    const double front = from + (box.left() - 8 - from) * done;
    if (done > 0)
        out.add(Stroke {{from, y}, {front, y}, {}, Tint::Accent, 3, Dash::Solid, done >= 1});
    if (done > 0 && done < 1)
        out.add(Mark {{front, y}, 11, MarkShape::Circle, Tint::Accent});
    out.add(Box {box, 6, done > 0 ? Tint::LitBox : Tint::Canvas, done > 0 ? Tint::Accent : Tint::Soft, done >= 1 ? 2.4 : 1.4});
    out.fitted({box.center().x(), baselineIn(y, name.px)}, boxWidth - 10, label, name, Side::Middle);
}

void addDense(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const QRectF box(at.keep.left, at.lanesTop + 40, at.dispatch.right - at.keep.left, at.lanesBottom - at.lanesTop - 80);
    const QPointF chip = tokenPlace(play);
    const double y = box.center().y();
    out.add(Stroke {chip, {box.left(), y}, std::pair(QPointF(box.left() - 60, chip.y()), QPointF(box.left() - 60, y)), Tint::Accent, 4,
        Dash::Solid, true});
    out.add(Box {box, 8, Tint::LitBox, Tint::Accent, 2});
    out.text({box.center().x(), y - 4}, play.say(QT_TRANSLATE_NOOP("Figure", "FFN")), play.style(22, Tint::Ink, theme::Weight::SemiBold),
        Side::Middle);
    out.fitted({box.center().x(), y + 22}, box.width() - 20, play.say(QT_TRANSLATE_NOOP("Figure", "one network, wide and always on")),
        play.style(13, Tint::Quiet), Side::Middle);
    out.add(Stroke {{box.right(), y}, {at.combine.right - 50, y}, {}, Tint::Accent, 4, Dash::Solid, true});
    out.text({at.combine.right - 30, baselineIn(y, play.px(14))}, QStringLiteral("y"), play.style(14, Tint::Ink, theme::Weight::SemiBold));
}

} // namespace dekade::routing

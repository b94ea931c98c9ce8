#include "views/routing/columns.h"

#include "views/routing/stagewords.h"

namespace dekade::routing {

namespace {

constexpr double kNotch = 9;

QPolygonF chevron(const Span &span, double top, double height, bool isFirst)
{
    const double middle = top + height / 2;
    const double right = span.right - 2;
    QPolygonF shape {{span.left, top}, {right - kNotch, top}, {right, middle}, {right - kNotch, top + height}, {span.left, top + height}};
    if (!isFirst)
        shape << QPointF(span.left + kNotch, middle);
    return shape;
}

/// As many whole sentences as a line holds, the first at least.
QString sentencesIn(double room, const QString &text, const TextStyle &style)
{
    QString shorter = text;
    while (widthOf(shorter, style) > room) {
        const qsizetype end = std::max(shorter.lastIndexOf(QLatin1String(". "), -3), shorter.lastIndexOf(QChar(0x3002), -2));
        if (end < 0)
            return shorter;
        shorter.truncate(end + 1);
    }
    return shorter;
}

void addStep(SceneWriter &out, const StagePlay &play, StageKind stage)
{
    const Span &span = play.layout.column(stage);
    const bool presents = play.layout.extent == Extent::Presenter;
    const double height = play.layout.stripHeight;
    const double top = play.layout.strip;
    const bool isLit = play.isLit(stage);
    const bool isDone = stage < play.moment.stage;
    const Tint fill = isLit ? Tint::Accent : isDone ? Tint::Panel : Tint::Canvas;
    out.add(Area {chevron(span, top, height, stage == StageKind::Score), fill, isLit ? Tint::Accent : Tint::Rule});
    const double x = span.left + (stage == StageKind::Score ? 10 : 16);
    const double y = top + height / 2;
    const double radius = 9;
    const QPointF centre(x + radius, y);
    const Tint words = isLit ? Tint::OnAccent : isDone ? Tint::Ink : Tint::Quiet;
    const auto number = QString::number(static_cast<int>(stage) + 1);
    if (!presents)
        out.add(Mark {centre, 2 * radius, MarkShape::Circle, isLit ? Tint::OnAccent : Tint::Quiet, !isLit && !isDone});
    if (isDone && !presents) {
        const double r = radius * 0.5;
        out.add(Stroke {centre + QPointF(-r, 0), centre + QPointF(-r * 0.25, r * 0.7), {}, Tint::Canvas, 1.8});
        out.add(Stroke {centre + QPointF(-r * 0.25, r * 0.7), centre + QPointF(r, -r * 0.7), {}, Tint::Canvas, 1.8});
    } else if (!presents) {
        const TextStyle digit {11, theme::Weight::SemiBold, isLit ? Tint::Accent : Tint::Quiet, 1};
        out.text({centre.x(), baselineIn(y, digit.px)}, number, digit, Side::Middle);
    }
    const TextStyle name = play.style(14, words, isLit ? theme::Weight::SemiBold : theme::Weight::Medium);
    const QString title = isDone || presents ? number + QLatin1Char(' ') + stageName(play, stage) : stageName(play, stage);
    const double left = presents ? x : x + 2 * radius + 6;
    out.fitted({left, baselineIn(y, name.px)}, span.right - kNotch - 4 - left, title, name);
    if (isLit) {
        const double full = span.right - kNotch - 18 - span.left;
        out.add(Tiles {{QRectF(span.left + 10, top + height - 4, full, 2)}, Tint::OnAccent, 0.35});
        out.add(Tiles {{QRectF(span.left + 10, top + height - 4, full * play.moment.progress, 2)}, Tint::OnAccent});
    }
    out.spot(HotSpot::Kind::Stage, static_cast<int>(stage), {span.left, top, span.width(), height}, stageName(play, stage));
}

void addColumnHeads(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const TextStyle style = play.style(12, Tint::Quiet);
    const double y = at.heads;
    const RouterSettings &settings = play.settings();
    const bool lanes = at.kind == LaneKind::One;
    const auto head = [&](double x, double room, const QString &text, Side side) { out.fitted({x, y}, room, text, style, side); };
    if (lanes) {
        if (at.extent != Extent::Presenter) {
            head(at.score.left + 110, 60, play.say(QT_TRANSLATE_NOOP("Figure", "expert")), Side::Middle);
            head(at.score.right - 154, 46, play.say(QT_TRANSLATE_NOOP("Figure", "logit z")), Side::Right);
        }
        head(play.presents() ? at.score.left + 196 : at.score.right - 142, 80,
            play.say(QT_TRANSLATE_NOOP("Figure", "score")), Side::Left);
        if (settings.score == Score::Softmax && at.extent != Extent::Presenter)
            head(at.score.right - 3, 48, play.say(QT_TRANSLATE_NOOP("Figure", "sum 1")), Side::Right);
        head(at.keep.left + 12, play.presents() ? 96 : 46, play.say(QT_TRANSLATE_NOOP("Figure", "rank")), Side::Left);
    } else {
        head(at.score.left + (play.presents() ? 142 : 98), 90,
            at.isGrouped ? play.say(QT_TRANSLATE_NOOP("Figure", "group")) : play.say(QT_TRANSLATE_NOOP("Figure", "slice")), Side::Left);
        const int count = at.lanes.front().count();
        if (at.extent == Extent::Presenter)
            head(at.score.left + 244, 128, play.say(QT_TRANSLATE_NOOP("Figure", "score")), Side::Left);
        else
            head(at.score.left + 163, 158,
                (play.performance.bias.empty() ? play.say(QT_TRANSLATE_NOOP("Figure", "score, %1 experts"))
                                               : play.say(QT_TRANSLATE_NOOP("Figure", "score + bias, %1 experts")))
                    .arg(count),
                Side::Left);
        if (at.isGrouped && at.extent != Extent::Presenter) {
            head(at.wall - 42, 60,
                settings.groups.score == GroupScore::Max ? play.say(QT_TRANSLATE_NOOP("Figure", "best"))
                                                         : play.say(QT_TRANSLATE_NOOP("Figure", "top-2 sum")),
                Side::Right);
        }
    }
    const int doors
        = at.isGrouped && play.performance.trace.groupsKept > 0 ? play.performance.trace.groupsKept : static_cast<int>(play.picks.size());
    if (at.extent != Extent::Presenter)
        head(at.wall, 56, lanes || at.isGrouped ? play.say(QT_TRANSLATE_N_NOOP("Figure", "%n door(s)"), doors) : QString(), Side::Middle);
    head(at.weigh.left + 12, at.weigh.width() - 60, play.say(QT_TRANSLATE_NOOP("Figure", "weight w")), Side::Left);
    double sum = 0;
    for (const Pick &pick : play.picks)
        sum += pick.gate;
    if (at.extent != Extent::Presenter && play.of(StageKind::Weigh) >= 1)
        head(at.weigh.right - 11, 70, play.say(QT_TRANSLATE_NOOP("Figure", "sum %1")).arg(QString::number(sum, 'g', 3)), Side::Right);
    const bool recorded = !play.options.recordedLoad.empty();
    const QString fill = play.presents() ? (at.kind == LaneKind::One ? play.say(QT_TRANSLATE_NOOP("Figure", "copies travel"))
                                                : play.say(QT_TRANSLATE_NOOP("Figure", "fill = load")))
        : recorded && at.kind != LaneKind::One ? play.say(QT_TRANSLATE_NOOP("Figure", "fill = recorded load, half full = fair share"))
        : at.kind == LaneKind::One ? play.say(QT_TRANSLATE_NOOP("Figure", "a copy of the token travels"))
                                                  : play.say(QT_TRANSLATE_NOOP("Figure", "fill = load so far, half full = fair share"));
    const QString experts = play.say(QT_TRANSLATE_N_NOOP("Figure", "%n expert(s)"), settings.experts);
    const double expertsWidth = at.kind == LaneKind::One && at.extent != Extent::Presenter ? widthOf(experts, style) + 12 : 0;
    head(at.dispatch.left + 12, at.dispatch.width() - 20 - expertsWidth, fill, Side::Left);
    if (expertsWidth > 0)
        head(at.dispatch.right - 8, expertsWidth, experts, Side::Right);
    head(at.combine.left + 12, at.combine.width() - 16,
        play.of(StageKind::Combine) > 0 ? play.say(QT_TRANSLATE_NOOP("Figure", "answers, added"))
                                        : play.say(QT_TRANSLATE_NOOP("Figure", "comes next")),
        Side::Left);
}

} // namespace

double baselineIn(double y, double px) { return y + px * 0.36; }

void addGround(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (!play.isDense()) {
        const Span &lit = at.column(play.moment.stage);
        const double end = at.extent == Extent::Whole ? at.cost - 14 : at.extent == Extent::Half ? at.lanesBottom : at.lanesBottom;
        const double from = at.strip + at.stripHeight;
        out.add(Box {{lit.left, from, lit.width() - 2, end - from}, 0, Tint::LitColumn});
        for (const Lane &lane : at.lanes)
            out.add(Stroke {{at.score.left + 96, lane.y + at.pitch / 2}, {at.combine.right, lane.y + at.pitch / 2}, {}, Tint::Track, 1});
    }
    if (at.hasLoad() && !play.isDense())
        out.add(Stroke {{at.load.left - 10, at.strip}, {at.load.left - 10, at.extent == Extent::Whole ? at.bottom - 14 : at.lanesBottom},
            {}, Tint::Rule, 1});
    if (at.extent == Extent::Whole) {
        for (const double y : {at.cards - 1, at.cost - 8}) {
            out.add(Stroke {{at.text.left, y}, {at.combine.right, y}, {}, Tint::Rule, 1});
            if (at.hasLoad())
                out.add(Stroke {{at.load.left, y}, {at.load.right, y}, {}, Tint::Rule, 1});
        }
    }
}

void addHead(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const double room = at.page.width() - 2 * at.text.left;
    if (at.extent == Extent::Presenter) {
        out.fitted({at.text.left, at.top + 48}, room, headlineOf(play), play.style(34, Tint::Ink, theme::Weight::SemiBold));
        const TextStyle quiet = play.style(20, Tint::Quiet);
        out.fitted({at.text.left, at.top + 50 + at.line() * 1.1}, room, sentencesIn(room, sublineOf(play), quiet), quiet);
    } else if (at.extent == Extent::Half) {
        const double name
            = out.text({at.text.left, at.top + 26}, play.performance.preset().name, play.style(18, Tint::Accent, theme::Weight::SemiBold));
        out.fitted({at.text.left + name + 16, at.top + 26}, room - name - 16, headlineOf(play),
            play.style(18, Tint::Ink, theme::Weight::SemiBold));
    } else {
        out.fitted({at.text.left, at.top + 33}, room, headlineOf(play), play.style(22, Tint::Ink, theme::Weight::SemiBold));
        out.fitted({at.text.left, at.top + 56}, room, sublineOf(play), play.style(13, Tint::Quiet));
    }
    if (play.isDense())
        return;
    for (int stage = 0; stage < kStages; ++stage)
        addStep(out, play, static_cast<StageKind>(stage));
    addColumnHeads(out, play);
}

} // namespace dekade::routing

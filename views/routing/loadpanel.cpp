#include "views/routing/columns.h"

#include "model/base/numberformat.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dekade::routing {

namespace {

constexpr double kSquare = 21;
constexpr double kSquareStep = 26;

int laneLoad(const StagePlay &play, const Lane &lane)
{
    const std::vector<int> &all = play.loads();
    return std::accumulate(all.begin() + lane.first, all.begin() + lane.end, 0);
}

/// Copies of the played token that have not yet been counted.
int arriving(const StagePlay &play, const Lane &lane)
{
    if (play.moment.stage != StageKind::Dispatch || play.moment.progress >= 1 || !play.options.recordedLoad.empty())
        return 0;
    const std::vector<Pick> picks = play.picksIn(lane);
    return static_cast<int>(std::count_if(picks.begin(), picks.end(), [](const Pick &pick) { return pick.fate == Fate::Kept; }));
}

struct Scale {
    double left, pitch, square; ///< px a visit; squares where they fit, one bar else
    bool squares;
};

Scale scaleOf(const StagePlay &play, double left, double room)
{
    int most = 1;
    for (const Lane &lane : play.layout.lanes)
        most = std::max(most, laneLoad(play, lane) + arriving(play, lane));
    const double fairEnd = play.fairShare() * play.layout.lanes.front().count() * 1.25;
    const double shown = std::max<double>(most, fairEnd);
    const bool squares = play.layout.kind == LaneKind::One && most * 12.0 <= room;
    const double pitch = squares ? std::min(kSquareStep, room / shown) : room / shown;
    return {left, pitch, std::min(kSquare, pitch - 4), squares};
}

void addRow(SceneWriter &out, const StagePlay &play, const Lane &lane, const Scale &scale)
{
    const int count = laneLoad(play, lane);
    const int coming = arriving(play, lane);
    const double height = std::min(scale.squares ? scale.square : 18.0, play.layout.pitch * 0.62);
    const double top = lane.y - height / 2;
    if (scale.squares) {
        for (int i = 0; i < count; ++i)
            out.add(Box {{scale.left + 2 + scale.pitch * i, top, scale.square, height}, 3, Tint::Soft});
        for (int i = 0; i < coming; ++i)
            out.add(Box {{scale.left + 2.5 + scale.pitch * (count + i), top + 0.5, scale.square - 1, height - 1}, 3, Tint::LitBox,
                Tint::Accent, 1.4, Dash::Dashed});
        return;
    }
    out.add(Box {{scale.left + 1, top, std::max(1.0, scale.pitch * count), height}, 2, Tint::Soft});
    if (coming > 0)
        out.add(Tiles {{QRectF(scale.left + 1 + scale.pitch * count, top, std::max(2.0, scale.pitch * coming), height)}, Tint::Accent});
}

QString laneName(const StagePlay &play, std::size_t index)
{
    const Lane &lane = play.layout.lanes[index];
    if (play.layout.kind == LaneKind::One)
        return QString::number(lane.first);
    return play.layout.isGrouped ? QStringLiteral("G%1").arg(index) : QStringLiteral("%1–%2").arg(lane.first).arg(lane.end - 1);
}

void addRowWords(SceneWriter &out, const StagePlay &play, std::size_t index, const Scale &scale)
{
    const Lane &lane = play.layout.lanes[index];
    const bool chosen = !play.picksIn(lane).empty() && play.of(StageKind::Keep) >= 1;
    TextStyle style = play.style(13, chosen ? Tint::Ink : Tint::Quiet, chosen ? theme::Weight::SemiBold : theme::Weight::Regular);
    style.px = std::min(style.px, std::max(10.0, std::floor(play.layout.pitch * 0.85)));
    const double y = baselineIn(lane.y, style.px);
    out.fitted({scale.left - 10, y}, scale.left - 12 - play.layout.load.left, laneName(play, index), style, Side::Right);
    style.tint = Tint::Ink;
    out.text({play.layout.load.right, y}, base::exactNumber(laneLoad(play, lane)), style, Side::Right);
    const int coming = arriving(play, lane);
    if (coming == 0)
        return;
    double x = scale.left + scale.pitch * (laneLoad(play, lane) + coming) + 6;
    const TextStyle note = play.style(12, Tint::Accent);
    const QString words
        = play.layout.kind == LaneKind::One ? play.say(QT_TRANSLATE_NOOP("Figure", "arriving")) : QStringLiteral("+%1").arg(coming);
    const double fairX = scale.left + 1 + scale.pitch * play.fairShare() * play.layout.lanes.front().count();
    if (x < fairX + 4 && x + widthOf(words, note) > fairX - 4)
        x = fairX + 5; // clear of the line of the fair share
    if (x + widthOf(words, note) < play.layout.load.right - 34)
        out.text({x, baselineIn(lane.y, note.px)}, words, note);
}

} // namespace

void addLoad(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (!at.hasLoad())
        return;
    const bool isRecorded = !play.options.recordedLoad.empty();
    const double stripY = at.strip + 17;
    const TextStyle title = play.style(14, Tint::Ink, theme::Weight::SemiBold);
    const TextStyle quiet = play.style(12, Tint::Quiet);
    const double named = out.fitted({at.load.left, baselineIn(stripY, title.px)}, at.load.width() * 0.5,
        isRecorded                      ? play.say(QT_TRANSLATE_NOOP("Figure", "Recorded load"))
            : play.options.loadOverTime ? play.say(QT_TRANSLATE_NOOP("Figure", "Load over time"))
                                        : play.say(QT_TRANSLATE_NOOP("Figure", "Load so far")),
        title);
    const std::vector<int> &loads = play.loads();
    const int visits = std::accumulate(loads.begin(), loads.end(), 0);
    const bool arrived = &play.load() == &play.performance.moments[static_cast<std::size_t>(play.moment.token) + 1];
    const int tokens = play.performance.request.crowd + play.moment.token + (arrived ? 1 : 0);
    const QString counts = isRecorded ? play.say(QT_TRANSLATE_NOOP("Figure", "%1 visits")).arg(base::exactNumber(visits))
                                      : play.say(QT_TRANSLATE_N_NOOP("Figure", "%n token(s)"), tokens)
            + play.say(QT_TRANSLATE_NOOP("Figure", ", ")) + play.say(QT_TRANSLATE_N_NOOP("Figure", "%n visit(s)"), visits);
    out.fitted({at.load.right, baselineIn(stripY, quiet.px)}, at.load.width() - named - 12, counts, quiet, Side::Right);
    out.spot(HotSpot::Kind::Load, 0, {at.load.left, at.strip, at.load.width(), at.lanes.back().y + at.pitch / 2 - at.strip},
        play.options.loadOverTime ? play.say(QT_TRANSLATE_NOOP("Figure", "Load now (O)")) : play.say(QT_TRANSLATE_NOOP("Figure", "Load over time (O)")));
    if (play.options.loadOverTime && !isRecorded) {
        out.fitted({at.load.left, at.heads}, at.load.width() * 0.6, play.say(QT_TRANSLATE_NOOP("Figure", "visits, after each token")), quiet);
        return addLoadOverTime(out, play, tokens);
    }
    const double left = at.load.left + (at.kind == LaneKind::One || at.isGrouped ? 34 : 74);
    int most = 0;
    for (const Lane &lane : at.lanes)
        most = std::max(most, laneLoad(play, lane));
    const double digits = widthOf(base::exactNumber(most), play.style(13, Tint::Ink, theme::Weight::SemiBold));
    const double room = at.load.right - std::max(34.0, digits + 8) - left - 4;
    const Scale scale = scaleOf(play, left, room);
    const double fairX = left + 1 + scale.pitch * play.fairShare() * at.lanes.front().count();
    const double lanesEnd = at.lanes.back().y + at.pitch / 2;
    for (std::size_t i = 0; i < at.lanes.size(); ++i)
        addRow(out, play, at.lanes[i], scale);
    out.add(Stroke {{left, at.lanesTop}, {left, lanesEnd}, {}, Tint::Quiet, 1.4});
    if (visits > 0) {
        out.add(Stroke {{fairX, at.lanesTop}, {fairX, lanesEnd}, {}, Tint::Ink, 1.4, Dash::Dashed});
        const double fair = play.fairShare() * at.lanes.front().count();
        const QString words
            = play.say(QT_TRANSLATE_NOOP("Figure", "fair share %1 each")).arg(fair < 10 ? QString::number(fair, 'f', 2) : base::exactNumber(std::round(fair)));
        const double width = std::min(widthOf(words, quiet), 150.0);
        const double x = std::clamp(fairX - width / 2, left - 2, at.load.right - width - 46);
        out.fitted({x, at.heads}, 150, words, play.style(12, Tint::Ink));
    }
    out.fitted({at.load.right, at.heads}, 44, play.say(QT_TRANSLATE_NOOP("Figure", "visits")), quiet, Side::Right);
    for (std::size_t i = 0; i < at.lanes.size(); ++i)
        addRowWords(out, play, i, scale);
    if (at.sharedY > 0 && !isRecorded) {
        const TextStyle name = play.style(13, Tint::Ink, theme::Weight::SemiBold);
        const double y = baselineIn(at.sharedY, name.px);
        const double width = out.text({at.load.left, y}, play.say(QT_TRANSLATE_NOOP("Figure", "Shared")), name);
        out.fitted({at.load.left + width + 8, y}, at.load.width() - width - 60, play.say(QT_TRANSLATE_NOOP("Figure", "all tokens")),
            play.style(13, Tint::Quiet));
        out.text({at.load.right, y}, QString::number(tokens), name, Side::Right);
    }
}

} // namespace dekade::routing

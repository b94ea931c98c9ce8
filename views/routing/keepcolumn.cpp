#include "views/routing/columns.h"

#include <algorithm>
#include <numeric>

namespace dekade::routing {

namespace {

constexpr double kWallWidth = 5;

/// How far the stage has come: ranks show, the wall drops in, doors open.
struct Progress {
    double ranks, wall, doors, fade;
};

Progress progressOf(const StagePlay &play)
{
    const double at = play.of(StageKind::Keep);
    return {phase(at, 0, 0.2), easeInOutCubic(phase(at, 0, 0.4)), easeInOutCubic(phase(at, 0.4, 0.69)), phase(at, 0.69, 1)};
}

QString ordinal(const StagePlay &play, int rank)
{
    if (play.phrases.language() == QLocale::Chinese)
        return QStringLiteral("第%1").arg(rank);
    const int tens = rank % 100;
    const char *ending = tens >= 11 && tens <= 13 ? "th" : rank % 10 == 1 ? "st" : rank % 10 == 2 ? "nd" : rank % 10 == 3 ? "rd" : "th";
    return QString::number(rank) + QLatin1StringView(ending);
}

/// Experts' places by what the choice is made by, from 1. Where the scores are not known, those of the chosen alone; 0 for the others.
std::vector<int> ranksOf(const StagePlay &play)
{
    if (!play.performance.hasScores()) {
        std::vector<int> ranks(static_cast<std::size_t>(play.settings().experts), 0);
        for (const Pick &pick : play.picks)
            ranks[static_cast<std::size_t>(pick.expert)] = pick.rank + 1;
        return ranks;
    }
    std::vector<int> order(static_cast<std::size_t>(play.settings().experts));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](int a, int b) { return play.performance.liking(play.moment.token, a) > play.performance.liking(play.moment.token, b); });
    std::vector<int> ranks(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        ranks[static_cast<std::size_t>(order[place])] = static_cast<int>(place) + 1;
    return ranks;
}

/// The wall, with a gap at each open door.
void addWall(SceneWriter &out, const StagePlay &play, const Progress &progress)
{
    if (progress.wall <= 0)
        return;
    const StageLayout &at = play.layout;
    const double bottom = at.sharedY > 0 ? at.lanes.back().y + at.pitch / 2 - 2 : at.lanesBottom;
    const double reached = at.lanesTop + (bottom - at.lanesTop) * progress.wall;
    Tiles wall {{}, Tint::Quiet, 1};
    double from = at.lanesTop;
    for (const Lane &lane : at.lanes) {
        if (play.picksIn(lane).empty())
            continue;
        const double half = at.door * progress.doors;
        const double to = std::min(lane.y - half, reached);
        if (to > from)
            wall.rects.emplace_back(at.wall - kWallWidth / 2, from, kWallWidth, to - from);
        from = std::max(from, lane.y + half);
    }
    if (reached > from)
        wall.rects.emplace_back(at.wall - kWallWidth / 2, from, kWallWidth, reached - from);
    out.add(std::move(wall));
}

void addStopped(SceneWriter &out, const StagePlay &play, const Lane &lane, const QString &rank, const Progress &progress)
{
    const StageLayout &at = play.layout;
    const double opacity = 1 - 0.25 * progress.fade;
    const TextStyle style = play.style(12, Tint::Quiet, theme::Weight::Regular, progress.ranks * opacity);
    const double x = at.keep.left + 14;
    const double width = rank.isEmpty() ? -8 : out.fitted({x, baselineIn(lane.y, style.px)}, play.presents() ? 84 : 46, rank, style);
    if (progress.wall > 0 && progress.ranks >= 1) {
        const double from = at.kind == LaneKind::One ? x + std::max(width, 0.0) + 8 : at.wall - 36;
        const double to = at.wall - 12;
        if (to > from + 4) {
            out.add(Stroke {{from, lane.y}, {to, lane.y}, {}, Tint::Faint, 1.4});
            out.add(Stroke {{to, lane.y - 4.5}, {to, lane.y + 4.5}, {}, Tint::Quiet, 1.4});
        }
    }
    TextStyle outside = play.style(12, Tint::Quiet);
    outside.opacity = progress.fade;
    out.fitted(
        {at.wall + (play.presents() ? 8 : 14), baselineIn(lane.y, style.px)}, at.keep.right - at.wall - (play.presents() ? 8 : 16), play.say(QT_TRANSLATE_NOOP("Figure", "out")), outside);
}

/// What goes through a door: a line and a pill with its rank.
void addPassing(SceneWriter &out, const StagePlay &play, const Lane &lane, const QString &rank, const Progress &progress)
{
    const StageLayout &at = play.layout;
    const double from = at.kind == LaneKind::One ? at.keep.left : at.wall - 36;
    const double through = from + (at.weigh.left + 6 - from) * progress.doors;
    if (progress.doors > 0)
        out.add(Stroke {{from, lane.y}, {through, lane.y}, {}, Tint::Accent, 3});
    if (progress.ranks <= 0)
        return;
    const bool pill = progress.doors > 0;
    const TextStyle style = play.style(12, pill ? Tint::OnAccent : Tint::Quiet, theme::Weight::SemiBold, progress.ranks);
    const double x = at.kind == LaneKind::One ? at.keep.left + 10 : at.wall + 12;
    const double room = at.keep.right - x - 4;
    // Large type has no room for the word: the number alone says how many pass.
    const QString words = play.presents() && widthOf(rank, style) + 14 > room ? rank.section(QLatin1Char(' '), 0, 0) : rank;
    const double width = widthOf(words, style) + 14;
    const double height = std::min(19.0 * play.px(12) / 12, at.pitch - 3);
    if (at.kind != LaneKind::One && progress.doors < 1)
        return;
    if (pill)
        out.add(Box {{x, lane.y - height / 2, width, height}, height / 2, Tint::Accent});
    out.text({x + width / 2, baselineIn(lane.y, style.px)}, words, style, Side::Middle);
}

/// Group scores, where groups are chosen first.
double groupScore(const StagePlay &play, const Lane &lane)
{
    std::vector<double> likings;
    for (int expert = lane.first; expert < lane.end; ++expert)
        likings.push_back(play.performance.liking(play.moment.token, expert));
    std::sort(likings.rbegin(), likings.rend());
    const bool two = play.settings().groups.score == GroupScore::SumOfBestTwo && likings.size() > 1;
    return likings[0] + (two ? likings[1] : 0);
}

} // namespace

void addKeep(SceneWriter &out, const StagePlay &play)
{
    const Progress progress = progressOf(play);
    if (play.of(StageKind::Keep) <= 0)
        return;
    const StageLayout &at = play.layout;
    const std::vector<int> ranks = ranksOf(play);
    addWall(out, play, progress);
    for (const Lane &lane : at.lanes) {
        const auto passing = static_cast<int>(play.picksIn(lane).size());
        if (at.kind == LaneKind::One) {
            const int place = ranks[static_cast<std::size_t>(lane.first)];
            const QString rank = place > 0 ? ordinal(play, place) : QString();
            passing > 0 ? addPassing(out, play, lane, rank, progress) : addStopped(out, play, lane, rank, progress);
            continue;
        }
        if (at.isGrouped && play.performance.trace.groupsKept > 0 && play.performance.hasScores() && at.extent != Extent::Presenter) {
            const TextStyle style = play.style(
                13, passing > 0 ? Tint::Ink : Tint::Quiet, passing > 0 ? theme::Weight::SemiBold : theme::Weight::Regular, progress.ranks);
            out.text({at.wall - 42, baselineIn(lane.y, style.px)}, QString::number(groupScore(play, lane), 'f', 2), style, Side::Right);
        }
        const QString pass = play.say(QT_TRANSLATE_N_NOOP("Figure", "%n pass"), passing);
        Lane shown = lane;
        if (passing > 0)
            addPassing(out, play, shown, pass, progress);
        else
            addStopped(out, play, shown, {}, progress);
    }
}

} // namespace dekade::routing

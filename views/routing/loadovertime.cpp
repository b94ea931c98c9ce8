// How the load grew, token by token, in the place of the load's bars.
#include "views/routing/columns.h"

#include "model/base/numberformat.h"

#include <algorithm>

namespace dekade::routing {

namespace {

constexpr int kPoints = 60;

/// Visits of each lane after some numbers of tokens.
struct Growth {
    std::vector<int> tokens;
    std::vector<std::vector<int>> visits; ///< [point][lane]
};

Growth growthOf(const StagePlay &play, int served)
{
    Growth growth;
    std::vector<int> counts(play.layout.lanes.size(), 0);
    growth.tokens.push_back(0);
    growth.visits.push_back(counts);
    int next = 1;
    for (int token = 0; token < served; ++token) {
        for (const Pick &pick : play.performance.trace.picksOf(token)) {
            if (pick.fate == Fate::Kept)
                ++counts[static_cast<std::size_t>(play.layout.laneOf(pick.expert))];
        }
        if ((token + 1) * kPoints >= next * served || served <= kPoints) {
            growth.tokens.push_back(token + 1);
            growth.visits.push_back(counts);
            ++next;
        }
    }
    return growth;
}

/// Names at the ends, from above: lanes with the same load share a line, those too close to the last are left out.
void nameEnds(SceneWriter &out, const StagePlay &play, std::vector<std::pair<double, std::size_t>> ends, double x)
{
    const StageLayout &at = play.layout;
    std::sort(ends.begin(), ends.end());
    double last = -1e9;
    for (std::size_t i = 0; i < ends.size();) {
        const double y = ends[i].first;
        QStringList names;
        bool chosen = false;
        for (; i < ends.size() && ends[i].first - y < 0.5; ++i) {
            const Lane &lane = at.lanes[ends[i].second];
            chosen = chosen || !play.picksIn(lane).empty();
            names << (at.kind == LaneKind::One ? QString::number(lane.first)
                    : at.isGrouped             ? QStringLiteral("G%1").arg(ends[i].second)
                                               : QStringLiteral("%1–%2").arg(lane.first).arg(lane.end - 1));
        }
        chosen = chosen && play.of(StageKind::Keep) >= 1;
        const TextStyle style = play.style(12, chosen ? Tint::Accent : Tint::Quiet, chosen ? theme::Weight::SemiBold : theme::Weight::Regular);
        if (y - last < style.px * 1.1)
            continue;
        out.fitted({x, baselineIn(y, style.px)}, at.load.right - x, names.join(QStringLiteral(", ")), style);
        last = y;
    }
}

} // namespace

void addLoadOverTime(SceneWriter &out, const StagePlay &play, int served)
{
    const StageLayout &at = play.layout;
    const Growth growth = growthOf(play, served);
    const int all = play.performance.request.crowd + play.performance.tokens();
    const int most = std::max(1, *std::max_element(growth.visits.back().begin(), growth.visits.back().end()));
    const double top = at.lanesTop + 6;
    const double bottom = at.lanes.back().y + at.pitch / 2 - 4;
    const Span across {at.load.left + 6, at.load.right - 62};
    const auto place = [&](int tokens, double visits) {
        return QPointF(across.left + across.width() * tokens / all, bottom - (bottom - top) * visits / most);
    };
    out.add(Stroke {{across.left, bottom}, {across.right, bottom}, {}, Tint::Quiet, 1.2});
    const double fair = play.fairShare() * at.lanes.front().count();
    out.add(Stroke {place(0, 0), place(served, fair), {}, Tint::Ink, 1.4, Dash::Dashed});
    std::vector<std::pair<double, std::size_t>> ends;
    for (std::size_t lane = 0; lane < at.lanes.size(); ++lane) {
        const bool chosen = !play.picksIn(at.lanes[lane]).empty() && play.of(StageKind::Keep) >= 1;
        Area line {{}, {}, chosen ? Tint::Accent : Tint::Soft, 1};
        for (std::size_t i = 0; i < growth.tokens.size(); ++i)
            line.outline << place(growth.tokens[i], growth.visits[i][lane]);
        for (std::size_t i = growth.tokens.size(); i-- > 0;) // and back: an area that encloses nothing is a line
            line.outline << place(growth.tokens[i], growth.visits[i][lane]);
        ends.emplace_back(line.outline[static_cast<qsizetype>(growth.tokens.size()) - 1].y(), lane);
        out.add(std::move(line));
    }
    nameEnds(out, play, std::move(ends), place(served, 0).x() + 6);
    const TextStyle scale = play.style(12, Tint::Quiet);
    out.fitted({at.load.right, at.heads}, at.load.width() * 0.4, play.say(QT_TRANSLATE_NOOP("Figure", "top: %1")).arg(base::exactNumber(most)),
        scale, Side::Right);
}

} // namespace dekade::routing

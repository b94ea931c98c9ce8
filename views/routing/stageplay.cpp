#include "views/routing/stageplay.h"

#include <algorithm>
#include <numeric>

namespace dekade::routing {

const Pick *StagePlay::pickOf(int expert) const
{
    const auto found = std::find_if(picks.begin(), picks.end(), [&](const Pick &pick) { return pick.expert == expert; });
    return found == picks.end() ? nullptr : &*found;
}

int StagePlay::keptCount() const
{
    return static_cast<int>(std::count_if(picks.begin(), picks.end(), [](const Pick &pick) { return pick.fate == Fate::Kept; }));
}

std::vector<Pick> StagePlay::picksIn(const Lane &lane) const
{
    std::vector<Pick> list;
    std::copy_if(picks.begin(), picks.end(), std::back_inserter(list),
        [&](const Pick &pick) { return pick.expert >= lane.first && pick.expert < lane.end; });
    return list;
}

bool StagePlay::isGroupKept(int lane) const
{
    if (!layout.isGrouped || performance.trace.groupsKept == 0)
        return true;
    const auto kept = performance.trace.groupsOf(performance.row(moment.token));
    return std::find(kept.begin(), kept.end(), lane) != kept.end();
}

std::optional<StagePlay::ShutOut> StagePlay::shutOut() const
{
    if (!layout.isGrouped || performance.trace.groupsKept == 0 || !performance.hasScores())
        return {};
    std::vector<std::pair<double, int>> order;
    for (int expert = 0; expert < settings().experts; ++expert)
        order.emplace_back(-performance.liking(moment.token, expert), expert);
    const auto best = order.begin() + std::min<std::ptrdiff_t>(settings().topK, static_cast<std::ptrdiff_t>(order.size()));
    std::partial_sort(order.begin(), best, order.end());
    const auto found = std::find_if(order.begin(), best, [&](const auto &entry) { return !isGroupKept(layout.laneOf(entry.second)); });
    if (found == best)
        return {};
    return ShutOut {found->second, static_cast<int>(found - order.begin()) + 1};
}

const LoadMoment &StagePlay::load() const
{
    const bool arrived = moment.stage == StageKind::Combine || (moment.stage == StageKind::Dispatch && moment.progress >= 1);
    return performance.moments[static_cast<std::size_t>(moment.token + (arrived ? 1 : 0))];
}

double StagePlay::fairShare() const
{
    const std::vector<int> &all = loads();
    return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(std::max<std::size_t>(all.size(), 1));
}

QString weightText(double weight) { return QString::number(weight, 'f', weight >= 10 ? 2 : 3); }

QString logitText(double logit)
{
    const QString text = QString::number(std::abs(logit), 'f', 2);
    return logit < 0 && text != QLatin1String("0.00") ? QChar(0x2212) + text : text;
}

QString subscript(int number)
{
    QString text = QString::number(number);
    for (QChar &digit : text)
        digit = QChar(0x2080 + digit.digitValue());
    return text;
}

QString expertList(const std::vector<Pick> &picks, int most)
{
    QStringList ids;
    for (const Pick &pick : picks) {
        if (ids.size() == most) {
            ids << QStringLiteral("+%1").arg(static_cast<int>(picks.size()) - most);
            break;
        }
        ids << QString::number(pick.expert);
    }
    return ids.join(QStringLiteral(", "));
}

} // namespace dekade::routing

// What of load and cost is left where there is no room for a panel.
#include "views/routing/costparts.h"

#include "model/base/numberformat.h"
#include "model/routing/balance.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr double kBarsHigh = 30;

} // namespace

double addSortedBars(SceneWriter &out, const StagePlay &play, const Span &at, double top, double height, double headroom)
{
    std::vector<int> sorted = play.loads();
    std::sort(sorted.rbegin(), sorted.rend());
    const double most = std::max({1.0, double(sorted.front()), play.fairShare() * headroom});
    const double step = at.width() / static_cast<double>(sorted.size());
    const double bottom = top + height;
    Tiles bars {{}, Tint::Soft, 1};
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double high = height * sorted[i] / most;
        bars.rects.emplace_back(at.left + step * static_cast<double>(i), bottom - high, step >= 4 ? step - 1 : step, high);
    }
    out.add(std::move(bars));
    const double fair = bottom - height * play.fairShare() / most;
    out.add(Stroke {{at.left, bottom}, {at.right, bottom}, {}, Tint::Faint, 1});
    out.add(Stroke {{at.left, fair}, {at.right, fair}, {}, Tint::Ink, 1.2, Dash::Dashed});
    return fair;
}

void addFoldedLoad(SceneWriter &out, const StagePlay &play, const Span &at)
{
    const double top = play.layout.cost;
    const bool recorded = !play.options.recordedLoad.empty();
    const LoadMoment &load = play.load();
    const std::vector<int> sorted = play.loads();
    const double named = out.fitted({at.left, top + 12}, at.width() * 0.5,
        recorded ? play.say(QT_TRANSLATE_NOOP("Figure", "Recorded load")) : play.say(QT_TRANSLATE_NOOP("Figure", "Load so far")),
        play.style(13, Tint::Ink, theme::Weight::SemiBold));
    const double fair = play.fairShare();
    out.fitted({at.right, top + 12}, at.width() - named - 8,
        play.say(QT_TRANSLATE_NOOP("Figure", "most %1, fair share %2"))
            .arg(base::exactNumber(*std::max_element(sorted.begin(), sorted.end())), fair < 10 ? QString::number(fair, 'f', 2) : base::exactNumber(std::round(fair))),
        play.style(12, Tint::Quiet), Side::Right);
    addSortedBars(out, play, at, top + 20, kBarsHigh, 1.25);
    const double violation = recorded ? maxViolation(play.options.recordedLoad) : load.maxViolation;
    const double entropy = recorded ? loadEntropy(play.options.recordedLoad) / std::log(play.settings().experts) : load.entropy;
    QStringList first {QStringLiteral("MaxVio %1").arg(violation, 0, 'f', 2),
        play.say(QT_TRANSLATE_NOOP("Figure", "entropy %1")).arg(QString::number(entropy, 'f', 2))};
    QStringList second;
    if (!recorded) {
        first << play.say(QT_TRANSLATE_NOOP("Figure", "dropped %1")).arg(load.dropped);
        if (load.auxiliaryLoss)
            second << play.say(QT_TRANSLATE_NOOP("Figure", "auxiliary loss %1")).arg(QString::number(*load.auxiliaryLoss, 'f', 2));
    }
    const TextStyle style = play.style(12, Tint::Ink, theme::Weight::Medium);
    const double y = top + 20 + kBarsHigh + style.px * 1.25;
    out.fitted({at.left, y}, at.width(), first.join(QStringLiteral("  ·  ")), style);
    out.fitted({at.left, y + style.px * 1.35}, at.width(), second.join(QStringLiteral("  ·  ")), style);
}

void addOneLine(SceneWriter &out, const StagePlay &play)
{
    const ModelSize &size = play.options.size;
    QStringList parts;
    if (size.total && size.active) {
        parts << play.say(QT_TRANSLATE_NOOP("Figure", "%1 of %2 parameters touched (%3)"))
                     .arg(compactCount(play, *size.active), compactCount(play, *size.total), percentOf(*size.active / *size.total));
        parts << QStringLiteral("%1 GFLOP").arg(QString::number(2 * *size.active / 1e9, 'f', 1));
        parts << play.say(QT_TRANSLATE_NOOP("Figure", "%1 GB held")).arg(base::exactNumber(std::round(2 * *size.total / 1e9)));
    }
    if (const auto sets = combinations(play.settings().experts, play.settings().topK)) {
        parts << play.say(QT_TRANSLATE_NOOP("Figure", "C(%1, %2) = %3 possible choices"))
                     .arg(play.settings().experts)
                     .arg(play.settings().topK)
                     .arg(base::exactNumber(static_cast<double>(*sets)));
    }
    parts << QStringLiteral("MaxVio %1").arg(play.load().maxViolation, 0, 'f', 2)
          << play.say(QT_TRANSLATE_NOOP("Figure", "entropy %1")).arg(QString::number(play.load().entropy, 'f', 2))
          << play.say(QT_TRANSLATE_NOOP("Figure", "dropped %1")).arg(play.load().dropped);
    if (play.load().auxiliaryLoss)
        parts << play.say(QT_TRANSLATE_NOOP("Figure", "auxiliary loss %1")).arg(QString::number(*play.load().auxiliaryLoss, 'f', 2));
    out.add(Stroke {{play.layout.text.left, play.layout.cards}, {play.layout.rightEdge(), play.layout.cards}, {}, Tint::Rule, 1});
    out.fitted({play.layout.text.left, play.layout.cards + 20}, play.layout.rightEdge() - play.layout.text.left,
        parts.join(QStringLiteral("  ·  ")), play.style(13, Tint::Ink, theme::Weight::Medium));
}

} // namespace dekade::routing

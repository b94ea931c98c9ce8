// How many sets of experts a token could go to: C(n, k).
#include "views/routing/costparts.h"

#include "model/base/numberformat.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

/// All pairs of up to eight experts as a triangle: the played one, those before, those never used.
void addTriangle(SceneWriter &out, const StagePlay &play, const QRectF &area)
{
    const int experts = play.settings().experts;
    const double step = std::min(area.width() / (experts - 1), area.height() / (experts - 1));
    std::vector<std::pair<int, int>> used;
    const int tokens = play.moment.token + (play.of(StageKind::Keep) >= 1 || play.moment.stage > StageKind::Keep ? 1 : 0);
    for (int token = 0; token < tokens; ++token) {
        const auto picks = play.performance.picksOf(token);
        if (picks.size() == 2)
            used.emplace_back(std::max(picks[0].expert, picks[1].expert), std::min(picks[0].expert, picks[1].expert));
    }
    const TextStyle digit {10, theme::Weight::Regular, Tint::Quiet, 1};
    for (int row = 1; row < experts; ++row) {
        for (int column = 0; column < row; ++column) {
            const std::pair pair(row, column);
            const bool isNow = tokens == play.moment.token + 1 && !used.empty() && used.back() == pair;
            const bool before = std::find(used.begin(), used.end(), pair) != used.end();
            out.add(Box {{area.left() + step * column, area.top() + step * (row - 1), step - 2, step - 2}, 2,
                isNow        ? Tint::Accent
                    : before ? Tint::Soft
                             : Tint::Track});
        }
        out.text({area.left() - 5, area.top() + step * (row - 0.5) + 3}, QString::number(row), digit, Side::Right);
    }
    for (int column = 0; column < experts - 1; ++column)
        out.text(
            {area.left() + step * (column + 0.45), area.top() + step * (experts - 1) + 9}, QString::number(column), digit, Side::Middle);
}

/// Sets of this model beside Mixtral's and DBRX's on a log axis.
void addSetsAxis(SceneWriter &out, const StagePlay &play, const Span &at, double y, double sets)
{
    const double left = at.left + 6;
    const double right = at.right - 8;
    const double most = std::log10(std::max(sets, 1820.0) * 1.4);
    const auto place = [&](double value) { return left + (right - left) * std::log10(value) / most; };
    out.add(Stroke {{left, y}, {right, y}, {}, Tint::Quiet, 1.2});
    for (int power = 0; power <= static_cast<int>(most); power += 3)
        out.add(Stroke {{place(std::pow(10, power)), y - 3}, {place(std::pow(10, power)), y + 3}, {}, Tint::Quiet, 1});
    const TextStyle small = play.style(12, Tint::Quiet);
    const bool close = sets < 1e5;
    if (std::abs(sets - 28) > 0.5)
        out.add(Mark {{place(28), y}, 8, MarkShape::Circle, Tint::Quiet});
    if (std::abs(sets - 1820) > 0.5)
        out.add(Mark {{place(1820), y}, 8, MarkShape::Circle, Tint::Quiet});
    out.add(Mark {{place(sets), y}, 10, MarkShape::Circle, Tint::Accent});
    const double base = y + 8 + small.px * 0.74;
    if (close) {
        out.fitted({left, base}, right - left, play.say(QT_TRANSLATE_NOOP("Figure", "Mixtral 28 · DBRX 1,820 · log scale")), small);
        return;
    }
    const double first
        = out.fitted({left, base}, (right - left) * 0.6, play.say(QT_TRANSLATE_NOOP("Figure", "Mixtral 28 · DBRX 1,820")), small);
    out.fitted({right + 4, base}, right - left - first - 10, play.say(QT_TRANSLATE_NOOP("Figure", "log scale")), small, Side::Right);
}

} // namespace

void addSets(SceneWriter &out, const StagePlay &play, const Span &at)
{
    const RouterSettings &settings = play.settings();
    const double top = play.layout.cost;
    const TextStyle title = play.style(13, Tint::Ink, theme::Weight::SemiBold);
    const TextStyle small = play.style(12, Tint::Ink);
    const std::optional<std::uint64_t> sets = combinations(settings.experts, settings.topK);
    const QString name = settings.topK == 1 ? play.say(QT_TRANSLATE_NOOP("Figure", "Possible experts"))
        : settings.topK == 2                ? play.say(QT_TRANSLATE_NOOP("Figure", "Possible pairs"))
                                            : play.say(QT_TRANSLATE_NOOP("Figure", "Possible sets of %1")).arg(settings.topK);
    const bool triangle = settings.experts <= 8 && settings.topK == 2 && play.layout.hasLoad();
    const double room = triangle ? at.width() * 0.52 : at.width();
    const double named = out.fitted({at.left, top + 12}, room, name, title);
    if (!sets)
        return;
    const QString number = base::exactNumber(static_cast<double>(*sets));
    const TextStyle big = play.style(triangle ? 24 : 20, Tint::Accent, theme::Weight::SemiBold);
    const double width = out.fitted({at.left, top + 40}, room, number, big);
    const QString choose = QStringLiteral("C(%1, %2)").arg(settings.experts).arg(settings.topK);
    if (triangle) {
        out.fitted({at.left + width + 8, top + 40}, room - width - 8, QStringLiteral("= ") + choose, play.style(13, Tint::Ink));
        double x = at.left;
        addLegendEntry(out, play, x, at.left + room, top + 64, {{}, 2, Tint::Accent}, play.say(QT_TRANSLATE_NOOP("Figure", "now")));
        x = at.left;
        addLegendEntry(out, play, x, at.left + room, top + 84, {{}, 2, Tint::Soft}, play.say(QT_TRANSLATE_NOOP("Figure", "used before")));
        addTriangle(out, play, {at.left + at.width() * 0.60, top + 4, at.width() * 0.38, 88});
        return;
    }
    out.fitted({at.right, top + 12}, at.width() - named - 8, choose, play.style(12, Tint::Quiet), Side::Right);
    const std::optional<std::uint64_t> reachable = reachableSets(settings);
    QString line;
    if (reachable && *reachable != *sets)
        line = play.say(QT_TRANSLATE_NOOP("Figure", "%1 within %2 groups"))
                   .arg(base::exactNumber(static_cast<double>(*reachable)))
                   .arg(settings.groups.kept);
    else if (*sets > 28)
        line = play.say(QT_TRANSLATE_NOOP("Figure", "%1 times Mixtral's 28"))
                   .arg(base::exactNumber(std::floor(static_cast<double>(*sets) / 28)));
    if (!play.layout.hasLoad()) {
        out.wrapped({at.left, top + 60}, at.width(), line, small, std::max(17.0, small.px * 1.3), 2);
        return;
    }
    out.fitted({at.left, top + 60}, at.width(), line, small);
    addSetsAxis(out, play, at, top + 80, static_cast<double>(*sets));
}

} // namespace dekade::routing

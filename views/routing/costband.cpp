#include "views/routing/columns.h"

#include "model/base/numberformat.h"
#include "views/routing/stagewords.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr double kBytesEach = 2; // bf16
constexpr double kFlopsEach = 2; // a multiplication and an addition for each parameter touched

QString compact(const StagePlay &play, double value, int digits = 3) { return base::compactNumber(value, play.phrases.language(), digits); }

/// Parameters in the chosen experts of all MoE layers.
double chosenParameters(const StagePlay &play)
{
    const Preset &preset = play.performance.preset();
    return preset.expertParameters() * preset.settings.topK * preset.moeLayers();
}

QString percent(double share) { return QString::number(share * 100, 'f', share < 0.1 ? 1 : 0) + QStringLiteral(" %"); }

struct Parts {
    double always, chosen, idle;
};

std::optional<Parts> partsOf(const StagePlay &play)
{
    const ModelSize &size = play.options.size;
    const double chosen = chosenParameters(play);
    if (!size.total || !size.active || chosen <= 0 || *size.active < chosen || *size.total < *size.active)
        return {};
    return Parts {*size.active - chosen, chosen, *size.total - *size.active};
}

void addLegendEntry(SceneWriter &out, const StagePlay &play, double &x, double limit, double y, const Box &sample, const QString &text)
{
    const TextStyle style = play.style(12, Tint::Ink);
    Box box = sample;
    box.rect = {x, y - 10, 11, 11};
    out.add(std::move(box));
    x += 18;
    x += out.fitted({x, y}, std::max(limit - x, 20.0), text, style) + 22;
}

void addBar(SceneWriter &out, const StagePlay &play, const Span &at, double y, const Parts &parts)
{
    const double all = parts.always + parts.chosen + parts.idle;
    const double always = at.width() * parts.always / all;
    const double chosen = std::max(2.0, at.width() * parts.chosen / all);
    const double height = 21;
    out.add(Box {{at.left, y, at.width(), height}, 1, Tint::Panel, Tint::Faint, 1, Dash::Solid, true});
    out.add(Tiles {{QRectF(at.left, y, always, height)}, Tint::Quiet});
    out.add(Tiles {{QRectF(at.left + always, y, chosen, height)}, Tint::Accent});
    double x = at.left;
    const double legend = y + height + 21;
    addLegendEntry(out, play, x, at.right, legend, {{}, 0, Tint::Quiet},
        play.say(QT_TRANSLATE_NOOP("Figure", "%1 always on")).arg(compact(play, parts.always)));
    addLegendEntry(out, play, x, at.right, legend, {{}, 0, Tint::Accent},
        play.say(QT_TRANSLATE_NOOP("Figure", "%1 in the %2 chosen experts of each layer"))
            .arg(compact(play, parts.chosen))
            .arg(play.settings().topK));
    addLegendEntry(out, play, x, at.right, legend, {{}, 0, Tint::Panel, Tint::Soft, 1, Dash::Solid, true},
        play.say(QT_TRANSLATE_NOOP("Figure", "%1 idle: the other %2"))
            .arg(compact(play, parts.idle))
            .arg(play.settings().experts - play.settings().topK));
}

QString basisWords(const StagePlay &play)
{
    switch (play.options.size.basis) {
    case SizeBasis::NotSaid:
        return {};
    case SizeBasis::Reported:
        return play.say(QT_TRANSLATE_NOOP("Figure", "parameters as reported"));
    case SizeBasis::Counted:
        return play.say(QT_TRANSLATE_NOOP("Figure", "parameters counted from the architecture"));
    case SizeBasis::Estimated:
        return play.say(QT_TRANSLATE_NOOP("Figure", "parameters estimated"));
    }
    Q_UNREACHABLE();
}

void addParameters(SceneWriter &out, const StagePlay &play, const Span &at)
{
    const double top = play.layout.cost;
    const ModelSize &size = play.options.size;
    const int layers = play.performance.preset().layers;
    const TextStyle title = play.style(13, Tint::Ink, theme::Weight::SemiBold);
    const QString name = layers > 0 ? play.say(QT_TRANSLATE_N_NOOP("Figure", "What one token costs, all %n layer(s)"), layers)
                                    : play.say(QT_TRANSLATE_NOOP("Figure", "What one token costs"));
    const double named = out.fitted({at.left, top + 12}, at.width(), name, title);
    if (!size.total || !size.active) {
        out.fitted({at.left, top + 40}, at.width(),
            play.say(QT_TRANSLATE_NOOP("Figure", "The catalogue has no parameters of this model, total and active.")),
            play.style(13, Tint::Quiet));
        return;
    }
    out.fitted({at.left + named + 14, top + 12}, at.width() - named - 14, basisWords(play), play.style(12, Tint::Quiet));
    const TextStyle big = play.style(24, Tint::Accent, theme::Weight::SemiBold);
    const TextStyle words = play.style(15, Tint::Ink, theme::Weight::Medium);
    double x = at.left + out.text({at.left, top + 42}, compact(play, *size.active), big) + 10;
    x += out.fitted({x, top + 42}, at.right - x - 60,
             play.say(QT_TRANSLATE_NOOP("Figure", "of %1 parameters touched")).arg(compact(play, *size.total)), words)
        + 12;
    out.fitted({x, top + 42}, std::max(30.0, at.right - x), percent(*size.active / *size.total),
        {words.px, theme::Weight::SemiBold, Tint::Accent, 1});
    if (const std::optional<Parts> parts = partsOf(play))
        addBar(out, play, at, top + 54, *parts);
    else
        addBar(out, play, at, top + 54, {*size.active, 0, *size.total - *size.active});
}

void addFigure(SceneWriter &out, const StagePlay &play, const Span &at, const QString &title, const QString &number,
    const QStringList &quiet, const QString &strong)
{
    const double top = play.layout.cost;
    const double step = std::max(17.0, play.px(12) * 1.3);
    out.fitted({at.left, top + 12}, at.width(), title, play.style(13, Tint::Ink, theme::Weight::SemiBold));
    out.fitted({at.left, top + 40}, at.width(), number, play.style(19, Tint::Ink, theme::Weight::SemiBold));
    double y = top + 60;
    for (const QString &line : quiet) {
        out.fitted({at.left, y}, at.width(), line, play.style(12, Tint::Quiet));
        y += step;
    }
    out.wrapped({at.left, y + 3}, at.width(), strong, play.style(12, Tint::Ink, theme::Weight::Medium), step, 2);
}

void addWork(SceneWriter &out, const StagePlay &play, const Span &work, const Span &memory)
{
    const ModelSize &size = play.options.size;
    if (!size.total || !size.active)
        return;
    const double flops = kFlopsEach * *size.active;
    const auto flop = [&](double value) {
        return QStringLiteral("%1 GFLOP")
            .arg(value < 1e11 ? QString::number(value / 1e9, 'f', 1) : base::exactNumber(std::round(value / 1e9)));
    };
    const int tokens = play.moment.token + (play.of(StageKind::Combine) > 0 ? 1 : 0);
    addFigure(out, play, work, play.say(QT_TRANSLATE_NOOP("Figure", "Work")), flop(flops),
        {play.say(QT_TRANSLATE_NOOP("Figure", "2 per parameter touched")),
            play.say(QT_TRANSLATE_NOOP("Figure", "%1 if all experts ran")).arg(flop(kFlopsEach * *size.total))},
        play.say(QT_TRANSLATE_NOOP("Figure", "Text so far: %1")).arg(flop(flops * tokens)));
    const double bytes = kBytesEach * *size.total / 1e9;
    addFigure(out, play, memory, play.say(QT_TRANSLATE_NOOP("Figure", "Memory held")),
        bytes < 100 ? QStringLiteral("%1 GB").arg(bytes, 0, 'f', 1) : QStringLiteral("%1 GB").arg(base::exactNumber(std::round(bytes))),
        {play.say(QT_TRANSLATE_NOOP("Figure", "all %1, 2 bytes each (bf16)")).arg(compact(play, *size.total))},
        play.say(QT_TRANSLATE_NOOP("Figure", "Idle experts save work, not memory.")));
}

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
void addSetsAxis(SceneWriter &out, const StagePlay &play, double y, double sets)
{
    const Span &at = play.layout.load;
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

void addSets(SceneWriter &out, const StagePlay &play)
{
    const Span &at = play.layout.load;
    const RouterSettings &settings = play.settings();
    const double top = play.layout.cost;
    const TextStyle title = play.style(13, Tint::Ink, theme::Weight::SemiBold);
    const TextStyle small = play.style(12, Tint::Ink);
    const std::optional<std::uint64_t> sets = combinations(settings.experts, settings.topK);
    const QString name = settings.topK == 1 ? play.say(QT_TRANSLATE_NOOP("Figure", "Possible experts"))
        : settings.topK == 2                ? play.say(QT_TRANSLATE_NOOP("Figure", "Possible pairs"))
                                            : play.say(QT_TRANSLATE_NOOP("Figure", "Possible sets of %1")).arg(settings.topK);
    const bool triangle = settings.experts <= 8 && settings.topK == 2;
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
    out.fitted({at.left, top + 60}, at.width(), line, small);
    addSetsAxis(out, play, top + 80, static_cast<double>(*sets));
}

void addOneLine(SceneWriter &out, const StagePlay &play)
{
    const ModelSize &size = play.options.size;
    QStringList parts;
    if (size.total && size.active) {
        parts << play.say(QT_TRANSLATE_NOOP("Figure", "%1 of %2 parameters touched (%3)"))
                     .arg(compact(play, *size.active), compact(play, *size.total), percent(*size.active / *size.total));
        parts << play.say(QT_TRANSLATE_NOOP("Figure", "%1 GB held")).arg(base::exactNumber(std::round(kBytesEach * *size.total / 1e9)));
    }
    if (const auto sets = combinations(play.settings().experts, play.settings().topK)) {
        parts << play.say(QT_TRANSLATE_NOOP("Figure", "C(%1, %2) = %3 possible choices"))
                     .arg(play.settings().experts)
                     .arg(play.settings().topK)
                     .arg(base::exactNumber(static_cast<double>(*sets)));
    }
    parts << QStringLiteral("MaxVio %1").arg(play.load().maxViolation, 0, 'f', 2);
    out.add(Stroke {{play.layout.text.left, play.layout.cards}, {play.layout.load.right, play.layout.cards}, {}, Tint::Rule, 1});
    out.fitted({play.layout.text.left, play.layout.cards + 20}, play.layout.load.right - play.layout.text.left,
        parts.join(QStringLiteral("  ·  ")), play.style(13, Tint::Ink, theme::Weight::Medium));
}

} // namespace

void addCost(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (at.extent == Extent::Presenter)
        return;
    if (at.extent == Extent::Half)
        return addOneLine(out, play);
    const double stretch = at.page.width() / 1600;
    addParameters(out, play, {at.text.left, 874 * stretch});
    const bool sized = play.options.size.total && play.options.size.active;
    if (sized) {
        for (const double x : {898 * stretch, 1092 * stretch})
            out.add(Stroke {{x, at.cost}, {x, at.cost + 106}, {}, Tint::Rule, 1});
        addWork(out, play, {912 * stretch, 1084 * stretch}, {1106 * stretch, at.combine.right});
    }
    addSets(out, play);
}

} // namespace dekade::routing

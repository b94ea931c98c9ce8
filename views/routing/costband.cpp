#include "views/routing/costparts.h"

#include "model/base/numberformat.h"
#include "views/routing/stagewords.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr double kBytesEach = 2; // bf16
constexpr double kFlopsEach = 2; // a multiplication and an addition for each parameter touched

/// Parameters in the chosen experts of all MoE layers.
double chosenParameters(const StagePlay &play)
{
    const Preset &preset = play.performance.preset();
    return preset.expertParameters() * preset.settings.topK * preset.moeLayers();
}

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
        play.say(QT_TRANSLATE_NOOP("Figure", "%1 always on")).arg(compactCount(play, parts.always)));
    const bool brief = !play.layout.hasLoad();
    addLegendEntry(out, play, x, at.right, legend, {{}, 0, Tint::Accent},
        brief ? play.say(QT_TRANSLATE_NOOP("Figure", "%1 in chosen experts")).arg(compactCount(play, parts.chosen))
              : play.say(QT_TRANSLATE_NOOP("Figure", "%1 in the %2 chosen experts of each layer"))
                    .arg(compactCount(play, parts.chosen))
                    .arg(play.settings().topK));
    addLegendEntry(out, play, x, at.right, legend, {{}, 0, Tint::Panel, Tint::Soft, 1, Dash::Solid, true},
        brief ? play.say(QT_TRANSLATE_NOOP("Figure", "%1 idle")).arg(compactCount(play, parts.idle))
              : play.say(QT_TRANSLATE_NOOP("Figure", "%1 idle: the other %2"))
                    .arg(compactCount(play, parts.idle))
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

void addFigure(SceneWriter &out, const StagePlay &play, const Span &at, const QString &title, const QString &number,
    const QStringList &quiet, const QString &strong)
{
    const double top = play.layout.cost;
    const double step = std::max(17.0, play.px(12) * 1.3);
    out.fitted({at.left, top + 12}, at.width(), title, play.style(13, Tint::Ink, theme::Weight::SemiBold));
    out.fitted({at.left, top + 40}, at.width(), number, play.style(19, Tint::Ink, theme::Weight::SemiBold));
    double y = top + 60;
    const QStringList lines = play.layout.hasLoad() ? quiet : quiet.mid(quiet.size() - 1); // folded, there is room for one
    for (const QString &line : lines) {
        out.fitted({at.left, y}, at.width(), line, play.style(12, Tint::Quiet));
        y += step;
    }
    out.wrapped({at.left, y + 3}, at.width(), strong, play.style(12, Tint::Ink, theme::Weight::Medium), step, 2);
}

} // namespace

QString compactCount(const StagePlay &play, double value, int digits) { return base::compactNumber(value, play.phrases.language(), digits); }

QString percentOf(double share) { return QString::number(share * 100, 'f', share < 0.1 ? 1 : 0) + QStringLiteral(" %"); }

void addLegendEntry(SceneWriter &out, const StagePlay &play, double &x, double limit, double y, const Box &sample, const QString &text)
{
    const TextStyle style = play.style(12, Tint::Ink);
    Box box = sample;
    box.rect = {x, y - 10, 11, 11};
    out.add(std::move(box));
    x += 18;
    x += out.fitted({x, y}, std::max(limit - x, 20.0), text, style) + 22;
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
    double x = at.left + out.text({at.left, top + 42}, compactCount(play, *size.active), big) + 10;
    x += out.fitted({x, top + 42}, at.right - x - 60,
             play.say(QT_TRANSLATE_NOOP("Figure", "of %1 parameters touched")).arg(compactCount(play, *size.total)), words)
        + 12;
    out.fitted({x, top + 42}, std::max(30.0, at.right - x), percentOf(*size.active / *size.total),
        {words.px, theme::Weight::SemiBold, Tint::Accent, 1});
    if (const std::optional<Parts> parts = partsOf(play))
        addBar(out, play, at, top + 54, *parts);
    else
        addBar(out, play, at, top + 54, {*size.active, 0, *size.total - *size.active});
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
            (play.layout.hasLoad() ? play.say(QT_TRANSLATE_NOOP("Figure", "%1 if all experts ran"))
                                   : play.say(QT_TRANSLATE_NOOP("Figure", "%1 if all ran")))
                .arg(flop(kFlopsEach * *size.total))},
        play.say(QT_TRANSLATE_NOOP("Figure", "Text so far: %1")).arg(flop(flops * tokens)));
    const double bytes = kBytesEach * *size.total / 1e9;
    addFigure(out, play, memory, play.say(QT_TRANSLATE_NOOP("Figure", "Memory held")),
        bytes < 100 ? QStringLiteral("%1 GB").arg(bytes, 0, 'f', 1) : QStringLiteral("%1 GB").arg(base::exactNumber(std::round(bytes))),
        {(play.layout.hasLoad() ? play.say(QT_TRANSLATE_NOOP("Figure", "all %1, 2 bytes each (bf16)")) : play.say(QT_TRANSLATE_NOOP("Figure", "all %1 in bf16"))).arg(compactCount(play, *size.total))},
        play.say(QT_TRANSLATE_NOOP("Figure", "Idle experts save work, not memory.")));
}

void addCost(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (at.extent == Extent::Presenter)
        return;
    if (at.extent == Extent::Half)
        return addOneLine(out, play);
    const double stretch = at.stretch();
    const auto span = [stretch](double left, double right) { return Span {left * stretch, right * stretch}; };
    const bool folded = !at.hasLoad();
    const std::array<Span, 5> spans = folded ? std::array {span(24, 404), span(432, 572), span(600, 728), span(756, 980), span(1008, 1296)}
                                             : std::array {span(24, 874), span(912, 1084), span(1106, 1296), at.load, Span {}};
    addParameters(out, play, spans[0]);
    const bool sized = play.options.size.total && play.options.size.active;
    if (sized)
        addWork(out, play, spans[1], spans[2]);
    for (std::size_t i = 1; i < (folded ? spans.size() : 3); ++i) {
        if (sized || i > 2)
            out.add(Stroke {{spans[i].left - 14, at.cost}, {spans[i].left - 14, at.bottom - 10}, {}, Tint::Rule, 1});
    }
    addSets(out, play, spans[3]);
    if (folded)
        addFoldedLoad(out, play, spans[4]);
}

} // namespace dekade::routing

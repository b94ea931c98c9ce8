#include "views/routing/costparts.h"

#include "model/base/numberformat.h"
#include "model/routing/balance.h"
#include "views/routing/stagewords.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

/// The first of two lines alone.
QString withoutComma(QString line)
{
    if (line.endsWith(QLatin1Char(',')) || line.endsWith(QChar(0xFF0C)))
        line.chop(1);
    return line;
}

void addCard(SceneWriter &out, const StagePlay &play, const Card &card, double left, double right, bool isLit, double opacity)
{
    const double top = play.layout.cards;
    const TextStyle words = play.style(13, Tint::Ink, isLit ? theme::Weight::SemiBold : theme::Weight::Medium, opacity);
    const TextStyle formula = play.style(14, isLit ? Tint::Accent : Tint::Ink, theme::Weight::SemiBold, opacity);
    const TextStyle numbers = play.style(13, Tint::Quiet, theme::Weight::Regular, opacity);
    const double step = std::max(16.0, words.px * 1.22);
    const double room = right - left - 14;
    out.wrapped({left, top + 20}, room, card.words, words, step, 2);
    const double formulaY = top + 20 + step + std::max(25.0, formula.px * 1.7);
    out.fitted({left, formulaY}, room, card.formula, formula);
    for (qsizetype i = 0; i < std::min<qsizetype>(card.numbers.size(), 2); ++i)
        out.fitted({left, formulaY + 21 + static_cast<double>(i) * std::max(17.0, numbers.px * 1.25)}, room, card.numbers[i], numbers);
}

void addLegend(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (at.kind != LaneKind::Streets || play.of(StageKind::Dispatch) <= 0)
        return;
    const TextStyle style = play.style(12, Tint::Quiet);
    const double y = at.cost - 22;
    double x = at.dispatch.left + 12;
    const double each = (at.dispatch.width() - 24) / 3;
    const auto entry = [&](const QString &text, auto &&draw) {
        draw(x);
        out.fitted({x + 20, baselineIn(y, style.px)}, each - 24, text, style);
        x += each;
    };
    entry(play.say(QT_TRANSLATE_NOOP("Figure", "delivered")), [&](double from) {
        out.add(Box {{from, y - 6, 14, 11}, 2, Tint::Accent, Tint::Accent, 1});
        out.add(Stroke {{from + 4, y - 0.5}, {from + 6.4, y + 2}, {}, Tint::OnAccent, 1.6});
        out.add(Stroke {{from + 6.4, y + 2}, {from + 10.4, y - 3.4}, {}, Tint::OnAccent, 1.6});
    });
    entry(play.say(QT_TRANSLATE_NOOP("Figure", "to come")), [&](double from) {
        out.add(Box {{from + 1, y - 5, 12, 9}, 2, {}, Tint::Accent, 2});
    });
    entry(play.say(QT_TRANSLATE_NOOP("Figure", "on its way")), [&](double from) {
        out.add(Mark {{from + 7, y}, 10, MarkShape::Circle, Tint::Accent});
    });
}

/// One measure of the balance: its name, how it went so far, and its value.
void addMeasure(
    SceneWriter &out, const StagePlay &play, double y, const QString &name, const QString &value, const std::vector<double> &series)
{
    const Span &at = play.layout.load;
    const TextStyle style = play.style(13, Tint::Ink);
    const TextStyle strong = play.style(13, Tint::Ink, theme::Weight::SemiBold);
    const double valueWidth = out.text({at.right, y}, value, strong, Side::Right);
    const double chart = 44;
    const double right = at.right - std::max(valueWidth, 40.0) - 8;
    const bool draws = series.size() > 2 && play.options.recordedLoad.empty();
    out.fitted({at.left, y}, (draws ? right - chart - 6 : at.right - valueWidth - 8) - at.left, name, style);
    if (!draws)
        return;
    const double most = std::max(1e-9, *std::max_element(series.begin(), series.end()));
    const double step = chart / static_cast<double>(series.size() - 1);
    for (std::size_t i = 1; i < series.size(); ++i) {
        const auto place
            = [&](std::size_t at_) { return QPointF(right - chart + step * static_cast<double>(at_), y + 1 - 11 * series[at_] / most); };
        out.add(Stroke {place(i - 1), place(i), {}, Tint::Soft, 1.3});
    }
    out.add(Mark {{right, y + 1 - 11 * series.back() / most}, 4, MarkShape::Circle, Tint::Accent});
}

template<typename Value>
std::vector<double> seriesOf(const StagePlay &play, Value value)
{
    std::vector<double> series;
    const auto end = static_cast<std::size_t>(&play.load() - play.performance.moments.data());
    // Before the first visit there is nothing to measure.
    for (std::size_t i = play.performance.request.crowd > 0 ? 0 : 1; i <= end; ++i)
        series.push_back(value(play.performance.moments[i]));
    return series;
}

void addHistogram(SceneWriter &out, const StagePlay &play, double top, double height)
{
    const Span &at = play.layout.load;
    std::vector<int> sorted = play.loads();
    std::sort(sorted.rbegin(), sorted.rend());
    const TextStyle title = play.style(13, Tint::Ink, theme::Weight::SemiBold);
    const TextStyle quiet = play.style(12, Tint::Quiet);
    const double named = out.fitted({at.left, top}, at.width() * 0.56,
        play.say(QT_TRANSLATE_N_NOOP("Figure", "%n expert(s) by load"), static_cast<int>(sorted.size())), title);
    out.fitted({at.right, top}, at.width() - named - 8,
        play.say(QT_TRANSLATE_NOOP("Figure", "most %1, least %2")).arg(base::exactNumber(sorted.front()), base::exactNumber(sorted.back())), quiet, Side::Right);
    const double fair = addSortedBars(out, play, at, top + 10, height, 1.6); // room for the fair share's name
    const double number = play.fairShare();
    out.fitted({at.right, fair - 4}, at.width() * 0.5,
        play.say(QT_TRANSLATE_NOOP("Figure", "fair share %1")).arg(number < 10 ? QString::number(number, 'f', 1) : base::exactNumber(std::round(number))),
        play.style(12, Tint::Ink), Side::Right);
}

void addBalance(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    const LoadMoment &load = play.load();
    const bool recorded = !play.options.recordedLoad.empty();
    const double violation = recorded ? maxViolation(play.options.recordedLoad) : load.maxViolation;
    const double entropy = recorded ? loadEntropy(play.options.recordedLoad) / std::log(play.settings().experts) : load.entropy;
    const bool histogram = at.kind != LaneKind::One;
    const double step = histogram ? std::max(18.0, play.px(13) * 1.28) : std::max(21.0, play.px(13) * 1.5);
    double y = at.cards + (histogram ? 16 : 20);
    if (histogram) {
        addHistogram(out, play, y, 28);
        y += 28 + 10 + step;
    } else {
        addMeasure(out, play, y, play.say(QT_TRANSLATE_NOOP("Figure", "Busiest, times the fair share")),
            QStringLiteral("%1×").arg(1 + violation, 0, 'f', 1), {});
        y += step;
    }
    addMeasure(out, play, y, play.say(QT_TRANSLATE_NOOP("Figure", "MaxVio, how far above fair")), QString::number(violation, 'f', 2),
        seriesOf(play, [](const LoadMoment &m) { return m.maxViolation; }));
    y += step;
    addMeasure(out, play, y, play.say(QT_TRANSLATE_NOOP("Figure", "Entropy, 1 is even")), QString::number(entropy, 'f', 2),
        seriesOf(play, [](const LoadMoment &m) { return m.entropy; }));
    y += step;
    if (!recorded) {
        addMeasure(out, play, y, play.say(QT_TRANSLATE_NOOP("Figure", "Dropped visits")), QString::number(load.dropped),
            load.dropped > 0 ? seriesOf(play, [](const LoadMoment &m) { return double(m.dropped); }) : std::vector<double> {});
        y += step;
        if (load.auxiliaryLoss && y < at.cost - 14)
            addMeasure(out, play, y, play.say(QT_TRANSLATE_NOOP("Figure", "Auxiliary loss")), QString::number(*load.auxiliaryLoss, 'f', 2),
                seriesOf(play, [](const LoadMoment &m) { return m.auxiliaryLoss.value_or(0); }));
    }
}

} // namespace

void addCards(SceneWriter &out, const StagePlay &play)
{
    const StageLayout &at = play.layout;
    if (at.extent == Extent::Presenter) {
        const Card card = cardOf(play, play.moment.stage);
        const double top = at.cards;
        out.add(Stroke {{at.text.left, top}, {at.page.width() - at.text.left, top}, {}, Tint::Rule, 1});
        const double half = (at.page.width() - 2 * at.text.left) / 2;
        const double first = top + at.line() * 1.15;
        out.wrapped({at.text.left, first}, half - 30, card.words, play.style(23, Tint::Ink, theme::Weight::SemiBold), at.line() * 1.1, 2);
        out.wrapped({at.text.left, first + at.line() * 2.3}, at.page.width() - 2 * at.text.left, provenanceOf(play),
            play.style(12, Tint::Quiet), at.line(), 1);
        out.fitted({at.text.left + half, first}, half, card.formula, play.style(25, Tint::Accent, theme::Weight::SemiBold));
        const TextStyle numbers = play.style(21, Tint::Ink);
        const QString both = card.numbers.join(QLatin1Char(' '));
        const bool fits = card.numbers.isEmpty() || widthOf(both, numbers) <= half;
        out.fitted({at.text.left + half, first + at.line() * 1.15}, half, fits ? both : withoutComma(card.numbers.front()), numbers);
        return;
    }
    if (!at.hasCards())
        return;
    addCard(out, play, textCard(play), at.text.left, at.text.right + 14, false, 1);
    for (int stage = 0; stage < kStages; ++stage) {
        const auto kind = static_cast<StageKind>(stage);
        const Span &span = at.column(kind);
        const bool isPast = kind <= play.moment.stage;
        addCard(out, play, cardOf(play, kind), span.left + (stage == 0 ? 2 : 12), span.right, play.isLit(kind), isPast ? 1 : 0.55);
    }
    addLegend(out, play);
    if (at.hasLoad())
        addBalance(out, play);
}

} // namespace dekade::routing

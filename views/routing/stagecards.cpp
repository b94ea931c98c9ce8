// What the card below each stage says: words, formula, numbers of the token that is played.
#include "views/routing/stagewords.h"

#include "model/base/numberformat.h"

#include <algorithm>

namespace dekade::routing {

namespace {

int experts(const StagePlay &play) { return play.settings().experts; }

Card scoreCard(const StagePlay &play)
{
    const RouterSettings &settings = play.settings();
    const std::vector<Pick> best = byWeight(play);
    if (!play.performance.hasScores())
        return {play.say(QT_TRANSLATE_NOOP("Figure", "The file tells who was chosen, not by which scores.")), QString(), {}};
    const int shown = best.empty() ? 0 : best.front().expert;
    const QString id = subscript(shown);
    const QString logit = play.performance.hasLogits() ? logitText(play.performance.logit(play.moment.token, shown)) : QStringLiteral("z");
    const QString score = weightText(play.performance.score(play.moment.token, shown));
    switch (settings.score) {
    case Score::Softmax:
        return {play.say(QT_TRANSLATE_NOOP("Figure", "How well does each expert suit this token? The scores sum to 1.")),
            QStringLiteral("p = softmax(x · Wᵣ)"), {QStringLiteral("p%1 = exp(%2) / Σ exp(z) = %3").arg(id, logit, score)}};
    case Score::Sigmoid: {
        const QString bias = logitText(play.performance.bias.empty() ? 0 : play.performance.bias[static_cast<std::size_t>(shown)]);
        return {play.say(QT_TRANSLATE_NOOP("Figure", "Each of the %1 experts gets a score from 0 to 1 of its own.")).arg(experts(play)),
            QStringLiteral("s = σ(x · Wᵣ)"),
            {QStringLiteral("s%1 = σ(%2) = %3").arg(id, logit, score),
                play.say(QT_TRANSLATE_NOOP("Figure", "with its bias %1: %2"))
                    .arg(bias, weightText(play.performance.liking(play.moment.token, shown)))}};
    }
    case Score::SqrtSoftplus:
        return {play.say(QT_TRANSLATE_NOOP("Figure", "Each of the %1 experts gets a score of its own.")).arg(experts(play)),
            QStringLiteral("s = √softplus(x · Wᵣ)"), {QStringLiteral("s%1 = √softplus(%2) = %3").arg(id, logit, score)}};
    case Score::Logit:
        return {play.say(QT_TRANSLATE_NOOP("Figure", "How well does each expert suit this token?")), QStringLiteral("z = x · Wᵣ"),
            {QStringLiteral("z%1 = %2").arg(id, logit)}};
    }
    Q_UNREACHABLE();
}

Card keepCard(const StagePlay &play)
{
    const RouterSettings &settings = play.settings();
    const QString letter = settings.score == Score::Softmax ? QStringLiteral("p")
        : settings.score == Score::Logit                    ? QStringLiteral("z")
                                                            : QStringLiteral("s");
    const QString formula
        = QStringLiteral("T = top-%1(%2)").arg(settings.topK).arg(play.performance.bias.empty() ? letter : letter + QStringLiteral(" + b"));
    if (settings.choice == Choice::ExpertsChoose) {
        return {play.say(QT_TRANSLATE_NOOP("Figure", "Here each expert picks its tokens.")), QStringLiteral("top-C(p)"),
            {QStringLiteral("T = {%1}").arg(expertList(play.picks, 4))}};
    }
    if (play.performance.trace.groupsKept > 0 && play.layout.isGrouped) {
        return {play.say(QT_TRANSLATE_NOOP("Figure", "%1 of %2 groups, then their %3 best."))
                    .arg(settings.groups.kept)
                    .arg(settings.groups.count)
                    .arg(settings.topK),
            formula,
            {play.say(QT_TRANSLATE_NOOP("Figure", "b evens the load;")), play.say(QT_TRANSLATE_NOOP("Figure", "weights ignore it"))}};
    }
    if (play.picks.size() > 4) {
        return {play.say(QT_TRANSLATE_NOOP("Figure", "Only the best %1 may pass.")).arg(play.picks.size()), formula,
            {QStringLiteral("T = {%1,").arg(expertList({play.picks.begin(), play.picks.begin() + 3}, 4)),
                QStringLiteral("%1}").arg(expertList({play.picks.begin() + 3, play.picks.end()}, 3))}};
    }
    return {play.picks.size() == 1 ? play.say(QT_TRANSLATE_NOOP("Figure", "Only the best one may pass."))
                                   : play.say(QT_TRANSLATE_NOOP("Figure", "Only the best %1 may pass.")).arg(play.picks.size()),
        formula, {QStringLiteral("T = {%1}").arg(expertList(play.picks, 4))}};
}

/// "0.451 / 0.674 = 0.670" for the two largest weights.
QStringList dividedLines(const StagePlay &play, const std::vector<Pick> &best)
{
    if (!play.performance.hasScores())
        return best.empty() ? QStringList() : QStringList {QStringLiteral("w%1 = %2").arg(subscript(best[0].expert), weightText(best[0].gate))};
    double sum = 0;
    for (const Pick &pick : best)
        sum += play.performance.score(play.moment.token, pick.expert);
    const double factor = play.settings().factor;
    if (factor != 1 && !best.empty()) {
        return {QStringLiteral("%1 · %2 / %3")
                    .arg(QString::number(factor, 'g', 4), weightText(play.performance.score(play.moment.token, best[0].expert)),
                        weightText(sum)),
            QStringLiteral("= %1 = w%2").arg(weightText(best[0].gate), subscript(best[0].expert))};
    }
    QStringList lines;
    for (const Pick &pick : best) {
        lines << QStringLiteral("%1 / %2 = %3")
                     .arg(weightText(play.performance.score(play.moment.token, pick.expert)), weightText(sum), weightText(pick.gate));
        if (lines.size() == 2)
            break;
    }
    return lines;
}

Card weighCard(const StagePlay &play)
{
    const RouterSettings &settings = play.settings();
    const std::vector<Pick> best = byWeight(play);
    const QString letter = settings.score == Score::Softmax ? QStringLiteral("p") : QStringLiteral("s");
    const QString factor = settings.factor == 1 ? QString() : QString::number(settings.factor, 'g', 4) + QStringLiteral(" · ");
    if (settings.weightFrom == WeightFrom::SoftmaxOfChosen) {
        return {play.say(QT_TRANSLATE_NOOP("Figure", "Softmax over the chosen only: they sum to 1.")),
            QStringLiteral("w = softmax(z over T)"),
            {best.empty() ? QString() : QStringLiteral("w%1 = %2").arg(subscript(best[0].expert), weightText(best[0].gate))}};
    }
    if (settings.weightFrom == WeightFrom::SigmoidOfChosen) {
        return {play.say(QT_TRANSLATE_NOOP("Figure", "Its weight goes in front of the expert.")), QStringLiteral("w = σ(z)"),
            {best.empty() ? QString() : QStringLiteral("w%1 = %2").arg(subscript(best[0].expert), weightText(best[0].gate))}};
    }
    if (settings.renormalise.when != Normalise::No) {
        const QString words = settings.factor == 1
            ? play.say(QT_TRANSLATE_NOOP("Figure", "Make the kept ones sum to 1 again."))
            : play.say(QT_TRANSLATE_NOOP("Figure", "Rescale them so that they sum to %1.")).arg(QString::number(settings.factor, 'g', 4));
        return {words, QStringLiteral("wᵢ = ") + factor + QStringLiteral("%1ᵢ / Σ %1 over T").arg(letter), dividedLines(play, best)};
    }
    return {play.say(QT_TRANSLATE_NOOP("Figure", "The score itself is the weight.")), QStringLiteral("wᵢ = %1%2ᵢ").arg(factor, letter),
        {best.empty() ? QString() : QStringLiteral("w%1 = %2").arg(subscript(best[0].expert), weightText(best[0].gate))}};
}

QString millions(const StagePlay &play, double parameters) { return base::compactNumber(parameters, play.phrases.language(), 4); }

Card dispatchCard(const StagePlay &play)
{
    const RouterSettings &settings = play.settings();
    const double one = play.performance.preset().expertParameters();
    const int run = play.keptCount() + settings.sharedExperts;
    Card card;
    card.words = settings.sharedExperts > 0
        ? play.say(QT_TRANSLATE_NOOP("Figure", "A copy travels to each chosen expert, and one more to the shared one."))
        : play.say(QT_TRANSLATE_NOOP("Figure", "Only the chosen experts run. The others sit idle in memory."));
    card.formula = settings.appliedTo == AppliedTo::Input ? play.say(QT_TRANSLATE_NOOP("Figure", "hᵢ = FFNᵢ(wᵢ · x) for i in T"))
                                                          : play.say(QT_TRANSLATE_NOOP("Figure", "hᵢ = FFNᵢ(x) for i in T"));
    if (one > 0) {
        card.numbers = {play.say(QT_TRANSLATE_NOOP("Figure", "%1 × %2 = %3 weights work,"))
                            .arg(run)
                            .arg(millions(play, one), millions(play, run * one)),
            play.say(QT_TRANSLATE_NOOP("Figure", "of %1 in this layer's experts"))
                .arg(millions(play, (settings.experts + settings.sharedExperts) * one))};
    } else {
        card.numbers = {play.say(QT_TRANSLATE_NOOP("Figure", "The size of its experts is not published."))};
    }
    return card;
}

Card combineCard(const StagePlay &play)
{
    const bool shared = play.settings().sharedExperts > 0;
    const bool weighted = play.settings().appliedTo == AppliedTo::Output;
    Card card {play.say(QT_TRANSLATE_NOOP("Figure", "Add the answers, by weight.")),
        QStringLiteral("y = %1Σ %2hᵢ").arg(shared ? QStringLiteral("h + ") : QString(), weighted ? QStringLiteral("wᵢ · ") : QString()),
        {}};
    if (shared)
        card.numbers = {play.say(QT_TRANSLATE_NOOP("Figure", "h: shared expert")),
            play.say(QT_TRANSLATE_NOOP("Figure", "hᵢ: the chosen %1")).arg(play.picks.size())};
    else if (play.picks.size() <= 2) {
        for (const Pick &pick : play.picks)
            card.numbers << (card.numbers.isEmpty() ? QString() : QStringLiteral("+ ")) + weightText(pick.weight) + QStringLiteral(" h")
                    + subscript(pick.expert);
    } else {
        card.numbers = {play.say(QT_TRANSLATE_NOOP("Figure", "hᵢ: the chosen %1")).arg(play.picks.size())};
    }
    return card;
}

} // namespace

Card cardOf(const StagePlay &play, StageKind stage)
{
    switch (stage) {
    case StageKind::Score:
        return scoreCard(play);
    case StageKind::Keep:
        return keepCard(play);
    case StageKind::Weigh:
        return weighCard(play);
    case StageKind::Dispatch:
        return dispatchCard(play);
    case StageKind::Combine:
        return combineCard(play);
    }
    Q_UNREACHABLE();
}

Card textCard(const StagePlay &play)
{
    const int width = play.performance.preset().hiddenWidth;
    return {play.say(QT_TRANSLATE_NOOP("Figure", "A token is a piece of text, here a word.")),
        width > 0 ? play.say(QT_TRANSLATE_NOOP("Figure", "x = %1 numbers")).arg(base::exactNumber(width)) : QStringLiteral("x"),
        {play.say(QT_TRANSLATE_NOOP("Figure", "as it enters layer %1")).arg(play.options.modelLayer + 1)}};
}

} // namespace dekade::routing

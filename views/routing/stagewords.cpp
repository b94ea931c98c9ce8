#include "views/routing/stagewords.h"

#include "model/base/numberformat.h"

#include <algorithm>

namespace dekade::routing {

namespace {

int experts(const StagePlay &play) { return play.settings().experts; }

/// Picks, the largest weight first.
std::vector<Pick> byWeight(const StagePlay &play)
{
    std::vector<Pick> list = play.picks;
    std::stable_sort(list.begin(), list.end(), [](const Pick &a, const Pick &b) { return a.gate > b.gate; });
    return list;
}

bool renormalises(const RouterSettings &settings)
{
    return settings.renormalise.when != Normalise::No || settings.weightFrom == WeightFrom::SoftmaxOfChosen;
}

QString scoreHeadline(const StagePlay &play)
{
    return play.say(QT_TRANSLATE_NOOP("Figure", "The router scores all %1 experts for %2.")).arg(experts(play)).arg(quoted(play));
}

QString keepHeadline(const StagePlay &play)
{
    const RouterSettings &settings = play.settings();
    if (play.layout.isGrouped && play.performance.trace.groupsKept > 0) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "First the best %1 of %2 groups stay, then the best %3 experts inside them."))
            .arg(settings.groups.kept)
            .arg(settings.groups.count)
            .arg(settings.topK);
    }
    if (play.picks.size() == 1)
        return play.say(QT_TRANSLATE_NOOP("Figure", "Only one expert may take %1: expert %2."))
            .arg(quoted(play))
            .arg(play.picks.front().expert);
    const std::vector<Pick> best = byWeight(play);
    if (best.size() == 2) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "Only the best two may pass: expert %1 and expert %2."))
            .arg(best[0].expert)
            .arg(best[1].expert);
    }
    return play.say(QT_TRANSLATE_NOOP("Figure", "Only the best %1 of %2 experts may pass.")).arg(play.picks.size()).arg(experts(play));
}

QString weighHeadline(const StagePlay &play)
{
    const std::vector<Pick> best = byWeight(play);
    double sum = 0;
    for (const Pick &pick : best)
        sum += pick.gate;
    if (best.size() == 1)
        return play.say(QT_TRANSLATE_NOOP("Figure", "The kept score gives the weight of the answer: %1.")).arg(weightText(sum));
    if (best.size() == 2 && renormalises(play.settings())) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "The two scores become weights that sum to %1: %2 and %3."))
            .arg(QString::number(sum, 'g', 3), weightText(best[0].gate), weightText(best[1].gate));
    }
    if (renormalises(play.settings())) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "The %1 kept scores become weights that sum to %2."))
            .arg(best.size())
            .arg(QString::number(sum, 'g', 3));
    }
    return play.say(QT_TRANSLATE_NOOP("Figure", "The %1 kept scores are the weights as they are; here they sum to %2."))
        .arg(best.size())
        .arg(QString::number(sum, 'g', 3));
}

QString dispatchHeadline(const StagePlay &play)
{
    const RouterSettings &settings = play.settings();
    if (play.keptCount() == 0 && !play.picks.empty())
        return play.say(QT_TRANSLATE_NOOP("Figure", "Every expert that %1 chose is full: it is dropped.")).arg(quoted(play));
    if (play.droppedCount() > 0) {
        const auto lost = std::find_if(play.picks.begin(), play.picks.end(), [](const Pick &pick) { return pick.fate != Fate::Kept; });
        return play.say(QT_TRANSLATE_NOOP("Figure", "Expert %1 is full: %2 is dropped there and goes to %3 of its %4 experts."))
            .arg(lost->expert)
            .arg(quoted(play))
            .arg(play.keptCount())
            .arg(play.picks.size());
    }
    if (play.picks.size() == 1 && settings.sharedExperts > 0) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "%1 travels to expert %2 and to the shared expert. The other %3 do nothing for it."))
            .arg(quoted(play))
            .arg(play.picks[0].expert)
            .arg(experts(play) - 1);
    }
    if (play.picks.size() == 2 && settings.sharedExperts == 0) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "%1 travels to expert %2 and expert %3. The other %4 experts do nothing for it."))
            .arg(quoted(play))
            .arg(play.picks[0].expert)
            .arg(play.picks[1].expert)
            .arg(experts(play) - 2);
    }
    if (settings.sharedExperts > 0 && play.performance.trace.groupsKept > 0 && play.layout.isGrouped) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "%1 goes to %2 of %3 experts, all in its %4 best groups, and to %5 shared."))
            .arg(quoted(play))
            .arg(play.picks.size())
            .arg(experts(play))
            .arg(play.performance.trace.groupsKept)
            .arg(settings.sharedExperts);
    }
    if (settings.sharedExperts > 0) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "%1 goes to %2 of %3 experts and to %4 shared."))
            .arg(quoted(play))
            .arg(play.picks.size())
            .arg(experts(play))
            .arg(settings.sharedExperts);
    }
    return play.say(QT_TRANSLATE_NOOP("Figure", "%1 goes to %2 of %3 experts. The other %4 do nothing for it."))
        .arg(quoted(play))
        .arg(play.picks.size())
        .arg(experts(play))
        .arg(experts(play) - static_cast<int>(play.picks.size()));
}

QString combineHeadline(const StagePlay &play)
{
    return play.say(QT_TRANSLATE_NOOP("Figure", "Each answer counts by its weight; their sum is what the layer says about %1."))
        .arg(quoted(play));
}

QString flowSubline(const StagePlay &play)
{
    if (play.options.traffic && play.performance.request.crowd > 0) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "%1 tokens of one batch are on their way at once, as in a real model."))
            .arg(play.performance.request.crowd + play.performance.tokens());
    }
    if (play.layout.kind == LaneKind::Streets && play.isLit(StageKind::Dispatch))
        return play.say(QT_TRANSLATE_NOOP(
            "Figure", "A street is a row of experts, a house is one expert. Colour and shape tell the tokens on their way apart."));
    if (play.layout.isGrouped) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "%1 keeps its experts in %2 groups of %3, here %2 streets of %3 houses."))
            .arg(play.performance.preset().name)
            .arg(play.settings().groups.count)
            .arg(experts(play) / play.settings().groups.count);
    }
    return play
        .say(QT_TRANSLATE_NOOP("Figure",
            "A mixture-of-experts layer holds %1 separate networks, the experts. For every token a router picks %2 of them, so most of the "
            "model rests."))
        .arg(experts(play))
        .arg(play.picks.size());
}

Card scoreCard(const StagePlay &play)
{
    const RouterSettings &settings = play.settings();
    const std::vector<Pick> best = byWeight(play);
    const int shown = best.empty() ? 0 : best.front().expert;
    const QString id = subscript(shown);
    const QString logit = logitText(play.performance.logit(play.moment.token, shown));
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

QString quoted(const StagePlay &play) { return play.say(QT_TRANSLATE_NOOP("Figure", "“%1”")).arg(play.token()); }

QString headlineOf(const StagePlay &play)
{
    if (play.isDense()) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "Layer %1 is dense: every token passes the same network. Nothing is chosen."))
            .arg(play.options.modelLayer + 1);
    }
    switch (play.moment.stage) {
    case StageKind::Score:
        return scoreHeadline(play);
    case StageKind::Keep:
        return keepHeadline(play);
    case StageKind::Weigh:
        return weighHeadline(play);
    case StageKind::Dispatch:
        return dispatchHeadline(play);
    case StageKind::Combine:
        return combineHeadline(play);
    }
    Q_UNREACHABLE();
}

QString sublineOf(const StagePlay &play)
{
    if (play.isDense()) {
        return play.say(QT_TRANSLATE_NOOP("Figure", "%1 has experts in %2 of its %3 layers."))
            .arg(play.performance.preset().name)
            .arg(play.performance.preset().moeLayers())
            .arg(play.performance.preset().layers);
    }
    if (play.performance.preset().ruleIsGeneral)
        return play.say(
            QT_TRANSLATE_NOOP("Figure", "The model's own rule is not in Dekade's table; this is the general one, softmax and top-k."));
    switch (play.moment.stage) {
    case StageKind::Score:
        return play.say(QT_TRANSLATE_NOOP(
            "Figure", "The router is one small matrix. A score says how well an expert suits the token; nobody has worked yet."));
    case StageKind::Keep:
        return play.say(QT_TRANSLATE_NOOP("Figure", "The wall opens a door for the best scores. Whoever stays outside costs nothing."));
    case StageKind::Weigh:
        return play.say(QT_TRANSLATE_NOOP("Figure", "A weight says how much an expert's answer will count."));
    case StageKind::Dispatch:
        return flowSubline(play);
    case StageKind::Combine:
        return play.say(QT_TRANSLATE_NOOP("Figure", "The sum goes on to the next layer, where another router begins anew."));
    }
    Q_UNREACHABLE();
}

QString stageName(const StagePlay &play, StageKind stage)
{
    switch (stage) {
    case StageKind::Score:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Score"));
    case StageKind::Keep:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Keep top-k"));
    case StageKind::Weigh:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Weigh"));
    case StageKind::Dispatch:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Dispatch"));
    case StageKind::Combine:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Combine"));
    }
    Q_UNREACHABLE();
}

QString provenanceOf(const StagePlay &play)
{
    if (!play.options.recordedLoad.empty())
        return play.options.loadNote;
    const PerformanceRequest &request = play.performance.request;
    if (request.preset.seedWasPicked && request.seed == request.preset.seed)
        return play.say(QT_TRANSLATE_NOOP("Figure", "Seeded router, not the model's own. Seed %1 was picked to draw clearly."))
            .arg(request.seed);
    return play.say(QT_TRANSLATE_NOOP("Figure", "Seeded router, not the model's own. Seed %1.")).arg(request.seed);
}

QString spokenOf(const StagePlay &play)
{
    const QString place = play.say(QT_TRANSLATE_NOOP("Figure", "%1, token %2 of %3, stage %4 of 5: %5."))
                              .arg(play.performance.preset().name)
                              .arg(play.moment.token + 1)
                              .arg(play.performance.tokens())
                              .arg(static_cast<int>(play.moment.stage) + 1)
                              .arg(stageName(play, play.moment.stage));
    QStringList sentences {place, headlineOf(play)};
    if (!play.isDense()) {
        const Card card = cardOf(play, play.moment.stage);
        sentences << card.words << card.numbers.join(QLatin1Char(' '));
    }
    sentences << provenanceOf(play);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

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

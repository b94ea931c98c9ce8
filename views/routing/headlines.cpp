// The sentence above the picture, one for each stage.
#include "views/routing/stagewords.h"

namespace dekade::routing {

namespace {

int experts(const StagePlay &play) { return play.settings().experts; }

bool renormalises(const RouterSettings &settings)
{
    return settings.renormalise.when != Normalise::No || settings.weightFrom == WeightFrom::SoftmaxOfChosen;
}

QString scoreHeadline(const StagePlay &play)
{
    if (!play.performance.hasScores())
        return play.say(QT_TRANSLATE_NOOP("Figure", "The router has scored all %1 experts for %2; nobody wrote the scores down."))
            .arg(experts(play))
            .arg(quoted(play));
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

} // namespace

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

} // namespace dekade::routing

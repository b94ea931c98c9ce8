// The line below the headline.
#include "views/routing/stagewords.h"

namespace dekade::routing {

namespace {

int experts(const StagePlay &play) { return play.settings().experts; }

/// What the layer is, for who sees its first token.
QString introduction(const StagePlay &play)
{
    return play
        .say(QT_TRANSLATE_NOOP("Figure",
            "A mixture-of-experts layer holds %1 separate networks, the experts. The router, one small matrix, scores how well each suits the "
            "token."))
        .arg(experts(play));
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

} // namespace

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
    // Of recorded loads only how often each expert was chosen is known: the numbers of these stages are ours, and the picture says so.
    const bool areDrawn = !play.performance.request.frequencies.empty();
    if (areDrawn && (play.isLit(StageKind::Score) || play.isLit(StageKind::Keep) || play.isLit(StageKind::Weigh)))
        return play.say(QT_TRANSLATE_NOOP("Figure",
            "How often each expert is chosen is recorded; the scores are not: they are drawn so that words choose as often."));
    switch (play.moment.stage) {
    case StageKind::Score:
        if (play.moment.token == 0)
            return introduction(play);
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

} // namespace dekade::routing

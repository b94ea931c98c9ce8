#include "views/routing/stagewords.h"

#include <algorithm>

namespace dekade::routing {

/// Picks, the largest weight first.
std::vector<Pick> byWeight(const StagePlay &play)
{
    std::vector<Pick> list = play.picks;
    std::stable_sort(list.begin(), list.end(), [](const Pick &a, const Pick &b) { return a.gate > b.gate; });
    return list;
}

QString quoted(const StagePlay &play) { return play.say(QT_TRANSLATE_NOOP("Figure", "“%1”")).arg(play.token()); }

QString stageName(const StagePlay &play, StageKind stage)
{
    switch (stage) {
    case StageKind::Score:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Score"));
    case StageKind::Keep:
        return play.layout.extent == Extent::Presenter ? play.say(QT_TRANSLATE_NOOP("Figure", "Keep"))
                                                       : play.say(QT_TRANSLATE_NOOP("Figure", "Keep top-k"));
    case StageKind::Weigh:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Weigh"));
    case StageKind::Dispatch:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Dispatch"));
    case StageKind::Combine:
        return play.say(QT_TRANSLATE_NOOP("Figure", "Combine"));
    }
    Q_UNREACHABLE();
}

QString provenanceOf(const Performance &performance, const StageOptions &options, const base::Phrases &phrases)
{
    const PerformanceRequest &request = performance.request;
    if (request.replay) {
        const QString source = QString::fromStdString(request.replay->source);
        if (source.isEmpty())
            return phrases.text(QT_TRANSLATE_NOOP("Figure", "Choices as recorded in %1.")).arg(options.origin.from);
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Choices as recorded in %1: %2")).arg(options.origin.from, source);
    }
    if (!request.frequencies.empty()) {
        if (options.origin.text.isEmpty())
            return phrases.text(QT_TRANSLATE_NOOP("Figure", "Loads as recorded in %1; the words are drawn by them, seed %2."))
                .arg(options.origin.from, QString::number(request.seed));
        return phrases
            .text(QT_TRANSLATE_NOOP("Figure", "Recorded loads: %1, layer %2, %3; by %4. The words are drawn by them, seed %5."))
            .arg(options.origin.from, QString::number(options.modelLayer + 1), options.origin.text, options.origin.by,
                QString::number(request.seed));
    }
    if (request.preset.seedWasPicked && request.seed == request.preset.seed)
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Seeded router, not the model's own. Seed %1 was picked to draw clearly."))
            .arg(request.seed);
    return phrases.text(QT_TRANSLATE_NOOP("Figure", "Seeded router, not the model's own. Seed %1.")).arg(request.seed);
}

QString provenanceOf(const StagePlay &play) { return provenanceOf(play.performance, play.options, play.phrases); }

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

} // namespace dekade::routing

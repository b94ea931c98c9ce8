#include "views/lab/labwords.h"

#include "model/base/numberformat.h"

#include <algorithm>

namespace dekade::lab {

using namespace routing;

namespace {

constexpr double kCollapsed = 2; ///< MaxVio: the busiest expert has three times its fair share
constexpr double kBalanced = 1;

const LabMeasurement &runOf(const LabPicture &picture, LabRun run) { return picture.shown().runs[static_cast<std::size_t>(run)]; }

QString balanceWord(const LabPicture &picture, Balance balance)
{
    return balance == Balance::Bias ? picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "the bias update"))
                                    : picture.phrases.text(QT_TRANSLATE_NOOP("Figure", "the auxiliary loss"));
}

/// How the seed shown ends beside the others, once they are known and have come as far.
QString seedCaution(const LabPicture &picture)
{
    const auto &phrases = picture.phrases;
    if (!picture.reference)
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Trained here, from seed %1 alone: others collapse more or less."))
            .arg(picture.plan.settings.seed);
    if (picture.reference->seeds() == 0)
        return phrases
            .text(QT_TRANSLATE_NOOP(
                "Figure", "Trained here, from seed %1. One seed proves nothing: other seeds are being trained to compare with."))
            .arg(picture.plan.settings.seed);
    const auto bands = picture.reference->bands(LabRun::First, [](const LabMeasurement &m) { return m.maxViolation; });
    const double own = runOf(picture, LabRun::First).maxViolation;
    const auto band = std::find_if(bands.begin(), bands.end(), [&](const LabBand &each) { return each.step >= picture.shown().step; });
    const LabBand &compared = band == bands.end() ? bands.back() : *band;
    const char *sentence = own > compared.mean ? QT_TRANSLATE_N_NOOP("Figure",
                               "Trained here. At step %4 seed %1 is more uneven than average: MaxVio %2 in A against %3 over %n seed(s) "
                               "(grey: lowest to highest, dashed: mean).")
                                               : QT_TRANSLATE_N_NOOP("Figure",
                                                   "Trained here. At step %4 seed %1 is more even than average: MaxVio %2 in A against %3 "
                                                   "over %n seed(s) (grey: lowest to highest, dashed: mean).");
    return phrases.text(sentence, picture.reference->seeds())
        .arg(picture.plan.settings.seed)
        .arg(decimals(own, 2), decimals(compared.mean, 2))
        .arg(base::exactNumber(picture.shown().step));
}

} // namespace

QString decimals(double value, int digits) { return QString::number(value, 'f', digits); }

QString percent(double share) { return QStringLiteral("%1%").arg(decimals(share * 100, share < 0.2 && share > 0 ? 1 : 0)); }

QString headline(const LabPicture &picture)
{
    const auto &phrases = picture.phrases;
    const LabFrame &frame = picture.shown();
    const LabMeasurement &alone = runOf(picture, LabRun::First);
    const LabMeasurement &penalty = runOf(picture, LabRun::AuxiliaryLoss);
    const LabMeasurement &biased = runOf(picture, LabRun::Bias);
    if (frame.step == 0)
        return phrases
            .text(QT_TRANSLATE_NOOP(
                "Figure", "Before training, every column has the same router. Its busiest expert already gets %1 of the load."))
            .arg(percent(alone.largestShare));
    if (picture.rules.router == RouterTraining::Frozen)
        return phrases.text(QT_TRANSLATE_NOOP(
            "Figure", "The router is frozen: the experts go on learning, the loads stay. It is the learning router that collapses."));
    if (picture.rules.first != Balance::None)
        return phrases.text(QT_TRANSLATE_NOOP("Figure", "Step %1: A trains with %2 now. Its busiest expert gets %3 of the load."))
            .arg(base::exactNumber(frame.step))
            .arg(balanceWord(picture, picture.rules.first), percent(alone.largestShare));
    if (alone.maxViolation > kCollapsed && penalty.maxViolation < kBalanced && biased.maxViolation < kBalanced && picture.plan.topK == 1)
        return phrases
            .text(QT_TRANSLATE_NOOP(
                "Figure", "Left alone, one expert takes %1 of the tokens. Two cures make the router share; a limit only drops."))
            .arg(percent(alone.largestShare));
    return phrases
        .text(QT_TRANSLATE_NOOP(
            "Figure", "Step %1: the busiest expert takes %2 of the load left alone, %3 with the auxiliary loss, %4 with the bias."))
        .arg(base::exactNumber(frame.step))
        .arg(percent(alone.largestShare), percent(penalty.largestShare), percent(biased.largestShare));
}

QString subline(const LabPicture &picture)
{
    const int tokens = picture.plan.settings.heldOutTokens;
    const QString counted = base::exactNumber(tokens);
    const QString step = base::exactNumber(picture.shown().step);
    if (picture.plan.topK == 1)
        return picture.phrases
            .text(QT_TRANSLATE_NOOP("Figure",
                "The same %1 unseen tokens in every column, after %2 training steps. One row is one expert, one square is %3 tokens."))
            .arg(counted)
            .arg(step)
            .arg(tokens / 128);
    return picture.phrases
        .text(QT_TRANSLATE_NOOP("Figure",
            "The same %1 unseen tokens in every column, %4 experts each, after %2 training steps. One row is one expert, one square is %3 "
            "choices."))
        .arg(counted)
        .arg(step)
        .arg(tokens * picture.plan.topK / 128)
        .arg(picture.plan.topK);
}

QStringList cautions(const LabPicture &picture)
{
    const auto &phrases = picture.phrases;
    return {seedCaution(picture),
        phrases.text(QT_TRANSLATE_NOOP("Figure",
            "D and E are no training runs: a limit and choosing experts laid over A's router. α and u hold for this toy only: large models "
            "use α "
            "0.001 to 0.01 and u 0.001, at other loss scales and for far longer."))};
}

} // namespace dekade::lab

#include "model/figure/derivedtitle.h"

#include "model/base/numberformat.h"
#include "model/catalogue/shownname.h"
#include "model/figure/wording.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

using Ranked = std::vector<const Row *>;

QString nameOf(const Request &request, const Row &row)
{
    return shownName(*row.record, request.phrases.language());
}

/// Every digit below a million, rounded above: 1820 → "1,820".
QString waysWord(const Request &request, double ways) { return ways < 1e6 ? base::exactNumber(ways) : numberWord(request.phrases, ways); }

Title largestRun(const Request &request, const Ranked &ranked, bool computed)
{
    const Row &most = *ranked.front();
    const char *source = computed ? QT_TRANSLATE_NOOP("Figure", "By 6·N·D, the largest training run of %1 models is that of %2: %3 FLOP")
                                  : QT_TRANSLATE_NOOP("Figure", "The largest training run of %1 models is that of %2: %3 FLOP");
    const char *alone = computed ? QT_TRANSLATE_NOOP("Figure", "By 6·N·D, %1 took %2 FLOP to train")
                                 : QT_TRANSLATE_NOOP("Figure", "%1 took %2 FLOP to train");
    const QString name = nameOf(request, most);
    const QString value = numberWord(request.phrases, *most.y.value);
    if (ranked.size() == 1)
        return {request.phrases.text(alone).arg(name, value), {most.record->id}};
    return {request.phrases.text(source).arg(QString::number(ranked.size()), name, value), {most.record->id}};
}

/// From the first run (the larger of two on one day) to the largest; only where at least a year lies between and it grew.
Title byCompute(const Request &request, const Ranked &ranked)
{
    const Row &first = **std::ranges::min_element(ranked, [](const Row *a, const Row *b) { return a->px < b->px; });
    const Row &most = *ranked.front();
    const bool computed = !most.y.claim && !first.y.claim;
    const int years = static_cast<int>(std::lround(most.px - first.px));
    if (years < 1 || *most.y.value <= *first.y.value)
        return largestRun(request, ranked, !most.y.claim);
    const QString from = numberWord(request.phrases, *first.y.value);
    const QString to = numberWord(request.phrases, *most.y.value);
    const std::vector<ModelId> named {first.record->id, most.record->id};
    if (years == 1) {
        const char *source = computed ? QT_TRANSLATE_NOOP("Figure", "By 6·N·D, the largest training run grew from %1 to %2 FLOP in a year")
                                      : QT_TRANSLATE_NOOP("Figure", "The largest training run grew from %1 to %2 FLOP in a year");
        return {request.phrases.text(source).arg(from, to), named};
    }
    const char *source = computed ? QT_TRANSLATE_NOOP("Figure", "By 6·N·D, the largest training run grew from %1 to %2 FLOP in %3 years")
                                  : QT_TRANSLATE_NOOP("Figure", "The largest training run grew from %1 to %2 FLOP in %3 years");
    return {request.phrases.text(source).arg(from, to, countWord(request.phrases, years)), named};
}

Title byShare(const Request &request, const Ranked &ranked)
{
    const Row &least = *ranked.back();
    const QString name = nameOf(request, least);
    const QString share = shareWord(request.phrases, *least.y.value);
    const QString one = base::ratioNumber(1 / *least.y.value);
    if (ranked.size() == 1)
        return {
            request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 uses %2 of its parameters for one token, 1 in %3")).arg(name, share, one),
            {least.record->id}};
    return {
        request.phrases
            .text(QT_TRANSLATE_NOOP("Figure", "Of %1 mixtures of experts, %2 uses the smallest share for one token: %3, 1 parameter in %4"))
            .arg(QString::number(ranked.size()), name, share, one),
        {least.record->id}};
}

/// "8 of 384".
QString choiceWord(const Request &request, const Row &row)
{
    return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 of %2"))
        .arg(base::plainNumber(*row.second.value), base::plainNumber(*row.first.value));
}

Title byWays(const Request &request, const Ranked &ranked)
{
    const Row &most = *ranked.front();
    const Row &fewest = *ranked.back();
    const QString ways = waysWord(request, *most.y.value);
    if (*most.y.value <= *fewest.y.value)
        return {request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 chooses %2 experts for a token: %3 ways"))
                    .arg(nameOf(request, most), choiceWord(request, most), ways),
            {most.record->id}};
    const QString text
        = request.phrases.text(QT_TRANSLATE_NOOP("Figure", "To choose experts for a token, %1 has %2 ways (%3), %4 has %5 (%6)"))
              .arg(nameOf(request, fewest), waysWord(request, *fewest.y.value), choiceWord(request, fewest), nameOf(request, most), ways,
                  choiceWord(request, most));
    return {text, {fewest.record->id, most.record->id}};
}

} // namespace

Title makeDerivedTitle(const Request &request, const Ranked &ranked)
{
    if (request.state.figure == FigureKind::Sparsity)
        return byShare(request, ranked);
    if (request.state.figure == FigureKind::Granularity)
        return byWays(request, ranked);
    return byCompute(request, ranked);
}

} // namespace dekade::figure

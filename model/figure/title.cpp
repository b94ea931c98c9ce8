#include "model/figure/title.h"

#include "model/base/numberformat.h"
#include "model/catalogue/shownname.h"
#include "model/figure/derivedtitle.h"
#include "model/figure/derivedwords.h"
#include "model/figure/wording.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

constexpr std::size_t kShortestStreak = 3;

/// Drawn rows of the span, largest value first, then by model id.
using Ranked = std::vector<const Row *>;

Ranked rankedRows(const std::vector<Row> &rows)
{
    Ranked ranked;
    for (const Row &row : rows) {
        if (row.place == Place::Drawn && row.inSpan)
            ranked.push_back(&row);
    }
    std::ranges::stable_sort(ranked, [](const Row *a, const Row *b) { return *a->y.value > *b->y.value; });
    return ranked;
}

/// How many of the largest are all of one kind while a smaller one is not; 0 under three, and where nothing else is drawn.
std::size_t streak(const Ranked &ranked, bool moe)
{
    const auto end = std::ranges::find_if(ranked, [moe](const Row *row) { return row->isMoe() != moe; });
    if (end == ranked.end())
        return 0;
    auto length = static_cast<std::size_t>(end - ranked.begin());
    // Equals of the first that breaks the streak are not larger than it.
    while (length > 0 && *ranked[length - 1]->y.value <= *(*end)->y.value)
        --length;
    return length >= kShortestStreak ? length : 0;
}

std::vector<ModelId> idsOf(const Ranked &ranked, std::size_t count)
{
    std::vector<ModelId> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(ranked[i]->record->id);
    return ids;
}

QString nameOf(const Request &request, const Row &row)
{
    return shownName(*row.record, request.phrases.language());
}

QString number(const Request &request, double value)
{
    return base::compactNumber(value, request.phrases.language());
}

const char *nothingSource(const Request &request)
{
    if (request.isDerived())
        return derivedWords(request.state.figure).nothing;
    if (request.state.figure == FigureKind::Tokens)
        return QT_TRANSLATE_NOOP("Figure", "No model in view has stated training tokens");
    if (request.state.figure == FigureKind::ParametersTokens)
        return QT_TRANSLATE_NOOP("Figure", "No model in view has both a stated size and stated training tokens");
    switch (request.state.measure) {
    case Measure::Total:
        return QT_TRANSLATE_NOOP("Figure", "No model in view has a stated size and a date");
    case Measure::Active:
        return QT_TRANSLATE_NOOP("Figure", "No model in view has a stated active size and a date");
    case Measure::NonEmbedding:
        return QT_TRANSLATE_NOOP("Figure", "No model in view has a stated size without embeddings");
    }
    return "";
}

Title nothingDrawn(const Request &request, const std::vector<Row> &rows)
{
    const bool anyNamed = std::ranges::any_of(rows, [](const Row &row) { return row.inSpan; });
    if (!anyNamed)
        return {request.phrases.text(QT_TRANSLATE_NOOP("Figure", "No model fits this filter")), {}};
    return {request.phrases.text(nothingSource(request)), {}};
}

/// What the largest says when nothing stronger is true; %1 model, %2 count, %3 value; of one alone %1 model, %2 value.
const char *largestSource(const Request &request, bool one)
{
    if (request.state.figure != FigureKind::Parameters)
        return one ? QT_TRANSLATE_NOOP("Figure", "%1 was trained on %2 tokens")
                   : QT_TRANSLATE_NOOP("Figure", "Of %2 models, %1 was trained on the most tokens: %3");
    switch (request.state.measure) {
    case Measure::Total:
        return one ? QT_TRANSLATE_NOOP("Figure", "%1 has %2 parameters")
                   : QT_TRANSLATE_NOOP("Figure", "%1 is the largest of %2 models: %3 parameters");
    case Measure::Active:
        return one ? QT_TRANSLATE_NOOP("Figure", "%1 uses %2 parameters for one token")
                   : QT_TRANSLATE_NOOP("Figure", "Of %2 models, %1 uses the most parameters for one token: %3");
    case Measure::NonEmbedding:
        return one ? QT_TRANSLATE_NOOP("Figure", "%1 has %2 parameters without its embeddings")
                   : QT_TRANSLATE_NOOP("Figure", "Without embeddings, %1 is the largest of %2 models: %3 parameters");
    }
    return "";
}

/// Several that share the first place; %1 how many, %2 count, %3 value.
const char *tiedSource(const Request &request)
{
    if (request.state.figure != FigureKind::Parameters)
        return QT_TRANSLATE_NOOP("Figure", "%1 of %2 models share the most training tokens: %3");
    return QT_TRANSLATE_NOOP("Figure", "%1 of %2 models share the largest size: %3 parameters");
}

Title largest(const Request &request, const Ranked &ranked)
{
    const double value = *ranked.front()->y.value;
    const auto tied = static_cast<std::size_t>(std::ranges::count_if(ranked, [&](const Row *row) { return *row->y.value == value; }));
    const int count = static_cast<int>(ranked.size());
    if (tied > 1) {
        const QString text = request.phrases.text(tiedSource(request))
                                 .arg(QString::number(tied), QString::number(count), number(request, value));
        return {text, idsOf(ranked, std::min<std::size_t>(tied, 10))};
    }
    const QString source = request.phrases.text(largestSource(request, count == 1));
    const QString name = nameOf(request, *ranked.front());
    const QString text = count == 1 ? source.arg(name, number(request, value))
                                    : source.arg(name, QString::number(count), number(request, value));
    return {text, idsOf(ranked, 1)};
}

Title bySize(const Request &request, const Ranked &ranked)
{
    const QString count = QString::number(ranked.size());
    if (request.state.measure == Measure::Total) {
        if (const std::size_t k = streak(ranked, true)) {
            return {request.phrases.text(QT_TRANSLATE_NOOP("Figure", "The %1 largest of %2 language models are all mixtures of experts"))
                        .arg(countWord(request.phrases, static_cast<int>(k)), count),
                idsOf(ranked, k)};
        }
    }
    if (request.state.measure == Measure::Active) {
        if (const std::size_t k = streak(ranked, false)) {
            return {request.phrases
                        .text(QT_TRANSLATE_NOOP("Figure", "Of %2 language models, the %1 that use the most for one token are all dense"))
                        .arg(countWord(request.phrases, static_cast<int>(k)), count),
                idsOf(ranked, k)};
        }
    }
    return largest(request, ranked);
}

/// From the first run (the larger of two on one day) to the largest; only where at least a year lies between and it grew.
Title byGrowth(const Request &request, const Ranked &ranked)
{
    const auto earlier = [](const Row *a, const Row *b) { return a->px < b->px; };
    const Row &first = **std::ranges::min_element(ranked, earlier); // ranked by size: the larger of two comes first
    const Row &most = **std::ranges::min_element(ranked.begin(), ranked.end(), [](const Row *a, const Row *b) {
        return *a->y.value > *b->y.value || (*a->y.value == *b->y.value && a->px < b->px);
    });
    const int years = static_cast<int>(std::lround(most.px - first.px));
    if (years < 1 || *most.y.value <= *first.y.value)
        return largest(request, ranked);
    const QString from = number(request, *first.y.value);
    const QString to = number(request, *most.y.value);
    const std::vector<ModelId> named {first.record->id, most.record->id};
    if (years == 1)
        return {request.phrases.text(QT_TRANSLATE_NOOP("Figure", "The largest stated training run grew from %1 to %2 tokens in a year"))
                    .arg(from, to),
            named};
    return {request.phrases.text(QT_TRANSLATE_NOOP("Figure", "The largest stated training run grew from %1 to %2 tokens in %3 years"))
                .arg(from, to, countWord(request.phrases, years)),
        named};
}

QString ratioText(double ratio)
{
    return ratio < 1000 ? base::ratioNumber(ratio) : base::exactNumber(ratio);
}

Title byRatio(const Request &request, const Ranked &ranked)
{
    const auto ratio = [](const Row *row) { return *row->y.value / *row->x.value; };
    const Row *most = *std::ranges::max_element(ranked, {}, ratio);
    const Row *fewest = *std::ranges::min_element(ranked, {}, ratio);
    const bool active = request.state.measure == Measure::Active;
    if (ratio(most) <= ratio(fewest)) {
        const char *source = active ? QT_TRANSLATE_NOOP("Figure", "%1 was trained on %2 tokens an active parameter")
                                    : QT_TRANSLATE_NOOP("Figure", "%1 was trained on %2 tokens a parameter");
        return {request.phrases.text(source).arg(nameOf(request, *most), ratioText(ratio(most))), {most->record->id}};
    }
    const char *source = active ? QT_TRANSLATE_NOOP("Figure", "%1 was trained on %2 tokens an active parameter, %3 on %4")
                                : QT_TRANSLATE_NOOP("Figure", "%1 was trained on %2 tokens a parameter, %3 on %4");
    const QString text = request.phrases.text(source).arg(
        nameOf(request, *most), ratioText(ratio(most)), nameOf(request, *fewest), ratioText(ratio(fewest)));
    return {text, {most->record->id, fewest->record->id}};
}

} // namespace

Title makeTitle(const Request &request, const std::vector<Row> &rows)
{
    const Ranked ranked = rankedRows(rows);
    if (ranked.empty())
        return nothingDrawn(request, rows);
    switch (request.state.figure) {
    case FigureKind::Parameters:
        return bySize(request, ranked);
    case FigureKind::Tokens:
        return byGrowth(request, ranked);
    case FigureKind::ParametersTokens:
        return byRatio(request, ranked);
    case FigureKind::Compute:
    case FigureKind::Sparsity:
    case FigureKind::Granularity:
        return makeDerivedTitle(request, ranked);
    }
    return {};
}

} // namespace dekade::figure

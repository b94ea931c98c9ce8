#include "model/figure/captions.h"

#include "model/figure/backdrop.h"
#include "model/figure/derivedwords.h"
#include "model/figure/wording.h"

#include <algorithm>

namespace dekade::figure {

using namespace catalogue;
using state::FigureKind;

namespace {

struct Sentence {
    const char *dated;   ///< with %1 and %2, the first and the last month
    const char *undated; ///< the same without them
};

Sentence sizeSentence(Measure measure)
{
    switch (measure) {
    case Measure::Total:
        return {QT_TRANSLATE_NOOP("Figure", "Parameters by release date, %1 to %2."), QT_TRANSLATE_NOOP("Figure", "Parameters by release date.")};
    case Measure::Active:
        return {QT_TRANSLATE_NOOP("Figure", "Active parameters by release date, %1 to %2: what one token uses; a dense model uses all it has."),
            QT_TRANSLATE_NOOP("Figure", "Active parameters by release date: what one token uses; a dense model uses all it has.")};
    case Measure::NonEmbedding:
        return {QT_TRANSLATE_NOOP("Figure", "Parameters without embeddings by release date, %1 to %2."),
            QT_TRANSLATE_NOOP("Figure", "Parameters without embeddings by release date.")};
    }
    return {"", ""};
}

Sentence bothSentence(Measure measure)
{
    switch (measure) {
    case Measure::Total:
        return {QT_TRANSLATE_NOOP("Figure", "Training tokens by parameters, both on log scales; models of %1 to %2."),
            QT_TRANSLATE_NOOP("Figure", "Training tokens by parameters, both on log scales.")};
    case Measure::Active:
        return {QT_TRANSLATE_NOOP("Figure", "Training tokens by active parameters, both on log scales; models of %1 to %2."),
            QT_TRANSLATE_NOOP("Figure", "Training tokens by active parameters, both on log scales.")};
    case Measure::NonEmbedding:
        return {QT_TRANSLATE_NOOP("Figure", "Training tokens by parameters without embeddings, both on log scales; models of %1 to %2."),
            QT_TRANSLATE_NOOP("Figure", "Training tokens by parameters without embeddings, both on log scales.")};
    }
    return {"", ""};
}

Sentence sentenceOf(const Request &request)
{
    switch (request.state.figure) {
    case FigureKind::Parameters:
        return sizeSentence(request.state.measure);
    case FigureKind::Tokens:
        return {QT_TRANSLATE_NOOP("Figure", "Training tokens by release date, %1 to %2: the whole of training, not one of its stages."),
            QT_TRANSLATE_NOOP("Figure", "Training tokens by release date: the whole of training, not one of its stages.")};
    case FigureKind::ParametersTokens:
        return bothSentence(request.state.measure);
    case FigureKind::Compute:
    case FigureKind::Sparsity:
    case FigureKind::Granularity:
        break;
    }
    const DerivedWords &words = derivedWords(request.state.figure);
    return {words.dated, words.undated};
}

/// Whose numbers they are, under a lens of one speaker.
const char *speakerSentence(const Request &request)
{
    const bool derived = request.isDerived();
    if (request.state.lens == Lens::Article)
        return derived ? QT_TRANSLATE_NOOP("Figure", "Every number in it is the article’s own.")
                       : QT_TRANSLATE_NOOP("Figure", "Every number is the article’s own.");
    if (request.state.lens == Lens::Gist)
        return derived ? QT_TRANSLATE_NOOP("Figure", "Every number in it is the gist’s own.")
                       : QT_TRANSLATE_NOOP("Figure", "Every number is the gist’s own.");
    return nullptr;
}

/// What the guides are; where totals are drawn, compute is not read off for a mixture of experts.
QString guideSentence(const Request &request, const std::vector<Point> &points)
{
    if (request.hasDateAxis() || !request.state.showGuides)
        return {};
    const bool misread = request.state.measure != Measure::Active && std::ranges::any_of(points, &Point::moe);
    return request.phrases.text(misread
            ? QT_TRANSLATE_NOOP(
                "Figure", "Dashed: equal compute, 6·N·D; a mixture of experts needs less, for only its active parameters count.")
            : QT_TRANSLATE_NOOP("Figure", "Dashed: equal compute, 6·N·D."));
}

/// Joins whole sentences: a space between them, none in Chinese.
QString paragraph(const Request &request, const QStringList &sentences)
{
    return sentences.join(request.phrases.language() == QLocale::Chinese ? QString() : QStringLiteral(" "));
}

} // namespace

QString makeSubtitle(const Request &request, const std::vector<Row> &rows, const std::vector<Point> &points)
{
    const Sentence sentence = sentenceOf(request);
    const std::optional<MonthSpan> span = monthSpan(request, rows);
    const bool dated = span && span->first != span->last;
    QStringList sentences {dated ? request.phrases.text(sentence.dated).arg(span->first, span->last)
                                 : request.phrases.text(sentence.undated)};
    if (std::ranges::any_of(points, [](const Point &point) { return point.active.has_value(); }))
        sentences.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure",
            "A mixture of experts (MoE) is drawn twice: everything it stores, joined to what one token uses.")));
    if (const QString remark = request.isDerived() ? derivedRemark(request, rows) : QString(); !remark.isEmpty())
        sentences.append(remark);
    if (const QString guides = guideSentence(request, points); !guides.isEmpty())
        sentences.append(guides);
    if (const char *whose = speakerSentence(request))
        sentences.append(request.phrases.text(whose));
    return paragraph(request, sentences);
}

bool isLaneUndisclosed(const Request &request, const std::vector<Row> &rows)
{
    return std::ranges::all_of(rows, [&](const Row &row) {
        if (row.place != Place::Lane || !row.inSpan)
            return true;
        const auto isSaid = [](const Datum &datum) { return datum.claim && datum.basis == Basis::Undisclosed; };
        return isSaid(row.y) || (!request.hasDateAxis() && isSaid(row.x)) || isSaid(row.first) || isSaid(row.second);
    });
}

QString makeLaneTitle(const Request &request, const std::vector<Row> &rows)
{
    const bool undisclosed = isLaneUndisclosed(request, rows);
    switch (request.state.figure) {
    case FigureKind::Parameters:
        return undisclosed ? request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Size undisclosed"))
                           : request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Size undisclosed or not stated"));
    case FigureKind::Tokens:
        return undisclosed ? request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Training tokens undisclosed"))
                           : request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Training tokens undisclosed or not stated"));
    case FigureKind::ParametersTokens:
        return undisclosed ? request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Parameters or tokens undisclosed"))
                           : request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Parameters or tokens undisclosed or not stated"));
    case FigureKind::Compute:
    case FigureKind::Sparsity:
    case FigureKind::Granularity:
        break;
    }
    const DerivedWords &words = derivedWords(request.state.figure);
    return request.phrases.text(undisclosed ? words.laneUndisclosed : words.laneNotStated);
}

QString makeLaneRemark(const Request &request)
{
    if (request.state.lens == Lens::Article)
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "the article gives no figure"));
    if (request.state.lens == Lens::Gist)
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "the gist gives no figure"));
    if (request.state.figure == FigureKind::Parameters)
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "their makers publish no size; rumours are not drawn"));
    return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "their makers publish no figure; rumours are not drawn"));
}

QString makeDescription(const Request &request, const FigureData &data)
{
    const QString stop = request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1."));
    QStringList sentences {stop.arg(data.title), data.subtitle};
    sentences.append(request.phrases.text(
        QT_TRANSLATE_N_NOOP("Figure", "The chart has %n point(s) on a log scale."), data.counts.drawn));
    if (!data.backdrop.isEmpty())
        sentences.append(countedDots(request, QT_TRANSLATE_N_NOOP("Figure", "Behind them stand %n faint dot(s) of other data."),
            data.backdrop.count()));
    if (!data.lane.empty()) {
        QStringList names;
        for (const LaneEntry &entry : data.lane)
            names.append(entry.label);
        if (names.size() > 30)
            names = names.first(30) << QStringLiteral("…");
        const QString comma = request.phrases.text(QT_TRANSLATE_NOOP("Figure", ", "));
        sentences.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1: %2.")).arg(data.laneTitle, names.join(comma)));
    }
    if (data.trend)
        sentences.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1 (%2).")).arg(data.trend->headline, data.trend->receipt));
    return paragraph(request, sentences);
}

} // namespace dekade::figure

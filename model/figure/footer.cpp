#include "model/figure/footer.h"

#include "model/base/numberformat.h"
#include "model/catalogue/importedsource.h"
#include "model/figure/backdrop.h"
#include "model/figure/captions.h"
#include "model/figure/derivedwords.h"
#include "model/figure/guides.h"
#include "model/figure/wording.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace dekade::figure {

using namespace catalogue;

namespace {

/// The sources of one and of many; languages without plurals translate both alike.
QString counted(const Request &request, int n, const char *one, const char *many)
{
    return n == 1 ? request.phrases.text(one) : request.phrases.text(many, n);
}

void countDrawn(const Request &request, const Row &row, Counts &counts)
{
    ++counts.drawn;
    ++(row.isMoe() ? counts.moe : counts.dense);
    const auto is = [&](Basis basis) { return row.y.basis == basis || (!request.hasDateAxis() && row.x.basis == basis); };
    counts.counted += is(Basis::Computed) ? 1 : 0;
    counts.estimated += is(Basis::Estimated) ? 1 : 0;
    counts.yearOnly += request.hasDateAxis() && row.date.date->precision() == base::DatePrecision::Year ? 1 : 0;
    const auto isThird = [&](const Datum &datum) {
        return datum.claim && request.catalogue.claim(*datum.claim).speaker == Speaker::ThirdParty;
    };
    const auto isLent = [&](const Datum &datum) { return datum.claim && isOfFamily(request.catalogue.claim(*datum.claim)); };
    counts.ofFamily += isLent(row.y) || isLent(row.x) || (request.hasDateAxis() && isLent(row.date)) ? 1 : 0;
    counts.thirdParty += isThird(row.y) || (!row.y.claim && (isThird(row.first) || isThird(row.second))) ? 1 : 0;
}

QString filterText(const Request &request)
{
    QStringList parts;
    if (!request.state.filter.isEmpty())
        parts.append(describe(request.state.filter));
    if (request.state.from)
        parts.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "from %1")).arg(request.state.from->toString(Qt::ISODate)));
    if (request.state.to)
        parts.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "before %1")).arg(request.state.to->toString(Qt::ISODate)));
    if (parts.isEmpty())
        return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Filter none"));
    const QString comma = request.phrases.text(QT_TRANSLATE_NOOP("Figure", ", "));
    return request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Filter %1")).arg(parts.join(comma));
}

/// How many claims and models the figure is about: what imports say only where they are drawn in full.
std::pair<qsizetype, qsizetype> factsInFull(const Request &request)
{
    const Catalogue &catalogue = request.catalogue;
    QSet<ModelId> others;
    for (const Model &model : catalogue.models()) {
        if (request.showingOf(model) != state::Showing::Full)
            others.insert(model.id);
    }
    QSet<SourceId> imports;
    for (const Source &source : catalogue.sources()) {
        if (isImported(source))
            imports.insert(source.id);
    }
    qsizetype claims = static_cast<qsizetype>(catalogue.claims().size());
    if (!imports.isEmpty())
        claims = std::ranges::count_if(catalogue.claims(), [&](const Claim &claim) {
            return !imports.contains(claim.source)
                || (!others.contains(claim.model) && catalogue.model(claim.model).dataset != QLatin1String("curated"));
        });
    return {claims, static_cast<qsizetype>(catalogue.models().size()) - others.size()};
}

} // namespace

Counts countRows(const Request &request, const std::vector<Row> &rows, const std::vector<Point> &points)
{
    Counts counts;
    for (const Row &row : rows) {
        if (!row.inSpan)
            continue;
        ++counts.inFilter;
        switch (row.place) {
        case Place::Drawn:
            countDrawn(request, row, counts);
            break;
        case Place::Lane:
            ++counts.inLane;
            break;
        case Place::Undated:
            ++counts.undated;
            break;
        case Place::NotStated:
            ++counts.notStated;
            break;
        }
    }
    counts.disagreeing = static_cast<int>(std::ranges::count(points, true, &Point::disagrees));
    return counts;
}

QStringList makeFooter(const Request &request, const std::vector<Row> &rows, const FigureData &data)
{
    const Counts &counts = data.counts;
    QStringList parts;
    parts.append(backdropWords(request, data.backdrop));
    if (counts.inLane > 0)
        parts.append(request.phrases.text(isLaneUndisclosed(request, rows)
                ? QT_TRANSLATE_N_NOOP("Figure", "%n undisclosed in the lane")
                : QT_TRANSLATE_N_NOOP("Figure", "%n undisclosed or not stated in the lane"), counts.inLane));
    if (counts.undated > 0)
        parts.append(counted(request, counts.undated, QT_TRANSLATE_NOOP("Figure", "1 with a figure but no dated claim is not drawn"),
            QT_TRANSLATE_N_NOOP("Figure", "%n with a figure but no dated claim are not drawn")));
    if (counts.notStated > 0)
        parts.append(counted(request, counts.notStated,
            QT_TRANSLATE_NOOP("Figure", "1 whose size nobody states without embeddings is not drawn"),
            QT_TRANSLATE_N_NOOP("Figure", "%n whose size nobody states without embeddings are not drawn")));
    if (counts.yearOnly > 0)
        parts.append(counted(request, counts.yearOnly, QT_TRANSLATE_NOOP("Figure", "1 dated to the year only stands at mid-year"),
            QT_TRANSLATE_N_NOOP("Figure", "%n dated to the year only stand at mid-year")));
    if (counts.ofFamily > 0)
        parts.append(counted(request, counts.ofFamily, QT_TRANSLATE_NOOP("Figure", "1 stands by what is stated for its family"),
            QT_TRANSLATE_N_NOOP("Figure", "%n stand by what is stated for their families")));
    if (const int reported = request.isDerived() ? reportedCount(rows) : 0; reported > 0)
        parts.append(counted(request, reported, QT_TRANSLATE_NOOP("Figure", "1 is drawn as reported"),
            QT_TRANSLATE_N_NOOP("Figure", "%n are drawn as reported")));
    if (counts.estimated > 0)
        parts.append(counted(request, counts.estimated, QT_TRANSLATE_NOOP("Figure", "1 estimate is drawn as a range"),
            QT_TRANSLATE_N_NOOP("Figure", "%n estimates are drawn as ranges")));
    if (request.hasDateAxis() && request.state.showEras)
        parts.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "the eras are our reading")));
    return {parts.join(QStringLiteral(" · "))};
}

QString makeStateLine(const Request &request, const std::optional<TrendBand> &trend)
{
    const Catalogue &catalogue = request.catalogue;
    QStringList parts {request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Lens %1")).arg(lensWord(request.phrases, request.state.lens))};
    if (state::usesMeasure(request.state.figure))
        parts.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Measure %1")).arg(measureWord(request)));
    parts.append(filterText(request));
    if (catalogue.asKnownOn())
        parts.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "As known on %1")).arg(catalogue.asKnownOn()->toString(Qt::ISODate)));
    if (trend)
        parts.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Trend: least squares on log₁₀, t interval, n = %1"))
                         .arg(trend->line.n));
    if (const QString optimum = optimumWord(request); !optimum.isEmpty())
        parts.append(optimum);
    const auto [claims, models] = factsInFull(request);
    parts.append(request.phrases.text(QT_TRANSLATE_NOOP("Figure", "Catalogue %1: %2 claims, %3 models"))
                     .arg(catalogue.version(), base::exactNumber(static_cast<double>(claims)), base::exactNumber(static_cast<double>(models))));
    return parts.join(QStringLiteral(" · "));
}

} // namespace dekade::figure

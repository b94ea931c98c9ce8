#include "model/figure/figurebuilder.h"

#include "model/figure/axes.h"
#include "model/figure/backdrop.h"
#include "model/figure/captions.h"
#include "model/figure/derivedwords.h"
#include "model/figure/eras.h"
#include "model/figure/footer.h"
#include "model/figure/ghost.h"
#include "model/figure/guides.h"
#include "model/figure/points.h"
#include "model/figure/rows.h"
#include "model/figure/series.h"
#include "model/figure/sourcelines.h"
#include "model/figure/title.h"
#include "model/figure/trendband.h"

#include <QSet>

#include <algorithm>

namespace dekade::figure {

namespace {

void setInBold(std::vector<Point> &points, const std::vector<catalogue::ModelId> &named)
{
    const QSet<catalogue::ModelId> ids(named.begin(), named.end());
    for (Point &point : points)
        point.strong = point.strong || ids.contains(point.model);
}

/// A ghost larger than all that is drawn is still to be seen.
void makeRoom(FigureData &data, const state::ViewState &state)
{
    constexpr double kAir = 0.15; // decades
    if (!data.ghost)
        return;
    data.y.whole.low = std::min(data.y.whole.low, data.ghost->y - kAir);
    data.y.whole.high = std::max(data.y.whole.high, data.ghost->y + kAir);
    if (!state.y)
        data.y.shown = data.y.whole;
}

} // namespace

FigureDataPtr buildFigure(const catalogue::Catalogue &catalogue, const state::ViewState &state, const base::Phrases &phrases)
{
    const Request request {catalogue, state, phrases};
    const CollectedRows collected = collectRows(request);
    const std::vector<Row> &rows = collected.rows;
    const SeriesTable series = makeSeries(request, rows);
    const Title title = makeTitle(request, rows);

    auto data = std::make_shared<FigureData>();
    data->kind = state.figure;
    data->language = phrases.language();
    data->x = makeXAxis(request, rows);
    data->y = makeYAxis(request, rows);
    data->points = makePoints(request, rows, series);
    data->ghost = makeGhost(request, data->points);
    makeRoom(*data, state);
    data->lane = makeLane(request, rows, series);
    data->series = series.series;
    data->eras = makeEras(request);
    data->trend = makeTrend(request, data->points);
    data->backdrop = makeBackdrop(request, collected.faint, data->x, data->y);
    data->guides = makeGuides(request);
    data->computedWord = request.phrases.text(
        request.isDerived() ? derivedWords(state.figure).computed : QT_TRANSLATE_NOOP("Figure", "counted from its shape"));
    data->counts = countRows(request, rows, data->points);
    data->title = title.text;
    setInBold(data->points, title.named);
    data->subtitle = makeSubtitle(request, rows, data->points);
    data->laneTitle = makeLaneTitle(request, rows);
    data->laneRemark = makeLaneRemark(request);
    data->footer = makeFooter(request, rows, *data);
    data->sourceLines = makeSourceLines(request, rows, data->backdrop);
    data->stateLine = makeStateLine(request, data->trend);
    data->sources = usedSources(request, rows);
    data->description = makeDescription(request, *data);
    return data;
}

} // namespace dekade::figure

#include "model/figure/ghost.h"

#include "model/base/numberformat.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

std::optional<GhostPoint> makeGhost(const Request &request, const std::vector<Point> &points)
{
    const std::optional<state::Ghost> &asked = request.state.ghost;
    if (!asked || request.state.figure != state::FigureKind::Parameters || request.state.measure == catalogue::Measure::NonEmbedding)
        return {};
    const auto published = std::find_if(points.begin(), points.end(), [&](const Point &point) { return point.model == asked->model; });
    const double size = request.state.measure == catalogue::Measure::Active ? asked->active : asked->total;
    if (published == points.end() || !(size > 0))
        return {};
    const QString number = base::compactNumber(size, request.phrases.language());
    return GhostPoint {published->x, std::log10(size), published->y, published->moe, published->series,
        request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1, what if: %2")).arg(published->label, number)};
}

} // namespace dekade::figure

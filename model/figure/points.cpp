#include "model/figure/points.h"

#include "model/base/numberformat.h"
#include "model/catalogue/shownname.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace dekade::figure {

using namespace catalogue;

namespace {

constexpr double kSelectedWeight = 9;
constexpr double kHighlightedWeight = 6;
constexpr double kFrontierBonus = 1;

QString labelOf(const Request &request, const Model &model)
{
    return shownName(model, request.phrases.language());
}

std::optional<state::Range> logRangeOf(const Datum &datum)
{
    if (!datum.low || !datum.high || *datum.low <= 0 || *datum.high <= *datum.low)
        return {};
    return state::Range {std::log10(*datum.low), std::log10(*datum.high)};
}

/// The weaker basis of two: a point is only as sure as the less sure of its numbers.
Basis weaker(Basis a, Basis b)
{
    return a == Basis::Estimated || b == Basis::Estimated ? Basis::Estimated : a == Basis::Computed ? a : b;
}

/// Whether the sources differ on a number that the point's place says.
bool isDisputed(const Request &request, const Row &row)
{
    const auto differ = [&](Quantity quantity) { return disagreement(request.catalogue, row.record->id, quantity).disagrees(); };
    if (request.isDerived() && !row.y.claim)
        return std::ranges::any_of(std::array {&row.first, &row.second}, [&](const Datum *datum) {
            return datum->claim && differ(request.catalogue.claim(*datum->claim).quantity);
        });
    return differ(request.yQuantity()) || (!request.hasDateAxis() && differ(quantityOf(request.state.measure)));
}

Point pointOf(const Request &request, const Row &row, const SeriesTable &series)
{
    Point point;
    point.model = row.record->id;
    point.x = row.px;
    point.y = row.py;
    if (row.active.value && *row.active.value > 0 && row.active.value < row.y.value) {
        point.active = std::log10(*row.active.value);
        point.activeBasis = row.active.basis;
    }
    point.yRange = logRangeOf(row.y);
    point.xRange = logRangeOf(row.x);
    point.moe = row.isMoe();
    point.basis = request.hasDateAxis() ? row.y.basis : weaker(row.y.basis, row.x.basis);
    point.series = series.indexOf(*row.record);
    point.label = labelOf(request, *row.record);
    if (request.state.figure == state::FigureKind::Granularity)
        point.label = request.phrases.text(QT_TRANSLATE_NOOP("Figure", "%1, %2 of %3"))
                          .arg(point.label, base::plainNumber(*row.second.value), base::plainNumber(*row.first.value));
    point.disagrees = isDisputed(request, row);
    return point;
}

void weighBySize(std::vector<Point> &points)
{
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return std::tuple(points[a].y, a) < std::tuple(points[b].y, b); });
    const double last = points.size() > 1 ? static_cast<double>(points.size() - 1) : 1;
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        points[order[rank]].weight = 1 + static_cast<double>(rank) / last;
}

void favourFrontier(std::vector<Point> &points)
{
    double largest = -std::numeric_limits<double>::infinity();
    for (Point &point : points) {
        if (point.y <= largest)
            continue;
        largest = point.y;
        point.weight += kFrontierBonus;
    }
}

void favourChosen(const Request &request, std::vector<Point> &points)
{
    const std::vector<ModelId> &highlighted = request.state.highlighted;
    for (Point &point : points) {
        const bool selected = request.state.selected == point.model;
        if (!selected && std::ranges::find(highlighted, point.model) == highlighted.end())
            continue;
        point.weight = selected ? kSelectedWeight : kHighlightedWeight;
        point.strong = true;
    }
}

} // namespace

std::vector<Point> makePoints(const Request &request, const std::vector<Row> &rows, const SeriesTable &series)
{
    std::vector<Point> points;
    for (const Row &row : rows) {
        if (row.place == Place::Drawn && row.inSpan)
            points.push_back(pointOf(request, row, series));
    }
    std::ranges::sort(points, [](const Point &a, const Point &b) { return std::tie(a.x, a.model) < std::tie(b.x, b.model); });
    weighBySize(points);
    if (request.hasDateAxis())
        favourFrontier(points);
    favourChosen(request, points);
    return points;
}

std::vector<LaneEntry> makeLane(const Request &request, const std::vector<Row> &rows, const SeriesTable &series)
{
    std::vector<LaneEntry> lane;
    for (const Row &row : rows) {
        if (row.place != Place::Lane || !row.inSpan)
            continue;
        LaneEntry entry {row.record->id, labelOf(request, *row.record), {}, series.indexOf(*row.record)};
        if (request.hasDateAxis() && row.date.date)
            entry.x = row.px;
        lane.push_back(entry);
    }
    static constexpr double kLast = std::numeric_limits<double>::infinity();
    std::ranges::sort(lane, [](const LaneEntry &a, const LaneEntry &b) {
        return std::tuple(a.x.value_or(kLast), a.model) < std::tuple(b.x.value_or(kLast), b.model);
    });
    return lane;
}

} // namespace dekade::figure

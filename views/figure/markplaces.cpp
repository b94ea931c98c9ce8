#include "views/figure/markplaces.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kMostShift = 7; // u
constexpr double kApart = 10;    // u between centres
constexpr int kRounds = 4;

/// The stretch of y a mark and its stem take.
state::Range reachOf(const MarkPlace &place, double u)
{
    const double other = place.activeY.value_or(place.mark.y());
    return {std::min(place.mark.y(), other) - kApart * u / 2, std::max(place.mark.y(), other) + kApart * u / 2};
}

void shiftApart(std::vector<MarkPlace> &places, double u)
{
    std::vector<double> home(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        home[i] = places[i].mark.x();
    const auto moveTo = [&](std::size_t i, double x) {
        places[i].mark.setX(std::clamp(x, home[i] - kMostShift * u, home[i] + kMostShift * u));
    };
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                const double gap = places[j].mark.x() - places[i].mark.x();
                if (std::abs(gap) >= kApart * u)
                    continue;
                const state::Range a = reachOf(places[i], u);
                const state::Range b = reachOf(places[j], u);
                if (a.high <= b.low || b.high <= a.low)
                    continue;
                const double push = (kApart * u - std::abs(gap)) / 2;
                const double sign = gap < 0 ? -1 : 1;
                moveTo(i, places[i].mark.x() - sign * push);
                moveTo(j, places[j].mark.x() + sign * push);
            }
        }
    }
}

} // namespace

std::vector<MarkPlace> markPlaces(const FigureData &data, const Mapping &mapping, double u)
{
    std::vector<MarkPlace> places(data.points.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Point &point = data.points[i];
        MarkPlace &place = places[i];
        place.mark = mapping.toPixel(point.x, point.y);
        if (point.active)
            place.activeY = mapping.py(*point.active);
    }
    if (places.size() <= kHandDrawnMarks)
        shiftApart(places, u);
    const QRectF &plot = mapping.plot;
    for (MarkPlace &place : places) {
        const bool across = place.mark.x() >= plot.left() && place.mark.x() <= plot.right();
        const double other = place.activeY.value_or(place.mark.y());
        place.inView = across && std::min(place.mark.y(), other) <= plot.bottom() && std::max(place.mark.y(), other) >= plot.top();
    }
    return places;
}

double largestShift(const std::vector<MarkPlace> &places, const FigureData &data, const Mapping &mapping)
{
    double largest = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        largest = std::max(largest, std::abs(places[i].mark.x() - mapping.px(data.points[i].x)));
    return largest / mapping.plot.width() * mapping.x.length();
}

} // namespace dekade::figure

#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace dekade::figure {

/// A mark as labels see it: a disc they must not cover.
struct MarkDisc {
    QPointF centre;
    double radius = 0;
};

/// A name that wants a place beside one of its own marks.
struct LabelRequest {
    std::size_t id = 0;
    QSizeF size;
    double weight = 1;          ///< gain of showing it; strong ones weigh more
    std::vector<MarkDisc> own;  ///< its mark, then its active mark if it has one
};

/// What labels keep clear of. All px.
struct LabelObstacles {
    QRectF bounds;
    std::vector<MarkDisc> marks;
    std::vector<QLineF> stems;
    std::vector<QRectF> reserved;
    std::optional<QLineF> trend;
};

/// Where a name stands; with a leader when it does not touch its mark.
struct LabelPlacement {
    std::size_t id = 0;
    QRectF box;
    std::optional<QLineF> leader; ///< from the mark to the text
    double cost = 0;
};

/// How long the placer looks: places a name may take, tries a name, and starts anew, of which the best is taken.
struct LabelEffort {
    std::size_t places = 56;
    std::size_t tries = 90;
    unsigned starts = 1;
};

/// Places as many names as there is room for, the weightiest first: twelve places touching the mark, then leaders at 0, 30, 45 and 60 degrees.
/// A maximum-weight choice over conflicting places, solved by annealing from empty with fixed seeds, then filled: same input, same output.
/// Names never overlap each other, a mark, a reserved box or the edge. Costs as in ARCHITECTURE.md.
/// @param u px of a unit; `longestLeader` in u.
std::vector<LabelPlacement> placeLabels(
    const std::vector<LabelRequest> &requests, const LabelObstacles &obstacles, double u, double longestLeader, const LabelEffort &effort = {});

} // namespace dekade::figure

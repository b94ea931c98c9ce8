#pragma once

#include "views/routing/performance.h"
#include "views/routing/timing.h"

#include <QRectF>

#include <algorithm>
#include <optional>
#include <vector>

namespace dekade::routing {

/// How much of a page is drawn.
enum class Extent {
    Whole, ///< headline, lanes, cards, load, cost
    Presenter, ///< headline, lanes and the lit card, in type to be read from the last row
    Half, ///< one of two models above each other: headline, lanes, load and one line of cost
};

/// From left to right, px.
struct Span {
    double left = 0;
    double right = 0;
    double width() const { return right - left; }
    double centre() const { return (left + right) / 2; }
    bool operator==(const Span &) const = default;
};

/// How experts are drawn: a lane each, boxes with numbers in a lane, or houses along a street.
enum class LaneKind { One, Boxes, Streets };

/// A row of the picture: experts [first, end).
struct Lane {
    int first = 0;
    int end = 0;
    double y = 0; ///< of its middle
    int count() const { return end - first; }
    bool operator==(const Lane &) const = default;
};

/// Where everything stands, in px of a page as wide as designed or wider (1600 × 774, with the load folded 1320 × 664). A pure function of its arguments.
struct StageLayout {
    QSizeF page;
    double type = 1; ///< factor of every text size
    double least = 0; ///< px no text is smaller than
    Extent extent = Extent::Whole;
    double top = 0; ///< where the headline's band begins
    Span text, score, keep, weigh, dispatch, combine, load;
    double stripHeight = 34;
    double strip = 0, heads = 0, lanesTop = 0, lanesBottom = 0, cards = 0, cost = 0, bottom = 0; ///< y of their tops
    LaneKind kind = LaneKind::One;
    std::vector<Lane> lanes;
    double pitch = 47; ///< of lanes
    bool isGrouped = false; ///< lanes are the model's own groups
    double sharedY = 0; ///< middle of the shared lane; 0: none
    double wall = 608; ///< x
    double door = 13; ///< half its height

    double px(double designed) const { return std::max(designed * type, least); }
    /// px from line to line in a presentation.
    double line() const { return std::max(24.0, least * 1.25); }
    int laneOf(int expert) const;
    const Span &column(StageKind stage) const;
    bool hasLoad() const { return load.width() > 0; }
    /// How much wider the page is than it was designed.
    double stretch() const { return combine.right / designedCombineRight(); }
    double designedCombineRight() const { return extent == Extent::Presenter ? 1576 : 1296; }
    /// Where the last column ends.
    double rightEdge() const { return hasLoad() ? load.right : combine.right; }
    bool hasCards() const { return extent == Extent::Whole; }
    /// The house of an expert in its street, or its box.
    QRectF house(int expert) const;
    /// Middle of the box of an expert: where a copy of a token arrives.
    QPointF doorOf(int expert) const;
};

/// Where the load is told: in a panel of its own, or, where that would leave the lanes too little room, in the band of the cost.
enum class LoadPlace { Panel, Folded };

struct LayoutRequest {
    QSizeF page = {1600, 774}; ///< px, at least as wide as designed: 1600, folded 1320
    double type = 1;
    Extent extent = Extent::Whole;
    double top = 0; ///< px left free above
    double foot = 0; ///< px left free below
    LoadPlace load = LoadPlace::Panel;
    double least = 0; ///< px no text is smaller than
    bool operator==(const LayoutRequest &) const = default;
};

/// The page for a picture of `size` px: as designed where the sides fit, else with the room that is over; type a little larger where the
/// picture is smaller than designed, so that it stays readable. Up to 1280 px wide the load folds, unless `load` says where it shall be. A
/// presentation has no text under 24 px.
LayoutRequest layoutFor(const QSizeF &size, Extent extent, double top = 0, double foot = 0, std::optional<LoadPlace> load = {});

StageLayout layoutOf(const RouterSettings &settings, const LayoutRequest &request);

} // namespace dekade::routing

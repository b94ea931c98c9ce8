#include "views/routing/stagelayout.h"

#include <algorithm>
#include <cmath>

namespace dekade::routing {

namespace {

constexpr double kDesignWidth = 1600;
constexpr double kDesignHeight = 774;
constexpr double kFoldedWidth = 1320; // without the panel of the load
constexpr double kFoldedHeight = 664;
constexpr double kFoldedBelow = 1280; // px of a picture
constexpr double kLeastPresented = 24; // px of a presentation's picture
constexpr double kReadable = 0.92; // of the designed type on the screen
constexpr double kLargestType = 1.15;
constexpr int kMostOneLanes = 16;
constexpr int kMostBoxes = 48;
constexpr int kSlices = 8;
constexpr double kStreet = 292; // px the longest side of a street may take at the design's width
constexpr double kMostHousePitch = 26;

void placeColumns(StageLayout &layout, LoadPlace load)
{
    const bool folded = load == LoadPlace::Folded && layout.extent != Extent::Presenter;
    const double stretch = layout.page.width() / (folded ? kFoldedWidth : kDesignWidth);
    const auto span = [stretch](double left, double right) { return Span {left * stretch, right * stretch}; };
    if (layout.extent == Extent::Presenter) {
        layout.text = span(24, 218);
        layout.score = span(236, 610);
        layout.keep = span(610, 800);
        layout.weigh = span(800, 1010);
        layout.dispatch = span(1010, 1390);
        layout.combine = span(1390, 1576);
        layout.wall = layout.keep.left + layout.keep.width() * 0.66; // streets: placeLanes
        return;
    }
    layout.text = span(24, 170);
    layout.score = span(188, 520);
    layout.keep = span(520, 668);
    layout.weigh = span(668, 846);
    layout.dispatch = span(846, 1160);
    layout.combine = span(1160, 1296);
    if (!folded)
        layout.load = span(1316, 1576);
    layout.wall = 608 * stretch;
}

void placeRows(StageLayout &layout)
{
    const double top = layout.top;
    const double end = layout.bottom;
    layout.strip = top + 68;
    layout.heads = top + 121;
    layout.lanesTop = top + 128;
    switch (layout.extent) {
    case Extent::Whole:
        layout.cost = end - (layout.hasLoad() ? 122 : 106);
        layout.cards = layout.cost - (layout.hasLoad() ? 142 : 134);
        layout.lanesBottom = layout.cards - 6;
        return;
    case Extent::Presenter: {
        const double line = layout.line();
        layout.stripHeight = std::max(53.0, line * 1.5);
        layout.strip = top + 50 + line * 1.35 + 14;
        layout.heads = layout.strip + layout.stripHeight + line * 0.95;
        layout.lanesTop = layout.heads + line * 0.45;
        layout.cards = end - line * 3.9 - 8;
        layout.cost = end;
        layout.lanesBottom = layout.cards - 10;
        return;
    }
    case Extent::Half:
        layout.strip = top + 42;
        layout.heads = top + 95;
        layout.lanesTop = top + 102;
        layout.cards = end - 34;
        layout.cost = end - 30;
        layout.lanesBottom = layout.cards - 4;
        return;
    }
}

/// Experts over `count` lanes as evenly as can be, the larger ones first.
void placeLanes(StageLayout &layout, const RouterSettings &settings)
{
    const int experts = settings.experts;
    layout.kind = experts <= kMostOneLanes ? LaneKind::One : experts <= kMostBoxes ? LaneKind::Boxes : LaneKind::Streets;
    layout.isGrouped = settings.groups.count > 1 && layout.kind != LaneKind::One;
    if (layout.extent == Extent::Presenter && layout.kind != LaneKind::One)
        layout.wall = layout.keep.left + layout.keep.width() * 0.2; // a pill follows it, no ranks before it
    const int count = layout.kind == LaneKind::One ? experts : layout.isGrouped ? settings.groups.count : kSlices;
    const double room = layout.lanesBottom - layout.lanesTop;
    const double shared = settings.sharedExperts > 0 ? std::max(30.0, room / (count + 1)) : 0;
    layout.pitch = (room - shared) / count;
    for (int lane = 0; lane < count; ++lane) {
        layout.lanes.push_back({lane * experts / count, (lane + 1) * experts / count, layout.lanesTop + (lane + 0.5) * layout.pitch});
    }
    if (settings.sharedExperts > 0)
        layout.sharedY = layout.lanesBottom - shared / 2;
    layout.door = std::min(13.0, layout.pitch * 0.28);
}

} // namespace

int StageLayout::laneOf(int expert) const
{
    const auto found
        = std::upper_bound(lanes.begin(), lanes.end(), expert, [](int wanted, const Lane &lane) { return wanted < lane.first; });
    return static_cast<int>(found - lanes.begin()) - 1;
}

const Span &StageLayout::column(StageKind stage) const
{
    switch (stage) {
    case StageKind::Score:
        return score;
    case StageKind::Keep:
        return keep;
    case StageKind::Weigh:
        return weigh;
    case StageKind::Dispatch:
        return dispatch;
    case StageKind::Combine:
        return combine;
    }
    Q_UNREACHABLE();
}

QRectF StageLayout::house(int expert) const
{
    const Lane &lane = lanes[static_cast<std::size_t>(laneOf(expert))];
    const int place = expert - lane.first;
    if (kind == LaneKind::One) {
        const double height = std::min(34.0, pitch - 4);
        const double width = extent == Extent::Presenter ? 168 : 132;
        return {dispatch.right - 8 - width, lane.y - height / 2, width, height};
    }
    if (kind == LaneKind::Boxes) {
        const double step = std::min(46.0, (dispatch.width() - 40) / std::max(lane.count(), 1));
        const double height = std::min(28.0, pitch - 12);
        return {dispatch.right - 8 - step * (lane.count() - place) + 3, lane.y - height / 2 - 3, step - 6, height};
    }
    // Even places above the street, odd ones below.
    const int side = (lane.count() + 1) / 2;
    const double longest = kStreet * dispatch.width() / 314;
    const double step = std::min(kMostHousePitch, longest / side);
    const double width = step * 0.83;
    const double left = dispatch.right - 6 - step * side + (step - width) / 2;
    const double gap = std::min(5.0, pitch * 0.12);
    const double height = std::min(11.5, pitch / 2 - gap - 2);
    return {left + step * (place / 2), place % 2 == 0 ? lane.y - gap - height : lane.y + gap, width, height};
}

QPointF StageLayout::doorOf(int expert) const
{
    const QRectF at = house(expert);
    if (kind == LaneKind::One)
        return {at.left(), at.center().y()};
    if (kind == LaneKind::Boxes)
        return {at.center().x(), at.bottom() + 4}; // below the boxes, whose numbers must stay readable
    return {at.center().x(), lanes[static_cast<std::size_t>(laneOf(expert))].y};
}

LayoutRequest layoutFor(const QSizeF &size, Extent extent, double top, double foot, std::optional<LoadPlace> load)
{
    const bool presents = extent == Extent::Presenter;
    const LoadPlace place = presents ? LoadPlace::Panel : load.value_or(size.width() <= kFoldedBelow ? LoadPlace::Folded : LoadPlace::Panel);
    const bool folded = place == LoadPlace::Folded;
    const double wide = folded ? kFoldedWidth : kDesignWidth;
    const double high = (folded ? kFoldedHeight : kDesignHeight) + top + foot;
    const double unit = std::max(0.05, std::min(size.width() / wide, size.height() / high));
    return {size / unit, std::clamp(kReadable / unit, 1.0, kLargestType), extent, top, foot, place, presents ? kLeastPresented / unit : 0};
}

StageLayout layoutOf(const RouterSettings &settings, const LayoutRequest &request)
{
    StageLayout layout;
    const double least = request.load == LoadPlace::Folded && request.extent != Extent::Presenter ? kFoldedWidth : kDesignWidth;
    layout.page = {std::max(request.page.width(), least), request.page.height()};
    layout.type = request.type;
    layout.extent = request.extent;
    layout.least = request.least;
    layout.top = request.top;
    layout.bottom = layout.page.height() - request.foot;
    placeColumns(layout, request.load);
    placeRows(layout);
    placeLanes(layout, settings);
    return layout;
}

} // namespace dekade::routing

#include "views/figure/labelcandidates.h"

#include "views/figure/labelgeometry.h"

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

// Distances in u.
constexpr double kTouchGap = 4;
constexpr double kMarkMargin = 2;
constexpr double kStemMargin = 2.6;
constexpr double kFirstLeader = 10;
constexpr double kLeaderStep = 4;
constexpr double kLeaderStart = 1.5;
constexpr double kLeaderEnd = 2.5;
constexpr double kNear = 5;
constexpr double kCell = 40;

// Costs; a place is worth its weight minus its cost.
constexpr double kLeaderCost = 0.2;
constexpr double kLeaderCostPerU = 0.0058;
constexpr double kStemCrossed = 0.55;
constexpr double kOnTrend = 0.3;
constexpr double kMarkNear = 0.45;
constexpr double kActiveEnd = 0.16;

/// A touching place: the box's anchor relative to the mark in shares of its size, and its cost. Right first.
struct Touch {
    double dirX; ///< −1 left of the mark, 0 over it, 1 right of it
    double dirY; ///< −1 above, 0 level, 1 below
    double cost;
};
constexpr Touch kTouches[] = {{1, 0, 0}, {-1, 0, .03}, {1, -.55, .05}, {1, .55, .06}, {-1, -.55, .08}, {-1, .55, .09}, {0, -1, .10}, {0, 1, .11},
    {.5, -1, .13}, {-.5, -1, .14}, {.5, 1, .16}, {-.5, 1, .17}};

constexpr double kAngles[] = {30, -30, 150, -150, 45, -45, 135, -135, 60, -60, 120, -120, 0, 180};

} // namespace

LabelCandidates::LabelCandidates(const LabelObstacles &obstacles, double u, double longestLeader)
    : m_obstacles(obstacles)
    , m_u(u)
    , m_longestLeader(longestLeader)
    , m_cell(kCell * u)
    , m_columns(std::max(1, static_cast<int>(std::ceil(obstacles.bounds.width() / m_cell))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(obstacles.bounds.height() / m_cell))))
    , m_grid(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
{
    for (std::size_t i = 0; i < obstacles.marks.size(); ++i) {
        const QPointF at = obstacles.marks[i].centre - obstacles.bounds.topLeft();
        const int column = std::clamp(static_cast<int>(at.x() / m_cell), 0, m_columns - 1);
        const int row = std::clamp(static_cast<int>(at.y() / m_cell), 0, m_rows - 1);
        m_grid[static_cast<std::size_t>(row * m_columns + column)].push_back(i);
    }
}

template<typename Visit>
bool LabelCandidates::anyMarkIn(const QRectF &area, Visit visit) const
{
    const QRectF local = area.translated(-m_obstacles.bounds.topLeft());
    const int firstColumn = std::clamp(static_cast<int>(local.left() / m_cell), 0, m_columns - 1);
    const int lastColumn = std::clamp(static_cast<int>(local.right() / m_cell), 0, m_columns - 1);
    const int firstRow = std::clamp(static_cast<int>(local.top() / m_cell), 0, m_rows - 1);
    const int lastRow = std::clamp(static_cast<int>(local.bottom() / m_cell), 0, m_rows - 1);
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = firstColumn; column <= lastColumn; ++column) {
            for (const std::size_t i : m_grid[static_cast<std::size_t>(row * m_columns + column)]) {
                if (visit(m_obstacles.marks[i]))
                    return true;
            }
        }
    }
    return false;
}

bool LabelCandidates::boxIsForbidden(const QRectF &box, const LabelRequest &request) const
{
    if (!m_obstacles.bounds.contains(box))
        return true;
    for (const QRectF &reserved : m_obstacles.reserved) {
        if (reserved.intersects(box))
            return true;
    }
    const double reach = 14 * m_u;
    const double ownDistance = distanceTo(box, request.own.front().centre);
    const bool marked = anyMarkIn(box.adjusted(-reach, -reach, reach, reach), [&](const MarkDisc &mark) {
        const double distance = distanceTo(box, mark.centre);
        if (distance < mark.radius + kMarkMargin * m_u)
            return true;
        // A foreign mark nearer than its own would take the name for itself.
        const bool own = std::any_of(request.own.begin(), request.own.end(), [&](const MarkDisc &disc) { return disc.centre == mark.centre; });
        return !own && ownDistance < reach && distance < ownDistance - 0.5 * m_u;
    });
    if (marked)
        return true;
    const double margin = kStemMargin * m_u;
    const QRectF wide = box.adjusted(-margin, 0, margin, 0);
    return std::any_of(m_obstacles.stems.begin(), m_obstacles.stems.end(), [&](const QLineF &stem) { return meets(stem, wide); });
}

bool LabelCandidates::leaderIsForbidden(const QLineF &leader, const LabelRequest &request) const
{
    const QRectF area = QRectF(leader.p1(), leader.p2()).normalized().adjusted(-12 * m_u, -12 * m_u, 12 * m_u, 12 * m_u);
    const bool overMark = anyMarkIn(area, [&](const MarkDisc &mark) {
        const bool own = std::any_of(request.own.begin(), request.own.end(), [&](const MarkDisc &disc) { return disc.centre == mark.centre; });
        return !own && distanceTo(leader, mark.centre) < mark.radius + kMarkMargin * m_u;
    });
    return overMark
        || std::any_of(m_obstacles.reserved.begin(), m_obstacles.reserved.end(), [&](const QRectF &box) { return meets(leader, box); });
}

double LabelCandidates::extraCost(const LabelPlacement &place, const LabelRequest &request) const
{
    double cost = 0;
    if (m_obstacles.trend && meets(*m_obstacles.trend, place.box))
        cost += kOnTrend;
    const double near = kNear * m_u;
    const bool close = anyMarkIn(place.box.adjusted(-near - 8, -near - 8, near + 8, near + 8), [&](const MarkDisc &mark) {
        const bool own = std::any_of(request.own.begin(), request.own.end(), [&](const MarkDisc &disc) { return disc.centre == mark.centre; });
        return !own && distanceTo(place.box, mark.centre) < mark.radius + near;
    });
    if (close)
        cost += kMarkNear;
    if (place.leader) {
        for (const QLineF &stem : m_obstacles.stems) {
            const bool ownStem = stem.p1() == request.own.front().centre;
            if (!ownStem && crosses(*place.leader, stem))
                cost += kStemCrossed;
        }
    }
    return cost;
}

void LabelCandidates::add(std::vector<LabelPlacement> &places, const LabelRequest &request, LabelPlacement place) const
{
    if (boxIsForbidden(place.box, request) || (place.leader && leaderIsForbidden(*place.leader, request)))
        return;
    place.cost += extraCost(place, request);
    places.push_back(std::move(place));
}

void LabelCandidates::addTouching(std::vector<LabelPlacement> &places, const LabelRequest &request, const MarkDisc &mark, double extra) const
{
    const double gap = mark.radius + kTouchGap * m_u;
    const QSizeF size = request.size;
    for (const Touch &touch : kTouches) {
        QPointF corner;
        if (std::abs(touch.dirX) == 1) {
            corner.setX(touch.dirX > 0 ? mark.centre.x() + gap : mark.centre.x() - gap - size.width());
            corner.setY(mark.centre.y() - size.height() / 2 + touch.dirY * size.height());
        } else {
            corner.setX(mark.centre.x() - size.width() / 2 + touch.dirX * size.width() * 0.7);
            corner.setY(touch.dirY < 0 ? mark.centre.y() - gap - size.height() + 2 * m_u : mark.centre.y() + gap - 2 * m_u);
        }
        add(places, request, {request.id, QRectF(corner, size), {}, touch.cost + extra});
    }
}

void LabelCandidates::addLeaders(
    std::vector<LabelPlacement> &places, const LabelRequest &request, const MarkDisc &mark, double extra, std::size_t most) const
{
    static const std::vector<QPointF> kDirections = [] {
        constexpr double kDegree = 3.141592653589793 / 180;
        std::vector<QPointF> directions;
        for (const double angle : kAngles)
            directions.emplace_back(std::cos(angle * kDegree), -std::sin(angle * kDegree));
        return directions;
    }();
    for (double length = kFirstLeader; length <= m_longestLeader && places.size() < most; length += kLeaderStep) {
        for (const QPointF &direction : kDirections) {
            const QPointF start = mark.centre + direction * (mark.radius + kLeaderStart * m_u);
            const QPointF end = mark.centre + direction * (mark.radius + length * m_u);
            const double textX = direction.x() > 0 ? end.x() + kLeaderEnd * m_u : end.x() - kLeaderEnd * m_u - request.size.width();
            const QRectF box(QPointF(textX, end.y() - request.size.height() / 2), request.size);
            add(places, request, {request.id, box, QLineF(start, end), kLeaderCost + kLeaderCostPerU * length + extra});
        }
    }
}

std::vector<LabelPlacement> LabelCandidates::of(const LabelRequest &request, std::size_t most) const
{
    std::vector<LabelPlacement> places;
    for (std::size_t end = 0; end < request.own.size(); ++end)
        addTouching(places, request, request.own[end], end == 0 ? 0 : kActiveEnd);
    for (std::size_t end = 0; end < request.own.size(); ++end)
        addLeaders(places, request, request.own[end], end == 0 ? 0 : kActiveEnd, most);
    std::stable_sort(places.begin(), places.end(), [](const LabelPlacement &a, const LabelPlacement &b) { return a.cost < b.cost; });
    if (places.size() > most)
        places.resize(most);
    return places;
}

} // namespace dekade::figure

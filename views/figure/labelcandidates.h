#pragma once

#include "views/figure/labelplacer.h"

namespace dekade::figure {

/// Makes the places a name could take, obstacles alone considered, cheapest first.
class LabelCandidates final {
public:
    LabelCandidates(const LabelObstacles &obstacles, double u, double longestLeader);

    /// At most `most` places.
    std::vector<LabelPlacement> of(const LabelRequest &request, std::size_t most) const;

private:
    /// Adds the place with its cost unless an obstacle forbids it.
    void add(std::vector<LabelPlacement> &places, const LabelRequest &request, LabelPlacement place) const;
    void addTouching(std::vector<LabelPlacement> &places, const LabelRequest &request, const MarkDisc &mark, double extra) const;
    void addLeaders(std::vector<LabelPlacement> &places, const LabelRequest &request, const MarkDisc &mark, double extra, std::size_t most) const;
    bool boxIsForbidden(const QRectF &box, const LabelRequest &request) const;
    bool leaderIsForbidden(const QLineF &leader, const LabelRequest &request) const;
    double extraCost(const LabelPlacement &place, const LabelRequest &request) const;
    template<typename Visit>
    bool anyMarkIn(const QRectF &area, Visit visit) const;

    const LabelObstacles &m_obstacles;
    double m_u;
    double m_longestLeader;
    double m_cell;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::vector<std::size_t>> m_grid; ///< marks by cell, so that thousands of marks cost no more than those nearby
};

} // namespace dekade::figure

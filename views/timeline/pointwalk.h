#pragma once

#include "model/figure/figuredata.h"

#include <optional>
#include <vector>

namespace dekade::timeline {

/// The order in which the keyboard walks a figure: its points by date (by x), then the entries of the lane. Pure; built anew with the data.
class PointWalk final {
public:
    PointWalk() = default;
    explicit PointWalk(const figure::FigureData &data);

    int count() const { return static_cast<int>(m_order.size()); }
    /// 0-based place of a model in the walk, empty where it is not in the figure.
    std::optional<int> placeOf(catalogue::ModelId model) const;
    /// `steps` on from `current`, stopping at both ends. From nowhere a step forward is the first, a step back the last. Empty without any.
    std::optional<catalogue::ModelId> from(std::optional<catalogue::ModelId> current, int steps) const;
    std::optional<catalogue::ModelId> first() const;
    std::optional<catalogue::ModelId> last() const;

private:
    std::vector<catalogue::ModelId> m_order;
};

} // namespace dekade::timeline

#pragma once

#include "views/figure/layer.h"
#include "views/figure/ticks.h"

namespace dekade::figure {

/// The words along both axes, their ticks, and grid lines where the chart frame has none (inside a part of a decade).
class GridLayer final : public Layer {
public:
    using Layer::Layer;
    /// Ticks anew for what is shown.
    void refresh();
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintX(QPainter &painter) const;
    void paintY(QPainter &painter) const;

    std::vector<Tick> m_x;
    std::vector<Tick> m_y;
};

} // namespace dekade::figure

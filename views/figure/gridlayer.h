#pragma once

#include "views/figure/layer.h"
#include "views/figure/ticks.h"

namespace dekade::figure {

/// The words along both axes, their ticks, and the grid: decades and their 2 to 9, or even steps inside a part of a decade.
class GridLayer final : public Layer {
public:
    using Layer::Layer;
    /// Ticks anew for what is shown.
    void refresh();
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    /// Where the words along the y axis stand, for who would paint over some of them.
    static std::vector<QRectF> yWords(const Stage &stage);

private:
    void paintDecades(QPainter &painter) const;
    void paintX(QPainter &painter) const;
    void paintY(QPainter &painter) const;

    std::vector<Tick> m_x;
    std::vector<Tick> m_y;
};

} // namespace dekade::figure

#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// What lies behind the grid: the sheet, the filled eras, their captions, the lane's ground, and the words of the y axis.
class EraLayer final : public Layer {
public:
    using Layer::Layer;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintEra(QPainter &painter, std::size_t index) const;
};

} // namespace dekade::figure

#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// Title, subtitle and the key of makers.
class HeadLayer final : public Layer {
public:
    using Layer::Layer;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintKey(QPainter &painter) const;
};

} // namespace dekade::figure

#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// The models without a disclosed figure: an open square and the name, in a lane of their own, on screen and in every file.
class LaneLayer final : public Layer {
public:
    using Layer::Layer;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    bool isStrong(catalogue::ModelId model) const;
};

} // namespace dekade::figure

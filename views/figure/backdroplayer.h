#pragma once

#include "views/figure/cloudpixels.h"
#include "views/figure/layer.h"

namespace dekade::figure {

/// Other people's models as faint dots behind the figure's own. The dots of columns become one image, because a million ellipses take seconds;
/// files of lines get their ellipses as long as they are few.
class BackdropLayer final : public Layer {
public:
    using Layer::Layer;

    /// The dot under `at` (scene px), the nearest; nothing where none is within reach.
    std::optional<DotPlace> dotAt(const QPointF &at) const;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    /// One dot in the colour and size that all have; for the key.
    static void paintDot(QPainter &painter, const QPointF &centre, const theme::Theme &colours, double u);

private:
    void paintDots(QPainter &painter) const;
    void paintCloud(QPainter &painter, const DotCloud &cloud);

    CloudPixels m_pixels;
};

} // namespace dekade::figure

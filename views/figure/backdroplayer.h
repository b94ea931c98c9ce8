#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// Other people's models as faint dots behind the figure's own.
class BackdropLayer final : public Layer {
public:
    using Layer::Layer;

    /// The dot under `at` (scene px), as its place in the backdrop; nothing where none is within reach.
    std::optional<std::size_t> dotAt(const QPointF &at) const;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

    /// One dot in the colour and size that all have; for the key.
    static void paintDot(QPainter &painter, const QPointF &centre, const theme::Theme &colours, double u);
};

} // namespace dekade::figure

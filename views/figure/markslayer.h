#pragma once

#include "views/figure/layer.h"
#include "views/figure/marks.h"
#include "views/figure/marksprites.h"

#include <QImage>

namespace dekade::figure {

/// All marks of the plot: stems, estimate bars, marks, signs of disagreement, clipped to the plot.
/// Few points are drawn by hand on every device; many are sprites where the device is an image or a screen, and dots where there are more of
/// them than an eye can part.
class MarksLayer final : public Layer {
public:
    using Layer::Layer;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void paintByHand(QPainter &painter) const;
    void paintGhost(QPainter &painter) const;
    void paintStems(QPainter &painter) const;
    void paintSprites(QPainter &painter);
    /// Onto pixels of which (0, 0) is the scene's `origin`.
    void blit(const Pixels &pixels, const QPointF &origin);
    void blitMarks(const Pixels &pixels, const QPointF &origin);
    void blitDots(const Pixels &pixels, const QPointF &origin);
    /// Sprites for a scale; kept while it stays.
    void fitSprites(double ratio);
    MarkStyle styleOf(const Point &point, const QPointF &at) const;

    QImage m_canvas; ///< where the painter's own pixels are out of reach; kept between frames: clearing is cheaper than allocating
    MarkSprites m_sprites {1};
    double m_spritesRatio = 0; ///< what the sprites were drawn for
    double m_spritesU = 0;
};

} // namespace dekade::figure

#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// Rings around the selected, compared and hovered marks, the selection's hairlines to both axes with its values on them, and the zoom box.
class SelectionLayer final : public Layer {
public:
    using Layer::Layer;
    void setRubberBand(const QRectF &band);
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    std::optional<QPointF> markOf(catalogue::ModelId model) const;
    void ring(QPainter &painter, const QPointF &at, double radius, double width, Qt::PenStyle style) const;
    void paintCrosshair(QPainter &painter, const QPointF &at) const;
    void paintChip(QPainter &painter, const QPointF &anchor, const QString &text, bool onX) const;

    QRectF m_band;
};

} // namespace dekade::figure

#pragma once

#include "views/figure/labelplacer.h"
#include "views/figure/layer.h"

#include <QImage>
#include <QPainterPath>

namespace dekade::figure {

/// The models' names beside their marks. Laid out when a view settles; while a gesture goes on they travel with their marks.
class LabelLayer final : public Layer {
public:
    using Layer::Layer;

    /// Lays the labels out for the stage's places.
    void layOut();
    /// Follows the marks without a new layout.
    void follow();
    int labelled() const { return static_cast<int>(m_labels.size()); }
    /// The point whose label stands at `at`.
    std::optional<std::size_t> pointAt(const QPointF &at) const;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    struct Label {
        std::size_t point = 0;
        QRectF box;
        std::optional<QLineF> leader;
        QPointF laidOutAt; ///< its mark when it was laid out
        QPointF shift;     ///< since then
        QString text;
        bool strong = false;
        QPainterPath halo; ///< outline of the text around its own origin; on sheets
        QImage sprite = {}; ///< halo and text in device px, drawn at the first frame of a gesture
        QRgb spriteGround = 0;
    };

    std::vector<LabelRequest> requests() const;
    LabelObstacles obstacles() const;
    void addLabel(const LabelPlacement &placement);
    QFont fontOf(bool strong) const;

    /// Halo and text by hand, as every settled view and every file has them.
    void stampHalo(QPainter &painter, const QString &text, const QPointF &baseline, const QColor &ground) const;
    void paintLabel(QPainter &painter, const Label &label, const QPointF &baseline, const QColor &ground) const;
    /// A label in motion: its sprite on whole device px. Filling a halo costs more than a thousand marks.
    void blitLabel(QPainter &painter, Label &label, const QPointF &baseline, const QColor &ground) const;

    std::vector<Label> m_labels;
    bool m_moving = false; ///< between two layouts, while a gesture goes on
};

} // namespace dekade::figure

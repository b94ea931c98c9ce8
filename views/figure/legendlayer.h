#pragma once

#include "views/figure/layer.h"

#include <QStringList>

namespace dekade::figure {

/// What shapes and fills mean, inside the plot where a corner is free, else in a strip the plot makes room for. Sheets only.
class LegendLayer final : public Layer {
public:
    using Layer::Layer;
    /// The box it takes in this view; empty where it has no free corner (it then stands in none: the footer carries the words).
    QRectF place();
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    enum class Sign { Dense, MoeTotal, MoeActive, Undisclosed, Reported, Computed, Estimated, Disagrees, Backdrop };
    struct Entry {
        Sign sign;
        QString text;
        bool present = true; ///< grey where the figure has none
    };

    std::vector<Entry> entries() const;
    double covered(const QRectF &box) const;
    void paintGround(QPainter &painter) const;
    void paintSign(QPainter &painter, const QPointF &centre, Sign sign, bool present) const;

    QRectF m_box;
    std::vector<Entry> m_entries;
    double m_column = 0;
    int m_rows = 4;
};

} // namespace dekade::figure

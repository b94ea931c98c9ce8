#pragma once

#include "views/figure/layer.h"

#include <vector>

namespace dekade::figure {

/// The fitted line with its band, and the receipt that says what it rests on.
class TrendLayer final : public Layer {
public:
    using Layer::Layer;
    /// Where the receipt stands in this view, found among free corners above and below the line; empty where it finds no room.
    QRectF placeReceipt();
    /// What the receipt's leader covers; empty without a receipt.
    QRectF leaderBox() const;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    /// Half the band's height along the span, in axis units; new data's is computed once: quantiles are dear.
    const std::vector<double> &halfWidths();
    QRectF receiptAt(double left, double top, double width) const;
    bool isFree(const QRectF &box) const;
    void paintReceipt(QPainter &painter) const;
    QLineF leader() const;

    QRectF m_receipt;
    QStringList m_lines;

    FigureDataPtr m_measured; ///< the data of m_halfWidths
    std::vector<double> m_halfWidths;
};

} // namespace dekade::figure

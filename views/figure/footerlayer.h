#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// The notes under a sheet: how many names stand there and what is not drawn, the sources, lens, measure, filter and data version.
class FooterLayer final : public Layer {
public:
    using Layer::Layer;
    void setLabelled(int labelled, int labellable, int shiftDays);
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    QString m_lead; ///< "48 of 54 models labelled"
    QString m_shift;
};

} // namespace dekade::figure

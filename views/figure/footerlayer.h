#pragma once

#include "views/figure/layer.h"

namespace dekade::figure {

/// The notes under a sheet: how many names stand there and what is not drawn, the sources, lens, measure, filter and data version.
class FooterLayer final : public Layer {
public:
    using Layer::Layer;
    /// The lines of the first note at most: "888 of 888 models labelled" with the longest shift, in the words of the data's language.
    static int mostFirstLines(const FigureData &data, double px, double width);
    void setLabelled(int labelled, int labellable, int shiftDays);
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    QString m_lead; ///< "48 of 54 models labelled"
    QString m_shift;
};

} // namespace dekade::figure

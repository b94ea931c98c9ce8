#pragma once

#include "views/figure/guideplaces.h"
#include "views/figure/layer.h"

namespace dekade::figure {

/// The lines to read a figure by: equal compute dashed, equal tokens a parameter drawn through, the optimum of a
/// scaling law in dashes and dots, each with its words at the plot's edge.
class GuideLayer final : public Layer {
public:
    using Layer::Layer;
    /// Places the guides for what is shown; gives what their words cover, for the names to keep clear of.
    std::vector<QRectF> layOut();
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override;

private:
    void place();
    void paintLine(QPainter &painter, const GuidePlace &place) const;
    void paintWords(QPainter &painter, const GuidePlace &place) const;
    bool isCurrent() const;

    std::vector<GuidePlace> m_places;
    std::vector<QRectF> m_reserved; ///< by legend and receipt when the view last settled
    FigureDataPtr m_data;
    Mapping m_mapping; ///< that m_places were made for
};

} // namespace dekade::figure

#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/figurescene.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace dekade::figure {

/// Where a lane entry stands: its square and its name (left edge, baseline).
struct LanePlace {
    std::size_t entry = 0;
    QPointF square;
    QPointF text;
    bool textLeft = false; ///< the name stands left of its square
    QRectF box;            ///< of square and name together
};

/// A maker in the key: bar, name, count.
struct KeyPlace {
    std::size_t series = 0;
    QPointF baseline;
};

/// Every rectangle of a figure, in scene px: one pure function of data and options, so that layers never measure each other.
struct FigureLayout {
    double u = 1;
    double left = 0;  ///< the text edge
    double right = 0;
    QStringList titleLines;
    QStringList subtitleLines;
    double titleBaseline = 0;
    double subtitleBaseline = 0;
    std::vector<KeyPlace> key;
    QRectF eraRow;
    QRectF lane;
    std::vector<LanePlace> lanePlaces;
    int laneHidden = 0; ///< entries for which even the rows had no room; counted in words
    QRectF plot;
    double xBaseline = 0; ///< of the words under the x axis
    double footerRule = 0;
    std::vector<QStringList> footer; ///< wrapped: sources line, state line; the labelled line is composed by the footer itself
    double footerBaseline = 0;
    double footerPitch = 0;
    int footerFirstLines = 1; ///< lines kept for the first (labelled) line
};

FigureLayout layoutFigure(const FigureData &data, const SceneOptions &options);

} // namespace dekade::figure

#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"

#include <QLineF>
#include <QRectF>

#include <vector>

namespace dekade::figure {

/// A guide in view: its line in px, clipped to the plot, left to right, and its words along it.
struct GuidePlace {
    std::size_t guide = 0; ///< index into the guides
    QLineF line;
    QString text;   ///< empty where its words find no room
    QPointF centre; ///< of the words
    double angle = 0;            ///< degrees, clockwise, as QPainter turns
    double width = 0;            ///< of the words with their margins, px
    std::vector<QRectF> boxes;   ///< what the words cover, in pieces
};

/// What words of guides keep clear of, and how large they are.
struct GuideRoom {
    Mapping mapping;
    double u = 1;                   ///< px of a unit
    double fontPx = 10.5;           ///< of the words
    std::vector<QPointF> marks;
    std::vector<QRectF> reserved;
};

/// Which guides are shown: at least 44 u between two of a kind, Chinchilla's rule first, then powers of ten, then 2 and 5
/// between them where there is more room.
/// By the scale alone, so that moving the view neither adds nor drops a line. In order of `guides`.
std::vector<std::size_t> chooseGuides(const std::vector<Guide> &guides, const Mapping &mapping, double u);

/// The chosen guides that cross the plot with more than a corner, each with its words near the plot's edge, inside, clear of the rest and
/// of each other; the short words where the long ones find no room.
std::vector<GuidePlace> placeGuides(const std::vector<Guide> &guides, const GuideRoom &room);

} // namespace dekade::figure

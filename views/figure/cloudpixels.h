#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"

#include <QColor>
#include <QImage>

#include <vector>

namespace dekade::figure {

/// Very many faint dots as one picture. Each is a disc of the colour, anti-aliased at its edge and set to whole pixels; they lie over one another as
/// painted ones would, but where there are so many that all would be solid each is fainter, so that density can be seen. Keeps its memory from frame
/// to frame. One thread.
class CloudPixels final {
public:
    /// The dots of a cloud as far as they lie in the mapping's plot. `ratio` device px are one px of the mapping; `radius` is in px of the mapping.
    /// The picture covers the plot and is valid until the next call. A million dots take some ms.
    const QImage &paint(const DotCloud &cloud, const Mapping &mapping, double ratio, double radius, const QColor &colour);

private:
    using Stamp = std::vector<float>; ///< a square of m_side²: how much each pixel around a dot lets through

    void count(const DotCloud &cloud, const Mapping &mapping, double ratio);
    Stamp stampOf(double radius, float alpha, int dots) const;
    void layDots(double radius, float alpha);
    void layStamp(const Stamp &stamp, int x, int y);
    void tint(const QColor &colour);

    QSize m_size; ///< device px
    QImage m_image;
    std::vector<quint32> m_counts; ///< dots a pixel, row by row
    std::vector<float> m_clear;    ///< how much of what lies behind still shows, a pixel
    int m_counted = 0;             ///< dots in the plot
    int m_side = 1;                ///< px of a stamp
};

} // namespace dekade::figure

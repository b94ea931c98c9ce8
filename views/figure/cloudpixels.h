#pragma once

#include "model/figure/figuredata.h"
#include "views/figure/mapping.h"

#include <QColor>
#include <QImage>

#include <vector>

namespace dekade::figure {

/// Very many faint dots as one picture. Each is a disc of the colour, anti-aliased at its edge and set to whole pixels; they lie over one
/// another as painted ones would, but where there are so many that all would be solid each is fainter, so that density can be seen. Keeps
/// its memory from frame to frame. One thread.
class CloudPixels final {
public:
    /// The dots of a cloud as far as they lie in the mapping's plot. `ratio` device px are one px of the mapping; `radius` is in px of the
    /// mapping. The picture covers the plot and is valid until the next call. A million dots take some ms.
    const QImage &paint(const DotCloud &cloud, const Mapping &mapping, double ratio, double radius, const QColor &colour);

private:
    void count(const DotCloud &cloud, const Mapping &mapping, double ratio);
    void makeKernel(double radius, float alpha);
    float *nearLine(int line);
    void take(int line);
    void spread(int line);
    void makeColours(const QColor &colour);

    QSize m_size; ///< device px of the picture
    QImage m_image;
    int m_reach = 0; ///< px from the middle of a disc to its last pixel
    std::vector<quint8> m_counts; ///< dots a pixel, at most 255, row by row, with a margin of m_reach on all sides
    std::vector<float> m_near; ///< the lines of counts within reach of the one that is spread, by their number modulo 2 m_reach + 1
    int m_counted = 0; ///< dots in the plot
    std::vector<float> m_kernel; ///< of one dot: a square of optical densities
    std::vector<float> m_density; ///< of one line of the picture
    std::vector<QRgb> m_colours; ///< by density
};

} // namespace dekade::figure

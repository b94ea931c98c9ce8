#include "views/figure/cloudpixels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kMostCover = 0.7; ///< of a plot strewn evenly
constexpr double kPi = 3.14159265358979;
// Densities are looked up in steps finer than a level of 255 where they change most.
constexpr int kSteps = 4096;
constexpr float kStepsPerDensity = 512;

/// The opacity of each dot with which a plot strewn evenly with so many is covered at most by kMostCover: (1 − alpha)^k = 1 − cover, where
/// k dots lie over a pixel. Worked: a million of radius 2 on 1000 × 600 px, k = 21: 0.056.
float opacityOf(int dots, double radius, const QSize &plot, float most)
{
    const double over = dots * kPi * radius * radius / (static_cast<double>(plot.width()) * plot.height());
    return over <= 0 ? most : std::min(most, static_cast<float>(1 - std::pow(1 - kMostCover, 1 / over)));
}

constexpr std::size_t kBlock = 256;
constexpr quint8 kMostDots = 255; ///< of a pixel: as many as are counted

void prefetch(const void *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place, 1);
#else
    Q_UNUSED(place)
#endif
}

} // namespace

/// Where each dot falls: one pass over the columns, in floats. The counts are bytes, which a processor's nearer caches hold, and a block of
/// places is asked for before it is counted: dots lie at random, and waiting for memory is what counting them costs.
void CloudPixels::count(const DotCloud &cloud, const Mapping &mapping, double ratio)
{
    const auto stride = static_cast<std::size_t>(m_size.width() + 2 * m_reach);
    const auto reach = static_cast<std::size_t>(m_reach);
    m_counts.assign(stride * static_cast<std::size_t>(m_size.height() + 2 * m_reach), 0);
    m_counted = 0;
    const auto left = static_cast<float>(mapping.x.low);
    const auto low = static_cast<float>(mapping.y.low);
    const auto acrossX = static_cast<float>(mapping.plot.width() * ratio / mapping.x.length());
    const auto upY = static_cast<float>(mapping.plot.height() * ratio / mapping.y.length());
    const auto right = static_cast<float>(m_size.width());
    const auto foot = static_cast<float>(m_size.height());
    const float *x = cloud.x->data();
    const float *y = cloud.y->data();
    std::array<std::size_t, kBlock> places;
    for (std::size_t first = 0; first < cloud.rows.size(); first += kBlock) {
        std::size_t found = 0;
        for (std::size_t i = first; i < std::min(first + kBlock, cloud.rows.size()); ++i) {
            const quint32 row = cloud.rows[i];
            const float px = (x[row] - left) * acrossX;
            const float py = foot - (y[row] - low) * upY;
            if (!(px >= 0 && px < right && py >= 0 && py < foot))
                continue;
            places[found] = (static_cast<std::size_t>(static_cast<int>(py)) + reach) * stride
                + static_cast<std::size_t>(static_cast<int>(px)) + reach;
            prefetch(&m_counts[places[found++]]);
        }
        for (std::size_t i = 0; i < found; ++i) {
            quint8 &dots = m_counts[places[i]];
            dots = static_cast<quint8>(dots + (dots < kMostDots ? 1 : 0));
        }
        m_counted += static_cast<int>(found);
    }
}

/// What dots let through multiplies, so its logarithms add up: a dot is a square of densities −ln(1 − alpha · cover), and many are their
/// sum.
void CloudPixels::makeKernel(double radius, float alpha)
{
    m_kernel.clear();
    for (int dy = -m_reach; dy <= m_reach; ++dy) {
        for (int dx = -m_reach; dx <= m_reach; ++dx) {
            const double cover = std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0);
            m_kernel.push_back(static_cast<float>(-std::log1p(-std::min(0.999, alpha * cover)) * kStepsPerDensity));
        }
    }
}

float *CloudPixels::nearLine(int line)
{
    return m_near.data() + static_cast<std::ptrdiff_t>(line % (2 * m_reach + 1)) * (m_size.width() + 2 * m_reach);
}

/// Makes floats of a line of counts, once for all lines of the picture that it reaches.
void CloudPixels::take(int line)
{
    const int stride = m_size.width() + 2 * m_reach;
    const quint8 *from = m_counts.data() + static_cast<std::ptrdiff_t>(line) * stride;
    std::copy(from, from + stride, nearLine(line));
}

/// The densities of one line. Plain loops over whole lines, which become vector instructions.
void CloudPixels::spread(int line)
{
    const int width = m_size.width();
    const int side = 2 * m_reach + 1;
    take(line + side - 1);
    m_density.assign(static_cast<std::size_t>(width), 0.5F); // rounds
    float *density = m_density.data();
    for (int dy = 0; dy < side; ++dy) {
        const float *counts = nearLine(line + dy);
        for (int dx = 0; dx < side; ++dx) {
            const float weight = m_kernel[static_cast<std::size_t>(dy * side + dx)];
            if (weight == 0)
                continue;
            const float *from = counts + dx;
            for (int x = 0; x < width; ++x)
                density[x] += weight * from[x];
        }
    }
}

void CloudPixels::makeColours(const QColor &colour)
{
    m_colours.clear();
    for (int step = 0; step < kSteps; ++step) {
        const double cover = 1 - std::exp(-step / static_cast<double>(kStepsPerDensity));
        const auto part = [&](int value) { return static_cast<int>(value * cover + 0.5); };
        m_colours.push_back(qRgba(part(colour.red()), part(colour.green()), part(colour.blue()), part(255)));
    }
}

const QImage &CloudPixels::paint(const DotCloud &cloud, const Mapping &mapping, double ratio, double radius, const QColor &colour)
{
    m_size = (mapping.plot.size() * ratio).toSize().expandedTo({1, 1});
    m_reach = static_cast<int>(std::ceil(radius * ratio));
    count(cloud, mapping, ratio);
    makeKernel(radius * ratio, opacityOf(m_counted, radius * ratio, m_size, colour.alphaF()));
    makeColours(colour);
    if (m_image.size() != m_size)
        m_image = QImage(m_size, QImage::Format_ARGB32_Premultiplied);
    m_near.resize(static_cast<std::size_t>((2 * m_reach + 1) * (m_size.width() + 2 * m_reach)));
    for (int line = 0; line < 2 * m_reach; ++line)
        take(line);
    constexpr float kLast = kSteps - 1;
    for (int y = 0; y < m_size.height(); ++y) {
        spread(y);
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        for (int x = 0; x < m_size.width(); ++x)
            line[x] = m_colours[static_cast<std::size_t>(static_cast<int>(std::min(m_density[static_cast<std::size_t>(x)], kLast)))];
    }
    return m_image;
}

} // namespace dekade::figure

#include "views/figure/cloudpixels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dekade::figure {

namespace {

constexpr double kMostCover = 0.7; ///< of a plot strewn evenly
constexpr double kPi = 3.14159265358979;
constexpr quint32 kMostOnOne = 64; ///< more dots on one pixel make no difference

/// The opacity of each dot with which a plot strewn evenly with so many is covered at most by kMostCover: (1 − alpha)^k = 1 − cover, where k dots lie over
/// a pixel. Worked: a million of radius 2 on 1000 × 600 px, k = 21: 0.056.
float opacityOf(int dots, double radius, const QSize &plot, float most)
{
    const double over = dots * kPi * radius * radius / (static_cast<double>(plot.width()) * plot.height());
    return over <= 0 ? most : std::min(most, static_cast<float>(1 - std::pow(1 - kMostCover, 1 / over)));
}

} // namespace

/// Where each dot falls: one pass over the columns, in floats.
void CloudPixels::count(const DotCloud &cloud, const Mapping &mapping, double ratio)
{
    const auto width = static_cast<std::size_t>(m_size.width());
    m_counts.assign(width * static_cast<std::size_t>(m_size.height()), 0);
    m_counted = 0;
    const auto left = static_cast<float>(mapping.x.low);
    const auto low = static_cast<float>(mapping.y.low);
    const auto acrossX = static_cast<float>(mapping.plot.width() * ratio / mapping.x.length());
    const auto upY = static_cast<float>(mapping.plot.height() * ratio / mapping.y.length());
    const auto right = static_cast<float>(m_size.width());
    const auto foot = static_cast<float>(m_size.height());
    const float *x = cloud.x->data();
    const float *y = cloud.y->data();
    for (const quint32 row : cloud.rows) {
        const float px = (x[row] - left) * acrossX;
        const float py = foot - (y[row] - low) * upY;
        if (!(px >= 0 && px < right && py >= 0 && py < foot))
            continue;
        ++m_counts[static_cast<std::size_t>(py) * width + static_cast<std::size_t>(px)];
        ++m_counted;
    }
}

CloudPixels::Stamp CloudPixels::stampOf(double radius, float alpha, int dots) const
{
    Stamp stamp;
    const int reach = m_side / 2;
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const auto cover = static_cast<float>(std::clamp(radius + 0.5 - std::hypot(dx, dy), 0.0, 1.0));
            stamp.push_back(std::pow(1 - alpha * cover, static_cast<float>(dots)));
        }
    }
    return stamp;
}

void CloudPixels::layStamp(const Stamp &stamp, int x, int y)
{
    const int reach = m_side / 2;
    const int first = std::max(0, x - reach);
    const int last = std::min(m_size.width() - 1, x + reach);
    for (int line = std::max(0, y - reach); line <= std::min(m_size.height() - 1, y + reach); ++line) {
        const float *through = stamp.data() + (line - y + reach) * m_side + (first - x + reach);
        float *clear = m_clear.data() + static_cast<std::ptrdiff_t>(line) * m_size.width() + first;
        for (int i = 0; i <= last - first; ++i)
            clear[i] *= through[i];
    }
}

/// A stamp for every pixel that has dots, of one made for their number.
void CloudPixels::layDots(double radius, float alpha)
{
    m_side = 2 * static_cast<int>(std::ceil(radius)) + 1;
    m_clear.assign(m_counts.size(), 1.0F);
    std::array<Stamp, kMostOnOne + 1> stamps;
    const quint32 *dots = m_counts.data();
    for (int y = 0; y < m_size.height(); ++y) {
        for (int x = 0; x < m_size.width(); ++x, ++dots) {
            if (*dots == 0)
                continue;
            Stamp &stamp = stamps[std::min(*dots, kMostOnOne)];
            if (stamp.empty())
                stamp = stampOf(radius, alpha, static_cast<int>(std::min(*dots, kMostOnOne)));
            layStamp(stamp, x, y);
        }
    }
}

void CloudPixels::tint(const QColor &colour)
{
    if (m_image.size() != m_size)
        m_image = QImage(m_size, QImage::Format_ARGB32_Premultiplied);
    const auto red = static_cast<float>(colour.red());
    const auto green = static_cast<float>(colour.green());
    const auto blue = static_cast<float>(colour.blue());
    const float *clear = m_clear.data();
    for (int y = 0; y < m_size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(m_image.scanLine(y));
        for (int x = 0; x < m_size.width(); ++x) {
            const float a = 1 - *clear++;
            line[x] = qRgba(static_cast<int>(red * a + 0.5F), static_cast<int>(green * a + 0.5F), static_cast<int>(blue * a + 0.5F),
                static_cast<int>(255 * a + 0.5F));
        }
    }
}

const QImage &CloudPixels::paint(const DotCloud &cloud, const Mapping &mapping, double ratio, double radius, const QColor &colour)
{
    m_size = (mapping.plot.size() * ratio).toSize().expandedTo({1, 1});
    count(cloud, mapping, ratio);
    layDots(radius * ratio, opacityOf(m_counted, radius * ratio, m_size, colour.alphaF()));
    tint(colour);
    return m_image;
}

} // namespace dekade::figure

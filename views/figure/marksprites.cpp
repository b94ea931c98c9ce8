#include "views/figure/marksprites.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

namespace {

QImage emptySprite(double reach, double ratio)
{
    const int half = static_cast<int>(std::ceil(reach * ratio)) + 1;
    QImage image(2 * half + 1, 2 * half + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// Premultiplied source over destination, both halves of the pixel at once.
inline QRgb over(QRgb source, QRgb below)
{
    const uint inverse = 255 - qAlpha(source);
    uint low = (below & 0xff00ff) * inverse;
    low = ((low + ((low >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    uint high = ((below >> 8) & 0xff00ff) * inverse;
    high = (high + ((high >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return source + (low | high);
}

} // namespace

int MarkSprites::indexOf(const MarkStyle &style)
{
    for (std::size_t i = 0; i < m_sprites.size(); ++i) {
        const Sprite &sprite = m_sprites[i];
        if (sprite.dot == 0 && sprite.key == style.colour.rgba() && sprite.shape == style.shape && sprite.basis == style.basis
            && sprite.ground == style.ground.rgba())
            return static_cast<int>(i);
    }
    Sprite sprite {style.colour.rgba(), style.shape, style.basis, style.ground.rgba(), 0, emptySprite(markReach(style.shape, style.u) + 1, m_ratio), {}};
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(sprite.image.width() / 2.0, sprite.image.height() / 2.0);
    painter.scale(m_ratio, m_ratio);
    drawMark(painter, {0, 0}, style);
    painter.end();
    return add(std::move(sprite));
}

int MarkSprites::indexOfDot(const QColor &colour, double r)
{
    for (std::size_t i = 0; i < m_sprites.size(); ++i) {
        if (m_sprites[i].dot == r && m_sprites[i].key == colour.rgba())
            return static_cast<int>(i);
    }
    Sprite sprite {colour.rgba(), MarkShape::Circle, catalogue::Basis::Reported, 0, r, emptySprite(r, m_ratio), {}};
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(sprite.image.width() / 2.0, sprite.image.height() / 2.0), r * m_ratio, r * m_ratio);
    painter.end();
    return add(std::move(sprite));
}

int MarkSprites::add(Sprite sprite)
{
    for (int y = 0; y < sprite.image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(sprite.image.constScanLine(y));
        int first = 0;
        int end = sprite.image.width();
        while (first < end && row[first] == 0)
            ++first;
        while (end > first && row[end - 1] == 0)
            --end;
        sprite.inked.emplace_back(first, end);
    }
    m_sprites.push_back(std::move(sprite));
    return static_cast<int>(m_sprites.size()) - 1;
}

void MarkSprites::blit(QImage &target, int index, const QPointF &centre) const
{
    const Sprite &sprite = m_sprites[static_cast<std::size_t>(index)];
    const QImage &image = sprite.image;
    const int left = static_cast<int>(std::lround(centre.x() - image.width() / 2.0));
    const int top = static_cast<int>(std::lround(centre.y() - image.height() / 2.0));
    const int firstX = std::max(0, -left);
    const int endX = std::min(image.width(), target.width() - left);
    const int firstY = std::max(0, -top);
    const int endY = std::min(image.height(), target.height() - top);
    const uchar *source = image.constBits();
    uchar *below = target.bits();
    for (int y = firstY; y < endY; ++y) {
        const auto [first, end] = sprite.inked[static_cast<std::size_t>(y)];
        const auto *from = reinterpret_cast<const QRgb *>(source + y * image.bytesPerLine());
        auto *to = reinterpret_cast<QRgb *>(below + (top + y) * target.bytesPerLine()) + left;
        for (int x = std::max(first, firstX); x < std::min(end, endX); ++x)
            to[x] = qAlpha(from[x]) == 255 ? from[x] : over(from[x], to[x]);
    }
}

} // namespace dekade::figure

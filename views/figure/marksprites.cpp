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

MarkSprites::Row MarkSprites::rowOf(const QRgb *pixels, int width)
{
    Row row {0, width, 0, 0};
    while (row.first < row.end && pixels[row.first] == 0)
        ++row.first;
    while (row.end > row.first && pixels[row.end - 1] == 0)
        --row.end;
    for (int x = row.first, start = row.first; x < row.end; ++x) {
        if (qAlpha(pixels[x]) != 255)
            start = x + 1;
        else if (x + 1 - start > row.solidEnd - row.solidFirst)
            row.solidFirst = start, row.solidEnd = x + 1;
    }
    return row;
}

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
    for (int y = 0; y < sprite.image.height(); ++y)
        sprite.rows.push_back(rowOf(reinterpret_cast<const QRgb *>(sprite.image.constScanLine(y)), sprite.image.width()));
    m_sprites.push_back(std::move(sprite));
    return static_cast<int>(m_sprites.size()) - 1;
}

void MarkSprites::blit(const Pixels &target, int index, const QPointF &centre) const
{
    const Sprite &sprite = m_sprites[static_cast<std::size_t>(index)];
    const QImage &image = sprite.image;
    const int left = static_cast<int>(std::floor(centre.x() - image.width() / 2.0 + 0.5));
    const int top = static_cast<int>(std::floor(centre.y() - image.height() / 2.0 + 0.5));
    const QRect &clip = target.clip();
    const int firstX = clip.left() - left;
    const int endX = clip.right() + 1 - left;
    const int endY = std::min(image.height(), clip.bottom() + 1 - top);
    const uchar *source = image.constBits();
    const qsizetype stride = image.bytesPerLine();
    for (int y = std::max(0, clip.top() - top); y < endY; ++y) {
        const Row &row = sprite.rows[static_cast<std::size_t>(y)];
        const auto *from = reinterpret_cast<const QRgb *>(source + y * stride);
        QRgb *to = target.row(top + y) + left;
        const int first = std::max(row.first, firstX);
        const int end = std::min(row.end, endX);
        const int solidFirst = std::clamp(row.solidFirst, first, std::max(first, end));
        const int solidEnd = std::clamp(row.solidEnd, solidFirst, std::max(solidFirst, end));
        for (int x = first; x < solidFirst; ++x)
            to[x] = over(from[x], to[x]);
        for (int x = solidFirst; x < solidEnd; ++x)
            to[x] = from[x];
        for (int x = solidEnd; x < end; ++x)
            to[x] = over(from[x], to[x]);
    }
}

} // namespace dekade::figure

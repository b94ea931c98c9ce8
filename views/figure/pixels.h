#pragma once

#include <QImage>
#include <QPainter>
#include <QRect>

#include <optional>

namespace dekade::figure {

/// The 32-bit pixels that a painter draws on, for what is drawn by hand because a painter would take several times as long: thousands of marks.
/// Valid while nothing else happens to the painter.
class Pixels final {
public:
    /// The pixels behind a painter, or nothing where drawing by hand would not be the same: another device than an image, a turned or
    /// stretched picture, a clip that is no rectangle, an opacity.
    static std::optional<Pixels> behind(const QPainter &painter);
    /// The pixels of an image of format RGB32 or ARGB32_Premultiplied, of which a painter would see `ratio` device px as one.
    static Pixels of(QImage &image, double ratio);

    /// Device px of a point in the painter's own px.
    QPointF toDevice(const QPointF &at) const { return at * m_ratio + m_origin; }
    QRect toDevice(const QRectF &area) const { return QRectF(toDevice(area.topLeft()), area.size() * m_ratio).toRect(); }
    /// Device px of one px of the painter.
    double ratio() const { return m_ratio; }
    /// What may be drawn on, in device px.
    const QRect &clip() const { return m_clip; }
    void clipTo(const QRect &area) { m_clip &= area; }
    QRgb *row(int y) const { return reinterpret_cast<QRgb *>(m_bits + y * m_stride); }

private:
    Pixels() = default;

    uchar *m_bits = nullptr;
    qsizetype m_stride = 0;
    double m_ratio = 1;
    QPointF m_origin;
    QRect m_clip;
};

} // namespace dekade::figure

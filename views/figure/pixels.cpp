#include "views/figure/pixels.h"

#include <QPaintEngine>

namespace dekade::figure {

namespace {

/// The image a raster painter draws on; none for another device or another format than the two that screens and exports use.
QImage *imageBehind(const QPainter &painter)
{
    QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster || !engine->paintDevice() || engine->paintDevice()->devType() != QInternal::Image)
        return nullptr;
    auto *image = static_cast<QImage *>(engine->paintDevice());
    const bool known = image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    return known ? image : nullptr;
}

bool isPlain(const QPainter &painter)
{
    const QTransform &transform = painter.deviceTransform();
    return transform.type() <= QTransform::TxScale && transform.m11() == transform.m22() && transform.m11() > 0 && painter.opacity() >= 1
        && painter.compositionMode() == QPainter::CompositionMode_SourceOver;
}

} // namespace

std::optional<Pixels> Pixels::behind(const QPainter &painter)
{
    QImage *image = imageBehind(painter);
    if (!image || !isPlain(painter))
        return {};
    const QRegion visible = painter.paintEngine()->systemClip();
    const QRegion clip = painter.hasClipping() ? painter.clipRegion() : QRegion();
    if (visible.rectCount() > 1 || clip.rectCount() > 1)
        return {};
    Pixels pixels;
    // The painter holds these very bytes; bits() would make them its own again and leave the painter with the old ones.
    pixels.m_bits = const_cast<uchar *>(image->constBits());
    pixels.m_stride = image->bytesPerLine();
    pixels.m_ratio = painter.deviceTransform().m11();
    pixels.m_origin = {painter.deviceTransform().dx(), painter.deviceTransform().dy()};
    pixels.m_clip = visible.isEmpty() ? image->rect() : image->rect() & visible.boundingRect();
    if (painter.hasClipping())
        pixels.clipTo(pixels.toDevice(QRectF(clip.boundingRect())));
    return pixels;
}

Pixels Pixels::of(QImage &image, double ratio)
{
    Pixels pixels;
    pixels.m_bits = image.bits();
    pixels.m_stride = image.bytesPerLine();
    pixels.m_ratio = ratio;
    pixels.m_clip = image.rect();
    return pixels;
}

} // namespace dekade::figure

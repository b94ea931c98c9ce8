#include "views/figure/svgengine.h"

#include "views/figure/svgpaint.h"
#include "views/figure/svgpath.h"
#include "views/figure/svgtext.h"

#include <QBuffer>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace Qt::StringLiterals;

namespace {

QPaintEngine::PaintEngineFeatures abilities()
{
    QPaintEngine::PaintEngineFeatures features = QPaintEngine::AllFeatures;
    for (const auto missing : {QPaintEngine::PatternBrush, QPaintEngine::PerspectiveTransform, QPaintEngine::RadialGradientFill,
             QPaintEngine::ConicalGradientFill, QPaintEngine::PorterDuff, QPaintEngine::BlendModes})
        features.setFlag(missing, false);
    return features;
}

bool isDrawableBox(const QRectF &box) { return isDrawable(box.topLeft()) && isDrawable(box.bottomRight()); }

/// The points that can be drawn, joined by lines.
QPainterPath pathOf(const QPointF *points, int count)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        if (!isDrawable(points[i]))
            continue;
        if (path.elementCount() == 0)
            path.moveTo(points[i]);
        else
            path.lineTo(points[i]);
    }
    return path;
}

QString dataUri(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QString matrixWords(const QTransform &m)
{
    QStringList parts;
    for (const double value : {m.m11(), m.m12(), m.m21(), m.m22(), m.dx(), m.dy()})
        parts << svgNumber(value);
    return u"matrix("_s + parts.join(u' ') + u')';
}

} // namespace

SvgEngine::SvgEngine(SvgDrawing *drawing, const QSizeF &size, TextMode text)
    : QPaintEngine(abilities())
    , m_drawing(drawing)
    , m_size(size)
    , m_text(text)
{
}

bool SvgEngine::begin(QPaintDevice *)
{
    m_clip = {};
    m_hasClip = false;
    m_clipEnabled = false;
    m_clipChanged = true;
    setActive(true);
    return true;
}

bool SvgEngine::end()
{
    setActive(false);
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &changed)
{
    const DirtyFlags dirty = changed.state();
    if (dirty & DirtyTransform)
        m_transform = changed.transform();
    if (dirty & DirtyPen)
        m_pen = changed.pen();
    if (dirty & DirtyBrush)
        m_brush = changed.brush();
    if (dirty & DirtyOpacity)
        m_opacity = changed.opacity();
    if (dirty & DirtyClipPath)
        changeClip(m_transform.map(changed.clipPath()), changed.clipOperation());
    if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(changed.clipRegion());
        changeClip(m_transform.map(path), changed.clipOperation());
    }
    if (dirty & DirtyClipEnabled) {
        m_clipEnabled = changed.isClipEnabled();
        m_clipChanged = true;
    }
}

void SvgEngine::changeClip(const QPainterPath &path, Qt::ClipOperation operation)
{
    switch (operation) {
    case Qt::NoClip:
        m_hasClip = false;
        break;
    case Qt::IntersectClip:
        m_clip = m_hasClip ? m_clip.intersected(path) : path;
        m_hasClip = true;
        break;
    case Qt::ReplaceClip:
        m_clip = path;
        m_hasClip = true;
        break;
    }
    m_clipEnabled = m_hasClip;
    m_clipChanged = true;
}

int SvgEngine::currentClip()
{
    if (!m_clipChanged)
        return m_clipIndex;
    m_clipChanged = false;
    m_clipIndex = -1;
    const QRectF page(QPointF(), m_size);
    if (!m_hasClip || !m_clipEnabled || m_clip.contains(page))
        return m_clipIndex;
    const QString path = svgPath(m_clip);
    const auto known = std::find(m_drawing->clips.begin(), m_drawing->clips.end(), path);
    m_clipIndex = static_cast<int>(known - m_drawing->clips.begin());
    if (known == m_drawing->clips.end())
        m_drawing->clips.push_back(path);
    return m_clipIndex;
}

void SvgEngine::add(SvgElement element)
{
    element.clip = currentClip();
    m_drawing->elements.push_back(std::move(element));
}

void SvgEngine::addShape(SvgElement element, const QBrush &brush, const QRectF &box)
{
    setFill(element, *m_drawing, brush, m_transform, m_opacity, box);
    setStroke(element, m_pen, m_transform, m_opacity);
    add(std::move(element));
}

void SvgEngine::addPath(const QPainterPath &path, const QBrush &brush)
{
    if (m_pen.style() != Qt::NoPen && !m_pen.isCosmetic() && isUneven(m_transform)) {
        const QPen pen = std::exchange(m_pen, QPen(Qt::NoPen));
        addPath(path, brush);
        m_pen = pen;
        addStrokeOutline(path);
        return;
    }
    const QString data = svgPath(m_transform.map(path));
    if (data.isEmpty() || (m_pen.style() == Qt::NoPen && brush.style() == Qt::NoBrush))
        return;
    SvgElement element("path"_L1);
    element.set("d"_L1, data);
    if (path.fillRule() == Qt::OddEvenFill && brush.style() != Qt::NoBrush && path.elementCount() > 5)
        element.set("fill-rule"_L1, u"evenodd"_s);
    addShape(std::move(element), brush, path.boundingRect());
}

void SvgEngine::addStrokeOutline(const QPainterPath &path)
{
    const QPen pen = std::exchange(m_pen, QPen(Qt::NoPen));
    addPath(QPainterPathStroker(pen).createStroke(path), pen.brush());
    m_pen = pen;
}

void SvgEngine::drawPath(const QPainterPath &path) { addPath(path, m_brush); }

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path = pathOf(points, count);
    if (path.elementCount() < 2)
        return;
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    addPath(path, mode == PolylineMode ? QBrush(Qt::NoBrush) : m_brush);
}

void SvgEngine::drawPolygon(const QPoint *points, int count, PolygonDrawMode mode)
{
    const std::vector<QPointF> exact(points, points + count);
    drawPolygon(exact.data(), count, mode);
}

void SvgEngine::drawEllipse(const QRectF &box)
{
    const QRectF onPage = m_transform.mapRect(box);
    if (!isDrawableBox(onPage))
        return;
    if (m_transform.type() > QTransform::TxScale || (isUneven(m_transform) && !m_pen.isCosmetic())) {
        QPainterPath path;
        path.addEllipse(box);
        addPath(path, m_brush);
        return;
    }
    const bool round = std::abs(onPage.width() - onPage.height()) < 0.002;
    SvgElement element(round ? "circle"_L1 : "ellipse"_L1);
    element.set("cx"_L1, svgNumber(onPage.center().x()));
    element.set("cy"_L1, svgNumber(onPage.center().y()));
    element.set(round ? "r"_L1 : "rx"_L1, svgNumber(onPage.width() / 2));
    if (!round)
        element.set("ry"_L1, svgNumber(onPage.height() / 2));
    addShape(std::move(element), m_brush, box);
}

void SvgEngine::drawLines(const QLineF *lines, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!isDrawable(lines[i].p1()) || !isDrawable(lines[i].p2()) || m_pen.style() == Qt::NoPen)
            continue;
        QPainterPath path(lines[i].p1());
        path.lineTo(lines[i].p2());
        addPath(path, Qt::NoBrush);
    }
}

void SvgEngine::drawLines(const QLine *lines, int count)
{
    const std::vector<QLineF> exact(lines, lines + count);
    drawLines(exact.data(), count);
}

void SvgEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!isDrawableBox(rects[i]))
            continue;
        QPainterPath path;
        path.addRect(rects[i]);
        addPath(path, m_brush);
    }
}

void SvgEngine::drawRects(const QRect *rects, int count)
{
    const std::vector<QRectF> exact(rects, rects + count);
    drawRects(exact.data(), count);
}

void SvgEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    const QPen pen = std::exchange(m_pen, QPen(Qt::NoPen));
    if (m_text == TextMode::Outlines || isUneven(m_transform)) {
        addPath(textOutlines(at, item.font(), item.text()), pen.brush());
    } else if (std::optional<SvgElement> element = liveText(at, item, m_transform)) {
        setFill(*element, *m_drawing, pen.brush(), m_transform, m_opacity, {});
        add(std::move(*element));
    }
    m_pen = pen;
}

void SvgEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void SvgEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags)
{
    if (image.isNull() || target.isEmpty() || !isDrawableBox(m_transform.mapRect(target)))
        return;
    const QRect part = source.toAlignedRect() & image.rect();
    SvgElement element("image"_L1);
    element.set("x"_L1, svgNumber(target.x()));
    element.set("y"_L1, svgNumber(target.y()));
    element.set("width"_L1, svgNumber(target.width()));
    element.set("height"_L1, svgNumber(target.height()));
    element.set("preserveAspectRatio"_L1, u"none"_s);
    if (!m_transform.isIdentity())
        element.set("transform"_L1, matrixWords(m_transform));
    if (m_opacity < 0.9995)
        element.set("opacity"_L1, svgNumber(m_opacity));
    element.set("xlink:href"_L1, dataUri(part == image.rect() ? image : image.copy(part)));
    add(std::move(element));
}

} // namespace dekade::figure

#pragma once

#include "views/figure/exporter.h"
#include "views/figure/svgelement.h"

#include <QPaintEngine>
#include <QPainterPath>

namespace dekade::figure {

/// Collects what a QPainter draws as SVG elements with every transform worked into the coordinates. What SVG cannot say (patterns, radial
/// gradients, blend modes) QPainter hands over as an image.
class SvgEngine final : public QPaintEngine {
public:
    SvgEngine(SvgDrawing *drawing, const QSizeF &size, TextMode text);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &changed) override;

    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override;
    void drawEllipse(const QRectF &box) override;
    void drawEllipse(const QRect &box) override { drawEllipse(QRectF(box)); }
    void drawLines(const QLineF *lines, int count) override;
    void drawLines(const QLine *lines, int count) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawRects(const QRect *rects, int count) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags flags) override;

private:
    void changeClip(const QPainterPath &path, Qt::ClipOperation operation);
    int currentClip();
    void addShape(SvgElement element, const QBrush &brush, const QRectF &box);
    void addPath(const QPainterPath &path, const QBrush &brush);
    void addStrokeOutline(const QPainterPath &path);
    void add(SvgElement element);

    SvgDrawing *m_drawing;
    QSizeF m_size;
    TextMode m_text;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QPainterPath m_clip; ///< page px
    bool m_hasClip = false;
    bool m_clipEnabled = false;
    bool m_clipChanged = true;
    int m_clipIndex = -1;
};

} // namespace dekade::figure

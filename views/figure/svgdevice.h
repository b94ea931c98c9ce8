#pragma once

#include "views/figure/exporter.h"
#include "views/figure/svgelement.h"

#include <QPaintDevice>

#include <memory>

namespace dekade::figure {

class SvgEngine;

/// What an SVG says of itself besides the picture. Any text; what XML forbids is left out, the rest is escaped.
struct SvgHead {
    QString title;
    QString description;
    QString metadata;
    QString language; ///< BCP 47, for screen readers and for the shapes of Han characters
};

/// A page to paint on that becomes an SVG file: 96 dpi, one px a unit, device pixel ratio 1 whatever the screen.
class SvgDevice final : public QPaintDevice {
public:
    /// @param size px, positive.
    SvgDevice(const QSizeF &size, TextMode text, SvgHead head);
    ~SvgDevice() override;

    QPaintEngine *paintEngine() const override;
    /// The file, UTF-8. Call it after the painter has ended.
    QByteArray svg() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    SvgHead m_head;
    SvgDrawing m_drawing;
    std::unique_ptr<SvgEngine> m_engine;
};

} // namespace dekade::figure

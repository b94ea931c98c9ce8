#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace dekade::figure {

/// Text that is set again and again, frame after frame, is shaped once: HarfBuzz took a quarter of a zoom frame to find the same few words'
/// glyphs anew. Kept by font and text for the thread that asks, at most some thousand.

/// Width in px of `text` as the shaper that draws it sets it (Inter turns 8x22B into 8×22B).
double shapedWidth(const QFont &font, const QString &text);

/// Draws `text` in the painter's pen from its baseline; sets the painter's font.
void drawShaped(QPainter &painter, const QPointF &baseline, const QFont &font, const QString &text);

/// Like drawShaped, and shaped once under a scale, too: for pictures that are drawn anew many times a second.
void drawShapedScaled(QPainter &painter, const QPointF &baseline, const QFont &font, const QString &text);

} // namespace dekade::figure

#include "views/figure/shapedtext.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>
#include <QTextLayout>

namespace dekade::figure {

namespace {

constexpr int kKept = 3000;
constexpr int kLongestKept = 200; ///< characters; longer texts are rare and set once

struct Key {
    int px;
    int weight;
    QString text;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.px, key.weight, key.text); }

struct Shaped {
    double width = 0;
    double ascent = 0;
    QStaticText glyphs; ///< laid out when it is first drawn
};

/// Of the line as it is set: a Chinese word's is that of the font that stands in for Inter.
double ascentOf(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? line.ascent() : 0;
}

/// Every font comes from theme::font, so size and weight tell them apart.
Shaped &shaped(const QFont &font, const QString &text)
{
    static thread_local QCache<Key, Shaped> cache(kKept);
    const Key key {font.pixelSize(), font.weight(), text};
    if (Shaped *known = cache.object(key))
        return *known;
    auto *fresh = new Shaped {QFontMetricsF(font).horizontalAdvance(text), ascentOf(font, text), QStaticText(text)};
    fresh->glyphs.setTextFormat(Qt::PlainText);
    cache.insert(key, fresh);
    return *fresh;
}

/// Whether glyphs go onto pixels, under no other transformation than `most`.
bool drawsPixels(const QPainter &painter, QTransform::TransformationType most)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster && painter.deviceTransform().type() <= most;
}

void draw(QPainter &painter, const QPointF &baseline, const QFont &font, const QString &text, QTransform::TransformationType most)
{
    painter.setFont(font);
    if (text.size() > kLongestKept || !drawsPixels(painter, most))
        return painter.drawText(baseline, text);
    const Shaped &known = shaped(font, text);
    painter.drawStaticText(baseline - QPointF(0, known.ascent), known.glyphs);
}

} // namespace

double shapedWidth(const QFont &font, const QString &text)
{
    return text.size() > kLongestKept ? QFontMetricsF(font).horizontalAdvance(text) : shaped(font, text).width;
}

void drawShaped(QPainter &painter, const QPointF &baseline, const QFont &font, const QString &text)
{
    draw(painter, baseline, font, text, QTransform::TxTranslate);
}

void drawShapedScaled(QPainter &painter, const QPointF &baseline, const QFont &font, const QString &text)
{
    draw(painter, baseline, font, text, QTransform::TxScale);
}

} // namespace dekade::figure

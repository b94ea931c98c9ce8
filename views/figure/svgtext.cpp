#include "views/figure/svgtext.h"

#include "views/figure/svgpath.h"
#include "views/theme/fonts.h"

#include <QFontInfo>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dekade::figure {

using namespace Qt::StringLiterals;

namespace {

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7f && code < 0xa0) || code >= 0xfffe;
}

double pixelSize(const QFont &font) { return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize(); }

QString turned(const QTransform &transform, const QPointF &at)
{
    const double degrees = std::atan2(transform.m12(), transform.m11()) * 180 / 3.14159265358979323846;
    return std::abs(degrees) < 0.001
        ? QString()
        : QString(u"rotate("_s + svgNumber(degrees) + u' ' + svgNumber(at.x()) + u' ' + svgNumber(at.y()) + u')');
}

/// The path with its points on whole units.
void snap(QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        path.setElementPositionAt(i, std::round(element.x), std::round(element.y));
    }
}

/// A font states its outlines in whole units of its em: asked for at one px a unit and rounded, they no longer depend on the font engine's
/// past.
void addGlyphs(QPainterPath &path, const QPointF &baseline, const QGlyphRun &run)
{
    QRawFont font = run.rawFont();
    const double units = font.unitsPerEm();
    const double scale = font.pixelSize() / units;
    font.setPixelSize(units);
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        QPainterPath glyph = font.pathForGlyph(glyphs.at(i));
        snap(glyph);
        const QPointF at = baseline + places.at(i);
        path.addPath(QTransform(scale, 0, 0, scale, at.x(), at.y()).map(glyph));
    }
}

} // namespace

QString xmlSafe(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            safe += c;
            safe += text.at(++i);
        } else if (!c.isSurrogate() && !isForbidden(c)) {
            safe += c;
        }
    }
    return safe;
}

std::optional<SvgElement> liveText(const QPointF &baseline, const QTextItem &item, const QTransform &transform)
{
    const QPointF at = transform.map(baseline);
    const double size = pixelSize(item.font()) * std::sqrt(std::abs(transform.determinant()));
    const QString text = xmlSafe(item.text());
    if (!isDrawable(at) || !isDrawable(size) || size <= 0 || text.trimmed().isEmpty())
        return {};
    SvgElement element("text"_L1);
    element.set("x"_L1, svgNumber(at.x()));
    element.set("y"_L1, svgNumber(at.y()));
    element.set("font-family"_L1, theme::cssFamilies());
    element.set("font-size"_L1, svgNumber(size) + u"px"_s);
    if (item.font().weight() != QFont::Normal)
        element.set("font-weight"_L1, QString::number(item.font().weight()));
    if (item.font().italic())
        element.set("font-style"_L1, u"italic"_s);
    if (const QString rotation = turned(transform, at); !rotation.isEmpty())
        element.set("transform"_L1, rotation);
    if (text != text.simplified())
        element.set("xml:space"_L1, u"preserve"_s);
    element.text = text;
    return element;
}

QPainterPath textOutlines(const QPointF &baseline, const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size()));
    line.setPosition({0, -line.ascent()}); // the baseline at 0
    layout.endLayout();
    QPainterPath path;
    path.setFillRule(Qt::WindingFill); // fonts draw some letters in parts that overlap
    for (const QGlyphRun &run : layout.glyphRuns())
        addGlyphs(path, baseline, run);
    return path;
}

} // namespace dekade::figure

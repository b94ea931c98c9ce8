#include "views/figure/svgtext.h"

#include "views/figure/svgpath.h"
#include "views/theme/fonts.h"

#include <QFontInfo>

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

double pixelSize(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

QString turned(const QTransform &transform, const QPointF &at)
{
    const double degrees = std::atan2(transform.m12(), transform.m11()) * 180 / 3.14159265358979323846;
    return std::abs(degrees) < 0.001 ? QString()
                                     : QString(u"rotate("_s + svgNumber(degrees) + u' ' + svgNumber(at.x()) + u' ' + svgNumber(at.y()) + u')');
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

QPainterPath textOutlines(const QPointF &baseline, const QTextItem &item)
{
    QPainterPath path;
    path.addText(baseline, item.font(), item.text());
    path.setFillRule(Qt::WindingFill); // variable fonts draw a letter in parts that overlap
    return path;
}

} // namespace dekade::figure

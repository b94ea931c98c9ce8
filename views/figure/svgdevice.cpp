#include "views/figure/svgdevice.h"

#include "views/figure/svgengine.h"
#include "views/figure/svgpath.h"
#include "views/figure/svgtext.h"

#include <QXmlStreamWriter>

#include <cmath>
#include <limits>

namespace dekade::figure {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDpi = 96;

void write(QXmlStreamWriter &out, const SvgElement &element)
{
    out.writeStartElement(element.name);
    for (const auto &[key, value] : element.attributes)
        out.writeAttribute(key, value);
    for (const SvgElement &child : element.children)
        write(out, child);
    if (!element.text.isEmpty())
        out.writeCharacters(element.text);
    out.writeEndElement();
}

void writeDefinitions(QXmlStreamWriter &out, const SvgDrawing &drawing)
{
    if (drawing.clips.empty() && drawing.gradients.empty())
        return;
    out.writeStartElement(u"defs"_s);
    for (std::size_t i = 0; i < drawing.clips.size(); ++i) {
        out.writeStartElement(u"clipPath"_s);
        out.writeAttribute(u"id"_s, u"clip"_s + QString::number(i + 1));
        out.writeEmptyElement(u"path"_s);
        out.writeAttribute(u"d"_s, drawing.clips[i]);
        out.writeEndElement();
    }
    for (std::size_t i = 0; i < drawing.gradients.size(); ++i) {
        SvgElement gradient = drawing.gradients[i];
        gradient.set("id"_L1, u"shade"_s + QString::number(i + 1));
        write(out, gradient);
    }
    out.writeEndElement();
}

/// The elements in order; neighbours in one clip share a group.
void writeElements(QXmlStreamWriter &out, const std::vector<SvgElement> &elements)
{
    int clip = -1;
    for (const SvgElement &element : elements) {
        if (element.clip != clip) {
            if (clip >= 0)
                out.writeEndElement();
            clip = element.clip;
            if (clip >= 0) {
                out.writeStartElement(u"g"_s);
                out.writeAttribute(u"clip-path"_s, u"url(#clip"_s + QString::number(clip + 1) + u')');
            }
        }
        write(out, element);
    }
    if (clip >= 0)
        out.writeEndElement();
}

void writeHead(QXmlStreamWriter &out, const SvgHead &head)
{
    out.writeTextElement(u"title"_s, xmlSafe(head.title));
    if (!head.description.isEmpty())
        out.writeTextElement(u"desc"_s, xmlSafe(head.description));
    if (!head.metadata.isEmpty())
        out.writeTextElement(u"metadata"_s, xmlSafe(head.metadata));
}

void writeRoot(QXmlStreamWriter &out, const QSizeF &size, const QString &language, bool hasImages)
{
    const QString width = svgNumber(size.width());
    const QString height = svgNumber(size.height());
    out.writeStartElement(u"svg"_s);
    out.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
    if (hasImages)
        out.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
    out.writeAttribute(u"width"_s, width);
    out.writeAttribute(u"height"_s, height);
    out.writeAttribute(u"viewBox"_s, u"0 0 "_s + width + u' ' + height);
    if (!language.isEmpty())
        out.writeAttribute(u"xml:lang"_s, xmlSafe(language));
    out.writeAttribute(u"role"_s, u"img"_s);
}

} // namespace

SvgDevice::SvgDevice(const QSizeF &size, TextMode text, SvgHead head)
    : m_size(size)
    , m_head(std::move(head))
    , m_engine(std::make_unique<SvgEngine>(&m_drawing, size, text))
{
}

SvgDevice::~SvgDevice() = default;

QPaintEngine *SvgDevice::paintEngine() const { return m_engine.get(); }

QByteArray SvgDevice::svg() const
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.setAutoFormatting(true);
    out.setAutoFormattingIndent(0); // a line an element: files that can be compared
    out.writeStartDocument();
    const bool hasImages
        = std::any_of(m_drawing.elements.begin(), m_drawing.elements.end(), [](const SvgElement &e) { return e.name == "image"_L1; });
    writeRoot(out, m_size, m_head.language, hasImages);
    writeHead(out, m_head);
    writeDefinitions(out, m_drawing);
    writeElements(out, m_drawing.elements);
    out.writeEndElement();
    out.writeEndDocument();
    return bytes;
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmWidthMM:
        return static_cast<int>(std::lround(m_size.width() * 25.4 / kDpi));
    case PdmHeightMM:
        return static_cast<int>(std::lround(m_size.height() * 25.4 / kDpi));
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return static_cast<int>(kDpi);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return 0;
    }
}

} // namespace dekade::figure

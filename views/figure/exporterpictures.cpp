#include "views/figure/exporterformats.h"
#include "views/figure/figurescene.h"
#include "views/figure/svgdevice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamReader>

#include <cmath>

namespace dekade::figure {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr double kDpi = 96;
constexpr double kInch = 0.0254; // m

/// Qt's PDF engine writes its fonts in the order of a hash, which a random seed decides. Hashes that exist keep the seed they were made
/// with.
class FixedHashSeed final {
public:
    FixedHashSeed()
        : m_wasRandom(QHashSeed::globalSeed() != 0)
    {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedHashSeed()
    {
        if (m_wasRandom)
            QHashSeed::resetRandomGlobalSeed();
    }
    Q_DISABLE_COPY_MOVE(FixedHashSeed)

private:
    bool m_wasRandom;
};

base::Error defect(const QString &message) { return {base::ErrorKind::Defect, message}; }

/// The picture of a figure: its scene as a sheet.
void drawScene(QPainter &painter, const QRectF &target, const FigureDataPtr &data, const ExportRequest &request)
{
    FigureScene scene;
    SceneOptions options;
    options.size = request.size;
    options.unit = sheetUnit(options.size);
    options.mode = Mode::Sheet;
    options.theme = request.theme;
    options.transparent = request.transparent && request.format != Format::Pdf;
    scene.setOptions(options);
    scene.setData(data);
    scene.setSelection(request.state.selected, request.state.compared);
    scene.render(&painter, target, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

/// Draws the picture on the whole of `target`.
bool drawSheet(QPaintDevice *device, const QRectF &target, const Picture &picture)
{
    QPainter painter;
    if (!painter.begin(device))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    picture.draw(painter, target);
    return painter.end();
}

QJsonArray rangeJson(const state::Range &range) { return {range.low, range.high}; }

/// How many of which data set stand behind the figure.
QJsonObject behindJson(const Backdrop &backdrop)
{
    QJsonObject behind;
    for (const BackdropSet &set : backdrop.sets)
        behind.insert(set.key, set.drawn);
    return behind;
}

/// What the picture shows, for a machine that finds the file.
QString metadataOf(const FigureData &data, const ExportRequest &request)
{
    const state::ViewState &state = request.state;
    const QJsonObject object {
        {u"generator"_s, u"Dekade"_s},
        {u"figure"_s, state::keyOf(state.figure)},
        {u"lens"_s, catalogue::keyOf(state.lens)},
        {u"measure"_s, catalogue::keyOf(state.measure)},
        {u"theme"_s, theme::keyOf(request.theme)},
        {u"x"_s, rangeJson(data.x.shown)},
        {u"y"_s, rangeJson(data.y.shown)},
        {u"models"_s, data.counts.drawn},
        {u"undisclosed"_s, data.counts.inLane},
        {u"behind"_s, behindJson(data.backdrop)},
        {u"state"_s, data.stateLine},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

base::Result<void> checkXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return defect(Words::tr("the SVG is no valid XML: %1").arg(reader.errorString()));
    return {};
}

} // namespace

QSize pixelsOf(const ExportRequest &request)
{
    const double scale = request.dpi / kDpi;
    return {static_cast<int>(std::lround(request.size.width() * scale)), static_cast<int>(std::lround(request.size.height() * scale))};
}

Picture pictureOf(const FigureDataPtr &data, const ExportRequest &request)
{
    return {data->title, data->description, metadataOf(*data, request), data->language,
        [data, request](QPainter &painter, const QRectF &target) { drawScene(painter, target, data, request); }};
}

base::Result<QByteArray> writePng(const Picture &picture, const ExportRequest &request)
{
    QImage image(pixelsOf(request), request.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return defect(Words::tr("there is not enough memory for the picture; give a smaller size"));
    image.fill(request.transparent ? QColor(Qt::transparent) : theme::theme(request.theme).canvas);
    const int perMetre = static_cast<int>(std::lround(request.dpi / kInch));
    if (!drawSheet(&image, QRectF(image.rect()), picture))
        return defect(Words::tr("the picture cannot be drawn"));
    image.setDotsPerMeterX(perMetre); // after drawing: the painter would read its own resolution from it
    image.setDotsPerMeterY(perMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG") || QImage::fromData(bytes, "PNG").size() != image.size())
        return defect(Words::tr("the PNG that was written cannot be read back"));
    return bytes;
}

base::Result<QByteArray> writeSvg(const Picture &picture, const ExportRequest &request)
{
    SvgDevice device(
        request.size, request.text, {picture.title, picture.description, picture.metadata, QLocale(picture.language).bcp47Name()});
    if (!drawSheet(&device, QRectF(QPointF(), QSizeF(request.size)), picture))
        return defect(Words::tr("the picture cannot be drawn"));
    QByteArray bytes = device.svg();
    if (const base::Result<void> valid = checkXml(bytes); !valid)
        return valid.error();
    return bytes;
}

base::Result<QByteArray> writePdf(const Picture &picture, const ExportRequest &request)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const FixedHashSeed seed;
        QPdfWriter writer(&buffer);
        const QSizeF points = QSizeF(request.size) * (72 / kDpi);
        writer.setTitle(picture.title);
        writer.setCreator(u"Dekade"_s);
        writer.setPageSize(QPageSize(points, QPageSize::Point, u"Figure"_s, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setResolution(static_cast<int>(kDpi));
        if (!drawSheet(&writer, QRectF(QPointF(), QSizeF(request.size)), picture))
            return defect(Words::tr("the picture cannot be drawn"));
    }
    bytes = withoutDates(std::move(bytes));
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF"))
        return defect(Words::tr("the PDF that was written is not whole"));
    return bytes;
}

namespace {

/// Moves every offset behind `from` by `shift` in the table of objects of a PDF and in its startxref.
void moveOffsets(QByteArray &pdf, qsizetype from, qsizetype shift)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    qsizetype line = pdf.indexOf('\n', table + 6) + 1; // behind "0 N"
    while (table >= 0 && line + 20 <= pdf.size() && pdf.at(line + 17) != '\0' && pdf.mid(line, 10).toLongLong() >= 0
        && pdf.at(line + 10) == ' ') {
        if (const qsizetype offset = pdf.mid(line, 10).toLongLong(); offset > from)
            pdf.replace(line, 10, QByteArray::number(offset + shift).rightJustified(10, '0'));
        line += 20;
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype end = pdf.indexOf('\n', start);
    pdf.replace(start, end - start, QByteArray::number(pdf.mid(start, end - start).toLongLong() + shift));
}

} // namespace

QByteArray withoutDates(QByteArray pdf)
{
    for (const char *key : {"/CreationDate (", "/ModDate ("}) {
        while (true) {
            const qsizetype at = pdf.indexOf(key);
            const qsizetype end = at < 0 ? -1 : pdf.indexOf(')', at);
            if (end < 0)
                break;
            pdf.remove(at, end + 1 - at); // its length tells the time zone: removed, not blanked
            moveOffsets(pdf, at, at - end - 1);
        }
    }
    return pdf;
}

} // namespace dekade::figure

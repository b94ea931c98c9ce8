#include "tests/support/case.h"
#include "tests/views/inspector/drawing/publishedconfigs.h"
#include "views/figure/svgdevice.h"
#include "views/inspector/drawing/blockdiagram.h"
#include "views/inspector/drawing/paintdiagram.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <set>

using namespace dekade;
using namespace dekade::inspector;

namespace {

QImage painted(const DiagramLayout &layout, theme::ThemeKind kind)
{
    QImage image(layout.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintDiagram(painter, layout, theme::theme(kind));
    return image;
}

QByteArray svgOf(const DiagramLayout &layout, figure::TextMode mode)
{
    figure::SvgDevice device(layout.size, mode, {QStringLiteral("Mixtral 8x7B"), {}, {}, QStringLiteral("en")});
    QPainter painter(&device);
    paintDiagram(painter, layout, theme::theme(theme::ThemeKind::Light));
    painter.end();
    return device.svg();
}

std::set<QRgb> coloursOf(const QImage &image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return colours;
}

class DiagramPaintingTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void everyModelPaints_data();
    void everyModelPaints();
    void painterIsLeftAsItWas();
    void sameLayoutSamePicture();
    void svgIsWellFormed_data();
    void svgIsWellFormed();
};

void DiagramPaintingTest::everyModelPaints_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, config] : tests::publishedConfigs())
        QTest::newRow(qPrintable(name)) << name;
}

/// Case fails on any warning of Qt; the canvas covers what was there, and the parts' colours are found.
void DiagramPaintingTest::everyModelPaints()
{
    QFETCH(QString, name);
    const architecture::Config &config = tests::publishedConfigs().at(name);
    for (const double width : {360.0, 764.0}) {
        for (const theme::ThemeKind kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark, theme::ThemeKind::Print}) {
            DiagramOptions options;
            options.width = width;
            const std::set<QRgb> colours = coloursOf(painted(layoutDiagram(config, options), kind));
            const theme::Theme &theme = theme::theme(kind);
            QVERIFY(!colours.contains(QColor(Qt::magenta).rgb()));
            QVERIFY(colours.contains(theme.canvas.rgb()) && colours.contains(theme.ink.rgb()));
            QVERIFY(colours.contains(theme.series(0).rgb()));
            QVERIFY(colours.contains(theme.series(config.layers.back().feedForward.isMoe() ? 1 : 2).rgb()));
        }
    }
}

void DiagramPaintingTest::painterIsLeftAsItWas()
{
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    DiagramOptions options;
    options.unit = 1.25;
    paintDiagram(painter, layoutDiagram(tests::publishedConfigs().begin()->second, options), theme::theme(theme::ThemeKind::Light));
    QCOMPARE(painter.transform(), before);
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
}

void DiagramPaintingTest::sameLayoutSamePicture()
{
    const architecture::Config &config = tests::publishedConfigs().at(QStringLiteral("DeepSeek-V3"));
    QCOMPARE(painted(layoutDiagram(config, {}), theme::ThemeKind::Dark), painted(layoutDiagram(config, {}), theme::ThemeKind::Dark));
}

void DiagramPaintingTest::svgIsWellFormed_data() { everyModelPaints_data(); }

/// The rules of our SVGs: valid XML, live text as written, no image and no number that is none.
void DiagramPaintingTest::svgIsWellFormed()
{
    QFETCH(QString, name);
    const DiagramLayout layout = layoutDiagram(tests::publishedConfigs().at(name), {});
    const QByteArray live = svgOf(layout, figure::TextMode::Live);
    QXmlStreamReader reader(live);
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const TextLine &line : layout.texts)
        for (const TextRun &run : line.runs)
            QVERIFY2(texts.contains(run.text) || run.text.trimmed().isEmpty() || texts.contains(run.text.trimmed()), qPrintable(run.text));
    QVERIFY(!live.contains("<image") && !live.contains("nan") && !live.contains("inf"));
    static const QRegularExpression size(QStringLiteral("<svg[^>]* width=\"764\""));
    QVERIFY(size.match(QString::fromUtf8(live.left(400))).hasMatch());
    QVERIFY(!svgOf(layout, figure::TextMode::Outlines).contains("<text"));
}

} // namespace

QTEST_MAIN(DiagramPaintingTest)
#include "tst_diagrampainting.moc"

#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/figure/exporter.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cstdio>

using namespace dekade;
using namespace dekade::figure;

namespace {

ExportRequest requestOf(Format format, const QSize &size = {1280, 720})
{
    ExportRequest request;
    request.format = format;
    request.size = size;
    return request;
}

QByteArray bytesOf(const ExportRequest &request)
{
    const auto result = render(*tests::sampleCatalogue(), request);
    return result ? *result : QByteArray();
}

/// A digest of every format, for runs under other environments.
QByteArray digests()
{
    QByteArray words;
    for (const Format format : {Format::Png, Format::Svg, Format::Pdf, Format::Csv, Format::Json})
        words += ' ' + QCryptographicHash::hash(bytesOf(requestOf(format)), QCryptographicHash::Sha1).toHex().first(12);
    return words.trimmed();
}

class ExporterTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void presets_data();
    void presets();
    void units_data();
    void units();
    void sizes_data();
    void sizes();
    void png();
    void pngAtDpi();
    void transparency_data();
    void transparency();
    void svgIsSelfContained_data();
    void svgIsSelfContained();
    void svgOutlines();
    void svgOfManyModelsStaysVector();
    void pdf();
    void csv();
    void json();
    void sameBytesTwice_data();
    void sameBytesTwice();
    void environmentDoesNotEnter_data();
    void environmentDoesNotEnter();
    void chinese();
};

void ExporterTest::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    const auto row = [](const char *name, int format) { QTest::newRow(name) << QString::fromLatin1(name) << format; };
    row("a.png", int(Format::Png));
    row("a.SVG", int(Format::Svg));
    row("folder.png/a.pdf", int(Format::Pdf));
    row("a.b.csv", int(Format::Csv));
    row("a.json", int(Format::Json));
    row("a.jpg", -1);
    row("png", -1);
    row("", -1);
}

void ExporterTest::formats()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    const std::optional<Format> found = formatOfFile(name);
    QCOMPARE(found ? int(*found) : -1, format);
}

void ExporterTest::presets_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("slide") << QSize(1920, 1080);
    QTest::newRow("slide-4x3") << QSize(1440, 1080);
    QTest::newRow("half-slide") << QSize(960, 1080);
    QTest::newRow("square") << QSize(1080, 1080);
    QTest::newRow("print") << QSize(2480, 1754);
}

void ExporterTest::presets()
{
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(presetNames().contains(name));
    QCOMPARE(presetNames().size(), 5);
    QCOMPARE(presetSize(name), std::optional(size));
    QCOMPARE(presetSize(u"poster"), std::nullopt);
    const QImage image = QImage::fromData(bytesOf(requestOf(Format::Png, size)));
    QCOMPARE(image.size(), size);
}

void ExporterTest::units_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("unit");
    QTest::newRow("1280x720") << QSizeF(1280, 720) << 1.0;
    QTest::newRow("slide") << QSizeF(1920, 1080) << 1.5;
    QTest::newRow("4:3") << QSizeF(1440, 1080) << 1.299;
    QTest::newRow("square") << QSizeF(1080, 1080) << 1.125;
    QTest::newRow("flat") << QSizeF(3000, 520) << 1.0;
}

void ExporterTest::units()
{
    QFETCH(QSizeF, size);
    QFETCH(double, unit);
    QVERIFY2(std::abs(sheetUnit(size) - unit) < 0.001, QByteArray::number(sheetUnit(size)).constData());
}

void ExporterTest::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("possible");
    QTest::newRow("smallest") << QSize(320, 320) << 96 << int(Format::Png) << true;
    QTest::newRow("too narrow") << QSize(319, 720) << 96 << int(Format::Png) << false;
    QTest::newRow("too low") << QSize(720, 319) << 96 << int(Format::Svg) << false;
    QTest::newRow("negative") << QSize(-1, -1) << 96 << int(Format::Pdf) << false;
    QTest::newRow("too wide") << QSize(16385, 720) << 96 << int(Format::Svg) << false;
    QTest::newRow("largest SVG") << QSize(16384, 16384) << 96 << int(Format::Svg) << true;
    QTest::newRow("too many pixels") << QSize(16384, 16384) << 96 << int(Format::Png) << false;
    QTest::newRow("too many at dpi") << QSize(1920, 1080) << 1200 << int(Format::Png) << false;
    QTest::newRow("no dpi") << QSize(1920, 1080) << 0 << int(Format::Png) << false;
    QTest::newRow("negative dpi") << QSize(1920, 1080) << -96 << int(Format::Png) << false;
    QTest::newRow("dpi of an SVG") << QSize(1920, 1080) << 0 << int(Format::Svg) << true;
    QTest::newRow("size of a table") << QSize() << 96 << int(Format::Csv) << true;
}

void ExporterTest::sizes()
{
    QFETCH(QSize, size);
    QFETCH(int, dpi);
    QFETCH(int, format);
    QFETCH(bool, possible);
    ExportRequest request = requestOf(static_cast<Format>(format), size);
    request.dpi = dpi;
    const auto result = render(*tests::sampleCatalogue(), request);
    QCOMPARE(result.ok(), possible);
    if (!possible) {
        QCOMPARE(result.error().kind, base::ErrorKind::BadWords);
        QVERIFY(!result.error().message.isEmpty());
    }
}

void ExporterTest::png()
{
    const QByteArray bytes = bytesOf(requestOf(Format::Png));
    const QImage image = QImage::fromData(bytes, "PNG");
    QCOMPARE(image.size(), QSize(1280, 720));
    QVERIFY(!image.hasAlphaChannel());
    QCOMPARE(image.pixelColor(2, 2), theme::theme(theme::ThemeKind::Light).canvas);
    QCOMPARE(image.dotsPerMeterX(), 3780);
    QVERIFY(!bytes.contains("tIME") && !bytes.contains("tEXt"));
}

void ExporterTest::pngAtDpi()
{
    ExportRequest request = requestOf(Format::Png, {1280, 720});
    request.dpi = 192;
    const QImage image = QImage::fromData(bytesOf(request), "PNG");
    QCOMPARE(image.size(), QSize(2560, 1440));
    QCOMPARE(image.dotsPerMeterX(), 7559);
    QCOMPARE(image.dotsPerMeterY(), 7559);
}

void ExporterTest::transparency_data()
{
    QTest::addColumn<bool>("transparent");
    QTest::newRow("canvas") << false;
    QTest::newRow("no canvas") << true;
}

void ExporterTest::transparency()
{
    QFETCH(bool, transparent);
    ExportRequest request = requestOf(Format::Png);
    request.transparent = transparent;
    QCOMPARE(QImage::fromData(bytesOf(request)).pixelColor(2, 2).alpha(), transparent ? 0 : 255);
    request.format = Format::Svg;
    const QByteArray canvas = "M0 0l1280 0 0 720-1280 0 0-720z\" fill=\"" + theme::theme(request.theme).canvas.name().toLatin1();
    QCOMPARE(bytesOf(request).contains(canvas), !transparent);
}

void ExporterTest::svgIsSelfContained_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("text");
    QTest::newRow("parameters") << int(state::FigureKind::Parameters) << int(theme::ThemeKind::Light) << int(TextMode::Live);
    QTest::newRow("tokens, dark") << int(state::FigureKind::Tokens) << int(theme::ThemeKind::Dark) << int(TextMode::Live);
    QTest::newRow("both, print, outlines") << int(state::FigureKind::ParametersTokens) << int(theme::ThemeKind::Print)
                                           << int(TextMode::Outlines);
}

void ExporterTest::svgIsSelfContained()
{
    QFETCH(int, kind);
    QFETCH(int, theme);
    QFETCH(int, text);
    ExportRequest request = requestOf(Format::Svg);
    request.state.figure = static_cast<state::FigureKind>(kind);
    request.theme = static_cast<theme::ThemeKind>(theme);
    request.text = static_cast<TextMode>(text);
    const QByteArray svg = bytesOf(request);
    QXmlStreamReader reader(svg);
    static const QRegularExpression kReference(QStringLiteral("url\\((?!#(clip|shade)[0-9]+\\))"));
    QStringList names;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        names << reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            QVERIFY(attribute.name() != QLatin1String("style"));
            QVERIFY2(attribute.name() != QLatin1String("href"), "the figures need no image");
            QVERIFY2(!kReference.match(attribute.value()).hasMatch(), qPrintable(attribute.value().toString()));
            QVERIFY(!attribute.value().contains(QLatin1String("nan")) && !attribute.value().contains(QLatin1String("inf")));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const char *needed : {"title", "desc", "metadata", "clipPath", "path"})
        QVERIFY2(names.contains(QLatin1String(needed)), needed);
    for (const char *never : {"foreignObject", "style", "script", "image", "use"})
        QVERIFY2(!names.contains(QLatin1String(never)), never);
    QVERIFY(!svg.contains("@import"));
    QCOMPARE(names.contains(QStringLiteral("text")), request.text == TextMode::Live);
}

void ExporterTest::svgOutlines()
{
    ExportRequest request = requestOf(Format::Svg);
    const QByteArray live = bytesOf(request);
    QVERIFY(live.contains(">Llama 3.1 405B</text>"));
    request.text = TextMode::Outlines;
    const QByteArray outlines = bytesOf(request);
    QVERIFY(!outlines.contains("<text") && !outlines.contains("font-family"));
    QVERIFY(outlines.size() > live.size());
}

void ExporterTest::svgOfManyModelsStaysVector()
{
    const auto catalogue = tests::largeCatalogue(1500); // more than the screen draws by hand
    ExportRequest request = requestOf(Format::Svg);
    const auto svg = render(*catalogue, request);
    DEKADE_VERIFY_RESULT(svg);
    QVERIFY(!svg->contains("<image"));
    QVERIFY(svg->count("<circle") + svg->count("<path") > 1500);
    request.format = Format::Pdf;
    const auto pdf = render(*catalogue, request);
    DEKADE_VERIFY_RESULT(pdf);
    QVERIFY(!pdf->contains("/Subtype /Image"));
}

void ExporterTest::pdf()
{
    const QByteArray bytes = bytesOf(requestOf(Format::Pdf, {1280, 720}));
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY2(QRegularExpression(QStringLiteral("/MediaBox \\[0(\\.0+)? 0(\\.0+)? 960(\\.0+)? 540(\\.0+)?\\]"))
                 .match(QString::fromLatin1(bytes))
                 .hasMatch(),
        bytes.mid(bytes.indexOf("/MediaBox"), 60).constData());
    for (const char *changing : {"CreationDate", "ModDate", "uuid:", "/ID"})
        QVERIFY2(!bytes.contains(changing), changing);
    // The place of the cross-reference table still holds: it starts with its word.
    const qsizetype start = bytes.lastIndexOf("startxref");
    const qsizetype table = bytes.mid(start + 9).trimmed().split('\n').first().toLongLong();
    QCOMPARE(bytes.mid(table, 4), QByteArray("xref"));
}

void ExporterTest::csv()
{
    const QByteArray bytes = bytesOf(requestOf(Format::Csv));
    const QList<QByteArray> lines = bytes.split('\n');
    QVERIFY(lines.first().startsWith("id,name,organization,"));
    QVERIFY(lines.size() > 16);
    QVERIFY(bytes.contains("GPT-4"));
    QVERIFY(!bytes.contains('\r'));
}

void ExporterTest::json()
{
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(requestOf(Format::Json))).array();
    QVERIFY(rows.size() >= 15);
    int numbers = 0;
    int unknown = 0;
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        QVERIFY(object[QStringLiteral("name")].isString());
        QVERIFY(object.contains(QStringLiteral("params_total")));
        const QJsonValue total = object[QStringLiteral("params_total")];
        QVERIFY(total.isDouble() || total.isNull());
        numbers += total.isDouble() ? 1 : 0;
        unknown += total.isNull() ? 1 : 0;
    }
    QVERIFY(numbers >= 10);
    QVERIFY(unknown >= 1);
    const auto large = std::find_if(rows.begin(), rows.end(),
        [](const QJsonValue &row) { return row.toObject()[QStringLiteral("name")].toString() == QLatin1String("Llama 3.1 405B"); });
    QVERIFY(large != rows.end());
    QVERIFY(large->toObject()[QStringLiteral("params_total")].toDouble() > 4e11);
}

void ExporterTest::sameBytesTwice_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("PNG") << int(Format::Png);
    QTest::newRow("SVG") << int(Format::Svg);
    QTest::newRow("PDF") << int(Format::Pdf);
    QTest::newRow("CSV") << int(Format::Csv);
    QTest::newRow("JSON") << int(Format::Json);
}

void ExporterTest::sameBytesTwice()
{
    QFETCH(int, format);
    const ExportRequest request = requestOf(static_cast<Format>(format));
    const QByteArray first = bytesOf(request);
    QVERIFY(!first.isEmpty());
    if (request.format == Format::Pdf)
        QTest::qWait(1100); // its clock counts seconds
    QVERIFY(first == bytesOf(request));
}

void ExporterTest::environmentDoesNotEnter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char *name, const char *value) { QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(value); };
    row("QT_SCALE_FACTOR", "2");
    row("QT_FONT_DPI", "160");
    row("LC_ALL", "de_DE.UTF-8");
    row("TZ", "Asia/Tokyo");
    row("QT_STYLE_OVERRIDE", "Windows");
}

void ExporterTest::environmentDoesNotEnter()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--digest")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(), digests());
}

void ExporterTest::chinese()
{
    ExportRequest request = requestOf(Format::Svg);
    request.language = QLocale::Chinese;
    const QByteArray svg = bytesOf(request);
    QVERIFY(!svg.isEmpty());
    QVERIFY(svg.contains("xml:lang=\"zh\""));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--digest"))) {
        std::puts(digests().constData());
        return 0;
    }
    ExporterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_exporter.moc"

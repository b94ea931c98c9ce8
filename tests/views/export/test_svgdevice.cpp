#include "tests/support/case.h"
#include "views/figure/svgdevice.h"
#include "views/figure/svgpath.h"
#include "views/figure/svgtext.h"
#include "views/theme/fonts.h"

#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>
#include <functional>
#include <limits>

using namespace dekade;
using namespace dekade::figure;

namespace {

using Paint = std::function<void(QPainter &)>;

QByteArray drawn(const Paint &paint, TextMode text = TextMode::Live)
{
    SvgDevice device({400, 300}, text, {QStringLiteral("t"), {}, {}, {}});
    QPainter painter(&device);
    painter.setPen(Qt::NoPen);
    paint(painter);
    painter.end();
    return device.svg();
}

/// What stands after the head.
QByteArray body(const QByteArray &svg) { return svg.mid(svg.indexOf("</title>\n") + 9).replace("</svg>\n", ""); }

bool isValid(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

class SvgDeviceTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void pathsAreRelative();
    void pathsLeaveOutWhatIsNotFinite();
    void shapes_data();
    void shapes();
    void clipsStandOnce();
    void clipEndsWithRestore();
    void gradient();
    void unevenStrokeBecomesItsOutline();
    void notFiniteIsLeftOut();
    void headIsEscaped();
    void xmlSafeText();
    void textStaysText();
    void textTurns();
    void outlinesHoldNoText();
    void outlinesAreTheSameAtEveryCall();
    void imageIsEmbedded();
    void deviceKnowsItsSize();
};

void SvgDeviceTest::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("minus zero") << -0.0001 << QStringLiteral("0");
    QTest::newRow("whole") << 1200.0 << QStringLiteral("1200");
    QTest::newRow("three decimals") << 1.23456 << QStringLiteral("1.235");
    QTest::newRow("negative") << -0.5 << QStringLiteral("-0.5");
    QTest::newRow("large") << 1e9 << QStringLiteral("1000000000");
}

void SvgDeviceTest::numbers()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale::German);
    QCOMPARE(svgNumber(value), text);
    QLocale::setDefault(QLocale::c());
}

void SvgDeviceTest::pathsAreRelative()
{
    QPainterPath path(QPointF(10, 20));
    path.lineTo(15, 20);
    path.lineTo(15, 17.5);
    path.closeSubpath();
    QCOMPARE(svgPath(path), QStringLiteral("M10 20l5 0 0-2.5-5 2.5z"));
    QCOMPARE(svgPath(QPainterPath()), QString());
}

void SvgDeviceTest::pathsLeaveOutWhatIsNotFinite()
{
    // A path itself refuses such points; a transform can still make them.
    QPainterPath path(QPointF(1, 1));
    path.lineTo(2, 2);
    path.lineTo(3, 3);
    path.setElementPositionAt(1, std::numeric_limits<double>::infinity(), 2);
    QCOMPARE(svgPath(path), QStringLiteral("M1 1l2 2"));
    path.setElementPositionAt(0, std::numeric_limits<double>::quiet_NaN(), 2);
    QCOMPARE(svgPath(path), QString());
}

void SvgDeviceTest::shapes_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("circle") << Paint([](QPainter &p) {
        p.setBrush(Qt::red);
        p.drawEllipse(QPointF(10, 10), 4, 4);
    }) << QByteArray("<circle cx=\"10\" cy=\"10\" r=\"4\" fill=\"#ff0000\"/>\n");
    QTest::newRow("ellipse, alpha and opacity") << Paint([](QPainter &p) {
        p.setOpacity(0.5);
        p.setBrush(QColor(0, 0, 255, 51));
        p.drawEllipse(QPointF(10, 10), 4, 2);
    }) << QByteArray("<ellipse cx=\"10\" cy=\"10\" rx=\"4\" ry=\"2\" fill=\"#0000ff\" fill-opacity=\"0.1\"/>\n");
    QTest::newRow("line under a transform") << Paint([](QPainter &p) {
        p.translate(100, 0);
        p.scale(2, 2);
        p.setPen(QPen(Qt::black, 1.5, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(0, 0), QPointF(10, 5));
    })
                                            << QByteArray("<path d=\"M100 0l20 10\" fill=\"none\" stroke=\"#000000\" stroke-width=\"3\" "
                                                          "stroke-linecap=\"round\" stroke-linejoin=\"bevel\"/>\n");
    QTest::newRow("cosmetic pen") << Paint([](QPainter &p) {
        p.scale(3, 3);
        QPen pen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        pen.setCosmetic(true);
        p.setPen(pen);
        p.drawLine(QPointF(0, 0), QPointF(1, 1));
    }) << QByteArray("<path d=\"M0 0l3 3\" fill=\"none\" stroke=\"#000000\" stroke-width=\"2\"/>\n");
    QTest::newRow("dashes in px") << Paint([](QPainter &p) {
        QPen pen(QColor(0, 0, 0, 128), 2, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({3, 1.5});
        pen.setDashOffset(1);
        p.setPen(pen);
        p.drawLine(QPointF(0, 0), QPointF(9, 0));
    })
                                  << QByteArray("<path d=\"M0 0l9 0\" fill=\"none\" stroke=\"#000000\" stroke-opacity=\"0.502\" "
                                                "stroke-width=\"2\" stroke-linejoin=\"round\" "
                                                "stroke-dasharray=\"6 3\" stroke-dashoffset=\"2\"/>\n");
    QTest::newRow("polygon") << Paint([](QPainter &p) {
        const QPointF corners[] = {{0, 0}, {4, 0}, {4, 4}};
        p.setBrush(Qt::green);
        p.drawPolygon(corners, 3);
    }) << QByteArray("<path d=\"M0 0l4 0 0 4-4-4z\" fill=\"#00ff00\"/>\n");
    QTest::newRow("rectangle") << Paint([](QPainter &p) { p.fillRect(QRectF(1.5, 2, 3, 4), Qt::white); })
                               << QByteArray("<path d=\"M1.5 2l3 0 0 4-3 0 0-4z\" fill=\"#ffffff\"/>\n");
    QTest::newRow("nothing to see") << Paint([](QPainter &p) { p.drawRect(QRectF(1, 2, 3, 4)); }) << QByteArray();
}

void SvgDeviceTest::shapes()
{
    QFETCH(Paint, paint);
    QFETCH(QByteArray, written);
    QCOMPARE(body(drawn(paint)), written);
}

void SvgDeviceTest::clipsStandOnce()
{
    const QByteArray svg = drawn([](QPainter &p) {
        p.setBrush(Qt::red);
        for (int i = 0; i < 5; ++i) {
            p.save();
            p.setClipRect(QRectF(10, 10, 50.5, 50));
            p.drawRect(0, 0, 100, 100);
            p.restore();
            p.drawRect(200, 0, 10, 10);
        }
        p.setClipRect(QRectF(-10, -10, 1000, 1000));
        p.drawRect(300, 0, 10, 10);
    });
    QVERIFY(isValid(svg));
    QCOMPARE(svg.count("<clipPath"), 1);
    QCOMPARE(svg.count("<g clip-path=\"url(#clip1)\">"), 5);
    QVERIFY(body(svg).endsWith("<path d=\"M300 0l10 0 0 10-10 0 0-10z\" fill=\"#ff0000\"/>\n"));
}

void SvgDeviceTest::clipEndsWithRestore()
{
    const QByteArray svg = drawn([](QPainter &p) {
        p.setBrush(Qt::red);
        p.setClipRect(QRectF(10, 10, 50, 50));
        p.save();
        p.translate(5, 5);
        p.setClipRect(QRectF(10, 10, 20, 20), Qt::IntersectClip);
        p.drawRect(0, 0, 100, 100);
        p.restore();
        p.drawRect(0, 0, 100, 100);
        p.setClipping(false);
        p.drawRect(0, 0, 100, 100);
    });
    QCOMPARE(svg.count("<clipPath"), 2);
    const QByteArray inner = svg.mid(svg.indexOf("<clipPath"));
    QVERIFY2(inner.contains("M15 15l20 0 0 20-20 0 0-20z"), inner.constData());
    QVERIFY2(inner.contains("M10 10l50 0 0 50-50 0 0-50z"), inner.constData());
    QVERIFY2(body(svg).endsWith("</g>\n<path d=\"M0 0l100 0 0 100-100 0 0-100z\" fill=\"#ff0000\"/>\n"), svg.constData());
}

void SvgDeviceTest::gradient()
{
    const QByteArray svg = drawn([](QPainter &p) {
        QLinearGradient shade(0, 0, 10, 0);
        shade.setStops({{0, QColor(255, 0, 0, 0)}, {1, Qt::blue}});
        p.translate(20, 0);
        p.fillRect(QRectF(0, 0, 10, 10), shade);
        p.fillRect(QRectF(0, 20, 10, 10), shade);
    });
    QVERIFY(isValid(svg));
    QCOMPARE(svg.count("<linearGradient"), 1);
    QVERIFY2(svg.contains("x1=\"20\" y1=\"0\" x2=\"30\" y2=\"0\""), svg.constData());
    QVERIFY(svg.contains("<stop offset=\"0\" stop-color=\"#ff0000\" stop-opacity=\"0\"/>"));
    QCOMPARE(svg.count("fill=\"url(#shade1)\""), 2);
    QCOMPARE(svg.count("<image"), 0);
}

void SvgDeviceTest::unevenStrokeBecomesItsOutline()
{
    const QByteArray svg = drawn([](QPainter &p) {
        p.scale(4, 1);
        p.setPen(QPen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap));
        p.drawLine(QPointF(10, 0), QPointF(10, 10));
    });
    QVERIFY2(!svg.contains("stroke-width"), svg.constData());
    QVERIFY2(svg.contains("M36 0") || svg.contains("M44 0"), svg.constData());
}

void SvgDeviceTest::notFiniteIsLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const QByteArray svg = drawn([&](QPainter &p) {
        p.setPen(Qt::black);
        p.setBrush(Qt::red);
        p.drawLine(QPointF(nan, 0), QPointF(1, 1));
        p.drawEllipse(QPointF(infinite, 0), 3, 3);
        p.drawEllipse(QPointF(5, 5), nan, nan);
        const QPointF points[] = {{1, 1}, {nan, 2}, {3, 3}, {infinite, 0}};
        p.drawPolyline(points, 4);
        p.drawText(QPointF(nan, 4), QStringLiteral("text"));
    });
    QVERIFY(isValid(svg));
    QVERIFY2(!svg.contains("nan") && !svg.contains("inf"), svg.constData());
    QVERIFY2(body(svg).startsWith("<path d=\"M1 1l2 2\""), svg.constData());
    QCOMPARE(body(svg).count('\n'), 1);
}

void SvgDeviceTest::headIsEscaped()
{
    SvgDevice device({400, 300}, TextMode::Live,
        {QStringLiteral("A <b>&\u0001"), QStringLiteral("\"d\" ]]>"), QStringLiteral("{\"a\":\"<\"}"), QStringLiteral("zh-CN")});
    const QByteArray svg = device.svg();
    QVERIFY(isValid(svg));
    QVERIFY2(svg.contains("<title>A &lt;b&gt;&amp;</title>"), svg.constData());
    QVERIFY(svg.contains("xml:lang=\"zh-CN\""));
    QVERIFY(svg.contains("width=\"400\" height=\"300\" viewBox=\"0 0 400 300\""));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd() && reader.name() != QLatin1String("desc"))
        reader.readNext();
    QCOMPARE(reader.readElementText(), QStringLiteral("\"d\" ]]>"));
}

void SvgDeviceTest::xmlSafeText()
{
    const char16_t text[] = {u'a', 0x0, 0x1b, 0xd83d, 0xde00, 0xd83d, u'b', 0xde00, 0xfffe, 0x7f, 0x9f, u'\n', 0x4ebf};
    const char16_t safe[] = {u'a', 0xd83d, 0xde00, u'b', u'\n', 0x4ebf};
    QCOMPARE(xmlSafe(QString(reinterpret_cast<const QChar *>(text), std::size(text))),
        QString(reinterpret_cast<const QChar *>(safe), std::size(safe)));
}

void SvgDeviceTest::textStaysText()
{
    const QByteArray svg = drawn([](QPainter &p) {
        p.setPen(QColor(1, 2, 3));
        p.setFont(theme::font(13, theme::Weight::SemiBold));
        p.drawText(QPointF(10.25, 20.5), QStringLiteral("<8x22B> & 16 experts"));
    });
    QCOMPARE(body(svg),
        QByteArray("<text x=\"10.25\" y=\"20.5\" font-family=\"" + theme::cssFamilies().toUtf8()
            + "\" font-size=\"13px\" font-weight=\"600\" fill=\"#010203\">&lt;8x22B&gt; &amp; 16 experts</text>\n"));
}

void SvgDeviceTest::textTurns()
{
    const QByteArray svg = drawn([](QPainter &p) {
        p.setPen(Qt::black);
        p.setFont(theme::font(10));
        p.translate(50, 60);
        p.rotate(-90);
        p.scale(2, 2);
        p.drawText(QPointF(0, 0), QStringLiteral("up"));
    });
    QVERIFY2(svg.contains("x=\"50\" y=\"60\"") && svg.contains("font-size=\"20px\"") && svg.contains("transform=\"rotate(-90 50 60)\""),
        svg.constData());
}

void SvgDeviceTest::outlinesHoldNoText()
{
    const Paint paint = [](QPainter &p) {
        p.setPen(Qt::black);
        p.setFont(theme::font(13));
        p.drawText(QPointF(10, 20), QStringLiteral("Llama 亿"));
    };
    const QByteArray svg = drawn(paint, TextMode::Outlines);
    QVERIFY(isValid(svg));
    QVERIFY(!svg.contains("<text") && !svg.contains("font"));
    QVERIFY(svg.count("<path") >= 1);
    QVERIFY(svg.count('c') > 10);
}

void SvgDeviceTest::outlinesAreTheSameAtEveryCall()
{
    const QFont font = theme::font(12);
    const QString text = QStringLiteral("GPT-2 small 亿");
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainterPath before;
    for (const QString &drawnFirst : {text, QStringLiteral("KMQR"), QStringLiteral("wxyz")}) {
        QPainter painter(&image); // leaves its traces in the font engine
        painter.setFont(font);
        painter.drawText(QPointF(10, 20), drawnFirst);
        painter.end();
        const QPainterPath outlines = textOutlines({3, 20}, font, text);
        QVERIFY(before.isEmpty() || outlines == before);
        before = outlines;
    }
    QPainterPath qts;
    qts.addText(QPointF(3, 20), font, text);
    const QRectF difference(
        before.boundingRect().topLeft() - qts.boundingRect().topLeft(), before.boundingRect().size() - qts.boundingRect().size());
    QVERIFY(std::abs(difference.x()) + std::abs(difference.y()) + std::abs(difference.width()) + std::abs(difference.height()) < 0.2);
    QVERIFY(textOutlines({}, font, QString()).isEmpty());
}

void SvgDeviceTest::imageIsEmbedded()
{
    const QByteArray svg = drawn([](QPainter &p) {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        p.setOpacity(0.25);
        p.drawImage(QRectF(1, 2, 8, 8), image);
    });
    QVERIFY(isValid(svg));
    QVERIFY2(svg.contains("opacity=\"0.25\" xlink:href=\"data:image/png;base64,"), svg.constData());
}

void SvgDeviceTest::deviceKnowsItsSize()
{
    const SvgDevice device({400, 300}, TextMode::Live, {});
    QCOMPARE(device.width(), 400);
    QCOMPARE(device.height(), 300);
    QCOMPARE(device.logicalDpiX(), 96);
    QCOMPARE(device.devicePixelRatioF(), 1.0);
}

} // namespace


QTEST_MAIN(SvgDeviceTest)
#include "test_svgdevice.moc"

#include "tests/support/case.h"
#include "views/routing/routingfigure.h"

#include <QImage>
#include <QXmlStreamReader>

using namespace dekade;
using namespace dekade::routing;

namespace {

RoutingFigure figureOf(figure::Format format)
{
    RoutingFigure request;
    request.preset = *presetOf(u"dbrx");
    request.format = format;
    request.size = {1280, 720};
    return request;
}

} // namespace

/// routing:MODEL@STEP as files.
class RoutingFigureTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void names()
    {
        QVERIFY(!routingName(u"timeline"));
        QCOMPARE(**routingName(u"routing:dbrx"), (RoutingName {QStringLiteral("dbrx"), {}}));
        QCOMPARE(**routingName(u"routing:DeepSeek-V3@29"), (RoutingName {QStringLiteral("DeepSeek-V3"), 29}));
        for (const QStringView wrong :
            {u"routing:", u"routing:@3", u"routing:dbrx@", u"routing:dbrx@0", u"routing:dbrx@x", u"routing:dbrx@99999"})
            QVERIFY(!routingName(wrong)->ok());
    }

    void sameRequestSameBytes_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("PNG") << int(figure::Format::Png);
        QTest::newRow("SVG") << int(figure::Format::Svg);
        QTest::newRow("PDF") << int(figure::Format::Pdf);
    }
    void sameRequestSameBytes()
    {
        QFETCH(int, format);
        const auto first = renderRouting(figureOf(figure::Format(format)));
        DEKADE_VERIFY_RESULT(first);
        const auto second = renderRouting(figureOf(figure::Format(format)));
        QVERIFY(*first == *second);
    }

    void aPngHasItsPixels()
    {
        RoutingFigure request = figureOf(figure::Format::Png);
        request.dpi = 144;
        const auto bytes = renderRouting(request);
        DEKADE_VERIFY_RESULT(bytes);
        QCOMPARE(QImage::fromData(*bytes, "PNG").size(), QSize(1920, 1080));
    }

    void anSvgKeepsItsWords()
    {
        const auto bytes = renderRouting(figureOf(figure::Format::Svg));
        DEKADE_VERIFY_RESULT(bytes);
        QVERIFY(bytes->contains("DBRX") && bytes->contains("1,820") && bytes->contains("Seeded router"));
    }

    void refusals()
    {
        QVERIFY(!renderRouting(figureOf(figure::Format::Csv)).ok());
        RoutingFigure request = figureOf(figure::Format::Png);
        request.size = {100, 720};
        QVERIFY(!renderRouting(request).ok());
        request = figureOf(figure::Format::Png);
        request.step = 66; // thirteen tokens have 65
        QCOMPARE(renderRouting(request).error().kind, base::ErrorKind::BadWords);
        request.step = 65;
        DEKADE_VERIFY_RESULT(renderRouting(request));
    }
};

QTEST_MAIN(RoutingFigureTest)
#include "tst_routingfigure.moc"

#include "tests/support/case.h"
#include "model/exchange/tracejson.h"
#include "views/routing/routingfigure.h"
#include "views/routing/sceneat.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>

using namespace dekade;
using namespace dekade::routing;

namespace {

RoutingFigure dbrx()
{
    RoutingFigure figure;
    figure.preset = *presetOf(u"dbrx");
    return figure;
}

figure::ExportRequest requestOf(figure::Format format)
{
    figure::ExportRequest request;
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
        const auto first = renderRouting(dbrx(), requestOf(figure::Format(format)));
        DEKADE_VERIFY_RESULT(first);
        const auto second = renderRouting(dbrx(), requestOf(figure::Format(format)));
        QVERIFY(*first == *second);
    }

    void aPngHasItsPixels()
    {
        figure::ExportRequest request = requestOf(figure::Format::Png);
        request.dpi = 144;
        const auto bytes = renderRouting(dbrx(), request);
        DEKADE_VERIFY_RESULT(bytes);
        QCOMPARE(QImage::fromData(*bytes, "PNG").size(), QSize(1920, 1080));
    }

    void anSvgKeepsItsWords()
    {
        const auto bytes = renderRouting(dbrx(), requestOf(figure::Format::Svg));
        DEKADE_VERIFY_RESULT(bytes);
        QVERIFY(bytes->contains("DBRX") && bytes->contains("1,820") && bytes->contains("Seeded router"));
    }

    /// What is exported is the play: read again it is written to the same bytes, and its frames are the same but for whose choices they are.
    void choicesComeBack()
    {
        RoutingFigure figure;
        figure.preset = *presetOf(u"deepseek-v3");
        const auto sheet = sheetOf(figure, QLocale::English, theme::ThemeKind::Light);
        DEKADE_VERIFY_RESULT(sheet);
        const auto json = renderSheet(*sheet, {}, requestOf(figure::Format::Json));
        DEKADE_VERIFY_RESULT(json);
        const auto record = exchange::readTraceJson(*json, QStringLiteral("routing.json"));
        DEKADE_VERIFY_RESULT(record);
        QCOMPARE(QByteArray(exchange::traceToJson(*record)), *json);
        RoutingSheet again = *sheet;
        const auto play = perform(replayOf(figure.preset, std::make_shared<const TraceRecord>(*record)));
        QVERIFY2(play.ok(), play ? "" : play.fault().message.c_str());
        again.first = *play;
        QCOMPARE(again.first->trace, sheet->first->trace);
        const auto rejson = renderSheet(again, {}, requestOf(figure::Format::Json));
        DEKADE_VERIFY_RESULT(rejson);
        QCOMPARE(*rejson, *json);
        const Moment moment {5, StageKind::Dispatch, 0.5};
        QCOMPARE(sceneAt(*again.first, moment, again.options).items.size(), sceneAt(*sheet->first, moment, sheet->options).items.size());
    }

    void csvHoldsEveryChoice()
    {
        const auto csv = renderRouting(dbrx(), requestOf(figure::Format::Csv));
        DEKADE_VERIFY_RESULT(csv);
        const auto recording = readRecording(csv->toStdString());
        QVERIFY(recording.ok());
        QCOMPARE(recording->choices.size(), 13); // the prepared sentence
        QCOMPARE(QByteArray::fromStdString(writeRecording(*recording)), *csv);
    }

    void refusals()
    {
        figure::ExportRequest request = requestOf(figure::Format::Png);
        request.size = {100, 720};
        QVERIFY(!renderRouting(dbrx(), request).ok());
        RoutingFigure figure = dbrx();
        figure.step = 66; // thirteen tokens have 65
        QCOMPARE(renderRouting(figure, requestOf(figure::Format::Png)).error().kind, base::ErrorKind::BadWords);
        figure.step = 65;
        DEKADE_VERIFY_RESULT(renderRouting(figure, requestOf(figure::Format::Png)));
    }

    /// A film of one model and of two has a frame at every moment, the last one a still.
    void filmsRunToTheirEnd()
    {
        const auto sheet = sheetOf(dbrx(), QLocale::English, theme::ThemeKind::Light);
        DEKADE_VERIFY_RESULT(sheet);
        RoutingSheet two = *sheet;
        two.second = two.first;
        two.secondOptions = two.options;
        for (const RoutingSheet &each : {*sheet, two}) {
            const RoutingFilm film(each, {640, 360});
            QCOMPARE(film.frameCount(), 1398); // (13 · 4.3 s + 5 · 2.4 s + 2 s) · 20 frames
            QVERIFY(film.timeOf(0).moment == (Moment {0, StageKind::Score, 0}));
            QVERIFY(film.timeOf(30).moment == (Moment {0, StageKind::Score, 1})); // held to be read
            QCOMPARE(film.timeOf(30).heldMs, 600.0);
            QVERIFY(film.timeOf(66).moment == (Moment {0, StageKind::Keep, 0}));
            QVERIFY(film.timeOf(326).moment == (Moment {1, StageKind::Score, 0}));
            QVERIFY(film.timeOf(1397).moment == (Moment {12, StageKind::Combine, 1}));
            QImage last(film.size(), QImage::Format_RGB32);
            QPainter painter(&last);
            film.paintFrame(film.frameCount() - 1, painter);
            painter.end();
            QImage first(film.size(), QImage::Format_RGB32);
            QPainter begin(&first);
            film.paintFrame(0, begin);
            begin.end();
            QVERIFY(first != last);
        }
    }
};

QTEST_MAIN(RoutingFigureTest)
#include "tst_routingfigure.moc"

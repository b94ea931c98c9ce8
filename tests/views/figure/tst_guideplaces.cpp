#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/figure/figurescene.h"
#include "views/figure/guideplaces.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace dekade;
using figure::FigureDataPtr;
using figure::GuidePlace;
using figure::GuideRoom;
using state::Range;

namespace {

FigureDataPtr bothAxes(bool guides = true)
{
    state::ViewState state;
    state.figure = state::FigureKind::ParametersTokens;
    state.showGuides = guides;
    return figure::buildFigure(*tests::sampleCatalogue(), state, base::Phrases());
}

GuideRoom roomOf(const Range &x, const Range &y) { return {{QRectF(92, 180, 1148, 410), x, y}, 1, 10.5, {}, {}}; }

QImage painted(figure::FigureScene &scene)
{
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter);
    return image;
}

bool isInk(const QImage &image, const QPointF &at)
{
    int darkest = 255;
    for (int dy = -1; dy <= 1; ++dy)
        darkest = std::min(darkest, image.pixelColor(static_cast<int>(at.x()), static_cast<int>(at.y()) + dy).lightness());
    return darkest < 150;
}

} // namespace

/// Guides keep their distance, their words stay inside and apart, at every zoom; the trend's line lies on its fit.
class GuidePlacesTest : public tests::Case {
    Q_OBJECT

private:
    static void zooms()
    {
        QTest::addColumn<Range>("x");
        QTest::addColumn<Range>("y");
        QTest::newRow("whole") << Range {8, 12.5} << Range {9, 14};
        QTest::newRow("far out") << Range {3, 17} << Range {3, 17};
        QTest::newRow("one decade") << Range {10.5, 11.5} << Range {11.7, 12.7};
        QTest::newRow("a part of one") << Range {10.8, 10.9} << Range {12.1, 12.2};
        QTest::newRow("wide and low") << Range {8, 12.5} << Range {12, 12.3};
        QTest::newRow("narrow and tall") << Range {10, 10.2} << Range {5, 18};
    }

private Q_SLOTS:
    void wordsStayInsideAndApart_data() { zooms(); }

    void wordsStayInsideAndApart()
    {
        QFETCH(Range, x);
        QFETCH(Range, y);
        const FigureDataPtr data = bothAxes();
        GuideRoom room = roomOf(x, y);
        room.marks = {room.mapping.plot.center(), room.mapping.plot.topRight() + QPointF(-60, 30)};
        room.reserved = {QRectF(1000, 480, 240, 110)};
        const std::vector<GuidePlace> places = figure::placeGuides(data->guides, room);
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(room.mapping.plot.adjusted(-0.01, -0.01, 0.01, 0.01)
                        .contains(QRectF(places[i].line.p1(), places[i].line.p2()).normalized()));
            QCOMPARE(places[i].text.isEmpty(), places[i].boxes.empty());
            for (const QRectF &box : places[i].boxes) {
                QVERIFY(room.mapping.plot.contains(box));
                QVERIFY(!room.reserved.front().intersects(box));
                QVERIFY(std::ranges::none_of(room.marks, [&](const QPointF &mark) { return box.contains(mark); }));
                for (std::size_t other = i + 1; other < places.size(); ++other)
                    QVERIFY(std::ranges::none_of(places[other].boxes, [&](const QRectF &taken) { return taken.intersects(box); }));
            }
        }
    }

    void linesOfAKindKeepTheirDistance_data() { zooms(); }

    void linesOfAKindKeepTheirDistance()
    {
        QFETCH(Range, x);
        QFETCH(Range, y);
        const FigureDataPtr data = bothAxes();
        const GuideRoom room = roomOf(x, y);
        const std::vector<std::size_t> chosen = figure::chooseGuides(data->guides, room.mapping, room.u);
        QVERIFY(!chosen.empty());
        const double across = room.mapping.plot.width() / x.length();
        const double up = room.mapping.plot.height() / y.length();
        const double decade = across * up / std::hypot(across, up);
        for (const std::size_t a : chosen) {
            for (const std::size_t b : chosen) {
                if (a != b && data->guides[a].kind == data->guides[b].kind)
                    QVERIFY(std::abs(std::log10(data->guides[a].value / data->guides[b].value)) * decade >= 44);
            }
        }
        QVERIFY(std::ranges::any_of(chosen, [&](std::size_t i) { return data->guides[i].value == 20; }));
    }

    void theWholeViewNamesChinchillasRule()
    {
        const FigureDataPtr data = bothAxes();
        const std::vector<GuidePlace> places = figure::placeGuides(data->guides, roomOf({8, 12.5}, {9, 14}));
        QVERIFY(
            std::ranges::any_of(places, [](const GuidePlace &place) { return place.text.endsWith(QStringLiteral("Chinchilla’s rule")); }));
        QVERIFY(std::ranges::count_if(places, [](const GuidePlace &place) { return !place.text.isEmpty(); }) >= 6);
    }

    void guidesArePaintedAndSwitchedOff()
    {
        figure::FigureScene scene;
        figure::SceneOptions options;
        options.size = {1280, 720};
        options.mode = figure::Mode::Sheet;
        scene.setOptions(options);
        scene.setData(bothAxes(true));
        const QImage with = painted(scene);
        const int named = scene.labelledCount();
        scene.setData(bothAxes(false));
        QVERIFY(with != painted(scene));
        QVERIFY(scene.labelledCount() >= named);
    }

    void theTrendLiesOnItsFit_data()
    {
        QTest::addColumn<Range>("x");
        QTest::addColumn<Range>("y");
        QTest::newRow("whole") << Range {2018, 2026} << Range {8, 13};
        QTest::newRow("a year") << Range {2023, 2024} << Range {9.5, 12};
        QTest::newRow("a month") << Range {2024.4, 2024.5} << Range {10.5, 11.7};
        QTest::newRow("its left end") << Range {2019, 2019.5} << Range {8, 12};
        QTest::newRow("its right end") << Range {2025.3, 2025.6} << Range {9, 12.5};
    }

    void theTrendLiesOnItsFit()
    {
        QFETCH(Range, x);
        QFETCH(Range, y);
        // The line alone: no marks or names that could stand in for it.
        auto data = std::make_shared<figure::FigureData>(*figure::buildFigure(*tests::sampleCatalogue(), {}, base::Phrases()));
        const figure::TrendBand trend = *data->trend;
        data->points.clear();
        data->lane.clear();
        data->eras.clear();
        figure::FigureScene scene;
        figure::SceneOptions options;
        options.size = {1280, 720};
        options.mode = figure::Mode::Sheet;
        scene.setOptions(options);
        scene.setData(data);
        scene.setShown(x, y, true);
        const QImage image = painted(scene);
        const figure::Mapping mapping = scene.mapping();
        const double first = std::max(x.low, trend.span.low);
        const double last = std::min(x.high, trend.span.high);
        QVERIFY(first < last);
        int inPlot = 0;
        for (const double share : {0.004, 0.25, 0.5, 0.75, 0.996}) {
            const double at = first + share * (last - first);
            const QPointF place = mapping.toPixel(at, trend.line.at(at));
            if (!mapping.plot.adjusted(3, 3, -3, -3).contains(place))
                continue;
            ++inPlot;
            QVERIFY2(isInk(image, place), qPrintable(QString::number(at)));
        }
        QVERIFY(inPlot >= 2);
        // Beyond the last point there is no line.
        const double beyond = trend.span.high + 0.02 * x.length();
        if (beyond < x.high)
            QVERIFY(!isInk(image, mapping.toPixel(beyond, trend.line.at(beyond))));
    }
};

QTEST_MAIN(GuidePlacesTest)
#include "tst_guideplaces.moc"

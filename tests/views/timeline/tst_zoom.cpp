#include "tests/support/case.h"
#include "views/timeline/zoom.h"

#include <cmath>

using namespace dekade;
using state::Range;
using timeline::Axes;
using timeline::Shown;

namespace {

const QRectF kPlot(100, 50, 800, 400);

figure::Mapping mapping(const Range &x = {2018, 2026}, const Range &y = {8, 12}) { return {kPlot, x, y}; }

figure::FigureData figureData(figure::AxisKind x = figure::AxisKind::Date)
{
    figure::FigureData data;
    data.x = {x, {}, {2018, 2026}, {2018, 2026}};
    data.y = {figure::AxisKind::Log, {}, {8, 12}, {8, 12}};
    return data;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-9; }
bool isNear(const Range &a, const Range &b) { return isNear(a.low, b.low) && isNear(a.high, b.high); }

} // namespace

class ZoomTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theAnchorStays_data()
    {
        QTest::addColumn<QPointF>("at");
        QTest::addColumn<double>("factor");
        for (const double factor : {0.01, 0.8, 1.0, 1.25, 3.0, 1000.0}) {
            QTest::addRow("centre, %g", factor) << kPlot.center() << factor;
            QTest::addRow("corner, %g", factor) << kPlot.topLeft() << factor;
            QTest::addRow("anywhere, %g", factor) << QPointF(333.25, 77.5) << factor;
        }
    }

    void theAnchorStays()
    {
        QFETCH(QPointF, at);
        QFETCH(double, factor);
        const Shown shown = timeline::zoomedAt(figureData(), mapping(), at, factor, Axes::Both);
        const figure::Mapping after = mapping(shown.x, shown.y);
        QVERIFY(isNear(after.axisX(at.x()), mapping().axisX(at.x())));
        QVERIFY(isNear(after.axisY(at.y()), mapping().axisY(at.y())));
    }

    void oneAxisAlone()
    {
        const Shown x = timeline::zoomedAt(figureData(), mapping(), kPlot.center(), 0.5, Axes::X);
        QCOMPARE(x, (Shown {{2020, 2024}, {8, 12}}));
        const Shown y = timeline::zoomedAt(figureData(), mapping(), kPlot.center(), 0.5, Axes::Y);
        QCOMPARE(y, (Shown {{2018, 2026}, {9, 11}}));
    }

    void lengthsHaveLimits()
    {
        const Shown least = timeline::zoomedAt(figureData(), mapping(), kPlot.center(), 1e-6, Axes::Both);
        QVERIFY(isNear(least.x.length(), 1.0 / 12));
        QVERIFY(isNear(least.y.length(), 0.05));
        const Shown most = timeline::zoomedAt(figureData(), mapping(), kPlot.center(), 1e6, Axes::Both);
        QVERIFY(isNear(most.x.length(), 40));
        QVERIFY(isNear(most.y.length(), 14));
        const Shown logs = timeline::zoomedAt(figureData(figure::AxisKind::Log), mapping(), kPlot.center(), 1e6, Axes::Both);
        QVERIFY(isNear(logs.x.length(), 14));
    }

    void panFollowsThePointer()
    {
        const Shown shown = timeline::pannedBy(mapping(), {400, 300}, {500, 200});
        QVERIFY(isNear(shown.x, {2017, 2025}));
        QVERIFY(isNear(shown.y, {7, 11}));
    }

    void boxes_data()
    {
        QTest::addColumn<QRectF>("band");
        QTest::addColumn<bool>("zooms");
        QTest::newRow("a box") << QRectF(200, 150, 400, 200) << true;
        QTest::newRow("drawn upwards to the left") << QRectF(600, 350, -400, -200) << true;
        QTest::newRow("narrow") << QRectF(200, 150, 3, 200) << false;
        QTest::newRow("flat") << QRectF(200, 150, 300, 2) << false;
        QTest::newRow("beside the plot") << QRectF(0, 0, 90, 40) << false;
    }

    void boxes()
    {
        QFETCH(QRectF, band);
        QFETCH(bool, zooms);
        const Shown shown = timeline::boxed(figureData(), mapping(), band);
        QVERIFY(isNear(shown.x, zooms ? Range {2019, 2023} : Range {2018, 2026}));
        QVERIFY(isNear(shown.y, zooms ? Range {9, 11} : Range {8, 12}));
    }

    void aTinyBoxStretchesToTheShortestLength()
    {
        const Shown shown = timeline::boxed(figureData(), mapping({2020, 2020.5}, {9, 9.1}), QRectF(200, 150, 7, 7));
        QVERIFY(isNear(shown.x.length(), 1.0 / 12));
        QVERIFY(isNear(shown.y.length(), 0.05));
    }
};

QTEST_APPLESS_MAIN(ZoomTest)
#include "tst_zoom.moc"

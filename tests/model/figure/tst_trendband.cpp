#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <cmath>

using namespace dekade;
using state::FigureKind;
using state::ViewState;

namespace {

figure::FigureDataPtr build(const ViewState &state) { return figure::buildFigure(*tests::sampleCatalogue(), state, base::Phrases()); }

} // namespace

/// What the figure's trend rests on, and that it says so.
class TrendBandTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void itRunsFromTheFirstPointToTheLast()
    {
        const figure::FigureDataPtr data = build({});
        QVERIFY(data->trend.has_value());
        QCOMPARE(data->trend->line.n, static_cast<int>(data->points.size()));
        QCOMPARE(data->trend->span.low, data->points.front().x);
        QCOMPARE(data->trend->span.high, data->points.back().x);
        QCOMPARE(data->trend->confidence, 0.90);
    }

    void theZoomDoesNotMoveIt()
    {
        ViewState state;
        const figure::FigureDataPtr whole = build(state);
        state.x = state::Range {2023.5, 2024.5};
        state.y = state::Range {9.5, 10.5};
        const figure::FigureDataPtr zoomed = build(state);
        QCOMPARE(zoomed->trend->line.slope, whole->trend->line.slope);
        QCOMPARE(zoomed->trend->line.intercept, whole->trend->line.intercept);
        QCOMPARE(zoomed->trend->span, whole->trend->span);
    }

    void aWiderConfidenceIsAWiderInterval()
    {
        ViewState state;
        const figure::FigureDataPtr ninety = build(state);
        state.trendConfidence = 95;
        const figure::FigureDataPtr more = build(state);
        QVERIFY2(more->trend->receipt.startsWith(QStringLiteral("95 % interval")), qPrintable(more->trend->receipt));
        const double x = more->trend->span.low;
        QVERIFY(trend::meanHalfWidth(more->trend->line, x, more->trend->confidence)
            > trend::meanHalfWidth(ninety->trend->line, x, ninety->trend->confidence));
        QCOMPARE(more->trend->line.slope, ninety->trend->line.slope);
    }

    void theCaptionSaysFilterAndCount()
    {
        ViewState state;
        QVERIFY(catalogue::addFilterWord(state.filter, u"dense_or_moe=dense").ok());
        const figure::FigureDataPtr data = build(state);
        QVERIFY(data->trend.has_value());
        const QString count = QStringLiteral("n = %1").arg(data->points.size());
        QVERIFY2(data->trend->receipt.contains(count), qPrintable(data->trend->receipt));
        QVERIFY2(data->stateLine.contains(count), qPrintable(data->stateLine));
        QVERIFY2(data->stateLine.contains(QStringLiteral("Filter ")) && data->stateLine.contains(QStringLiteral("dense")),
            qPrintable(data->stateLine));
    }

    void underThreePointsThereIsNone_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("none") << QDate(2026, 1, 1) << 0 << false;
        QTest::newRow("one") << QDate(2025, 7, 1) << 1 << false;
        QTest::newRow("two") << QDate(2025, 4, 20) << 2 << false;
        QTest::newRow("three") << QDate(2025, 4, 1) << 3 << true;
    }

    void underThreePointsThereIsNone()
    {
        QFETCH(QDate, from);
        QFETCH(int, points);
        QFETCH(bool, drawn);
        ViewState state;
        state.from = from;
        const figure::FigureDataPtr data = build(state);
        QCOMPARE(static_cast<int>(data->points.size()), points);
        QCOMPARE(data->trend.has_value(), drawn);
        QCOMPARE(data->stateLine.contains(QStringLiteral("Trend")), drawn);
    }

    void derivedFiguresHaveOneOfTheirOwn()
    {
        ViewState state;
        state.figure = FigureKind::Compute;
        const figure::FigureDataPtr compute = build(state);
        QVERIFY(compute->trend->headline.startsWith(QStringLiteral("Trend of training compute: ×")));
        state.figure = FigureKind::Sparsity;
        QVERIFY(build(state)->trend->headline.startsWith(QStringLiteral("Trend of the active share: ×")));
        state.figure = FigureKind::ParametersTokens;
        QVERIFY(!build(state)->trend.has_value());
    }
};

QTEST_APPLESS_MAIN(TrendBandTest)
#include "tst_trendband.moc"

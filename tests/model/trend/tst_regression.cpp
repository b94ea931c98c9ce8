#include "model/trend/regression.h"
#include "tests/support/case.h"

#include <cmath>
#include <random>

using namespace dekade;

namespace {

struct Points {
    std::vector<double> x;
    std::vector<double> y;
};

/// NIST StRD, linear regression, Norris: calibration of ozone monitors, 36 observations, lower level of difficulty.
/// https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml
Points norris()
{
    return {{0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5, 11.6, 556.0,
                228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5},
        {0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3,
            998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2}};
}

bool near(double value, double expected, double relative) { return std::abs(value - expected) <= relative * std::abs(expected); }

} // namespace

class RegressionTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void norrisAsCertified_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("certified");
        const auto line = trend::fitLine(norris().x, norris().y);
        QVERIFY(line);
        QTest::newRow("slope") << line->slope << 1.00211681802045;
        QTest::newRow("intercept") << line->intercept << -0.262323073774029;
        QTest::newRow("standard error of the slope") << line->slopeError << 0.429796848199937e-03;
        QTest::newRow("standard error of the intercept, as half width at 0 over t")
            << trend::meanHalfWidth(*line, 0, 0.90) / trend::studentQuantile(0.90, 34) << 0.232818234301152;
        QTest::newRow("residual standard deviation") << line->residualError << 0.884796396144373;
        QTest::newRow("R squared") << line->r2 << 0.999993745883712;
    }

    void norrisAsCertified()
    {
        QFETCH(double, value);
        QFETCH(double, certified);
        QVERIFY2(near(value, certified, 1e-11), qPrintable(QString::number(value, 'g', 15)));
    }

    // Abramowitz and Stegun, table 26.10; NIST Engineering Statistics Handbook 1.3.6.7.2.
    void quantilesAsInTheTable_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<double>("t");
        QTest::newRow("0.90, 1") << 0.90 << 1.0 << 6.314;
        QTest::newRow("0.90, 10") << 0.90 << 10.0 << 1.812;
        QTest::newRow("0.90, 30") << 0.90 << 30.0 << 1.697;
        QTest::newRow("0.95, 1") << 0.95 << 1.0 << 12.706;
        QTest::newRow("0.95, 5") << 0.95 << 5.0 << 2.571;
        QTest::newRow("0.95, 10") << 0.95 << 10.0 << 2.228;
        QTest::newRow("0.95, 100") << 0.95 << 100.0 << 1.984;
        QTest::newRow("0.99, 2") << 0.99 << 2.0 << 9.925;
        QTest::newRow("0.99, 20") << 0.99 << 20.0 << 2.845;
        QTest::newRow("0.80, 4") << 0.80 << 4.0 << 1.533;
    }

    void quantilesAsInTheTable()
    {
        QFETCH(double, confidence);
        QFETCH(double, degrees);
        QFETCH(double, t);
        QVERIFY(std::abs(trend::studentQuantile(confidence, degrees) - t) <= 0.0005 + 1e-9);
    }

    void theDocumentedQuantile() { QVERIFY(std::abs(trend::studentQuantile(0.90, 10) - 1.812461) < 5e-7); }

    void tooLittleToFit_data()
    {
        QTest::addColumn<QList<double>>("x");
        QTest::addColumn<QList<double>>("y");
        QTest::newRow("nothing") << QList<double> {} << QList<double> {};
        QTest::newRow("two points") << QList<double> {1, 2} << QList<double> {1, 2};
        QTest::newRow("all of one day") << QList<double> {2024.5, 2024.5, 2024.5} << QList<double> {9, 10, 11};
        QTest::newRow("lists of two lengths") << QList<double> {1, 2, 3} << QList<double> {1, 2};
    }

    void tooLittleToFit()
    {
        QFETCH(QList<double>, x);
        QFETCH(QList<double>, y);
        QVERIFY(!trend::fitLine({x.begin(), x.end()}, {y.begin(), y.end()}));
    }

    void anExactLineHasNoErrors()
    {
        const auto line = trend::fitLine({1, 2, 3, 4}, {5, 7, 9, 11});
        QVERIFY(line);
        QCOMPARE(line->n, 4);
        QCOMPARE(line->slope, 2.0);
        QCOMPARE(line->intercept, 3.0);
        QCOMPARE(line->meanX, 2.5);
        QCOMPARE(line->sxx, 5.0);
        QCOMPARE(line->r2, 1.0);
        QCOMPARE(line->at(10), 23.0);
        QCOMPARE(trend::meanHalfWidth(*line, 10, 0.90), 0.0);
    }

    void aLevelLineIsFitted()
    {
        const auto line = trend::fitLine({1, 2, 3}, {4, 4, 4});
        QVERIFY(line);
        QCOMPARE(line->slope, 0.0);
        QCOMPARE(line->r2, 1.0);
    }

    // By hand: x 1 2 3 4 5, y 1 3 2 5 4: Sxx 10, Sxy 8, slope 0.8, SSE 3.6, s = sqrt(1.2), t(0.90, 3) = 2.353363.
    void theBandByHand()
    {
        const auto line = trend::fitLine({1, 2, 3, 4, 5}, {1, 3, 2, 5, 4});
        QVERIFY(line);
        QVERIFY(near(line->slope, 0.8, 1e-12));
        QVERIFY(near(line->residualError, std::sqrt(1.2), 1e-12));
        QVERIFY(near(line->r2, 0.64, 1e-12));
        QVERIFY(near(trend::meanHalfWidth(*line, 3, 0.90), 2.353363 * std::sqrt(1.2 / 5), 1e-6));
        QVERIFY(near(trend::meanHalfWidth(*line, 5, 0.90), 2.353363 * std::sqrt(1.2 * (0.2 + 0.4)), 1e-6));
        QVERIFY(near(trend::meanHalfWidth(*line, 1, 0.90), trend::meanHalfWidth(*line, 5, 0.90), 1e-12));
    }

    // Years near 2020 with a spread of months lose no digits.
    void movingTheOriginChangesNothing()
    {
        Points points = norris();
        const auto before = trend::fitLine(points.x, points.y);
        for (double &x : points.x)
            x += 1e6;
        const auto after = trend::fitLine(points.x, points.y);
        QVERIFY(before && after);
        QVERIFY(near(after->slope, before->slope, 1e-9));
        QVERIFY(near(after->residualError, before->residualError, 1e-9));
        QVERIFY(near(after->at(1e6 + 500), before->at(500), 1e-9));
    }

    void ninetyOfAHundredBandsHoldTheLine()
    {
        std::mt19937_64 random(20261124);
        std::normal_distribution<double> noise(0, 0.5);
        constexpr int kRuns = 2000;
        int held = 0;
        for (int run = 0; run < kRuns; ++run) {
            Points points;
            for (int i = 0; i < 12; ++i) {
                points.x.push_back(2019 + 0.5 * i);
                points.y.push_back(0.4 * points.x.back() - 800 + noise(random));
            }
            const auto line = trend::fitLine(points.x, points.y);
            QVERIFY(line);
            held += std::abs(line->at(2023) - (0.4 * 2023 - 800)) <= trend::meanHalfWidth(*line, 2023, 0.90) ? 1 : 0;
        }
        // Three standard deviations of a binomial share: sqrt(0.9 · 0.1 / 2000) = 0.0067.
        QVERIFY2(std::abs(static_cast<double>(held) / kRuns - 0.90) < 0.0202, qPrintable(QString::number(held)));
    }
};

QTEST_GUILESS_MAIN(RegressionTest)
#include "tst_regression.moc"

#include "model/trend/growth.h"
#include "tests/support/case.h"

#include <cmath>
#include <limits>

using namespace dekade;

namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

bool near(double value, double expected, double relative) { return std::abs(value - expected) <= relative * std::abs(expected); }

bool meets(double value, double expected) { return std::isinf(expected) ? value == expected : near(value, expected, 1e-6); }

} // namespace

class GrowthTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void growthAndDoubling_data()
    {
        QTest::addColumn<double>("slope");
        QTest::addColumn<double>("growth");
        QTest::addColumn<double>("months");
        QTest::newRow("ten times a year") << 1.0 << 10.0 << 3.6123599;
        QTest::newRow("doubling a year") << std::log10(2.0) << 2.0 << 12.0;
        QTest::newRow("halving a year") << -std::log10(2.0) << 0.5 << -12.0;
        QTest::newRow("the documented slope") << 0.605512 << 4.0319227 << 5.9657945;
        QTest::newRow("level") << 0.0 << 1.0 << kInfinite;
    }

    void growthAndDoubling()
    {
        QFETCH(double, slope);
        QFETCH(double, growth);
        QFETCH(double, months);
        QVERIFY(near(trend::growthPerYear(slope), growth, 1e-5));
        QVERIFY(std::isinf(months) ? trend::doublingMonths(slope) == months : near(trend::doublingMonths(slope), months, 1e-5));
    }

    void fromTheFastestToTheSlowest_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("fastest");
        QTest::addColumn<double>("slowest");
        const double year = std::log10(2.0);
        QTest::newRow("all of it rises") << year << 2 * year << 6.0 << 12.0;
        QTest::newRow("perhaps level") << 0.0 << year << 12.0 << kInfinite;
        QTest::newRow("perhaps falling") << -year << year << 12.0 << kInfinite;
        QTest::newRow("all of it falls") << -2 * year << -year << -12.0 << -6.0;
        QTest::newRow("falling, perhaps level") << -year << 0.0 << -kInfinite << -12.0;
    }

    void fromTheFastestToTheSlowest()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, fastest);
        QFETCH(double, slowest);
        const trend::Interval months = trend::doublingMonths(trend::Interval {low, high});
        QVERIFY(meets(months.low, fastest));
        QVERIFY(meets(months.high, slowest));
    }

    // By hand: x 1 2 3 4 5, y 1 3 2 5 4: slope 0.8, s = sqrt(1.2), Sxx 10, t(0.90, 3) = 2.353363, t(0.95, 3) = 3.182446.
    void theIntervalByHand()
    {
        const auto line = trend::fitLine({1, 2, 3, 4, 5}, {1, 3, 2, 5, 4});
        QVERIFY(line);
        const double error = std::sqrt(1.2 / 10);
        const trend::Interval ninety = trend::slopeInterval(*line, 0.90);
        QVERIFY(near(ninety.low, 0.8 - 2.353363 * error, 1e-5));
        QVERIFY(near(ninety.high, 0.8 + 2.353363 * error, 1e-6));
        QVERIFY(near(trend::slopeInterval(*line, 0.95).high, 0.8 + 3.182446 * error, 1e-6));
        QVERIFY(near(trend::growthPerYear(ninety).high, std::pow(10, 0.8 + 2.353363 * error), 1e-5));
    }
};

QTEST_GUILESS_MAIN(GrowthTest)
#include "tst_growth.moc"

#include "model/trend/bootstrap.h"
#include "tests/support/case.h"

#include <QElapsedTimer>

#include <cmath>
#include <thread>

using namespace dekade;

namespace {

struct Points {
    std::vector<double> x;
    std::vector<double> y;
};

/// `count` points about y = 0.5 x with even noise, the same every time.
Points noisy(int count)
{
    trend::Draws draws(7);
    Points points;
    for (int i = 0; i < count; ++i) {
        points.x.push_back(2010 + 15.0 * i / count);
        points.y.push_back(0.5 * points.x.back() + draws.below(2000) / 1000.0);
    }
    return points;
}

} // namespace

class BootstrapTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    // The C++ standard, [rand.predef]: the 10,000th number of a default mt19937_64 (seed 5489) is 9981545732273789042. Its high 32 bits
    // decide.
    void drawsAreThoseOfTheStandardsGenerator()
    {
        trend::Draws draws(5489);
        std::uint32_t last = 0;
        for (int i = 0; i < 10000; ++i)
            last = draws.below(1U << 31);
        QCOMPARE(last, static_cast<std::uint32_t>((9981545732273789042ULL >> 32) >> 1));
    }

    void drawsAreBelowTheirBoundAndEven()
    {
        trend::Draws draws(1);
        std::vector<int> seen(7);
        constexpr int kDraws = 70000;
        for (int i = 0; i < kDraws; ++i)
            ++seen.at(draws.below(7));
        // Five standard deviations of a binomial count: 5 · sqrt(70000 · 1/7 · 6/7) = 463.
        for (const int count : seen)
            QVERIFY2(std::abs(count - kDraws / 7) < 463, qPrintable(QString::number(count)));
        QCOMPARE(draws.below(1), 0U);
    }

    // Bounds that are not a divisor of 2^32 draw anew now and then: three quarters of 2^32 does for a quarter of the draws.
    void drawsOfALargeBoundAreEven()
    {
        trend::Draws draws(3);
        constexpr std::uint32_t kBound = 3U << 30;
        int low = 0;
        for (int i = 0; i < 30000; ++i)
            low += draws.below(kBound) < kBound / 3 ? 1 : 0;
        // Five standard deviations: 5 · sqrt(30000 · 2/9) = 408.
        QVERIFY2(std::abs(low - 10000) < 408, qPrintable(QString::number(low)));
    }

    void theSameSeedGivesTheSameBounds()
    {
        const Points points = noisy(40);
        const auto first = trend::bootstrapSlopes(points.x, points.y, {500, 42});
        const auto second = trend::bootstrapSlopes(points.x, points.y, {500, 42});
        const auto other = trend::bootstrapSlopes(points.x, points.y, {500, 43});
        QVERIFY(first && second && other);
        QVERIFY(first->slopes == second->slopes);
        QVERIFY(first->slopes != other->slopes);
        QVERIFY(std::is_sorted(first->slopes.begin(), first->slopes.end()));
    }

    // With noise that is everywhere the same, the percentiles meet Student's interval.
    void meetsStudentWhereStudentHolds()
    {
        const Points points = noisy(400);
        const auto line = trend::fitLine(points.x, points.y);
        const auto slopes = trend::bootstrapSlopes(points.x, points.y, {});
        QVERIFY(line && slopes);
        QCOMPARE(slopes->slopes.size(), 10000U);
        for (const double confidence : {0.90, 0.95}) {
            const trend::Interval student = trend::slopeInterval(*line, confidence);
            const trend::Interval percentile = slopes->interval(confidence);
            QVERIFY(std::abs(percentile.low - student.low) < 0.15 * line->slopeError);
            QVERIFY(std::abs(percentile.high - student.high) < 0.15 * line->slopeError);
        }
    }

    void percentilesByProportion()
    {
        const trend::BootstrapSlopes slopes {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}};
        QCOMPARE(slopes.interval(0.90).low, 0.5);
        QCOMPARE(slopes.interval(0.90).high, 9.5);
        QCOMPARE(slopes.interval(0.80).low, 1.0);
        const trend::BootstrapSlopes one {{3}};
        QVERIFY((one.interval(0.95) == trend::Interval {3, 3}));
    }

    void anExactLineHasOneSlope()
    {
        const auto slopes = trend::bootstrapSlopes({1, 2, 3, 4}, {5, 7, 9, 11}, {200, 1});
        QVERIFY(slopes);
        QVERIFY(std::abs(slopes->slopes.front() - 2) < 1e-12);
        QVERIFY(std::abs(slopes->slopes.back() - 2) < 1e-12);
    }

    // Nine points of one day and one of another: a third of the resamples has no slope and is drawn anew.
    void resamplesWithoutASlopeAreDrawnAnew()
    {
        std::vector<double> x(9, 2020.0);
        std::vector<double> y {1, 2, 3, 4, 5, 6, 7, 8, 9};
        x.push_back(2021);
        y.push_back(15);
        const auto slopes = trend::bootstrapSlopes(x, y, {1000, 5});
        QVERIFY(slopes);
        QCOMPARE(slopes->slopes.size(), 1000U);
        for (const double slope : slopes->slopes)
            QVERIFY(slope >= 6 - 1e-9 && slope <= 14 + 1e-9);
    }

    void nothingToResample()
    {
        QVERIFY(!trend::bootstrapSlopes({1, 2}, {1, 2}, {}));
        QVERIFY(!trend::bootstrapSlopes({1, 1, 1}, {1, 2, 3}, {}));
        QVERIFY(!trend::bootstrapSlopes({1, 2, 3}, {1, 2, 3}, {0, 1}));
    }

    void stopsWhenAsked()
    {
        const Points points = noisy(600);
        std::optional<trend::BootstrapSlopes> slopes;
        QElapsedTimer timer;
        timer.start();
        {
            std::jthread worker([&](const std::stop_token &stop) {
                slopes = trend::bootstrapSlopes(points.x, points.y, {1000000, 1}, stop);
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        QVERIFY(!slopes);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    // The best of three: another program may have had the processor meanwhile.
    void tenThousandOfSixHundredInASecond()
    {
        const Points points = noisy(600);
        qint64 best = 1000000;
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(trend::bootstrapSlopes(points.x, points.y, {}));
            best = std::min(best, timer.elapsed());
        }
        QVERIFY2(best < 1000, qPrintable(QString::number(best)));
    }
};

QTEST_GUILESS_MAIN(BootstrapTest)
#include "tst_bootstrap.moc"

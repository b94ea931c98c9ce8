// Measures of balance and the bias update, by worked numbers.
#include "model/routing/balance.h"
#include "model/routing/biasupdate.h"
#include "tests/support/case.h"

#include <array>
#include <cmath>

namespace dekade::tests {

using namespace routing;

class BalanceTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void squaredVariationOfFour();
    void zLossOfOneToken();
    void biasMovesTowardTheMean();
    void centredBiasesKeepTheirSum();
    void dropsAreWhatIsOver();
};

static bool near(double value, double expected) { return std::abs(value - expected) < 1e-6; }

void BalanceTest::measures_data()
{
    QTest::addColumn<std::vector<int>>("load");
    QTest::addColumn<double>("violation");
    QTest::addColumn<double>("entropy");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("used");
    QTest::newRow("even") << std::vector<int> {5, 5} << 0.0 << 0.693147 << 0.5 << 2;
    QTest::newRow("three of four on one") << std::vector<int> {3, 1, 0, 0} << 2.0 << 0.562335 << 0.75 << 2;
    QTest::newRow("all on one") << std::vector<int> {8, 0, 0, 0} << 3.0 << 0.0 << 1.0 << 1;
    QTest::newRow("none") << std::vector<int> {0, 0} << 0.0 << 0.0 << 0.0 << 0;
    QTest::newRow("one expert") << std::vector<int> {7} << 0.0 << 0.0 << 1.0 << 1;
    // A tenth of the fair share of 25 is 2.5: 3 is over, 2 is not.
    QTest::newRow("hardly used") << std::vector<int> {60, 35, 3, 2} << 1.4 << 0.857370 << 0.6 << 3;
}

void BalanceTest::measures()
{
    QFETCH(std::vector<int>, load);
    QFETCH(double, violation);
    QFETCH(double, entropy);
    QFETCH(double, share);
    QVERIFY(near(maxViolation(load), violation));
    QVERIFY2(near(loadEntropy(load), entropy), qPrintable(QString::number(loadEntropy(load), 'g', 9)));
    QVERIFY(near(largestShare(load), share));
    QTEST(expertsUsed(load), "used");
}

void BalanceTest::squaredVariationOfFour()
{
    QCOMPARE(squaredVariation(std::array<double, 2> {3, 1}), 0.25);
    QCOMPARE(squaredVariation(std::array<double, 4> {4, 0, 0, 0}), 3.0);
    QCOMPARE(squaredVariation(std::array<double, 2> {0, 0}), 0.0);
}

void BalanceTest::zLossOfOneToken()
{
    const std::array<float, 3> logits {1, 2, 3};
    QVERIFY(near(zLoss({logits, 1, 3}), 11.611778));
}

void BalanceTest::biasMovesTowardTheMean()
{
    std::array<double, 3> bias {0, 0, 0};
    updateBias(std::array<int, 3> {3, 1, 2}, 0.001, BiasCentring::None, bias);
    QCOMPARE(bias[0], -0.001);
    QCOMPARE(bias[1], 0.001);
    QCOMPARE(bias[2], 0.0);
}

void BalanceTest::centredBiasesKeepTheirSum()
{
    std::array<double, 4> plain {};
    std::array<double, 4> centred {};
    for (int step = 0; step < 100; ++step) {
        updateBias(std::array<int, 4> {9, 1, 1, 1}, 0.1, BiasCentring::None, plain);
        updateBias(std::array<int, 4> {9, 1, 1, 1}, 0.1, BiasCentring::Mean, centred);
    }
    QVERIFY(near(plain[0] + plain[1] + plain[2] + plain[3], 20)); // three up, one down: they drift together
    QVERIFY(near(centred[0] + centred[1] + centred[2] + centred[3], 0));
    QVERIFY(near(plain[1] - plain[0], centred[1] - centred[0]));
}

void BalanceTest::dropsAreWhatIsOver()
{
    QCOMPARE(droppedAt(std::array<int, 2> {5, 1}, 2), 3LL);
    QCOMPARE(droppedAt(std::array<int, 2> {5, 1}, 5), 0LL);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::BalanceTest)
#include "tst_balance.moc"

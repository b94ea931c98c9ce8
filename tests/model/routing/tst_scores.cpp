// What becomes of logits, against the C library and worked numbers.
#include "model/routing/exponential.h"
#include "model/routing/scores.h"
#include "model/routing/weights.h"
#include "tests/support/case.h"

#include <array>
#include <cmath>

namespace dekade::tests {

using namespace routing;

class ScoresTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void exponentialIsTheLibrarys();
    void sigmoidIsExactAtItsEnds();
    void squareRootOfSoftplus();
    void softmaxOfThree();
    void softmaxUnderflowsToZero();
    void logSumExpOfThree();
    void weightsSumAsTheRouterSays_data();
    void weightsSumAsTheRouterSays();
    void pNorm();
    void zeroWeightsStayZero();
};

void ScoresTest::exponentialIsTheLibrarys()
{
    QCOMPARE(exponential(0), 1.0);
    double worst = 0;
    for (double x = -700; x < 700; x += 0.0917)
        worst = std::max(worst, std::abs(exponential(x) / std::exp(x) - 1));
    QVERIFY2(worst < 5e-16, qPrintable(QString::number(worst)));
    QCOMPARE(exponential(1e9), exponential(708));
    QCOMPARE(exponential(-1e9), exponential(-708));
    QVERIFY(exponential(-1e9) < 1e-300);
}

void ScoresTest::sigmoidIsExactAtItsEnds()
{
    QCOMPARE(sigmoid(0), 0.5F);
    QCOMPARE(sigmoid(1), 0.731058598F);
    QCOMPARE(sigmoid(18), 1.0F);
    QVERIFY(sigmoid(16) < 1.0F);
    QCOMPARE(sigmoid(-1e4F), 0.0F);
    QVERIFY(sigmoid(-100) > 0.0F); // 3.8e-44: a denormal
}

void ScoresTest::squareRootOfSoftplus()
{
    QCOMPARE(sqrtSoftplus(0), 0.832554635F); // √ln 2
    QCOMPARE(sqrtSoftplus(1e4F), 100.0F);
    QCOMPARE(sqrtSoftplus(-1e4F), 0.0F);
}

void ScoresTest::softmaxOfThree()
{
    const std::array<float, 3> logits {1, 2, 3};
    std::array<float, 3> scores {};
    scoreRow(Score::Softmax, logits, scores);
    QCOMPARE(scores[0], 0.0900305733F);
    QCOMPARE(scores[1], 0.244728476F);
    QCOMPARE(scores[2], 0.665240943F);
}

void ScoresTest::softmaxUnderflowsToZero()
{
    const std::array<float, 2> logits {-1e4F, 1e4F};
    std::array<float, 2> scores {};
    scoreRow(Score::Softmax, logits, scores);
    QCOMPARE(scores[0], 0.0F);
    QCOMPARE(scores[1], 1.0F);
}

void ScoresTest::logSumExpOfThree()
{
    const std::array<float, 3> logits {1, 2, 3};
    QVERIFY(std::abs(logSumExp(logits) - 3.40760596444438) < 1e-14);
    const std::array<float, 2> large {1e4F, 1e4F};
    QVERIFY(std::abs(logSumExp(large) - (1e4 + std::log(2))) < 1e-11);
}

void ScoresTest::weightsSumAsTheRouterSays_data()
{
    QTest::addColumn<int>("when");
    QTest::addColumn<double>("epsilon");
    QTest::addColumn<double>("factor");
    QTest::addColumn<float>("first");
    QTest::newRow("as they are") << int(Normalise::No) << 0.0 << 1.0 << 0.6F;
    QTest::newRow("to one") << int(Normalise::BeforeDropping) << 0.0 << 1.0 << 0.75F;
    QTest::newRow("DeepSeek-V3: to 2.5") << int(Normalise::BeforeDropping) << 1e-20 << 2.5 << 1.875F;
    QTest::newRow("DeepSeek-V2: times 16") << int(Normalise::No) << 0.0 << 16.0 << 9.6F;
    QTest::newRow("after dropping: later") << int(Normalise::AfterDropping) << 0.0 << 1.0 << 0.6F;
}

void ScoresTest::weightsSumAsTheRouterSays()
{
    QFETCH(int, when);
    QFETCH(double, epsilon);
    QFETCH(double, factor);
    RouterSettings settings {.experts = 8, .topK = 2, .factor = factor};
    settings.renormalise = {static_cast<Normalise>(when), 1, epsilon, 0};
    const std::array<float, 2> scores {0.6F, 0.2F};
    std::array<float, 2> weights {};
    weighChosen(settings, scores, scores, weights);
    QTEST(weights[0], "first");
}

void ScoresTest::pNorm()
{
    std::array<double, 2> weights {3, 4};
    renormaliseWeights({Normalise::BeforeDropping, 2, 0, 0}, weights);
    QCOMPARE(weights[0], 0.6);
    QCOMPARE(weights[1], 0.8);
}

void ScoresTest::zeroWeightsStayZero()
{
    std::array<double, 2> weights {0, 0};
    renormaliseWeights({Normalise::BeforeDropping, 1, 0, 0}, weights);
    QCOMPARE(weights[0], 0.0);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::ScoresTest)
#include "tst_scores.moc"

// The tiny MoE beyond its golden steps: gradients by finite differences, freezing, switching, copying.
#include "model/routing/clusterdata.h"
#include "model/routing/lab.h"
#include "tests/support/case.h"

#include <cmath>
#include <numeric>

namespace dekade::tests {

using namespace routing;

class TinyMoeTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void gradientsAreSlopes_data();
    void gradientsAreSlopes();
    void aFrozenRouterStays();
    void aCopyGoesOnAsTheOriginal();
    void theRuleMayChangeMidRun();
    void centredBiasesDoNotDrift();
    void theSeedIsTheExperiment();
    void loadsAddUp();
};

void TinyMoeTest::gradientsAreSlopes_data()
{
    QTest::addColumn<int>("topK");
    QTest::addColumn<int>("score");
    QTest::addColumn<int>("weights");
    QTest::addColumn<int>("balance");
    QTest::newRow("Switch") << 1 << int(TinyScore::Softmax) << int(TopKWeights::AsTheyAre) << int(Balance::None);
    QTest::newRow("auxiliary loss") << 2 << int(TinyScore::Softmax) << int(TopKWeights::AsTheyAre) << int(Balance::AuxiliaryLoss);
    QTest::newRow("DeepSeek-V3 gate") << 2 << int(TinyScore::Sigmoid) << int(TopKWeights::SumToOne) << int(Balance::Bias);
    QTest::newRow("normalised softmax") << 3 << int(TinyScore::Softmax) << int(TopKWeights::SumToOne) << int(Balance::AuxiliaryLoss);
}

void TinyMoeTest::gradientsAreSlopes()
{
    QFETCH(int, topK);
    QFETCH(int, score);
    QFETCH(int, weights);
    QFETCH(int, balance);
    TinyRule rule;
    rule.topK = topK;
    rule.score = static_cast<TinyScore>(score);
    rule.weights = static_cast<TopKWeights>(weights);
    rule.balance = static_cast<Balance>(balance);
    Random random(5);
    const TinyMoe start(initialWeights({6, 4, 5, 3}, random));
    ClusterData data({6, 4, 3, 1, 0.3, 9});
    const TinyBatch batch = data.draw(40);
    TinyMoe trained = start;
    trained.train(rule, batch);
    constexpr double kStep = 1e-6;
    for (Eigen::Index at = 0; at < start.weights().all().size(); at += 7) {
        TinyMoe above = start;
        TinyMoe below = start;
        above.weights().all()[at] += kStep;
        below.weights().all()[at] -= kStep;
        const double slope = (above.measure(rule, batch).totalLoss - below.measure(rule, batch).totalLoss) / (2 * kStep);
        const double ours = trained.gradient().all()[at];
        QVERIFY2(
            std::abs(slope - ours) < 1e-6 + 1e-5 * std::abs(ours), qPrintable(QStringLiteral("%1: %2, %3").arg(at).arg(slope).arg(ours)));
    }
}

void TinyMoeTest::aFrozenRouterStays()
{
    TinyRule rule;
    rule.router = RouterTraining::Frozen;
    Lab lab({}, rule);
    const Table before = lab.moe().weights().router();
    const Table expert = lab.moe().weights().inner(3);
    for (int i = 0; i < 20; ++i)
        lab.step();
    QVERIFY(lab.moe().weights().router() == before);
    QVERIFY(lab.moe().weights().inner(3) != expert);
}

void TinyMoeTest::aCopyGoesOnAsTheOriginal()
{
    Lab lab({}, {});
    for (int i = 0; i < 30; ++i)
        lab.step();
    const Lab kept = lab;
    for (int i = 0; i < 50; ++i)
        lab.step();
    const LabMeasurement first = lab.measure();
    Lab again = kept; // fifty steps back
    QCOMPARE(again.steps(), 30);
    for (int i = 0; i < 50; ++i)
        again.step();
    QCOMPARE(again.measure().load, first.load);
    QCOMPARE(again.measure().loss, first.loss);
}

void TinyMoeTest::theRuleMayChangeMidRun()
{
    Lab lab({}, {});
    for (int i = 0; i < 200; ++i)
        lab.step();
    const double collapsed = lab.measure().maxViolation;
    TinyRule rule = lab.rule();
    rule.balance = Balance::AuxiliaryLoss;
    lab.setRule(rule);
    for (int i = 0; i < 300; ++i)
        lab.step();
    QVERIFY(lab.measure().maxViolation < collapsed / 2);
}

void TinyMoeTest::centredBiasesDoNotDrift()
{
    TinyRule rule;
    rule.balance = Balance::Bias;
    rule.biasRate = 0.1;
    const auto meanBias = [](const TinyRule &with) {
        Lab lab({}, with);
        for (int i = 0; i < 200; ++i)
            lab.step();
        const std::vector<double> &bias = lab.moe().bias();
        return std::accumulate(bias.begin(), bias.end(), 0.0) / static_cast<double>(bias.size());
    };
    QVERIFY(meanBias(rule) > 1); // the sign rule has no zero sum
    rule.centring = BiasCentring::Mean;
    QVERIFY(std::abs(meanBias(rule)) < 1e-9);
}

void TinyMoeTest::theSeedIsTheExperiment()
{
    const auto lossAfter = [](std::uint64_t seed) {
        LabSettings settings;
        settings.seed = seed;
        Lab lab(settings, {});
        for (int i = 0; i < 20; ++i)
            lab.step();
        return lab.measure().loss;
    };
    QCOMPARE(lossAfter(4), lossAfter(4));
    QVERIFY(lossAfter(4) != lossAfter(5));
}

void TinyMoeTest::loadsAddUp()
{
    TinyRule rule;
    rule.topK = 3;
    Lab lab({}, rule);
    const TinyPass pass = lab.step();
    QCOMPARE(std::accumulate(pass.load.begin(), pass.load.end(), 0), 256 * 3);
    const LabMeasurement measured = lab.measure();
    QCOMPARE(std::accumulate(measured.load.begin(), measured.load.end(), 0), 4096 * 3);
    QVERIFY(measured.entropy > 0 && measured.entropy <= 1);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::TinyMoeTest)
#include "tst_tinymoe.moc"

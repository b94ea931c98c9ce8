// The published forms of the balance loss where they can be worked out by hand; the golden cases hold the rest.
#include "model/routing/losses.h"
#include "model/routing/router.h"
#include "tests/support/case.h"

#include <cmath>

namespace dekade::tests {

using namespace routing;

class LossesTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void evenIsOneOrK_data();
    void evenIsOneOrK();
    void twoTokensOneExpert();
    void noneIsNone();
    void evenDevices();
};

/// Four tokens, each of which likes one of four experts as the next token likes the next.
static std::vector<float> roundRobin() { return {2, 1, 0, 0, 0, 2, 1, 0, 0, 0, 2, 1, 1, 0, 0, 2}; }

void LossesTest::evenIsOneOrK_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("score");
    QTest::addColumn<double>("loss");
    QTest::newRow("Switch") << int(AuxiliaryLoss::FirstChoices) << int(Score::Softmax) << 1.0;
    QTest::newRow("flaxformer") << int(AuxiliaryLoss::AllChoices) << int(Score::Softmax) << 2.0;
    QTest::newRow("Megatron") << int(AuxiliaryLoss::AllChoicesPerK) << int(Score::Softmax) << 1.0;
    QTest::newRow("Hugging Face") << int(AuxiliaryLoss::OwnTopK) << int(Score::Softmax) << 2.0;
    QTest::newRow("DeepSeek-V2") << int(AuxiliaryLoss::SequencePicks) << int(Score::Softmax) << 1.0;
    QTest::newRow("DeepSeek-V3") << int(AuxiliaryLoss::SequenceOwnTopK) << int(Score::Sigmoid) << 1.0;
    QTest::newRow("expert choice") << int(AuxiliaryLoss::Zero) << int(Score::Softmax) << 0.0;
}

void LossesTest::evenIsOneOrK()
{
    QFETCH(int, kind);
    QFETCH(int, score);
    QFETCH(double, loss);
    const std::vector<float> values = roundRobin();
    const Logits logits {values, 4, 4};
    const RouterSettings settings {
        .experts = 4, .topK = 2, .score = static_cast<Score>(score), .auxiliaryLoss = static_cast<AuxiliaryLoss>(kind)};
    const Outcome<Trace> trace = route(settings, {logits});
    QVERIFY(trace.ok());
    const double ours = auxiliaryLoss(settings, {*trace, logits, 1}).value_or(-1);
    QVERIFY2(std::abs(ours - loss) < 1e-6, qPrintable(QString::number(ours)));
}

void LossesTest::twoTokensOneExpert()
{
    // Softmax of (ln 3, 0) is (0.75, 0.25): 2 · 1 · 0.75.
    const std::vector<float> values {1.0986123F, 0, 1.0986123F, 0};
    const Logits logits {values, 2, 2};
    const RouterSettings settings {.experts = 2, .topK = 1, .auxiliaryLoss = AuxiliaryLoss::FirstChoices};
    const Outcome<Trace> trace = route(settings, {logits});
    QVERIFY(trace.ok());
    QVERIFY(std::abs(auxiliaryLoss(settings, {*trace, logits, 1}).value_or(0) - 1.5) < 1e-6);
}

void LossesTest::noneIsNone()
{
    const std::vector<float> values {1, 2};
    const Outcome<Trace> trace = route({.experts = 2}, {{values, 1, 2}});
    QVERIFY(trace.ok());
    QVERIFY(!auxiliaryLoss({.experts = 2}, {*trace, {values, 1, 2}, 1}));
}

void LossesTest::evenDevices()
{
    const std::vector<float> values = roundRobin();
    RouterSettings settings {.experts = 4, .topK = 2, .auxiliaryLoss = AuxiliaryLoss::SequencePicks};
    settings.groups = {2, 2, GroupScore::Max, MaskFill::MinusInfinity};
    const Outcome<Trace> trace = route(settings, {{values, 4, 4}});
    QVERIFY(trace.ok());
    QVERIFY(std::abs(deviceLoss(settings, *trace) - 1) < 1e-6);
    // Tokens 1 and 3 touch both devices, 0 and 2 one: 6 of at most 8 sent, evenly.
    QVERIFY(std::abs(communicationLoss(settings, *trace) - 0.75) < 1e-6);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::LossesTest)
#include "tst_losses.moc"

// Collapse and its two cures over twenty seeds: the bounds are the measured ones of another implementation with other random numbers.
#include "model/routing/lab.h"
#include "tests/support/case.h"

#include <thread>

namespace dekade::tests {

using namespace routing;

class LabTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void collapseAndItsCures();
};

namespace {

constexpr int kSeeds = 20;
constexpr int kSteps = 1000;

/// Means over the seeds at the start and the end.
struct Summary {
    double startViolation = 0;
    double violation = 0;
    double used = 0;
    double loss = 0;
};

Summary summaryOf(Balance balance)
{
    Summary summary;
    TinyRule rule;
    rule.balance = balance;
    for (int seed = 0; seed < kSeeds; ++seed) {
        LabSettings settings;
        settings.seed = static_cast<std::uint64_t>(seed);
        Lab lab(settings, rule);
        summary.startViolation += lab.measure().maxViolation / kSeeds;
        while (lab.steps() < kSteps)
            lab.step();
        const LabMeasurement end = lab.measure();
        summary.violation += end.maxViolation / kSeeds;
        summary.used += static_cast<double>(end.expertsUsed) / kSeeds;
        summary.loss += end.loss / kSeeds;
    }
    return summary;
}

} // namespace

void LabTest::collapseAndItsCures()
{
    Summary none;
    Summary auxiliary;
    Summary bias;
    {
        const std::jthread first([&] { none = summaryOf(Balance::None); });
        const std::jthread second([&] { auxiliary = summaryOf(Balance::AuxiliaryLoss); });
        bias = summaryOf(Balance::Bias);
    }
    for (const auto &[name, summary] : {std::pair("none", none), std::pair("aux", auxiliary), std::pair("bias", bias)})
        qInfo("%s: MaxVio %.2f -> %.2f, %.2f experts used, loss %.4f", name, summary.startViolation, summary.violation, summary.used,
            summary.loss);
    QVERIFY(none.violation > 3.5);
    QVERIFY(none.violation > none.startViolation);
    QVERIFY(auxiliary.violation < 0.6);
    QVERIFY(bias.violation < 0.6);
    QVERIFY(none.used < 10);
    QVERIFY(auxiliary.used >= 15.5);
    QVERIFY(bias.used >= 15.5);
    QVERIFY(bias.loss < none.loss);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::LabTest)
#include "tst_lab.moc"

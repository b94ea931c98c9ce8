// The lab's session, its way back, and other seeds beside it.
#include "model/routing/balance.h"
#include "model/routing/labhistory.h"
#include "model/routing/labreference.h"
#include "tests/support/case.h"

#include <cmath>
#include <numeric>

using namespace dekade;
using namespace dekade::routing;

namespace {

bool isSame(const LabFrame &a, const LabFrame &b)
{
    for (std::size_t run = 0; run < kLabRuns; ++run) {
        if (a.runs[run].load != b.runs[run].load || a.runs[run].loss != b.runs[run].loss)
            return false;
    }
    return a.step == b.step && a.takings == b.takings && a.bias == b.bias;
}

LabPlan smallPlan(std::uint64_t seed = 0)
{
    LabPlan plan;
    plan.settings.seed = seed;
    plan.settings.heldOutTokens = 512;
    return plan;
}

LabHistory trained(const LabPlan &plan, int steps)
{
    LabHistory history(plan);
    while (history.reached() < steps)
        history.advance();
    return history;
}

} // namespace

class LabHistoryTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void runsStartAlikeAndSeeTheSameTokens()
    {
        const LabFrame frame = LabSession(smallPlan()).frame();
        QCOMPARE(frame.runs[1].load, frame.runs[0].load);
        QCOMPARE(frame.runs[2].load, frame.runs[0].load);
        QCOMPARE(frame.runs[1].loss, frame.runs[0].loss);
        QCOMPARE(std::accumulate(frame.runs[0].load.begin(), frame.runs[0].load.end(), 0), 512);
    }

    void aSessionIsThreeLabs()
    {
        const LabPlan plan = smallPlan();
        LabSession session(plan);
        Lab alone(plan.settings, ruleOf(LabRun::Bias, plan, {}));
        for (int i = 0; i < 20; ++i) {
            session.step();
            alone.step();
        }
        QVERIFY(session.lab(LabRun::Bias).moe().weights().all() == alone.moe().weights().all());
    }

    /// Stepping back 50 and more is the very state: every weight, bit for bit.
    void aStepBackIsTheSameState_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {0, 10, 50, 140, 150, 200})
            QTest::addRow("step %d", step) << step;
    }
    void aStepBackIsTheSameState()
    {
        QFETCH(const int, step);
        const LabHistory history = trained(smallPlan(), 200);
        LabSession straight(smallPlan());
        while (straight.steps() < step)
            straight.step();
        const LabSession back = history.stateAt(step);
        QCOMPARE(back.steps(), step);
        for (const LabRun run : {LabRun::First, LabRun::AuxiliaryLoss, LabRun::Bias}) {
            QVERIFY(back.lab(run).moe().weights().all() == straight.lab(run).moe().weights().all());
            QCOMPARE(back.lab(run).moe().bias(), straight.lab(run).moe().bias());
        }
        QVERIFY(isSame(back.frame(), history.frames()[static_cast<std::size_t>(step / LabHistory::kFrameSteps)]));
    }

    void goingOnWithoutAChangeGivesTheSameFrames()
    {
        LabHistory history = trained(smallPlan(), 200);
        const std::vector<LabFrame> before = history.frames();
        history.change(70, {});
        QCOMPARE(history.reached(), 70);
        QCOMPARE(history.frames().size(), std::size_t {8});
        while (history.reached() < 200)
            history.advance();
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(isSame(history.frames()[i], before[i]));
    }

    void aChangeMidwayTouchesWhatComesAfterIt()
    {
        LabHistory history = trained(smallPlan(), 100);
        const std::vector<LabFrame> before = history.frames();
        LabRules rules;
        rules.alpha = 1;
        history.change(50, rules);
        while (history.reached() < 100)
            history.advance();
        QVERIFY(isSame(history.frames()[5], before[5]));
        QCOMPARE(history.frames()[10].runs[0].load, before[10].runs[0].load); // no auxiliary loss there
        QVERIFY(history.frames()[10].runs[1].loss != before[10].runs[1].loss);
        QCOMPARE(history.stateAt(60).rules(), rules);
        QCOMPARE(history.stateAt(40).rules(), LabRules {});
    }

    /// dynamics.md, variant E: 500 steps without balancing, then a cure: MaxVio falls from about 5 to 0.3.
    void aCureMidwayBalances()
    {
        LabPlan plan;
        LabHistory history = trained(plan, 500);
        const double sick = history.frames().back().runs[0].maxViolation;
        LabRules rules;
        rules.first = Balance::AuxiliaryLoss;
        history.change(500, rules);
        while (history.reached() < 1000)
            history.advance();
        QVERIFY2(sick > 3, qPrintable(QString::number(sick)));
        QVERIFY(history.frames().back().runs[0].maxViolation < 1);
    }

    void aFrozenRouterKeepsItsLoads()
    {
        LabRules rules;
        rules.router = RouterTraining::Frozen;
        LabHistory history(smallPlan(), rules);
        while (history.reached() < 50)
            history.advance();
        QCOMPARE(history.frames().back().runs[0].load, history.frames().front().runs[0].load);
        QVERIFY(history.frames().back().runs[0].loss < history.frames().front().runs[0].loss);
    }

    /// Experts take tokens · k / E each, so that a token nobody takes leaves others with more than k.
    void expertsThatChooseLeaveTokens()
    {
        for (const std::uint64_t seed : {0U, 1U, 2U}) {
            const LabFrame frame = trained(smallPlan(seed), 100).frames().back();
            QCOMPARE(frame.takings.places, 32);
            QVERIFY(frame.takings.nobodys > 0);
            QVERIFY(frame.takings.several > 0);
            QVERIFY(frame.takings.several <= frame.takings.nobodys); // each of them has at least one too many
        }
    }

    void trainingEndsSomewhere()
    {
        LabPlan plan = smallPlan();
        plan.settings.heldOutTokens = 32;
        plan.settings.batchTokens = 8;
        LabHistory history = trained(plan, LabHistory::kMostSteps);
        history.advance();
        QCOMPARE(history.reached(), LabHistory::kMostSteps);
    }

    /// dynamics.md: noise floor for 4,096 tokens 0.11, for 256 tokens 0.46.
    void chanceHasAFloor()
    {
        QVERIFY(std::abs(chanceViolation(4096, 16) - 0.11) < 0.01);
        QVERIFY(std::abs(chanceViolation(256, 16) - 0.46) < 0.03);
        QCOMPARE(chanceViolation(100, 1), 0.0);
    }

    void bandsAreLowestMeanAndHighest()
    {
        LabReference reference;
        QVERIFY(reference.bands(LabRun::First, [](const LabMeasurement &m) { return m.loss; }).empty());
        for (const double loss : {1.0, 4.0, 7.0}) {
            LabMeasurement measurement;
            measurement.step = 50;
            measurement.loss = loss;
            std::array<LabReference::Curve, kLabRuns> curves;
            curves.fill({measurement});
            reference.add(curves);
        }
        QCOMPARE(reference.seeds(), 3);
        const auto bands = reference.bands(LabRun::Bias, [](const LabMeasurement &m) { return m.loss; });
        QCOMPARE(bands.size(), std::size_t {1});
        QCOMPARE(bands.front().step, 50);
        QCOMPARE(bands.front().lowest, 1.0);
        QVERIFY(std::abs(bands.front().mean - 4) < 1e-12);
        QCOMPARE(bands.front().highest, 7.0);
    }

    void aReferenceIsTheSessionOfItsSeed()
    {
        const std::atomic<bool> cancelled = false;
        LabPlan plan = smallPlan(99);
        const auto curves = referenceCurves(plan, {}, 3, cancelled);
        QCOMPARE(curves[0].size(), std::size_t {21});
        const LabHistory straight = trained(smallPlan(3), 100);
        for (std::size_t run = 0; run < kLabRuns; ++run) {
            QCOMPARE(curves[run][2].step, 100);
            QCOMPARE(curves[run][2].load, straight.frames()[10].runs[run].load);
        }
    }

    void aCancelEndsAReference()
    {
        const std::atomic<bool> cancelled = true;
        for (const LabReference::Curve &curve : referenceCurves(smallPlan(), {}, 0, cancelled))
            QCOMPARE(curve.size(), std::size_t {1});
    }
};

QTEST_GUILESS_MAIN(LabHistoryTest)
#include "tst_labhistory.moc"

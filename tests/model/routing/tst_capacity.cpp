// Capacities as published code computes them, and the queues they limit.
#include "model/routing/capacity.h"
#include "model/routing/queue.h"
#include "tests/support/case.h"

namespace dekade::tests {

using namespace routing;

class CapacityTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void formulas_data();
    void formulas();
    void fairscaleWantsEvenTokens();
    void halvesGoToTheEvenNumber();
    void hugeFactorsStayNumbers();
    void queues_data();
    void queues();
    void tokenGroupsQueueApart();
    void noPlacesDropAll();
};

void CapacityTest::formulas_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<int>("capacity");
    // 100 tokens, 8 experts, one choice, factor 1.25: 100 · 1.25 / 8 = 15.625.
    QTest::newRow("mesh") << int(CapacityRule::MeshTensorflow) << 15;
    QTest::newRow("flaxformer") << int(CapacityRule::Flaxformer) << 16;
    QTest::newRow("flaxformer, no minimum") << int(CapacityRule::FlaxformerWithoutMinimum) << 16;
    QTest::newRow("Megatron") << int(CapacityRule::Megatron) << 16;
    QTest::newRow("DeepSpeed") << int(CapacityRule::DeepSpeed) << 16;
    QTest::newRow("megablocks") << int(CapacityRule::Megablocks) << 15;
    QTest::newRow("Hunyuan") << int(CapacityRule::Hunyuan) << 12;
    QTest::newRow("lingvo") << int(CapacityRule::Lingvo) << 16;
}

void CapacityTest::formulas()
{
    QFETCH(int, rule);
    QTEST(capacityOf(static_cast<CapacityRule>(rule), {100, 8, 1, 1.25}).value_or(-1), "capacity");
}

void CapacityTest::fairscaleWantsEvenTokens()
{
    QVERIFY(!capacityOf(CapacityRule::Fairscale, {100, 8, 2, 1}));
    QCOMPARE(capacityOf(CapacityRule::Fairscale, {64, 8, 2, 1}).value_or(-1), 16);
    QVERIFY(!capacityOf(CapacityRule::None, {64, 8, 2, 1}));
}

void CapacityTest::halvesGoToTheEvenNumber()
{
    QCOMPARE(capacityOf(CapacityRule::FlaxformerWithoutMinimum, {20, 8, 1, 1}).value_or(-1), 2); // 2.5
    QCOMPARE(capacityOf(CapacityRule::FlaxformerWithoutMinimum, {28, 8, 1, 1}).value_or(-1), 4); // 3.5
    QCOMPARE(capacityOf(CapacityRule::FlaxformerWithoutMinimum, {21, 8, 1, 1}).value_or(-1), 3); // 2.625
}

void CapacityTest::hugeFactorsStayNumbers()
{
    for (const CapacityRule rule : {CapacityRule::Megatron, CapacityRule::Lingvo, CapacityRule::DeepSpeed, CapacityRule::Megablocks})
        QVERIFY(capacityOf(rule, {1 << 28, 1, 1, 1e6}).value_or(-1) > 0);
}

/// Requests as "token>expert" with weights; the trace of one group.
static Trace requests(const std::vector<Pick> &picks, int tokens)
{
    Trace trace;
    trace.tokens = tokens;
    trace.experts = 3;
    trace.scores.assign(static_cast<std::size_t>(tokens) * 3, 0.1F);
    trace.picks = picks;
    trace.firstPick.assign(static_cast<std::size_t>(tokens) + 1, 0);
    for (const Pick &pick : picks) {
        ++trace.firstPick[static_cast<std::size_t>(pick.token) + 1];
        float &score = trace.scores[static_cast<std::size_t>(pick.token) * 3 + static_cast<std::size_t>(pick.expert)];
        score = pick.gate;
    }
    for (std::size_t i = 1; i < trace.firstPick.size(); ++i)
        trace.firstPick[i] += trace.firstPick[i - 1];
    return trace;
}

/// Three tokens with two choices each; expert 0 is asked by all of them.
static std::vector<Pick> threeTokens()
{
    return {{0, 1, 0, 0.5F, 0, -1, Fate::Kept}, {0, 0, 1, 0.3F, 0, -1, Fate::Kept}, {1, 0, 0, 0.6F, 0, -1, Fate::Kept},
        {1, 2, 1, 0.2F, 0, -1, Fate::Kept}, {2, 0, 0, 0.9F, 0, -1, Fate::Kept}, {2, 1, 1, 0.1F, 0, -1, Fate::Kept}};
}

void CapacityTest::queues_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<std::vector<int>>("positions");
    // Expert 0 is asked by token 1 (0.6) and 2 (0.9) first, by token 0 (0.3) second; expert 1 by token 0 first, by token 2 second.
    QTest::newRow("first choices first") << int(QueueOrder::RankMajor) << std::vector<int> {0, -1, 0, 0, 1, 1};
    QTest::newRow("first choices by top score") << int(QueueOrder::RankMajorByTopScore) << std::vector<int> {0, -1, 1, 0, 0, 1};
    QTest::newRow("token by token") << int(QueueOrder::TokenMajor) << std::vector<int> {0, 0, 1, 0, -1, 1};
    QTest::newRow("highest weight") << int(QueueOrder::HighestWeight) << std::vector<int> {0, -1, 1, 0, 0, 1};
}

void CapacityTest::queues()
{
    QFETCH(int, order);
    Trace trace = requests(threeTokens(), 3);
    queueAtExperts(static_cast<QueueOrder>(order), 1, 2, trace);
    std::vector<int> positions;
    for (const Pick &pick : trace.picks)
        positions.push_back(pick.position);
    QTEST(positions, "positions");
    for (const Pick &pick : trace.picks) {
        QCOMPARE(pick.fate, pick.position < 0 ? Fate::Dropped : Fate::Kept);
        QCOMPARE(pick.weight, pick.position < 0 ? 0.0F : pick.gate);
    }
}

void CapacityTest::tokenGroupsQueueApart()
{
    std::vector<Pick> picks;
    for (int token = 0; token < 4; ++token)
        picks.push_back({token, 0, 0, 1, 0, -1, Fate::Kept});
    Trace trace = requests(picks, 4);
    queueAtExperts(QueueOrder::RankMajor, 2, 1, trace);
    QCOMPARE(trace.picks[0].position, 0);
    QCOMPARE(trace.picks[1].fate, Fate::Dropped);
    QCOMPARE(trace.picks[2].position, 0);
    QCOMPARE(trace.picks[3].fate, Fate::Dropped);
    QCOMPARE(tokensWithoutExpert(trace), (std::vector<int> {1, 3}));
}

void CapacityTest::noPlacesDropAll()
{
    Trace trace = requests(threeTokens(), 3);
    queueAtExperts(QueueOrder::RankMajor, 1, 0, trace);
    QCOMPARE(droppedOf(trace).size(), trace.picks.size());
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CapacityTest)
#include "tst_capacity.moc"

// decide() against route(): the same to the last bit.
#include "model/routing/fastrouter.h"
#include "model/routing/logitsource.h"
#include "model/routing/routers.h"
#include "tests/support/case.h"

#include <cmath>
#include <limits>

namespace dekade::tests {

using namespace routing;

class FastRouterTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void asTheScalarPath_data();
    void asTheScalarPath();
    void threadsDoNotMatter();
    void otherSizes_data();
    void otherSizes();
    void faults();
};

namespace {

/// Logits with many ties and saturated scores among ordinary ones.
LogitTable mixedLogits(int tokens, int experts, std::uint64_t seed)
{
    LogitTable table = madeUpLogits({tokens, experts, seed, 2, 0.5F, 8, 2});
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        if (i % 5000 < 1500)
            table.values[i] = std::round(table.values[i]);
        else if (i % 5000 < 2000)
            table.values[i] *= 1000;
    }
    return table;
}

Decisions decisionsOf(const Trace &trace, int topK)
{
    Decisions decisions {topK, {}, {}, trace.load};
    for (const Pick &pick : trace.picks) {
        decisions.experts.push_back(pick.expert);
        decisions.weights.push_back(pick.weight);
    }
    return decisions;
}

} // namespace

void FastRouterTest::asTheScalarPath_data()
{
    QTest::addColumn<bool>("biased");
    for (const Router &router : routers()) {
        if (placesOf(router.settings, 400))
            continue;
        QTest::addRow("%s", router.key.data()) << false;
        QTest::addRow("%s, biased", router.key.data()) << true;
    }
}

void FastRouterTest::asTheScalarPath()
{
    QFETCH(bool, biased);
    const QString key = QString::fromLatin1(QTest::currentDataTag()).section(QLatin1Char(','), 0, 0);
    const RouterSettings settings = routerOf(key.toStdString())->settings;
    const LogitTable logits = mixedLogits(400, settings.experts, 11);
    const std::vector<float> bias = madeUpLogits({1, settings.experts, 12, 0.1F, 0, 0, 0}).values;
    const RouterInput input {logits.view(), biased ? std::span<const float>(bias) : std::span<const float>()};
    const Outcome<Trace> trace = route(settings, input);
    const Outcome<Decisions> decisions = decide(settings, input);
    QVERIFY(trace.ok() && decisions.ok());
    QVERIFY(*decisions == decisionsOf(*trace, settings.topK));
}

void FastRouterTest::threadsDoNotMatter()
{
    const RouterSettings settings = routerOf("deepseek_v3")->settings;
    const LogitTable logits = mixedLogits(5000, settings.experts, 3);
    const Outcome<Decisions> one = decide(settings, {logits.view()}, 1);
    QVERIFY(one.ok());
    for (const unsigned threads : {0U, 2U, 5U})
        QVERIFY(*decide(settings, {logits.view()}, threads) == *one);
}

void FastRouterTest::otherSizes_data()
{
    QTest::addColumn<int>("experts");
    QTest::addColumn<int>("topK");
    QTest::addColumn<int>("groups");
    QTest::newRow("one expert") << 1 << 1 << 1;
    QTest::newRow("no full lanes") << 12 << 3 << 1;
    QTest::newRow("k over the lanes") << 64 << 9 << 1;
    QTest::newRow("all") << 8 << 8 << 1;
    QTest::newRow("groups of one lane") << 32 << 4 << 4;
    QTest::newRow("groups of two") << 16 << 3 << 8;
    QTest::newRow("many") << 1024 << 8 << 16;
}

void FastRouterTest::otherSizes()
{
    QFETCH(int, experts);
    QFETCH(int, topK);
    QFETCH(int, groups);
    RouterSettings settings {.experts = experts, .topK = topK, .score = Score::Sigmoid};
    settings.groups = {groups, (groups + 1) / 2, GroupScore::SumOfBestTwo, MaskFill::MinusInfinity};
    const LogitTable logits = mixedLogits(200, experts, 8);
    const Outcome<Trace> trace = route(settings, {logits.view()});
    const Outcome<Decisions> decisions = decide(settings, {logits.view()});
    QVERIFY2(trace.ok(), trace.ok() ? "" : trace.fault().message.c_str());
    QVERIFY(decisions.ok());
    QVERIFY(*decisions == decisionsOf(*trace, topK));
}

void FastRouterTest::faults()
{
    LogitTable logits = mixedLogits(3000, 8, 1);
    const RouterSettings mixtral = routerOf("mixtral")->settings;
    logits.values[8 * 2999 + 5] = std::numeric_limits<float>::quiet_NaN();
    const Outcome<Decisions> spoiled = decide(mixtral, {logits.view()}, 2);
    QVERIFY(!spoiled.ok());
    QCOMPARE(spoiled.fault().message, std::string("token 2999, expert 5: the logit is NaN; it must be finite"));
    QVERIFY(!decide(mixtral, {{{}, 0, 8}}).ok());
    QVERIFY(!decide(routerOf("switch")->settings, {logits.view()}).ok());
    QVERIFY(!decide(routerOf("expert_choice")->settings, {logits.view()}).ok());
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::FastRouterTest)
#include "tst_fastrouter.moc"

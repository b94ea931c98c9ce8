// What must hold of every router for any logits: checked over seeds.
#include "model/routing/balance.h"
#include "model/routing/expertchoice.h"
#include "model/routing/logitsource.h"
#include "model/routing/router.h"
#include "model/routing/routers.h"
#include "tests/support/case.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace dekade::tests {

using namespace routing;

class RouterPropertiesTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void everyRouter_data();
    void everyRouter();
    void dropsAreTheOverflow_data();
    void dropsAreTheOverflow();
    void expertsThatChooseAreFull();
    void permutedTokensPermuteTheTrace_data();
    void permutedTokensPermuteTheTrace();
    void groupsHoldThePicks();
    void theSameAgain();
    void faults_data();
    void faults();
};

namespace {

constexpr int kSeeds = 25;

/// A published router with few experts, so that many seeds are quick: groups, k and capacity stay what they are.
RouterSettings smallened(const RouterSettings &published)
{
    RouterSettings settings = published;
    settings.experts = std::min(published.experts, 32);
    return settings;
}

LogitTable logitsOf(const RouterSettings &settings, int seed)
{
    LogitTable table = madeUpLogits({48, settings.experts, static_cast<std::uint64_t>(seed), 2, 1, 4, 1});
    if (seed % 3 == 0) // ties
        std::transform(table.values.begin(), table.values.end(), table.values.begin(), [](float value) { return std::round(value); });
    return table;
}

std::vector<float> biasOf(const RouterSettings &settings, int seed)
{
    const LogitTable bias = madeUpLogits({1, settings.experts, static_cast<std::uint64_t>(seed) + 1000, 0.1F, 0, 0, 0});
    return bias.values;
}

long long sum(const std::vector<int> &counts) { return std::accumulate(counts.begin(), counts.end(), 0LL); }

} // namespace

void RouterPropertiesTest::everyRouter_data()
{
    QTest::addColumn<QString>("key");
    for (const Router &router : routers())
        QTest::newRow(router.key.data()) << QString::fromLatin1(router.key.data());
}

void RouterPropertiesTest::everyRouter()
{
    QFETCH(QString, key);
    const RouterSettings settings = smallened(routerOf(key.toStdString())->settings);
    for (int seed = 0; seed < kSeeds; ++seed) {
        const LogitTable logits = logitsOf(settings, seed);
        const std::vector<float> bias = biasOf(settings, seed);
        const Outcome<Trace> trace = route(settings, {logits.view(), bias});
        QVERIFY2(trace.ok(), trace.ok() ? "" : trace.fault().message.c_str());
        const auto dropped = static_cast<long long>(droppedOf(*trace).size());
        if (settings.choice == Choice::TokensChoose)
            QCOMPARE(sum(trace->load), static_cast<long long>(logits.tokens) * settings.topK - dropped);
        QCOMPARE(sum(trace->requested), sum(trace->load) + dropped);
        for (int token = 0; token < trace->tokens; ++token) {
            double total = 0;
            std::set<int> experts;
            for (const Pick &pick : trace->picksOf(token)) {
                QCOMPARE(pick.token, token);
                QVERIFY(pick.expert >= 0 && pick.expert < settings.experts);
                QVERIFY(std::isfinite(pick.weight) && pick.weight >= 0);
                experts.insert(pick.expert);
                total += static_cast<double>(settings.renormalise.when == Normalise::AfterDropping ? pick.weight : pick.gate);
            }
            if (settings.pickedEntry == PickedEntry::Removed)
                QCOMPARE(experts.size(), trace->picksOf(token).size());
            if (settings.renormalise.when == Normalise::BeforeDropping && settings.renormalise.power == 1)
                QVERIFY(std::abs(total - settings.factor) < 1e-5);
            if (settings.renormalise.when == Normalise::AfterDropping)
                QVERIFY(std::abs(total - 1) < 1e-5 || total == 0);
            if (settings.weightFrom == WeightFrom::SoftmaxOfChosen)
                QVERIFY(std::abs(total - 1) < 1e-5);
        }
    }
}

void RouterPropertiesTest::dropsAreTheOverflow_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("first choices first") << int(QueueOrder::RankMajor);
    QTest::newRow("by top score") << int(QueueOrder::RankMajorByTopScore);
    QTest::newRow("token by token") << int(QueueOrder::TokenMajor);
    QTest::newRow("highest weight") << int(QueueOrder::HighestWeight);
}

/// drops = Σ max(0, requests − capacity), whoever queues first; positions of an expert count up from 0.
void RouterPropertiesTest::dropsAreTheOverflow()
{
    QFETCH(int, order);
    for (int seed = 0; seed < kSeeds; ++seed) {
        RouterSettings settings {.experts = 8, .topK = 1 + seed % 3};
        settings.capacity = {seed % 9, CapacityRule::None, 1, static_cast<QueueOrder>(order)};
        const LogitTable logits = logitsOf(settings, seed);
        const Outcome<Trace> trace = route(settings, {logits.view()});
        QVERIFY(trace.ok());
        QCOMPARE(static_cast<long long>(droppedOf(*trace).size()), droppedAt(trace->requested, settings.capacity.places));
        for (int expert = 0; expert < settings.experts; ++expert) {
            std::vector<int> positions;
            for (const Pick &pick : trace->picks) {
                if (pick.expert == expert && pick.fate == Fate::Kept)
                    positions.push_back(pick.position);
            }
            std::sort(positions.begin(), positions.end());
            QCOMPARE(positions.size(), static_cast<std::size_t>(trace->load[static_cast<std::size_t>(expert)]));
            for (std::size_t i = 0; i < positions.size(); ++i)
                QCOMPARE(positions[i], static_cast<int>(i));
        }
    }
}

void RouterPropertiesTest::expertsThatChooseAreFull()
{
    for (int seed = 0; seed < kSeeds; ++seed) {
        RouterSettings settings {.experts = 8, .choice = Choice::ExpertsChoose, .tokenGroups = 1 + seed % 4};
        settings.capacity.places = seed % 12;
        const LogitTable logits = madeUpLogits({48, 8, static_cast<std::uint64_t>(seed), 2, 4, 0, 0});
        const Outcome<Trace> trace = route(settings, {logits.view()});
        QVERIFY2(trace.ok(), trace.ok() ? "" : trace.fault().message.c_str());
        for (const int load : trace->load)
            QCOMPARE(load, settings.capacity.places * settings.tokenGroups);
        QCOMPARE(maxViolation(trace->load), 0.0);
        const Takings takings = takingsOf(*trace, settings.tokenGroups);
        for (const auto &group : takings.weights) {
            for (const auto &weights : group)
                QVERIFY(std::is_sorted(weights.begin(), weights.end(), std::greater<>()));
        }
    }
}

void RouterPropertiesTest::permutedTokensPermuteTheTrace_data()
{
    QTest::addColumn<QString>("key");
    for (const Router &router : routers()) {
        if (router.settings.capacity.rule == CapacityRule::None)
            QTest::newRow(router.key.data()) << QString::fromLatin1(router.key.data());
    }
}

void RouterPropertiesTest::permutedTokensPermuteTheTrace()
{
    QFETCH(QString, key);
    const RouterSettings settings = smallened(routerOf(key.toStdString())->settings);
    for (int seed = 0; seed < 5; ++seed) {
        const LogitTable logits = logitsOf(settings, seed);
        LogitTable turned = logits;
        const auto width = static_cast<std::size_t>(logits.experts);
        for (int token = 0; token < logits.tokens; ++token) {
            const auto row = logits.view().row(logits.tokens - 1 - token);
            std::copy(row.begin(), row.end(), turned.values.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(token) * width));
        }
        const Outcome<Trace> there = route(settings, {logits.view()});
        const Outcome<Trace> back = route(settings, {turned.view()});
        QVERIFY(there.ok() && back.ok());
        QCOMPARE(back->load, there->load);
        for (int token = 0; token < logits.tokens; ++token) {
            const auto mine = there->picksOf(token);
            const auto other = back->picksOf(logits.tokens - 1 - token);
            QVERIFY(std::equal(mine.begin(), mine.end(), other.begin(), other.end(),
                [](const Pick &a, const Pick &b) { return a.expert == b.expert && a.weight == b.weight; }));
        }
    }
}

void RouterPropertiesTest::groupsHoldThePicks()
{
    const RouterSettings settings = routerOf("deepseek_v3")->settings;
    const LogitTable logits = logitsOf(settings, 1);
    const Outcome<Trace> trace = route(settings, {logits.view()});
    QVERIFY(trace.ok());
    QCOMPARE(trace->groupsKept, 4);
    for (int token = 0; token < trace->tokens; ++token) {
        const auto groups = trace->groupsOf(token);
        QVERIFY(std::is_sorted(groups.begin(), groups.end()));
        for (const Pick &pick : trace->picksOf(token))
            QVERIFY(std::binary_search(groups.begin(), groups.end(), pick.expert / 32));
    }
}

void RouterPropertiesTest::theSameAgain()
{
    const RouterSettings settings = routerOf("gshard_deepspeed")->settings;
    const LogitTable logits = logitsOf(settings, 2);
    QCOMPARE(*route(settings, {logits.view()}), *route(settings, {logits.view()}));
}

void RouterPropertiesTest::faults_data()
{
    QTest::addColumn<std::vector<float>>("values");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("topK");
    QTest::addColumn<QString>("message");
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    using Values = std::vector<float>;
    QTest::newRow("NaN") << Values {1, 2, 3, nan} << 2 << 1 << u"token 1, expert 1: the logit is NaN"_qs;
    QTest::newRow("infinite") << Values {1, infinity, 3, 4} << 2 << 1 << u"token 0, expert 1: the logit is infinite"_qs;
    QTest::newRow("minus infinite") << Values {1, 2, -infinity, 4} << 2 << 1 << u"token 1, expert 0: the logit is minus infinite"_qs;
    QTest::newRow("empty") << Values {} << 0 << 1 << u"the batch is empty"_qs;
    QTest::newRow("k over experts") << Values {1, 2} << 1 << 3 << u"top-k is 3 but there are 2 experts"_qs;
    QTest::newRow("short") << Values {1, 2, 3} << 2 << 1 << u"there are 3 logits for 2 tokens and 2 experts"_qs;
}

void RouterPropertiesTest::faults()
{
    QFETCH(std::vector<float>, values);
    QFETCH(int, tokens);
    QFETCH(int, topK);
    QFETCH(QString, message);
    const Outcome<Trace> trace = route({.experts = 2, .topK = topK}, {{values, tokens, 2}});
    QVERIFY(!trace.ok());
    QVERIFY2(QString::fromStdString(trace.fault().message).contains(message), trace.fault().message.c_str());
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::RouterPropertiesTest)
#include "tst_routerproperties.moc"

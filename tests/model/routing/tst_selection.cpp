// Who is chosen: ties, groups, and values that come back as zero.
#include "model/routing/fastselection.h"
#include "model/routing/random.h"
#include "model/routing/router.h"
#include "model/routing/selection.h"
#include "tests/support/case.h"

#include <cmath>
#include <limits>

namespace dekade::tests {

using namespace routing;

class SelectionTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void theLargerFirstThenTheSmallerPlace();
    void pickedValuesComeBackAsZero();
    void groupsByTheirBestTwo();
    void groupsByTheirBest();
    void equalGroupsTheFirstFirst();
    void maskedExpertsCanWinWithZero();
    void finiteNumbersOnly();
    void aSampledSecondIsDrawnFromTheRest();
};

/// Gumbel's trick: over many draws the second expert comes as often as the softmax of the others says, and never is the first.
void SelectionTest::aSampledSecondIsDrawnFromTheRest()
{
    const std::vector<float> logits {0.5F, 2, -1, 1};
    QCOMPARE(sampledSecond(logits, std::vector<float>(4, 0.5F), 1), 3); // the same noise for all: the best of the rest
    constexpr int kDraws = 40000;
    Random random(7);
    std::vector<int> counts(4, 0);
    for (int draw = 0; draw < kDraws; ++draw) {
        std::vector<float> uniforms;
        for (int i = 0; i < 4; ++i)
            uniforms.push_back(std::max(random.uniform(), 0x1p-25F));
        ++counts[static_cast<std::size_t>(sampledSecond(logits, uniforms, 1))];
    }
    QCOMPARE(counts[1], 0);
    const double sum = std::exp(0.5) + std::exp(-1) + std::exp(1);
    for (const std::size_t expert : {std::size_t(0), std::size_t(2), std::size_t(3)}) {
        const double share = std::exp(static_cast<double>(logits[expert])) / sum;
        const double deviation = std::sqrt(kDraws * share * (1 - share));
        QVERIFY(std::abs(counts[expert] - kDraws * share) < 4 * deviation);
    }
    // Through a whole router; and what it must be told.
    RouterSettings settings {.experts = 4, .topK = 2, .secondExpert = SecondExpert::Sampled};
    const std::vector<float> uniforms {0.5F, 0.5F, 0.999F, 0.5F};
    const Outcome<Trace> trace = route(settings, {{logits, 1, 4}, {}, uniforms});
    QVERIFY(trace.ok());
    QCOMPARE(trace->picks[0].expert, 1);
    QCOMPARE(trace->picks[1].expert, 2); // −1 + 6.9
    QVERIFY(!route(settings, {{logits, 1, 4}, {}, {}}).ok());
    const std::vector<float> zero {0.5F, 0.5F, 0, 0.5F};
    QVERIFY(!route(settings, {{logits, 1, 4}, {}, zero}).ok());
    settings.topK = 1;
    QVERIFY(!route(settings, {{logits, 1, 4}, {}, uniforms}).ok());
}

void SelectionTest::theLargerFirstThenTheSmallerPlace()
{
    const std::vector<float> values {1, 3, 3, 2};
    QCOMPARE(topK(values, 3), (std::vector<int> {1, 2, 3}));
    QCOMPARE(topK(values, 0), std::vector<int>());
    QCOMPARE(topK(std::vector<float> {0, -0.0F}, 2), (std::vector<int> {0, 1}));
    QCOMPARE(topK(std::vector<float> {5, 5, 5}, 3), (std::vector<int> {0, 1, 2}));
}

void SelectionTest::pickedValuesComeBackAsZero()
{
    QCOMPARE(topKZeroed(std::vector<float> {0, 5, 0}, 2), (std::vector<int> {1, 0}));
    QCOMPARE(topKZeroed(std::vector<float> {5, 0, 0}, 2), (std::vector<int> {0, 0}));
}

void SelectionTest::groupsByTheirBestTwo()
{
    std::vector<float> values {1, 2, 5, 0, 3, 3};
    QCOMPARE(maskGroups({3, 2, GroupScore::SumOfBestTwo, MaskFill::MinusInfinity}, values), (std::vector<int> {1, 2}));
    const float out = -std::numeric_limits<float>::infinity();
    QCOMPARE(values, (std::vector<float> {out, out, 5, 0, 3, 3}));
}

void SelectionTest::groupsByTheirBest()
{
    std::vector<float> values {4, 0, 3, 3};
    QCOMPARE(maskGroups({2, 1, GroupScore::Max, MaskFill::Zero}, values), std::vector<int> {0});
    QCOMPARE(values, (std::vector<float> {4, 0, 0, 0}));
}

void SelectionTest::equalGroupsTheFirstFirst()
{
    std::vector<float> values {1, 1, 1, 1, 1, 1};
    QCOMPARE(maskGroups({3, 2, GroupScore::SumOfBestTwo, MaskFill::MinusInfinity}, values), (std::vector<int> {0, 1}));
}

void SelectionTest::maskedExpertsCanWinWithZero()
{
    std::vector<float> values {-1, -2, -3, -4};
    maskGroups({2, 1, GroupScore::Max, MaskFill::Zero}, values);
    QCOMPARE(topK(values, 2), (std::vector<int> {2, 3}));
}

void SelectionTest::finiteNumbersOnly()
{
    std::vector<float> values(37, 1);
    QVERIFY(allFinite(values));
    for (const float bad :
        {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity()}) {
        for (std::size_t at : {std::size_t {0}, std::size_t {17}, values.size() - 1}) {
            std::vector<float> spoiled = values;
            spoiled[at] = bad;
            QVERIFY(!allFinite(spoiled));
        }
    }
    values[3] = std::numeric_limits<float>::max();
    QVERIFY(allFinite(values));
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::SelectionTest)
#include "tst_selection.moc"

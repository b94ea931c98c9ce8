// Who is chosen: ties, groups, and values that come back as zero.
#include "model/routing/fastselection.h"
#include "model/routing/selection.h"
#include "tests/support/case.h"

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
};

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

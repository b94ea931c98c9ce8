// Random numbers and made-up logits: the same bits everywhere, and what they are like.
#include "model/routing/exponential.h"
#include "model/routing/logitsource.h"
#include "model/routing/random.h"
#include "tests/support/case.h"

#include <algorithm>
#include <cmath>

namespace dekade::tests {

using namespace routing;

class RandomTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void aCopyGoesOnAsTheOriginal();
    void normalsHaveMeanZeroAndVarianceOne();
    void belowReachesEveryNumber();
    void aRecipeGivesTheSameLogits();
    void moreTokensChangeNoEarlierOne();
    void skewFavoursTheFirst();
    void aClusterHasItsOwnTaste();
    void noTokensNoLogits();
    void drawsFollowTheirFrequencies();
    void logarithmsAreExact();
};

void RandomTest::streams_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("second");
    QTest::addColumn<float>("uniform");
    QTest::addColumn<float>("normal");
    // Computed from the published definitions of splitmix64 and xoshiro256** in Python, which has no machine words to get wrong.
    QTest::newRow("0") << quint64 {0x99EC5F36CB75F2B4} << quint64 {0xBF6E1F784956452A} << 0.60126298666F << -0.047760009765625F;
    QTest::newRow("42") << quint64 {0x15780B2E0C2EC716} << quint64 {0x6104D9866D113A7E} << 0.08386296034F << -1.3326568603515625F;
}

void RandomTest::streams()
{
    const quint64 seed = QByteArray(QTest::currentDataTag()).toULongLong();
    QFETCH(quint64, first);
    QFETCH(quint64, second);
    QFETCH(float, uniform);
    QFETCH(float, normal);
    Random random(seed);
    QCOMPARE(quint64 {random.next()}, first);
    QCOMPARE(quint64 {random.next()}, second);
    QCOMPARE(Random(seed).uniform(), uniform);
    QCOMPARE(Random(seed).normal(), normal);
}

void RandomTest::aCopyGoesOnAsTheOriginal()
{
    Random random(7);
    random.next();
    Random copy = random;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(copy.next(), random.next());
    QCOMPARE(copy, random);
}

void RandomTest::normalsHaveMeanZeroAndVarianceOne()
{
    constexpr int kDraws = 200000;
    Random random(1);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double value = random.normal();
        QVERIFY(std::abs(value) <= 6);
        sum += value;
        squares += value * value;
    }
    QVERIFY(std::abs(sum / kDraws) < 0.01); // 4.5 standard errors
    QVERIFY(std::abs(squares / kDraws - 1) < 0.015); // 4.9 standard errors
}

void RandomTest::belowReachesEveryNumber()
{
    Random random(3);
    std::vector<int> counts(6, 0);
    for (int i = 0; i < 6000; ++i)
        ++counts[random.below(6)];
    QVERIFY(*std::min_element(counts.begin(), counts.end()) > 850);
    QCOMPARE(random.below(1), 0U);
}

void RandomTest::aRecipeGivesTheSameLogits()
{
    const LogitRecipe recipe {32, 8, 5, 2, 1, 4, 2};
    QCOMPARE(madeUpLogits(recipe), madeUpLogits(recipe));
    LogitRecipe other = recipe;
    other.seed = 6;
    QVERIFY(madeUpLogits(other).values != madeUpLogits(recipe).values);
    // Exact in float32: a multiple of 2^-16 times the spread.
    const LogitTable plain = madeUpLogits({4, 4, 5, 1, 0, 0, 0});
    for (const float value : plain.values)
        QCOMPARE(std::floor(value * 65536.0F), value * 65536.0F);
}

void RandomTest::moreTokensChangeNoEarlierOne()
{
    const LogitTable few = madeUpLogits({10, 8, 5, 2, 1, 4, 2});
    const LogitTable many = madeUpLogits({20, 8, 5, 2, 1, 4, 2});
    QVERIFY(std::equal(few.values.begin(), few.values.end(), many.values.begin()));
}

/// The mean of each column.
static std::vector<double> meansOf(const LogitTable &table)
{
    std::vector<double> means(static_cast<std::size_t>(table.experts), 0);
    for (std::size_t i = 0; i < table.values.size(); ++i)
        means[i % means.size()] += static_cast<double>(table.values[i]) / table.tokens;
    return means;
}

void RandomTest::skewFavoursTheFirst()
{
    const std::vector<double> means = meansOf(madeUpLogits({4000, 4, 1, 1, 8, 0, 0}));
    for (std::size_t expert = 0; expert < means.size(); ++expert)
        QVERIFY(std::abs(means[expert] - 8 * (1 - static_cast<double>(expert) / 4)) < 0.1);
}

void RandomTest::aClusterHasItsOwnTaste()
{
    const LogitRecipe recipe {500, 16, 9, 0.1F, 0, 3, 3};
    const LogitTable table = madeUpLogits(recipe);
    std::vector<std::vector<float>> firstOf(3);
    for (int token = 0; token < recipe.tokens; ++token) {
        const auto row = table.view().row(token);
        std::vector<float> &first = firstOf[static_cast<std::size_t>(clusterOf(recipe, token))];
        if (first.empty())
            first.assign(row.begin(), row.end());
        for (std::size_t expert = 0; expert < row.size(); ++expert)
            QVERIFY(std::abs(row[expert] - first[expert]) < 1.2F);
    }
    QVERIFY(!firstOf[0].empty() && !firstOf[1].empty() && !firstOf[2].empty());
    QVERIFY(firstOf[0] != firstOf[1]);
}

/// The best logit of a token is a draw by the frequencies given; who was never counted comes last.
void RandomTest::drawsFollowTheirFrequencies()
{
    const std::vector<double> counts {700, 200, 100, 0};
    constexpr int kTokens = 20000;
    const LogitTable table = drawnLogits(counts, kTokens, 3);
    QCOMPARE(table, drawnLogits(counts, kTokens, 3));
    std::vector<int> best(counts.size(), 0);
    int never = 0;
    for (int token = 0; token < kTokens; ++token) {
        const auto row = table.view().row(token);
        ++best[static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin())];
        never += std::min_element(row.begin(), row.end()) - row.begin() == 3;
    }
    for (std::size_t expert = 0; expert < counts.size(); ++expert) {
        const double share = counts[expert] / 1000;
        QVERIFY(std::abs(best[expert] - kTokens * share) <= 4 * std::sqrt(kTokens * share * (1 - share)) + 1);
    }
    QVERIFY(never > kTokens * 0.99);
}

void RandomTest::logarithmsAreExact()
{
    for (const double x : {1e-300, 1e-9, 0.3, 0.70710678, 1.0, 2.0, 2.718281828459045, 1e6, 1e300})
        QVERIFY2(std::abs(logarithm(x) - std::log(x)) <= 1e-15 * std::max(1.0, std::abs(std::log(x))), qPrintable(QString::number(x)));
}

void RandomTest::noTokensNoLogits() { QVERIFY(madeUpLogits({0, 4, 1, 1, 0, 0, 0}).values.empty()); }

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::RandomTest)
#include "tst_random.moc"

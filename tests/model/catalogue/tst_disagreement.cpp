#include "model/catalogue/lens.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

using namespace dekade;
using namespace dekade::catalogue;

namespace {

constexpr auto kTotal = Quantity::ParamsTotal;
constexpr auto kTokens = Quantity::TrainingTokens;

Disagreement disagreementOf(const CatalogueData &data, Quantity quantity)
{
    const Catalogue catalogue(data);
    return disagreement(catalogue, catalogue.models().front().id, quantity);
}

tests::SampleBuilder one()
{
    tests::SampleBuilder builder;
    builder.model("one", "One", "Lab", "Family", Density::Dense);
    return builder;
}

} // namespace

class DisagreementTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void ofTheSample_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("answers");
        QTest::addColumn<double>("ratio");
        const int total = static_cast<int>(kTotal);
        const int tokens = static_cast<int>(kTokens);
        QTest::newRow("gpt-2 small: 124M, 137M; 117M is superseded") << QByteArray("gpt-2-small") << total << 2 << 137.0 / 124;
        QTest::newRow("gpt-3: 174.6B and 175B are one answer") << QByteArray("gpt-3") << total << 1 << 175 / 174.6;
        QTest::newRow("gpt-3 tokens: 300B, 400B") << QByteArray("gpt-3") << tokens << 2 << 4.0 / 3;
        QTest::newRow("405b: reported and counted are one answer") << QByteArray("llama-3.1-405b") << total << 1 << 405.8533888 / 405;
        QTest::newRow("405b tokens: 3.67T, 15T+ and 15.6T; no stage") << QByteArray("llama-3.1-405b") << tokens << 2 << 15.6 / 3.67;
        QTest::newRow("gpt-4: rumours are no answers") << QByteArray("gpt-4") << total << 0 << 1.0;
        QTest::newRow("kimi k2: 1T, 1.04T") << QByteArray("kimi-k2") << total << 2 << 1.04;
    }

    void ofTheSample()
    {
        QFETCH(QByteArray, model);
        QFETCH(int, quantity);
        QFETCH(int, answers);
        const Disagreement found
            = disagreement(*tests::sampleCatalogue(), tests::sampleId(model.constData()), static_cast<Quantity>(quantity));
        QCOMPARE(found.answers, answers);
        QTEST(found.ratio, "ratio");
        QCOMPARE(found.disagrees(), answers > 1);
    }

    void onePercentIsOneAnswer_data()
    {
        QTest::addColumn<double>("second");
        QTest::addColumn<int>("answers");
        QTest::newRow("the same") << 100e9 << 1;
        QTest::newRow("one percent more") << 101e9 << 1;
        QTest::newRow("a little beyond") << 101.1e9 << 2;
        QTest::newRow("a little less") << 98.9e9 << 2;
    }

    void onePercentIsOneAnswer()
    {
        QFETCH(double, second);
        QTEST(disagreementOf(one().claim(kTotal, 100e9, Speaker::Maker, "a").claim(kTotal, second, Speaker::ThirdParty, "b").data(), kTotal)
                  .answers,
            "answers");
    }

    void tokensOfAnotherKindAreNoAnswers()
    {
        CatalogueData data = one().claim(kTokens, 300e9, Speaker::Maker, "a").claim(kTokens, 180e9, Speaker::Maker, "a").data();
        QCOMPARE(disagreementOf(data, kTokens).answers, 2);
        for (const TokenKind kind : {TokenKind::Unique, TokenKind::Words, TokenKind::Bytes}) {
            data.claims[1].kind = kind;
            QCOMPARE(disagreementOf(data, kTokens).answers, 1);
        }
    }

    void everyNumberCounts()
    {
        tests::SampleBuilder builder = one();
        builder.claim(kTotal, 1e9, Speaker::Maker, "a").claim(kTotal, 2e9, Speaker::Gist, "b");
        builder.claim(Quantity::KvHeads, 8, Speaker::Maker, "a").claim(Quantity::KvHeads, 16, Speaker::ThirdParty, "b");
        builder.claim(Quantity::Layers, 32, Speaker::Maker, "a").claim(Quantity::Layers, 32, Speaker::ThirdParty, "b");
        builder.date("2024-01-01", Speaker::Maker, "a").date("2024", Speaker::Article, "b");
        const CataloguePtr catalogue = builder.build();
        QCOMPARE(disagreementCount(*catalogue, catalogue->models().front().id), 2);
    }
};

QTEST_GUILESS_MAIN(DisagreementTest)
#include "tst_disagreement.moc"

#include "model/inspection/priced.h"
#include "tests/model/inspection/inspected.h"
#include "tests/support/case.h"

using namespace dekade;
using inspection::Priced;
using inspection::PricedStep;

/// Differences as the waterfall shows them.
class PricedTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    /// Two tables × 96,256 × 4,096; 32 × 2 × 24 × 128 × 4,096; 32 × 3 × 3,328 × 4,096: 1,291,845,632 in all.
    void llama2ToLlama3()
    {
        const auto priced = inspection::price(*tests::inspected({"llama-2-7b", "llama-3.1-8b"}), base::Phrases());
        DEKADE_VERIFY_RESULT(priced);
        QCOMPARE(priced->steps.size(), 3U);
        const qint64 prices[] = {788529152, -805306368, 1308622848};
        const qint64 running[] = {7526944768, 6721638400, 8030261248};
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(priced->steps[i].price, prices[i]);
            QCOMPARE(priced->steps[i].running, running[i]);
            qint64 product = 1;
            for (const inspection::Factor &factor : priced->steps[i].factors)
                product *= factor.number;
            QCOMPARE(product, std::llabs(prices[i]));
        }
        QCOMPARE(priced->difference(), 1291845632);
        QVERIFY2(priced->title.startsWith(u"Three changes make Llama 3.1 8B larger"_qs), qPrintable(priced->title));
        QCOMPARE(priced->figureKey, u"compare:llama-2-7b,llama-3.1-8b"_qs);
    }

    void everyPairAddsUp()
    {
        const auto models = inspection::shapedModels(*tests::bundledFacts());
        for (std::size_t i = 0; i + 1 < models.size(); ++i) {
            const QByteArray a = tests::bundledFacts()->model(models[i]).key.toLatin1();
            const QByteArray b = tests::bundledFacts()->model(models[i + 1]).key.toLatin1();
            const auto priced = inspection::price(*tests::inspected({a.constData(), b.constData()}), base::Phrases());
            DEKADE_VERIFY_RESULT(priced);
            qint64 sum = priced->fromTotal;
            for (const PricedStep &step : priced->steps) {
                sum += step.price;
                QCOMPARE(step.running, sum);
                qint64 slices = 0;
                for (const inspection::Slice &slice : step.slices)
                    slices += slice.parameters;
                QCOMPARE(slices, step.price);
            }
            QCOMPARE(sum, priced->toTotal);
            QVERIFY(priced->steps.size() <= inspection::kMostSteps);
        }
    }

    void nothingToPrice()
    {
        QVERIFY(!inspection::price(*tests::inspected({"gpt-2-small"}), base::Phrases()));
        const auto unknown = inspection::price(*tests::inspected({"gpt-2-small", "gpt-4"}), base::Phrases());
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().message.contains(u"GPT-4"_qs), qPrintable(unknown.error().message));
        const auto same = inspection::price(*tests::inspected({"deepseek-v3", "deepseek-r1"}), base::Phrases());
        DEKADE_VERIFY_RESULT(same);
        QVERIFY(same->steps.empty());
        QVERIFY(!same->title.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PricedTest)
#include "tst_priced.moc"

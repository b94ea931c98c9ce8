#include "model/architecture/cost.h"
#include "tests/model/architecture/shapes.h"

using namespace dekade;
using namespace dekade::architecture;

namespace {

Config configNamed(const QString &name) { return readConfig(tests::shapeFile(QStringLiteral("configs/%1.json").arg(name)))->config; }

} // namespace

/// Costs against independent published calculations, and at the edges of windows.
class CostTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    // An independent published audit of DeepSeek-V3.
    void deepSeekV3()
    {
        const Config config = configNamed(QStringLiteral("DeepSeek-V3"));
        QCOMPARE(flopsPerToken(config, 8193)->total(), std::int64_t {114'190'598'144});
        QCOMPARE(flopsOfPrefill(config, 8192)->total(), std::int64_t {767'753'388'556'288});
        // Absorbed decoding: 2 × T × 128 × (2 × 512 + 64) in each of 61 layers.
        QCOMPARE(flopsPerToken(config, 4096, LatentDecode::Absorbed)->attention, std::int64_t {2} * 4096 * 128 * 1088 * 61);
    }

    void windowsStopGrowing_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("context");
        QTest::addColumn<qint64>("bytes");
        // Mistral 7B: 131,072 bytes a token in all layers, 4,096 tokens at most.
        QTest::newRow("before the window") << QStringLiteral("Mistral-7B-v0.1") << 4095LL << 131072LL * 4095;
        QTest::newRow("at the window") << QStringLiteral("Mistral-7B-v0.1") << 4096LL << 131072LL * 4096;
        QTest::newRow("behind the window") << QStringLiteral("Mistral-7B-v0.1") << 4097LL << 131072LL * 4096;
        // gpt-oss-120b: half of the layers see 128.
        QTest::newRow("half of the layers") << QStringLiteral("gpt-oss-120b") << 1000LL << 36864LL * 1000 + 36864LL * 128;
        QTest::newRow("nothing") << QStringLiteral("gpt2") << 0LL << 0LL;
        QTest::newRow("the state of lightning alone") << QStringLiteral("MiniMax-Text-01") << 0LL << 146'800'640LL;
    }

    void windowsStopGrowing()
    {
        QFETCH(QString, model);
        QFETCH(qint64, context);
        QFETCH(qint64, bytes);
        QCOMPARE(*kvCacheBytesAt(configNamed(model), context), bytes);
    }

    void whatDoesNotFitIsRefused()
    {
        Config config = configNamed(QStringLiteral("gpt2"));
        for (Layer &layer : config.layers)
            layer.feedForward = {true, false, kWidest, kMostExperts, 1};
        config.hiddenWidth = kWidest;
        config.embeddingWidth = kWidest;
        // 12 × 2^16 × 3 × 2^24 × 2^24 needs 69 bits.
        QCOMPARE(ledgerOf(config).problem().kind, Problem::Kind::TooLarge);
        QCOMPARE(flopsPerToken(config, 1).problem().kind, Problem::Kind::TooLarge);
        QVERIFY(!flopsOfPrefill(configNamed(QStringLiteral("DeepSeek-V3")), std::int64_t {1} << 40));
    }
};

QTEST_GUILESS_MAIN(CostTest)
#include "tst_cost.moc"

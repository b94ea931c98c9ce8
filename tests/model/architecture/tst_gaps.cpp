#include "model/architecture/gaps.h"
#include "model/architecture/memory.h"
#include "tests/model/architecture/shapes.h"

using namespace dekade;
using namespace dekade::architecture;

namespace {

Config configNamed(const char *name)
{
    return readConfig(tests::shapeFile(QStringLiteral("configs/%1.json").arg(QLatin1String(name))))->config;
}

} // namespace

/// Published and stored numbers against counted ones; memory by number format.
class GapsTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedTotalIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("published");
        int rows = 0;
        for (const QJsonValue &one : tests::expectedShapes()) {
            for (const QJsonValue &each : one[QStringLiteral("published_all")].toArray()) {
                const qint64 published = each[QStringLiteral("published")].toInteger();
                const QString relation = each[QStringLiteral("relation")].toString();
                // Rounded statements and the one that is of another vocabulary have no gap to name.
                if (!each[QStringLiteral("agrees")].toBool() || published % 1'000'000 == 0
                    || relation.startsWith(QLatin1String("Instruct")))
                    continue;
                QTest::addRow("%s %lld", qPrintable(one[QStringLiteral("model")].toString()), published)
                    << one[QStringLiteral("config_file")].toString() << published;
                ++rows;
            }
        }
        QCOMPARE(rows, 48);
    }

    void everyPublishedTotalIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(qint64, published);
        const Result<ReadConfig> read = readConfig(tests::shapeFile(QStringLiteral("configs/") + file));
        DEKADE_VERIFY_COUNTED(read);
        const Result<Reconciliation> found = reconcile(read->config, published);
        DEKADE_VERIFY_COUNTED(found);
        QCOMPARE(found->unexplained, std::int64_t {0});
        std::int64_t sum = found->counted;
        for (const Gap &gap : found->gaps) {
            QCOMPARE(gap.formula.value().value(), gap.elements);
            sum += gap.elements;
        }
        QCOMPARE(sum, published);
    }

    void deepSeekV3HoldsThreeThingsMore()
    {
        const Result<Reconciliation> found = reconcile(configNamed("DeepSeek-V3"), 684'531'386'000);
        DEKADE_VERIFY_COUNTED(found);
        QCOMPARE(found->gaps.size(), std::size_t {3});
        QCOMPARE(found->gaps[0].kind, GapKind::PredictionModule);
        QCOMPARE(found->gaps[0].elements, std::int64_t {11'610'068'224});
        QCOMPARE(found->gaps[1].kind, GapKind::PredictionCopies);
        QCOMPARE(found->gaps[1].elements, std::int64_t {1'853'358'080});
        QCOMPARE(found->gaps[2].kind, GapKind::Fp8Scales);
        QCOMPARE(found->gaps[2].elements, std::int64_t {41'540'496});
    }

    void gpt2HoldsItsMasks()
    {
        const Result<Reconciliation> found = reconcile(configNamed("gpt2"), 137'022'720);
        DEKADE_VERIFY_COUNTED(found);
        QCOMPARE(found->gaps.size(), std::size_t {1});
        QCOMPARE(found->gaps[0].formula.withNumbers(), std::string("12 × 1,024 × 1,024"));
        // "117M", the paper's figure, is nothing that can be counted: OpenAI calls it an error.
        const Result<Reconciliation> paper = reconcile(configNamed("gpt2"), 117'000'000);
        DEKADE_VERIFY_COUNTED(paper);
        QVERIFY(paper->gaps.empty());
        QCOMPARE(paper->unexplained, std::int64_t {117'000'000 - 124'439'808});
    }

    void memory_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("format");
        QTest::addColumn<qint64>("weights");
        QTest::addColumn<qint64>("overhead");
        const auto row = [](const char *model, NumberFormat format, qint64 weights, qint64 overhead) {
            QTest::addRow("%s in %s", model, std::string(nameOf(format)).c_str())
                << QString::fromLatin1(model) << static_cast<int>(format) << weights << overhead;
        };
        row("gpt2", NumberFormat::Fp32, 497'759'232, 0);
        row("gpt2", NumberFormat::Bf16, 248'879'616, 0);
        // Llama 2 7B: 32 layers of 4 × 4,096² + 3 × 4,096 × 11,008 low weights, all else two bytes.
        constexpr qint64 low = 32LL * (4LL * 4096 * 4096 + 3LL * 4096 * 11008);
        constexpr qint64 rest = 2 * (6'738'415'616 - low);
        row("Llama-2-7b", NumberFormat::Fp8, low + rest, 4LL * 32 * (4 * 32 * 32 + 3 * 32 * 86));
        row("Llama-2-7b", NumberFormat::Int4, low / 2 + rest, low / 128 * 5 / 2);
        row("Llama-2-7b", NumberFormat::Mxfp4, low / 2 + rest, low / 32);
    }

    void memory()
    {
        QFETCH(QString, model);
        QFETCH(int, format);
        QFETCH(qint64, weights);
        QFETCH(qint64, overhead);
        const Result<Memory> found = memoryOf(configNamed(qPrintable(model)), static_cast<NumberFormat>(format));
        DEKADE_VERIFY_COUNTED(found);
        QCOMPARE(found->weights, weights);
        QCOMPARE(found->overhead, overhead);
    }
};

QTEST_GUILESS_MAIN(GapsTest)
#include "tst_gaps.moc"

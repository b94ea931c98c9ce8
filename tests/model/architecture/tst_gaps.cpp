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
        const Result<Reconciliation> other = reconcile(configNamed("gpt2"), 137'022'721);
        DEKADE_VERIFY_COUNTED(other);
        QVERIFY(other->gaps.empty());
        QCOMPARE(other->unexplained, std::int64_t {137'022'721 - 124'439'808});
    }

    /// Table 2 of the paper of GPT-2, and the same shapes with the vocabulary of GPT-1 (40,478; its config.json): 124,439,808 − 9,779 × 768 …
    void gpt2sPaperCountsGpt1sVocabulary_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("stated");
        QTest::addColumn<qint64>("counted");
        QTest::newRow("117M") << u"gpt2"_qs << qint64 {117'000'000} << qint64 {116'929'536};
        QTest::newRow("345M") << u"gpt2-medium"_qs << qint64 {345'000'000} << qint64 {344'809'472};
        QTest::newRow("762M") << u"gpt2-large"_qs << qint64 {762'000'000} << qint64 {761'512'960};
        QTest::newRow("1542M") << u"gpt2-xl"_qs << qint64 {1'542'000'000} << qint64 {1'541'964'800};
    }

    void gpt2sPaperCountsGpt1sVocabulary()
    {
        QFETCH(QString, model);
        QFETCH(qint64, stated);
        QFETCH(qint64, counted);
        const Result<Reconciliation> found = reconcile(configNamed(qPrintable(model)), stated, 500'000);
        DEKADE_VERIFY_COUNTED(found);
        QCOMPARE(found->gaps.size(), std::size_t {1});
        QCOMPARE(found->gaps[0].kind, GapKind::EarlierVocabulary);
        QCOMPARE(found->counted + found->gaps[0].elements, counted);
        QCOMPARE(found->rounding, stated - counted);
        QCOMPARE(found->unexplained, std::int64_t {0});
    }

    void roundedNumbers_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("stated");
        QTest::addColumn<qint64>("slack");
        QTest::addColumn<int>("gaps");
        QTest::addColumn<bool>("isExplained");
        QTest::newRow("124M needs no reason") << u"gpt2"_qs << qint64 {124'000'000} << qint64 {500'000} << 0 << true;
        QTest::newRow("137M holds the masks") << u"gpt2"_qs << qint64 {137'000'000} << qint64 {500'000} << 1 << true;
        QTest::newRow("117M to the digit is nothing") << u"gpt2"_qs << qint64 {117'000'000} << qint64 {0} << 0 << false;
        QTest::newRow("120M is nothing") << u"gpt2"_qs << qint64 {120'000'000} << qint64 {500'000} << 0 << false;
        QTest::newRow("685B holds three things") << u"DeepSeek-V3"_qs << qint64 {685'000'000'000} << qint64 {500'000'000} << 3 << true;
        QTest::newRow("a Llama has no other vocabulary") << u"Llama-2-7b"_qs << qint64 {6'400'000'000} << qint64 {50'000'000} << 0 << false;
    }

    void roundedNumbers()
    {
        QFETCH(QString, model);
        QFETCH(qint64, stated);
        QFETCH(qint64, slack);
        const Result<Reconciliation> found = reconcile(configNamed(qPrintable(model)), stated, slack);
        DEKADE_VERIFY_COUNTED(found);
        QTEST(static_cast<int>(found->gaps.size()), "gaps");
        QTEST(found->unexplained == 0, "isExplained");
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

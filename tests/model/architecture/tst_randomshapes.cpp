#include "model/architecture/cost.h"
#include "model/architecture/counts.h"
#include "model/architecture/difference.h"
#include "model/architecture/memory.h"
#include "model/architecture/tensors.h"
#include "tests/model/architecture/randomshapes.h"
#include "tests/model/architecture/shapes.h"

#include <set>

using namespace dekade;
using namespace dekade::architecture;

/// What must hold for every shape, over random small ones of every family.
class RandomShapesTest : public tests::Case {
    Q_OBJECT

private:
    static constexpr std::uint32_t kSeeds = 30;

    static Config shapeOf(const QByteArray &family, std::uint32_t seed)
    {
        const std::string text = tests::randomConfig(family.constData(), seed);
        const Result<ReadConfig> read = readConfig(text);
        if (!read)
            QTest::qFail(qPrintable(QString::fromStdString(read.problem().text() + '\n' + text)), __FILE__, __LINE__);
        return read ? read->config : Config();
    }

    static void addFamilies()
    {
        QTest::addColumn<QByteArray>("family");
        const std::vector<std::string_view> keys = familyKeys();
        QCOMPARE(keys.size(), std::size_t {27});
        for (const std::string_view key : keys)
            QTest::newRow(std::string(key).c_str()) << QByteArray(key.data(), static_cast<qsizetype>(key.size()));
    }

    static void checkEntry(const Entry &entry)
    {
        QCOMPARE(entry.formula.value(), entry.count);
        QCOMPARE(entry.activeFormula.value(), entry.active);
        QVERIFY(entry.active.value() <= entry.count.value() && entry.active.value() >= 0);
        Count count;
        Count active;
        for (const Entry &child : entry.children) {
            count += child.count;
            active += child.active;
            checkEntry(child);
        }
        for (const Weights &weights : entry.weights) {
            count += weights.count();
            active += weights.active();
        }
        QVERIFY(entry.children.empty() || entry.weights.empty());
        QCOMPARE(count, entry.count);
        QCOMPARE(active, entry.active);
    }

private Q_SLOTS:
    void partsSumToTheTotal_data() { addFamilies(); }
    void partsSumToTheTotal()
    {
        QFETCH(QByteArray, family);
        for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
            const Config config = shapeOf(family, seed);
            const Result<Ledger> ledger = ledgerOf(config);
            DEKADE_VERIFY_COUNTED(ledger);
            const Counts counts = countsOf(config, *ledger);
            std::int64_t sum = 0;
            for (const Part part : kParts) {
                checkEntry(ledger->of(part));
                sum += part == Part::Prediction ? 0 : counts.of(part);
            }
            QCOMPARE(sum, counts.total);
            QVERIFY(counts.active[0] <= counts.total && counts.active[1] <= counts.active[0] && counts.active[2] <= counts.active[1]);
            QVERIFY(counts.active[2] > 0);
            QCOMPARE(counts.totalWithPrediction, counts.total + counts.of(Part::Prediction));
            QCOMPARE(memoryOf(config, NumberFormat::Fp32)->total(), 4 * counts.total);
            QCOMPARE(memoryOf(config, NumberFormat::Bf16)->total(), 2 * counts.total);
            QVERIFY(memoryOf(config, NumberFormat::Int4)->weights < memoryOf(config, NumberFormat::Fp8)->weights);
        }
    }

    void tensorsAreASecondCount_data() { addFamilies(); }
    void tensorsAreASecondCount()
    {
        QFETCH(QByteArray, family);
        for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
            const Config config = shapeOf(family, seed);
            const Result<Counts> counts = countsOf(config);
            const Result<std::vector<Tensor>> tensors = tensorsOf(config);
            DEKADE_VERIFY_COUNTED(counts);
            DEKADE_VERIFY_COUNTED(tensors);
            std::array<std::int64_t, kParts.size()> parts {};
            std::set<std::string> names;
            for (const Tensor &tensor : *tensors) {
                parts[indexOf(tensor.part)] += tensor.count();
                QVERIFY2(names.insert(tensor.name).second, tensor.name.c_str());
            }
            QCOMPARE(parts, counts->parts);
        }
    }

    void costsGrow_data() { addFamilies(); }
    void costsGrow()
    {
        QFETCH(QByteArray, family);
        for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
            const Config config = shapeOf(family, seed);
            const Result<KvCache> cache = kvCacheOf(config);
            DEKADE_VERIFY_COUNTED(cache);
            QVERIFY(cache->bytesPerTokenFullLayers <= cache->bytesPerToken);
            std::int64_t kept = 0;
            std::int64_t flops = 0;
            std::int64_t prefill = 0;
            for (std::int64_t tokens = 1; tokens <= 80; ++tokens) {
                const std::int64_t now = *kvCacheBytesAt(config, tokens);
                const std::int64_t cost = flopsPerToken(config, tokens)->total();
                QVERIFY(now >= kept && cost >= flops);
                QVERIFY(now <= cache->bytesPerToken * tokens + cache->stateBytes.value_or(0));
                kept = now;
                flops = cost;
                prefill += cost;
            }
            QCOMPARE(flopsOfPrefill(config, 80)->total(), prefill);
        }
    }

    void differencesSumExactly_data() { addFamilies(); }
    void differencesSumExactly()
    {
        QFETCH(QByteArray, family);
        const std::vector<std::string_view> keys = familyKeys();
        for (std::uint32_t seed = 0; seed < kSeeds; ++seed) {
            const std::string_view key = keys[seed % keys.size()];
            const Config from = shapeOf(family, seed);
            const Config to = shapeOf(QByteArray(key.data(), static_cast<qsizetype>(key.size())), seed + 1000);
            const Result<Difference> there = differenceOf(from, to);
            const Result<Difference> back = differenceOf(to, from);
            DEKADE_VERIFY_COUNTED(there);
            DEKADE_VERIFY_COUNTED(back);
            std::int64_t sum = 0;
            for (const Step &step : there->steps)
                sum += step.parameters;
            QCOMPARE(sum, countsOf(to)->total - countsOf(from)->total);
            QCOMPARE(there->total, sum);
            QCOMPARE(back->total, -sum);
        }
    }
};

QTEST_GUILESS_MAIN(RandomShapesTest)
#include "tst_randomshapes.moc"

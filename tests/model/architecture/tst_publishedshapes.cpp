#include "model/architecture/cost.h"
#include "model/architecture/counts.h"
#include "model/architecture/tensors.h"
#include "tests/model/architecture/shapes.h"

using namespace dekade;
using namespace dekade::architecture;

/// 44 published config.json files, every number to the last integer. See tests/data/architecture/README.md.
class PublishedShapesTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void toTheLastInteger_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        const QJsonArray all = tests::expectedShapes();
        QCOMPARE(all.size(), 44);
        for (const QJsonValue &one : all)
            QTest::newRow(qPrintable(one[QStringLiteral("model")].toString())) << one.toObject();
    }

    void toTheLastInteger()
    {
        QFETCH(QJsonObject, expected);
        const Result<ReadConfig> read = readConfig(tests::configOf(expected));
        DEKADE_VERIFY_COUNTED(read);
        QCOMPARE(QString::fromStdString(read->config.family), expected[QStringLiteral("family")].toString());
        compareCounts(read->config, expected);
        compareCosts(read->config, expected);
        compareTensors(read->config, expected);
        for (const std::string &note : read->notes)
            QVERIFY2(note.find("not understood") == std::string::npos, note.c_str());
    }

private:
    static std::optional<std::int64_t> numberOf(const QJsonObject &expected, const char *key)
    {
        const QJsonValue value = expected[QLatin1String(key)];
        return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toInteger(-1));
    }

    static void compareCounts(const Config &config, const QJsonObject &expected)
    {
        const Result<Counts> counts = countsOf(config);
        DEKADE_VERIFY_COUNTED(counts);
        const QJsonObject breakdown = expected[QStringLiteral("breakdown")].toObject();
        QCOMPARE(breakdown.size(), static_cast<qsizetype>(kParts.size()));
        for (const Part part : kParts) {
            const std::string key(keyOf(part));
            QCOMPARE(std::optional(counts->of(part)), numberOf(breakdown, key.c_str()));
        }
        QCOMPARE(std::optional(counts->total), numberOf(expected, "total_params"));
        QCOMPARE(std::optional(counts->active[0]), numberOf(expected, "active_params"));
        QCOMPARE(std::optional(counts->active[1]), numberOf(expected, "active_params_without_input_embedding"));
        QCOMPARE(std::optional(counts->active[2]), numberOf(expected, "active_params_without_embedding_and_head"));
        QCOMPARE(std::optional(counts->totalWithPrediction), numberOf(expected, "total_with_mtp"));
        QCOMPARE(std::optional(counts->predictionCopies), numberOf(expected, "mtp_duplicate_embedding_and_head"));
        QCOMPARE(config.tiesEmbeddings, expected[QStringLiteral("tied_embeddings")].toBool());
    }

    static void compareCosts(const Config &config, const QJsonObject &expected)
    {
        const Result<KvCache> cache = kvCacheOf(config);
        DEKADE_VERIFY_COUNTED(cache);
        QCOMPARE(std::optional(cache->bytesPerToken), numberOf(expected, "kv_cache_bytes_per_token_bf16"));
        QCOMPARE(std::optional(cache->bytesPerTokenFullLayers), numberOf(expected, "kv_bytes_per_token_full_attention_layers_only"));
        QCOMPARE(cache->window, numberOf(expected, "kv_window"));
        QCOMPARE(cache->expandedBytesPerToken, numberOf(expected, "kv_bytes_per_token_mla_expanded"));
        QCOMPARE(cache->stateBytes, numberOf(expected, "linear_attention_state_bytes_per_sequence_bf16"));
        const Result<Flops> near = flopsPerToken(config, 4096);
        const Result<Flops> far = flopsPerToken(config, 32768);
        DEKADE_VERIFY_COUNTED(near);
        DEKADE_VERIFY_COUNTED(far);
        QCOMPARE(std::optional(near->matmul), numberOf(expected, "flops_per_token_fwd_matmul"));
        QCOMPARE(std::optional(near->total()), numberOf(expected, "flops_per_token_fwd_at_4096"));
        QCOMPARE(std::optional(far->total()), numberOf(expected, "flops_per_token_fwd_at_32768"));
    }

    static void compareTensors(const Config &config, const QJsonObject &expected)
    {
        const Result<std::vector<Tensor>> tensors = tensorsOf(config);
        DEKADE_VERIFY_COUNTED(tensors);
        std::array<std::int64_t, kParts.size()> parts {};
        for (const Tensor &tensor : *tensors)
            parts[indexOf(tensor.part)] += tensor.count();
        for (const Part part : kParts) {
            const std::string key(keyOf(part));
            QCOMPARE(std::optional(parts[indexOf(part)]), numberOf(expected[QStringLiteral("breakdown")].toObject(), key.c_str()));
        }
    }
};

QTEST_GUILESS_MAIN(PublishedShapesTest)
#include "tst_publishedshapes.moc"

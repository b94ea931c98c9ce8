// dekade inspect and dekade compare: shapes of files and of the catalogue.
#include "tests/app/cli/program.h"

#include <QDir>

#include <sys/stat.h>

namespace dekade::tests {

namespace {

const QString kShapes = QStringLiteral(DEKADE_ARCHITECTURE "/");

QString config(const char *name) { return kShapes + QStringLiteral("configs/%1.json").arg(QLatin1String(name)); }

QStringList typed(const QString &words) { return words.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

class CliShapes final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void theKeysAreTheContract()
    {
        const Outcome outcome = Program().run({QStringLiteral("inspect"), config("DeepSeek-V3"), QStringLiteral("--format=json")});
        DEKADE_DONE(outcome);
        QCOMPARE(outcome.array().size(), 1);
        const QJsonObject shape = outcome.array().first().toObject();
        for (const QString &key : typed(QStringLiteral("model family total_params active_params active_params_without_input_embedding "
                                                       "active_params_without_embedding_and_head breakdown tied_embeddings total_with_mtp "
                                                       "kv_cache_bytes_per_token_bf16 kv_window flops_per_token_fwd_matmul context "
                                                       "flops_per_token_fwd notes")))
            QVERIFY2(shape.contains(key), qPrintable(key));
        QStringList parts = shape.value(QStringLiteral("breakdown")).toObject().keys();
        parts.sort();
        QCOMPARE(
            parts, typed(QStringLiteral("attention dense_ffn embedding experts_routed experts_shared lm_head mtp norms other router")));
        QVERIFY(shape.value(QStringLiteral("kv_window")).isNull());
        QCOMPARE(shape.value(QStringLiteral("context")).toInt(), 4096);
        // Exact integers, also as text.
        QVERIFY(outcome.out.contains("\"total_params\": 671026419200"));
    }

    void all44InOneCall()
    {
        const QByteArray bytes = bytesOf(kShapes + QStringLiteral("expected.json"));
        const QJsonArray expected = QJsonDocument::fromJson(bytes).array();
        QCOMPARE(expected.size(), 44);
        QStringList words {QStringLiteral("inspect"), QStringLiteral("--format=json"), QStringLiteral("--context=32768")};
        for (const QJsonValue &one : expected)
            words << kShapes + QStringLiteral("configs/") + one[QStringLiteral("config_file")].toString();
        const Outcome outcome = Program().run(words);
        DEKADE_DONE(outcome);
        QCOMPARE(outcome.array().size(), 44);
        for (qsizetype i = 0; i < 44; ++i) {
            const QJsonObject ours = outcome.array().at(i).toObject();
            const QJsonObject theirs = expected.at(i).toObject();
            for (const char *key : {"family", "total_params", "active_params", "active_params_without_input_embedding",
                     "active_params_without_embedding_and_head", "breakdown", "tied_embeddings", "total_with_mtp",
                     "kv_cache_bytes_per_token_bf16", "kv_window", "flops_per_token_fwd_matmul"})
                QCOMPARE(ours.value(QLatin1String(key)), theirs.value(QLatin1String(key)));
            QCOMPARE(ours.value(QStringLiteral("flops_per_token_fwd")), theirs.value(QStringLiteral("flops_per_token_fwd_at_32768")));
        }
    }

    void modelsOfTheCatalogue_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("total");
        QTest::newRow("by id") << QStringLiteral("deepseek-v3") << 671'026'419'200LL;
        QTest::newRow("by name") << QStringLiteral("DeepSeek-V3") << 671'026'419'200LL;
        QTest::newRow("the same shape") << QStringLiteral("deepseek-r1") << 671'026'419'200LL;
        QTest::newRow("GPT-2") << QStringLiteral("gpt-2-small") << 124'439'808LL;
        QTest::newRow("Mixtral") << QStringLiteral("Mixtral 8x7B") << 46'702'792'704LL;
    }

    void modelsOfTheCatalogue()
    {
        QFETCH(QString, name);
        QFETCH(qint64, total);
        const Program program;
        const Outcome outcome = program.run({QStringLiteral("inspect"), name, QStringLiteral("--format=json")});
        DEKADE_DONE(outcome);
        const QJsonObject shape = outcome.array().first().toObject();
        QCOMPARE(shape.value(QStringLiteral("total_params")).toInteger(), total);
        QVERIFY(!shape.value(QStringLiteral("notes")).toArray().isEmpty()); // where the shape is from
        QCOMPARE(program.filesThere(), QStringList());
    }

    void comparesTwo()
    {
        const Outcome outcome
            = Program().run({QStringLiteral("compare"), config("Llama-2-7b"), config("Llama-3.1-8B"), QStringLiteral("--format=json")});
        DEKADE_DONE(outcome);
        const QJsonObject result = outcome.object();
        QCOMPARE(result.keys(), typed(QStringLiteral("differences models total_difference")));
        QCOMPARE(result.value(QStringLiteral("models")).toArray().size(), 2);
        QList<qint64> prices;
        for (const QJsonValue &step : result.value(QStringLiteral("differences")).toArray()) {
            prices << step[QStringLiteral("params")].toInteger();
            for (const char *key : {"part", "dimension", "from", "to", "params"})
                QVERIFY(step.toObject().contains(QLatin1String(key)));
        }
        QCOMPARE(prices, (QList<qint64> {788'529'152, -805'306'368, 1'308'622'848}));
        QCOMPARE(result.value(QStringLiteral("total_difference")).toInteger(), 1'291'845'632LL);
    }

    void comparesFour()
    {
        const Outcome outcome
            = Program().run(typed(QStringLiteral("compare gpt-2-small llama-3.1-405b deepseek-v3 minimax-text-01 --format json")));
        DEKADE_DONE(outcome);
        QCOMPARE(outcome.object().value(QStringLiteral("models")).toArray().size(), 4);
        QCOMPARE(outcome.object().value(QStringLiteral("total_difference")).toInteger(), 405'853'388'800LL - 124'439'808LL);
    }

    void textShowsFormulas()
    {
        const Outcome outcome = Program().run(typed(QStringLiteral("inspect mixtral-8x7b")));
        DEKADE_DONE(outcome);
        QVERIFY(outcome.out.contains("32 × 4,096 × 32 × 128"));
        QVERIFY(outcome.out.contains("46,702,792,704"));
        const Outcome chinese = Program().run(typed(QStringLiteral("inspect mixtral-8x7b --lang zh_CN")));
        DEKADE_DONE(chinese);
        QVERIFY(chinese.out.contains("46,702,792,704"));
        QVERIFY(chinese.out != outcome.out);
    }

    void aFolderWithAConfig()
    {
        const Program program;
        QVERIFY(QDir().mkpath(program.file(QStringLiteral("my-model"))));
        QVERIFY(putBytes(program.file(QStringLiteral("my-model/config.json")), bytesOf(config("gpt2"))));
        for (const char *target : {"my-model", "my-model/config.json"}) {
            const Outcome outcome = program.run({QStringLiteral("inspect"), QLatin1String(target), QStringLiteral("--format=json")});
            DEKADE_DONE(outcome);
            QCOMPARE(outcome.array().first()[QStringLiteral("model")].toString(), QStringLiteral("my-model"));
        }
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("not JSON") << QByteArray("{\n \"a\": ]}") << QByteArray("bad.json:2:");
        QTest::newRow("empty") << QByteArray() << QByteArray("empty");
        QTest::newRow("unknown family") << QByteArray(R"({"model_type": "mamba2"})") << QByteArray("--family");
        QTest::newRow("k over experts") << QByteArray(R"({"model_type": "mixtral", "num_experts_per_tok": 9})")
                                        << QByteArray("num_experts_per_tok");
        QTest::newRow("negative") << QByteArray(R"({"model_type": "gpt2", "n_layer": -1})") << QByteArray("n_layer");
        QTest::newRow("a line break in the name of a family") << QByteArray(R"({"model_type": "a\nb"})") << QByteArray("a\\nb");
    }

    void badInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        const Program program;
        QVERIFY(putBytes(program.file(QStringLiteral("bad.json")), text));
        const Outcome outcome = program.run(typed(QStringLiteral("inspect bad.json")));
        DEKADE_REFUSED(outcome, 3);
        QVERIFY2(outcome.err.contains("bad.json") && outcome.err.contains(said), outcome.err.constData());
    }

    void whatIsNoTarget_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a file that is not there") << QStringLiteral("inspect gone/config.json") << QByteArray("no such file");
        QTest::newRow("an unknown model") << QStringLiteral("inspect mixtrol-8x7b") << QByteArray("ixtral");
        QTest::newRow("nobody says its shape") << QStringLiteral("inspect gpt-4") << QByteArray("publishes no shape");
        QTest::newRow("one of two") << QStringLiteral("compare gpt-2-small gpt-4") << QByteArray("publishes no shape");
        QTest::newRow("no rules for it") << QStringLiteral("inspect chinchilla") << QByteArray("cannot be counted yet");
        QTest::newRow("an empty folder") << QStringLiteral("inspect .") << QByteArray("config.json");
    }

    void whatIsNoTarget()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, said);
        const Outcome outcome = Program().run(typed(words));
        DEKADE_REFUSED(outcome, 3);
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    }

    // A pipe nobody writes to must not be waited for.
    void aPipeIsNoFile()
    {
        const Program program;
        QCOMPARE(mkfifo(qPrintable(program.file(QStringLiteral("pipe.json"))), 0600), 0);
        DEKADE_REFUSED(program.run(typed(QStringLiteral("inspect pipe.json"))), 3);
    }

    void anUnknownFamilyIfAsked()
    {
        const Program program;
        QVERIFY(putBytes(program.file(QStringLiteral("new.json")), R"({"model_type": "gpt2_of_tomorrow", "n_layer": 12})"));
        DEKADE_REFUSED(program.run(typed(QStringLiteral("inspect new.json"))), 3);
        const Outcome outcome = program.run(typed(QStringLiteral("inspect new.json --family gpt2 --format json")));
        DEKADE_DONE(outcome);
        QCOMPARE(outcome.array().first()[QStringLiteral("total_params")].toInteger(), 124'439'808LL);
    }

    void mistakesInWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"inspect", "compare gpt-2-small", "compare a b c d e", "inspect gpt-2-small --context 0",
                 "inspect gpt-2-small --context many", "inspect gpt-2-small --context 99999999999", "inspect gpt-2-small --family nope",
                 "inspect gpt-2-small --lens official", "models --context 5"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void mistakesInWords()
    {
        QFETCH(QString, words);
        DEKADE_REFUSED(Program().run(typed(words)), 2);
    }
};

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliShapes)
#include "tst_clishapes.moc"

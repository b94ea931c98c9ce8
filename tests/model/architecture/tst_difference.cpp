#include "model/architecture/difference.h"
#include "tests/model/architecture/shapes.h"

#include <numeric>

using namespace dekade;
using namespace dekade::architecture;

/// Steps between two models: their prices sum exactly, whatever the two.
class DifferenceTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QJsonValue &one : tests::expectedShapes()) {
            const Result<ReadConfig> read = readConfig(tests::configOf(one));
            DEKADE_VERIFY_COUNTED(read);
            m_configs.push_back({one[QStringLiteral("model")].toString(), read->config});
        }
        QCOMPARE(m_configs.size(), std::size_t {44});
    }

    void everyPairSumsExactly_data()
    {
        QTest::addColumn<int>("from");
        for (std::size_t i = 0; i < m_configs.size(); ++i)
            QTest::newRow(qPrintable(m_configs[i].name)) << static_cast<int>(i);
    }

    void everyPairSumsExactly()
    {
        QFETCH(int, from);
        const Config &one = m_configs[static_cast<std::size_t>(from)].config;
        for (const Named &other : m_configs) {
            const Result<Difference> difference = differenceOf(one, other.config);
            DEKADE_VERIFY_COUNTED(difference);
            const std::int64_t wanted = countsOf(other.config)->total - countsOf(one)->total;
            std::int64_t sum = 0;
            std::int64_t active = 0;
            for (const Step &step : difference->steps) {
                sum += step.parameters;
                active += step.active;
                QCOMPARE(std::accumulate(step.parts.begin(), step.parts.end(), std::int64_t {0}), step.parameters);
                QVERIFY2(step.from != step.to || step.dimension == Dimension::AttentionKind || step.dimension == Dimension::FeedForwardKind,
                    qPrintable(other.name + QLatin1Char(' ') + QString::fromStdString(std::string(nameOf(step.dimension)))));
            }
            QVERIFY2(sum == wanted && difference->total == wanted, qPrintable(other.name));
            QCOMPARE(active, countsOf(other.config)->active[0] - countsOf(one)->active[0]);
        }
    }

    void llama2ToLlama3()
    {
        const Result<Difference> difference = differenceOf(config("Llama-2-7b"), config("Llama-3.1-8B"));
        DEKADE_VERIFY_COUNTED(difference);
        QCOMPARE(difference->steps.size(), std::size_t {3});
        const Step &vocabulary = difference->steps[0];
        QCOMPARE(vocabulary.dimension, Dimension::Vocabulary);
        QCOMPARE(vocabulary.parameters, std::int64_t {788'529'152});
        QCOMPARE(vocabulary.factors.withNumbers(), std::string("2 × 96,256 × 4,096"));
        QCOMPARE(vocabulary.factors.withNames(), std::string("tables × more tokens × wide"));
        QCOMPARE(vocabulary.touched(), (std::vector {Part::Embedding, Part::Head}));
        QCOMPARE(difference->steps[1].dimension, Dimension::KvHeads);
        QCOMPARE(difference->steps[1].parameters, std::int64_t {-805'306'368});
        QCOMPARE(difference->steps[1].factors.withNumbers(), std::string("32 × 24 × 2 × 128 × 4,096"));
        QCOMPARE(difference->steps[2].dimension, Dimension::FeedForwardWidth);
        QCOMPARE(difference->steps[2].parameters, std::int64_t {1'308'622'848});
        QCOMPARE(difference->steps[2].from, (DimensionValue {11008, "11008"}));
        QCOMPARE(difference->total, std::int64_t {1'291'845'632});
    }

    void kindsAreSteps()
    {
        const Result<Difference> difference = differenceOf(config("Mixtral-8x7B-v0.1"), config("DeepSeek-V3"));
        DEKADE_VERIFY_COUNTED(difference);
        QCOMPARE(stepOf(*difference, Dimension::AttentionKind).to.text, std::string("MLA"));
        QCOMPARE(stepOf(*difference, Dimension::FeedForwardKind).from.text, std::string("MoE"));
        QCOMPARE(stepOf(*difference, Dimension::FeedForwardKind).to.text, std::string("3 × dense, 58 × MoE"));
        QCOMPARE(stepOf(*difference, Dimension::Chosen).parameters, std::int64_t {0}); // two of eight or eight: no weight more
        QVERIFY(stepOf(*difference, Dimension::Chosen).active > 0);
    }

    void nothingBetweenAModelAndItself()
    {
        const Result<Difference> difference = differenceOf(config("MiniMax-Text-01"), config("MiniMax-Text-01"));
        DEKADE_VERIFY_COUNTED(difference);
        QVERIFY(difference->steps.empty());
    }

    void whatIf_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("total");
        const auto row = [](const char *name, const char *model, Dimension dimension, qint64 value, qint64 total) {
            QTest::newRow(name) << QString::fromLatin1(model) << static_cast<int>(dimension) << value << total;
        };
        // 46,702,792,704 + 8 × 32 × (3 × 4,096 × 14,336 + 4,096)
        row("16 experts in Mixtral", "Mixtral-8x7B-v0.1", Dimension::Experts, 16, 91'800'997'888);
        row("as it is", "Mixtral-8x7B-v0.1", Dimension::Experts, 8, 46'702'792'704);
        row("four a token", "Mixtral-8x7B-v0.1", Dimension::Chosen, 4, 46'702'792'704);
        // 124,439,808 − 50,257 × 768 + 50,304 × 768
        row("a rounder vocabulary", "gpt2", Dimension::Vocabulary, 50304, 124'475'904);
        // 12 more layers of 12 × 768² + 13 × 768
        row("GPT-2 twice as deep", "gpt2", Dimension::Layers, 24, 209'494'272);
        // an untied head: + 50,257 × 768
        row("a head of its own", "gpt2", Dimension::Tying, 0, 163'037'184);
        // LLaMA-7B with GQA: − 32 × 24 × 2 × 128 × 4,096
        row("eight key heads", "llama-7b", Dimension::KvHeads, 8, 5'933'109'248);
    }

    void whatIf()
    {
        QFETCH(QString, model);
        QFETCH(int, dimension);
        QFETCH(qint64, value);
        QFETCH(qint64, total);
        const Result<Config> other = changed(config(model), static_cast<Dimension>(dimension), value);
        DEKADE_VERIFY_COUNTED(other);
        QCOMPARE(countsOf(*other)->total, total);
        QCOMPARE(valueOf(*other, static_cast<Dimension>(dimension)).number.value_or(value), value);
    }

    void whatCannotBe_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const char *model, Dimension dimension, qint64 value, const char *key) {
            QTest::newRow(name) << QString::fromLatin1(model) << static_cast<int>(dimension) << value << QString::fromLatin1(key);
        };
        row("fewer experts than a token visits", "Mixtral-8x7B-v0.1", Dimension::Experts, 1, "num_experts_per_tok");
        row("no experts", "Mixtral-8x7B-v0.1", Dimension::Chosen, 0, "num_experts_per_tok");
        row("experts in a dense model", "gpt2", Dimension::Experts, 16, "num_experts");
        row("key heads that do not divide", "Llama-3.1-8B", Dimension::KvHeads, 5, "num_key_value_heads");
        row("groups that do not divide", "DeepSeek-V3", Dimension::Experts, 100, "n_group");
        row("no layers", "gpt2", Dimension::Layers, 0, "num_hidden_layers");
        row("a million layers", "gpt2", Dimension::Layers, 1'000'000, "num_hidden_layers");
        row("a negative width", "gpt2", Dimension::FeedForwardWidth, -3072, "intermediate_size");
        row("a kind by number", "gpt2", Dimension::AttentionKind, 1, "attention");
    }

    void whatCannotBe()
    {
        QFETCH(QString, model);
        QFETCH(int, dimension);
        QFETCH(qint64, value);
        QFETCH(QString, key);
        const Result<Config> other = changed(config(model), static_cast<Dimension>(dimension), value);
        QVERIFY(!other);
        QCOMPARE(QString::fromStdString(other.problem().key), key);
    }

private:
    struct Named {
        QString name;
        Config config;
    };

    const Config &config(const QString &name) const
    {
        return std::find_if(m_configs.begin(), m_configs.end(), [&](const Named &each) { return each.name == name; })->config;
    }
    const Config &config(const char *name) const { return config(QString::fromLatin1(name)); }

    static Step stepOf(const Difference &difference, Dimension dimension)
    {
        const auto found
            = std::find_if(difference.steps.begin(), difference.steps.end(), [&](const Step &step) { return step.dimension == dimension; });
        return found == difference.steps.end() ? Step() : *found;
    }

    std::vector<Named> m_configs;
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "tst_difference.moc"

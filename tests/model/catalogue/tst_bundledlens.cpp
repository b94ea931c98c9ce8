#include "model/base/numberparse.h"
#include "model/catalogue/filter.h"
#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"

using namespace dekade;
using namespace dekade::catalogue;

namespace {

ModelId idOf(const Catalogue &catalogue, const QByteArray &key)
{
    const base::Result<ModelId> id = catalogue.find(QString::fromLatin1(key));
    return id.ok() ? *id : ModelId {};
}

} // namespace

// What the four lenses say of the facts that come with the program. The numbers stand as their speakers write them.
class BundledLensTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = tests::bundledFacts();
        QVERIFY2(m_catalogue, "the facts of resources/catalogue cannot be read");
    }

    // Empty: that lens has no number. The article in its own words, the maker's from their papers and cards.
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("official");
        const auto row = [](const char *model, Quantity quantity, const QString &article, const QString &official) {
            QTest::addRow("%s %s", model, qPrintable(keyOf(quantity)))
                << QByteArray(model) << static_cast<int>(quantity) << article << official;
        };
        const auto total = Quantity::ParamsTotal;
        const auto active = Quantity::ParamsActive;
        const auto tokens = Quantity::TrainingTokens;
        row("gpt-2-small", total, u"1.37亿"_qs, u"124M"_qs);
        row("gpt-2-medium", total, u"3.8亿"_qs, u"355M"_qs);
        row("gpt-2-large", total, u"8.12亿"_qs, u"774M"_qs);
        row("gpt-2-xl", total, u"16.1亿"_qs, u"1.5B"_qs);
        row("gpt-2-xl", tokens, u"100亿"_qs, QString());
        row("gpt-3-175b", total, u"1750亿"_qs, u"175B"_qs);
        row("gpt-3-175b", tokens, u"4000亿"_qs, u"300B"_qs);
        row("gpt-3.5", total, QString(), QString());
        row("gpt-3.5", tokens, QString(), QString());
        row("gpt-4", total, QString(), QString());
        row("gpt-4", active, QString(), QString());
        row("gpt-4", tokens, QString(), QString());
        row("davinci-002", total, u"1750亿"_qs, QString());
        row("llama-7b", total, u"7B"_qs, u"7B"_qs);
        row("llama-65b", tokens, u"1.4万亿"_qs, u"1.4T"_qs);
        row("llama-3.1-405b", total, u"4050亿"_qs, u"405B"_qs);
        row("llama-3.1-405b", active, u"4050亿"_qs, u"405B"_qs);
        row("llama-3.1-405b", tokens, u"3.67万亿"_qs, u"15.6T"_qs);
        row("llama-4-behemoth", total, u"2万亿"_qs, u"2T"_qs);
        row("llama-4-behemoth", active, u"2880亿"_qs, u"288B"_qs);
        row("mixtral-8x7b", active, QString(), u"12.9B"_qs);
        row("mixtral-8x22b", total, u"141B"_qs, u"141B"_qs);
        row("mixtral-8x22b", active, u"39B"_qs, u"39B"_qs);
        row("dbrx", total, u"1320亿"_qs, u"132B"_qs);
        row("dbrx", active, u"360亿"_qs, u"36B"_qs);
        row("dbrx", tokens, u"12万亿"_qs, u"12T"_qs);
        row("deepseek-v3", total, u"6710亿"_qs, u"671B"_qs);
        row("deepseek-v3", active, u"370亿"_qs, u"37B"_qs);
        row("deepseek-v3", tokens, u"14.8万亿"_qs, u"14.8T"_qs);
        row("minimax-text-01", total, u"4560亿"_qs, u"456B"_qs);
        row("minimax-text-01", active, u"459亿"_qs, u"45.9B"_qs);
        row("hunyuan-a13b", tokens, u"20万亿"_qs, u"20.3T"_qs); // 20T and then 300B, counted together
        row("ernie-4.5-vl-424b-a47b", total, u"4240亿"_qs, u"424B"_qs);
        row("ernie-4.5-vl-424b-a47b", tokens, QString(), QString());
        row("dots.llm1", tokens, QString(), u"11.2T"_qs);
        row("grok-1", tokens, QString(), QString()); // an index estimates, the maker does not say
        row("blt-8b", tokens, QString(), QString()); // bytes
        row("gshard", active, QString(), QString());
    }

    void numbers()
    {
        QFETCH(QByteArray, model);
        QFETCH(int, quantity);
        QFETCH(QString, article);
        QFETCH(QString, official);
        const ModelId id = idOf(*m_catalogue, model);
        QVERIFY(m_catalogue->contains(id));
        for (const auto &[lens, text] : {std::pair(Lens::Article, article), std::pair(Lens::Official, official)}) {
            const Datum datum = pick(*m_catalogue, id, static_cast<Quantity>(quantity), lens);
            QCOMPARE(datum.value.has_value(), !text.isEmpty());
            if (datum.value)
                QCOMPARE(*datum.value, base::parseNumber(text).value());
        }
    }

    void bytesAreNamed()
    {
        const Datum datum = pick(*m_catalogue, idOf(*m_catalogue, "blt-8b"), Quantity::TrainingTokens, Lens::Official);
        QCOMPARE(datum.text, u"4T bytes"_qs);
        QVERIFY(datum.claim);
    }

    void onlyItsSpeakerSpeaksInALens()
    {
        for (const auto &[lens, speaker] : {std::pair(Lens::Article, Speaker::Article), std::pair(Lens::Gist, Speaker::Gist)}) {
            for (const Model &model : m_catalogue->models()) {
                for (int i = 0; i < kQuantityCount; ++i) {
                    const Datum datum = pick(*m_catalogue, model.id, static_cast<Quantity>(i), lens);
                    if (datum.claim && !datum.borrowed)
                        QCOMPARE(m_catalogue->claim(*datum.claim).speaker, speaker);
                }
            }
        }
    }

    void noRumourIsDrawn()
    {
        for (const Model &model : m_catalogue->models()) {
            for (int i = 0; i < kQuantityCount; ++i) {
                for (const Lens lens : {Lens::Official, Lens::Computed, Lens::Article, Lens::Gist}) {
                    const Datum datum = pick(*m_catalogue, model.id, static_cast<Quantity>(i), lens);
                    if (!datum.claim)
                        continue;
                    const Standing standing = m_catalogue->claim(*datum.claim).standing;
                    QVERIFY2(standing == Standing::Plain || standing == Standing::Preferred, qPrintable(model.key));
                }
            }
        }
    }

    void theMarksOfDisagreement_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<bool>("disagrees");
        const int total = static_cast<int>(Quantity::ParamsTotal);
        const int tokens = static_cast<int>(Quantity::TrainingTokens);
        QTest::newRow("gpt-2 small: 124M, 137M") << QByteArray("gpt-2-small") << total << true;
        QTest::newRow("gpt-3 tokens: 300B, 400B") << QByteArray("gpt-3-175b") << tokens << true;
        QTest::newRow("405b tokens: 15.6T, 3.67T") << QByteArray("llama-3.1-405b") << tokens << true;
        QTest::newRow("405b: 405B, 405.85B counted") << QByteArray("llama-3.1-405b") << total << false;
        QTest::newRow("deepseek-v3 tokens: all say 14.8T") << QByteArray("deepseek-v3") << tokens << false;
        QTest::newRow("gpt-4: rumours only") << QByteArray("gpt-4") << total << false;
    }

    void theMarksOfDisagreement()
    {
        QFETCH(QByteArray, model);
        QFETCH(int, quantity);
        QTEST(disagreement(*m_catalogue, idOf(*m_catalogue, model), static_cast<Quantity>(quantity)).disagrees(), "disagrees");
    }

    // The largest published sizes so far, by day of release; GPT-2 XL came out after T5-11B.
    void theFrontier()
    {
        Filter filter;
        DEKADE_VERIFY_RESULT(addFilterWord(filter, u"frontier=true"));
        QStringList keys;
        for (const ModelId id : filtered(*m_catalogue, filter, Lens::Official))
            keys << m_catalogue->model(id).key;
        keys.sort();
        QCOMPARE(keys,
            (QStringList {u"gpt-2-large"_qs, u"gpt-2-small"_qs, u"gpt-3-175b"_qs, u"gshard"_qs, u"llama-4-behemoth"_qs, u"switch-c"_qs,
                u"t5-11b"_qs}));
    }

private:
    CataloguePtr m_catalogue;
};

QTEST_GUILESS_MAIN(BundledLensTest)
#include "tst_bundledlens.moc"

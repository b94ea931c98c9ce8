#include "model/catalogue/knownon.h"
#include "model/catalogue/lens.h"
#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"

using namespace dekade;
using namespace dekade::catalogue;

namespace {

constexpr auto kTotal = Quantity::ParamsTotal;
constexpr auto kTokens = Quantity::TrainingTokens;

/// One model of 2024-03-15 with a claim of a paper of that day, one of a table of 2025-06, and one of a file without a date; a later model;
/// one that nobody dates, with a paper of 2023 and a file without a date.
CatalogueData sample()
{
    tests::SampleBuilder builder;
    builder.model("one", "One", "Lab", "Family", Density::Dense)
        .claim(kTotal, 7e9, Speaker::Maker, "paper")
        .claim(kTotal, 8e9, Speaker::ThirdParty, "table")
        .claim(kTokens, 1e12, Speaker::Maker, "paper")
        .claim(Quantity::Layers, 32, Speaker::ThirdParty, "file")
        .date("2024-03-15", Speaker::ThirdParty, "table")
        .note(kTotal, "Two answers.")
        .note(kTokens, "One answer.");
    builder.model("later", "Later", "Lab", "Family", Density::Dense)
        .claim(kTotal, 9e9, Speaker::Maker, "paper")
        .date("2025-02", Speaker::Maker, "table");
    builder.model("undated", "Undated", "Lab", "Family", Density::Dense)
        .claim(kTotal, 1e9, Speaker::Maker, "old")
        .claim(Quantity::Layers, 12, Speaker::ThirdParty, "file");
    CatalogueData data = builder.data();
    for (Source &source : data.sources) {
        if (source.key == QLatin1String("paper"))
            source.date = QStringLiteral("2024-03-15");
        else if (source.key == QLatin1String("table"))
            source.date = QStringLiteral("2025-06");
        else if (source.key == QLatin1String("old"))
            source.date = QStringLiteral("2023");
        else
            source.date.clear();
    }
    data.backgrounds.push_back({});
    return data;
}

QStringList keysOf(const Catalogue &facts)
{
    QStringList keys;
    for (const Model &model : facts.models())
        keys << model.key;
    return keys;
}

int claimsOf(const Catalogue &facts, const char *model)
{
    const auto id = facts.find(QString::fromLatin1(model));
    return id ? static_cast<int>(facts.claimsOf(*id).size()) : 0;
}

} // namespace

class KnownOnTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void claimsComeWithTheirSources_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<int>("one"); // claims
        QTest::addColumn<int>("undated");
        QTest::newRow("before everything") << QDate(2022, 1, 1) << QStringList {} << 0 << 0;
        QTest::newRow("a year counts from its middle: 2023-07-01") << QDate(2023, 6, 30) << QStringList {} << 0 << 0;
        QTest::newRow("an undated model has its dated claim alone") << QDate(2023, 7, 1) << QStringList {u"undated"_qs} << 0 << 1;
        QTest::newRow("the day before a release") << QDate(2024, 3, 14) << QStringList {u"undated"_qs} << 0 << 1;
        // Its size, its tokens, its day (though the table is of 2025) and the file without a date.
        QTest::newRow("the day of a release") << QDate(2024, 3, 15) << QStringList {u"one"_qs, u"undated"_qs} << 4 << 1;
        QTest::newRow("a month counts from its middle: 2025-02-15")
            << QDate(2025, 2, 14) << QStringList {u"one"_qs, u"undated"_qs} << 4 << 1;
        QTest::newRow("the later one came") << QDate(2025, 2, 15) << QStringList {u"one"_qs, u"later"_qs, u"undated"_qs} << 4 << 1;
        QTest::newRow("the table too") << QDate(2025, 6, 15) << QStringList {u"one"_qs, u"later"_qs, u"undated"_qs} << 5 << 1;
    }

    void claimsComeWithTheirSources()
    {
        QFETCH(QDate, day);
        const CataloguePtr known = catalogueAsKnownOn(Catalogue(sample()), day);
        QTEST(keysOf(*known), "models");
        QTEST(claimsOf(*known, "one"), "one");
        QTEST(claimsOf(*known, "undated"), "undated");
        QCOMPARE(known->asKnownOn(), std::optional(day));
        QVERIFY(known->backgrounds().empty());
    }

    void aNoteGoesWithWhatItSpeaksOf()
    {
        const Catalogue all(sample());
        const ModelId one = *all.find(u"one");
        const CataloguePtr early = catalogueAsKnownOn(all, QDate(2024, 12, 31));
        QVERIFY(!early->noteOf(one, kTotal)); // of two answers, one of which is hidden
        QVERIFY(early->noteOf(one, kTokens));
        QVERIFY(catalogueAsKnownOn(all, QDate(2025, 12, 31))->noteOf(one, kTotal));
    }

    void twiceIsOnce()
    {
        const CataloguePtr facts = tests::bundledFacts();
        for (const QDate &day : {QDate(2021, 1, 1), QDate(2024, 7, 23), QDate(2025, 7, 15)}) {
            const CataloguePtr once = catalogueAsKnownOn(*facts, day);
            QCOMPARE(catalogueAsKnownOn(*once, day)->data(), once->data());
        }
    }

    /// Whatever the day: nothing that is later, and the later the day, the more is known.
    void knowledgeGrows()
    {
        const CataloguePtr facts = tests::bundledFacts();
        std::size_t claims = 0;
        std::size_t models = 0;
        for (int year = 2019; year <= 2027; ++year) {
            const QDate day(year, 1, 1);
            const CataloguePtr known = catalogueAsKnownOn(*facts, day);
            for (const Claim &claim : known->claims()) {
                const std::optional<QDate> since = knownSince(*facts, claim);
                QVERIFY(since && *since <= day);
            }
            for (const Model &model : known->models()) {
                const Datum released = pick(*facts, model.id, Quantity::ReleaseDate, Lens::Official);
                QVERIFY(!released.date || released.date->middle() <= day);
            }
            QVERIFY(known->claims().size() >= claims && known->models().size() >= models);
            claims = known->claims().size();
            models = known->models().size();
        }
        QCOMPARE(models, facts->models().size());
    }

    /// Before the summer of 2025 nobody had told 3.67T, and 405B was told by its maker.
    void theArticleIsNotYetWritten()
    {
        const CataloguePtr facts = tests::bundledFacts();
        const CataloguePtr known = catalogueAsKnownOn(*facts, QDate(2024, 12, 31));
        const ModelId model = *known->find(u"llama-3.1-405b");
        QVERIFY(!pick(*known, model, kTokens, Lens::Article).claim);
        QCOMPARE(pick(*known, model, kTokens, Lens::Official).value, std::optional(15.6e12));
        QVERIFY(!known->find(u"kimi-k2").ok());
    }
};

QTEST_GUILESS_MAIN(KnownOnTest)
#include "tst_knownon.moc"

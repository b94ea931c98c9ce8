#include "model/catalogue/catalogue.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>
#include <tuple>

using namespace dekade;
using namespace dekade::catalogue;

class CatalogueTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void findsByIdNameAndAlias_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("id") << u"deepseek-v3"_qs << u"deepseek-v3"_qs;
        QTest::newRow("name") << u"Llama 3.1 405B"_qs << u"llama-3.1-405b"_qs;
        QTest::newRow("alias") << u"Meta-Llama-3.1-405B"_qs << u"llama-3.1-405b"_qs;
        QTest::newRow("other case") << u"GPT2"_qs << u"gpt-2-small"_qs;
        QTest::newRow("blanks around") << u"  gpt-4 "_qs << u"gpt-4"_qs;
    }

    void findsByIdNameAndAlias()
    {
        QFETCH(QString, text);
        const CataloguePtr catalogue = tests::sampleCatalogue();
        const base::Result<ModelId> id = catalogue->find(text);
        DEKADE_VERIFY_RESULT(id);
        QTEST(catalogue->model(*id).key, "key");
    }

    void anUnknownNameListsTheNearest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("a letter less") << u"deepsek-v3"_qs << u"DeepSeek-V3"_qs;
        QTest::newRow("two letters swapped") << u"gtp-4"_qs << u"GPT-4"_qs;
        QTest::newRow("a part") << u"405b"_qs << u"Llama 3.1 405B"_qs;
        QTest::newRow("near an alias") << u"davincy"_qs << u"GPT-3 175B"_qs;
    }

    void anUnknownNameListsTheNearest()
    {
        QFETCH(QString, text);
        QFETCH(QString, nearest);
        const CataloguePtr catalogue = tests::sampleCatalogue();
        const base::Result<ModelId> id = catalogue->find(text);
        QVERIFY(!id.ok());
        QCOMPARE(id.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(id.error().message.contains(nearest), qPrintable(id.error().message));
        QCOMPARE(catalogue->nearest(text).value(0), nearest);
        QCOMPARE(catalogue->nearest(text).size(), 5);
    }

    void hostileNamesAreOnlyUnknown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("very long") << QString(1'000'000, QLatin1Char('x'));
        QTest::newRow("SQL") << u"gpt-4'; DROP TABLE model; --"_qs;
        QTest::newRow("a place of arg()") << u"%1 %2 %n"_qs;
    }

    void hostileNamesAreOnlyUnknown()
    {
        QFETCH(QString, text);
        const base::Result<ModelId> id = tests::sampleCatalogue()->find(text);
        QVERIFY(!id.ok());
        QVERIFY(id.error().message.size() < 500);
    }

    void anIdWinsOverAName()
    {
        tests::SampleBuilder builder;
        builder.model("one", "two", "Lab", "Family", Density::Dense).alias("three");
        builder.model("two", "three", "Lab", "Family", Density::Dense);
        const CataloguePtr catalogue = builder.build();
        QCOMPARE(catalogue->model(catalogue->find(u"two").value()).key, u"two"_qs);
        QCOMPARE(catalogue->model(catalogue->find(u"three").value()).key, u"two"_qs);
    }

    void claimsStandInOrder()
    {
        CatalogueData data = [] {
            tests::SampleBuilder builder;
            builder.model("one", "One", "Lab", "Family", Density::Dense)
                .claim(Quantity::TrainingTokens, 2, Speaker::Maker, "paper")
                .claim(Quantity::ParamsTotal, 3, Speaker::Article, "article")
                .claim(Quantity::ParamsTotal, 4, Speaker::Maker, "paper");
            builder.model("none", "None", "Lab", "Family", Density::Dense);
            return builder.data();
        }();
        std::reverse(data.claims.begin(), data.claims.end());
        const Catalogue catalogue(data);
        const ModelId one = catalogue.find(u"one").value();
        const auto claims = catalogue.claimsOf(one);
        QCOMPARE(claims.size(), size_t {3});
        QVERIFY(std::is_sorted(claims.begin(), claims.end(),
            [](const Claim &a, const Claim &b) { return std::tie(a.quantity, a.speaker, a.id) < std::tie(b.quantity, b.speaker, b.id); }));
        QCOMPARE(catalogue.claimsOf(one, Quantity::ParamsTotal).size(), size_t {2});
        QCOMPARE(catalogue.claimsOf(one, Quantity::TrainingTokens).size(), size_t {1});
        QVERIFY(catalogue.claimsOf(one, Quantity::ContextLength).empty());
        QVERIFY(catalogue.claimsOf(catalogue.find(u"none").value()).empty());
    }

    void everyRecordIsFoundByItsId()
    {
        const CataloguePtr catalogue = tests::sampleCatalogue();
        for (const Claim &claim : catalogue->claims()) {
            QCOMPARE(catalogue->claim(claim.id), claim);
            QVERIFY(catalogue->contains(claim.model));
            QVERIFY(!catalogue->source(claim.source).title.isEmpty());
        }
        for (const Model &model : catalogue->models()) {
            QCOMPARE(catalogue->model(model.id), model);
            QVERIFY(!catalogue->organization(model.organization).name.isEmpty());
            QVERIFY(!catalogue->family(model.family).name.isEmpty());
        }
        QVERIFY(!catalogue->contains(ModelId {999999}));
    }

    void notesBelongToOneQuantity()
    {
        const CataloguePtr catalogue = tests::sampleCatalogue();
        const ModelId small = tests::sampleId("gpt-2-small");
        QVERIFY(catalogue->noteOf(small, Quantity::ParamsTotal));
        QVERIFY(!catalogue->noteOf(small, Quantity::TrainingTokens));
        QVERIFY(!catalogue->noteOf(tests::sampleId("gpt-4"), Quantity::ParamsTotal));
    }

    void anEmptyCatalogueAnswers()
    {
        const Catalogue catalogue({});
        QVERIFY(!catalogue.find(u"gpt-4").ok());
        QVERIFY(catalogue.nearest(u"gpt-4").isEmpty());
        QVERIFY(catalogue.claimsOf(ModelId {1}).empty());
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"

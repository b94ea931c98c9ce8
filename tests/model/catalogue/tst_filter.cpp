#include "model/catalogue/filter.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

using namespace dekade;
using namespace dekade::catalogue;

namespace {

/// The filter of words as the command line gives them, separated by blanks.
Filter filterOf(const QString &words)
{
    Filter filter;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const base::Result<void> added = addFilterWord(filter,
            QString(word)
                .replace(QLatin1Char('_'), QLatin1Char(' '))
                .replace(QLatin1String("dense or moe"), QLatin1String("dense_or_moe")));
        if (!added.ok())
            qFatal("%s", qPrintable(added.error().text()));
    }
    return filter;
}

QString keysThatPass(const Catalogue &catalogue, const Filter &filter, Lens lens = Lens::Official, Measure measure = Measure::Total)
{
    QStringList keys;
    for (const ModelId id : filtered(catalogue, filter, lens, measure))
        keys << catalogue.model(id).key;
    keys.sort();
    return keys.join(QLatin1Char(' '));
}

} // namespace

class FilterTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    // In the words a blank is written _.
    void passes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("keys");
        QTest::newRow("family by name") << u"family=GPT-2"_qs << u"gpt-2-medium gpt-2-small"_qs;
        QTest::newRow("family by key") << u"family=gpt-2"_qs << u"gpt-2-medium gpt-2-small"_qs;
        QTest::newRow("organization, any case") << u"organization=openai"_qs << u"gpt-2-medium gpt-2-small gpt-3 gpt-4"_qs;
        QTest::newRow("one of two organizations") << u"organization=DeepMind"_qs << u"chinchilla glam switch-c"_qs;
        QTest::newRow("both organizations") << u"organization=Google,_DeepMind"_qs << u"chinchilla glam switch-c"_qs;
        QTest::newRow("values are or") << u"organization=DeepSeek organization=Qwen"_qs << u"deepseek-v3 qwen3-30b-a3b"_qs;
        QTest::newRow("keys are and") << u"organization=meta dense_or_moe=moe"_qs << u"llama-4-behemoth"_qs;
        QTest::newRow("density, any case") << u"dense_or_moe=Undisclosed"_qs << u"gpt-4"_qs;
        QTest::newRow("openness") << u"openness=restricted_weights"_qs << u"llama-13b llama-65b"_qs;
        QTest::newRow("since is inclusive") << u"since=2025-04-29"_qs << u"kimi-k2 qwen3-30b-a3b"_qs;
        QTest::newRow("until is exclusive") << u"until=2020-05-28"_qs << u"gpt-2-medium gpt-2-small"_qs;
        QTest::newRow("a year, no model without a date") << u"since=2023 until=2024"_qs << u"gpt-4 llama-65b mixtral-8x7b"_qs;
        QTest::newRow("an empty span") << u"since=2024 until=2023"_qs << QString();
        QTest::newRow("text in the name") << u"text=LLAMA_3"_qs << u"llama-3.1-405b"_qs;
        QTest::newRow("text in an alias") << u"text=davinci"_qs << u"gpt-3"_qs;
        QTest::newRow("text in the organization") << u"text=moonshot"_qs << u"kimi-k2"_qs;
        QTest::newRow("text that nothing holds") << u"text=%25"_qs << QString();
        QTest::newRow("basis estimated") << u"basis=estimated"_qs << u"estimated-1"_qs;
        QTest::newRow("basis undisclosed") << u"basis=undisclosed"_qs << u"gpt-4"_qs;
        QTest::newRow("basis computed") << u"basis=Computed"_qs << u"qwen3-30b-a3b"_qs;
        QTest::newRow("not notable") << u"notable=false"_qs << QString();
        QTest::newRow("finetuned") << u"finetuned=true"_qs << QString();
        QTest::newRow("flagged") << u"flagged=true"_qs << QString();
        QTest::newRow("another dataset") << u"dataset=mine"_qs << QString();
        QTest::newRow("the frontier") << u"frontier=true"_qs << u"gpt-2-medium gpt-2-small gpt-3 llama-4-behemoth switch-c"_qs;
        QTest::newRow("the frontier among Meta's: of all models, not of those that pass")
            << u"frontier=true organization=Meta"_qs << u"llama-4-behemoth"_qs;
        QTest::newRow("an organization nobody has") << u"organization=nobody"_qs << QString();
    }

    void passes()
    {
        QFETCH(QString, words);
        QTEST(keysThatPass(*tests::sampleCatalogue(), filterOf(words)), "keys");
    }

    void letsAllThrough_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("an empty filter") << QString();
        QTest::newRow("notable") << u"notable=true"_qs;
        QTest::newRow("not finetuned") << u"finetuned=FALSE"_qs;
        QTest::newRow("not flagged") << u"flagged=false"_qs;
        QTest::newRow("the bundled ones") << u"dataset=curated"_qs;
        QTest::newRow("language") << u"domain=language"_qs;
        QTest::newRow("frontier or not") << u"frontier=true frontier=false"_qs;
    }

    void letsAllThrough()
    {
        QFETCH(QString, words);
        const CataloguePtr catalogue = tests::sampleCatalogue();
        QCOMPARE(filtered(*catalogue, filterOf(words), Lens::Official).size(), catalogue->models().size());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("says");
        QTest::newRow("an unknown key lists those there are") << u"colour=red"_qs << u"organization"_qs;
        QTest::newRow("no value") << u"family="_qs << u"no value"_qs;
        QTest::newRow("no key") << u"=meta"_qs << u"KEY=VALUE"_qs;
        QTest::newRow("no equals") << u"meta"_qs << u"KEY=VALUE"_qs;
        QTest::newRow("empty") << QString() << u"KEY=VALUE"_qs;
        QTest::newRow("since=tomorrow") << u"since=tomorrow"_qs << u"YYYY-MM-DD"_qs;
        QTest::newRow("until a day there is not") << u"until=2024-02-30"_qs << u"YYYY-MM-DD"_qs;
        QTest::newRow("notable=maybe") << u"notable=maybe"_qs << u"true or false"_qs;
        QTest::newRow("a density there is not") << u"dense_or_moe=sparse"_qs << u"dense, moe"_qs;
        QTest::newRow("a basis there is not") << u"basis=guessed"_qs << u"reported"_qs;
        QTest::newRow("a key of another case") << u"Family=GPT-2"_qs << u"family"_qs;
    }

    void refuses()
    {
        QFETCH(QString, word);
        QFETCH(QString, says);
        Filter filter;
        const base::Result<void> added = addFilterWord(filter, word);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, base::ErrorKind::BadWords);
        QVERIFY2(added.error().message.contains(says), qPrintable(added.error().message));
        QVERIFY(filter.isEmpty());
    }

    void valuesMayHoldAnEqualsSign()
    {
        Filter filter;
        DEKADE_VERIFY_RESULT(addFilterWord(filter, u"text=a=b"));
        QCOMPARE(filter.wanted.value(FilterKey::Text), QStringList {u"a=b"_qs});
    }

    void aKeyWithoutValuesLetsNothingThrough()
    {
        Filter filter;
        filter.wanted[FilterKey::Family] = {};
        QVERIFY(filtered(*tests::sampleCatalogue(), filter, Lens::Official).empty());
    }

    void aDateThatIsNoneLetsNothingThrough()
    {
        Filter filter;
        filter.wanted[FilterKey::Since] = {u"tomorrow"_qs};
        QVERIFY(filtered(*tests::sampleCatalogue(), filter, Lens::Official).empty());
    }

    void dependsOnTheLens()
    {
        // The maker gives a day in February; the article only the year, drawn in July.
        const Filter beforeMarch = filterOf(u"family=GPT-2 until=2019-03"_qs);
        QCOMPARE(keysThatPass(*tests::sampleCatalogue(), beforeMarch, Lens::Official), u"gpt-2-small"_qs);
        QCOMPARE(keysThatPass(*tests::sampleCatalogue(), beforeMarch, Lens::Article), QString());
    }

    void dependsOnTheMeasure()
    {
        const Filter undisclosed = filterOf(u"basis=undisclosed organization=Google,_DeepMind"_qs);
        QCOMPARE(keysThatPass(*tests::sampleCatalogue(), undisclosed), QString());
        QCOMPARE(keysThatPass(*tests::sampleCatalogue(), undisclosed, Lens::Official, Measure::Active), u"switch-c"_qs);
    }

    void ofOneDayTheLargestIsTheFrontier()
    {
        tests::SampleBuilder builder;
        const auto add = [&](const char *key, double size, const char *day) {
            builder.model(key, key, "Lab", "Family", Density::Dense)
                .claim(Quantity::ParamsTotal, size, Speaker::Maker, "a")
                .date(day, Speaker::Maker, "a");
        };
        add("first", 1e9, "2020-01-01");
        add("same-day-small", 2e9, "2021-01-01");
        add("same-day-large", 3e9, "2021-01-01");
        add("same-day-tie", 3e9, "2021-01-01");
        add("as-large-later", 3e9, "2022-01-01");
        QCOMPARE(keysThatPass(*builder.build(), filterOf(u"frontier=true"_qs)), u"first same-day-large same-day-tie"_qs);
    }

    void passesAgreesWithFiltered()
    {
        const CataloguePtr catalogue = tests::sampleCatalogue();
        const Filter filter = filterOf(u"frontier=true dense_or_moe=moe"_qs);
        const std::vector<ModelId> in = filtered(*catalogue, filter, Lens::Official);
        for (const Model &model : catalogue->models()) {
            const bool isIn = std::find(in.begin(), in.end(), model.id) != in.end();
            QCOMPARE(catalogue::passes(*catalogue, model.id, filter, Lens::Official), isIn);
        }
    }

    void describesItself()
    {
        QCOMPARE(describe({}), QString());
        QCOMPARE(describe(filterOf(u"organization=Meta organization=Qwen since=2023"_qs)), u"since=2023, organization=Meta or Qwen"_qs);
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"

#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "views/details/claimlines.h"
#include "views/details/comparestrip.h"
#include "views/details/disagreementstrip.h"

#include <algorithm>

using namespace dekade;
using catalogue::Lens;
using catalogue::Quantity;
using details::ClaimLine;

namespace {

std::vector<ClaimLine> linesOf(const catalogue::Catalogue &facts, const char *key, Quantity quantity, Lens lens)
{
    const auto model = facts.find(QString::fromLatin1(key));
    return model ? details::claimLines(facts, *model, quantity, lens, QLocale::English) : std::vector<ClaimLine>();
}

catalogue::ModelId onlyModel(const catalogue::Catalogue &facts) { return facts.models().front().id; }

/// One model with a total by the maker, the same by article and gist, and an old one.
catalogue::CataloguePtr fourVoices()
{
    using enum catalogue::Speaker;
    tests::SampleBuilder builder;
    builder.model("m", "M", "Lab", "M", catalogue::Density::Dense)
        .claim(Quantity::ParamsTotal, 117e6, Maker, "paper", catalogue::Standing::Superseded)
        .claim(Quantity::ParamsTotal, 124e6, Maker, "readme", catalogue::Standing::Preferred)
        .claim(Quantity::ParamsTotal, 137e6, Article, "article")
        .claim(Quantity::ParamsTotal, 137e6, Gist, "gist")
        .claim(Quantity::TrainingTokens, 10e9, Gist, "gist");
    return builder.build();
}

} // namespace

/// Claims as lines, and how far they agree, in words.
class ClaimLinesTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void articleAndGistShareALine()
    {
        const auto facts = fourVoices();
        const auto lines = details::claimLines(*facts, onlyModel(*facts), Quantity::ParamsTotal, Lens::Official, QLocale::English);
        QCOMPARE(lines.size(), 3u);
        QVERIFY(lines[0].used);
        QCOMPARE(lines[0].value, QStringLiteral("124M"));
        QCOMPARE(lines[1].value, QStringLiteral("137M"));
        QCOMPARE(lines[1].claims.size(), 2u);
        QVERIFY(lines[1].speaker.contains(QLatin1Char(',')));
        QCOMPARE(lines[2].value, QStringLiteral("117M"));
        QVERIFY(!lines[2].status.isEmpty());
    }

    void whatIsOfTheFamilySaysSo()
    {
        const auto facts = tests::bundledFacts();
        const auto lines = linesOf(*facts, "llama-7b", Quantity::ReleaseDate, Lens::Official);
        QCOMPARE(lines.size(), 1u);
        QCOMPARE(lines[0].status, QStringLiteral("stated for the family"));
        QVERIFY(!lines[0].own);
        QVERIFY(linesOf(*facts, "llama-65b", Quantity::ReleaseDate, Lens::Official)[0].status.isEmpty());
    }

    void theUsedOneComesFirst_data()
    {
        QTest::addColumn<int>("lens");
        QTest::addColumn<QString>("value");
        QTest::newRow("official") << int(Lens::Official) << QStringLiteral("124M");
        QTest::newRow("article") << int(Lens::Article) << QStringLiteral("137M");
        QTest::newRow("gist, second in a shared line") << int(Lens::Gist) << QStringLiteral("137M");
    }

    void theUsedOneComesFirst()
    {
        QFETCH(int, lens);
        const auto facts = fourVoices();
        const auto lines = details::claimLines(*facts, onlyModel(*facts), Quantity::ParamsTotal, static_cast<Lens>(lens), QLocale::English);
        QVERIFY(lines.front().used);
        QTEST(lines.front().value, "value");
        QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const ClaimLine &line) { return line.used; }), 1);
    }

    void llamaTokens()
    {
        const auto facts = tests::bundledFacts();
        QVERIFY(facts);
        const auto official = linesOf(*facts, "llama-3.1-405b", Quantity::TrainingTokens, Lens::Official);
        QVERIFY(!official.empty());
        QVERIFY(official.front().used);
        QCOMPARE(official.front().value, QStringLiteral("15.6T"));
        const auto article = linesOf(*facts, "llama-3.1-405b", Quantity::TrainingTokens, Lens::Article);
        QVERIFY(article.front().used);
        QCOMPARE(article.front().value, QStringLiteral("3.67T"));
        const auto strip = details::stripValues(*facts, *facts->find(u"llama-3.1-405b"), Quantity::TrainingTokens, QLocale::English);
        QCOMPARE(strip.size(), 2u);
        QCOMPARE(strip.front().value, 3.67e12);
        QCOMPARE(strip.back().value, 15.6e12);
        const auto words = details::agreementOf(*facts, *facts->find(u"llama-3.1-405b"), Quantity::TrainingTokens);
        QVERIFY(words.differs);
        QVERIFY2(words.words.contains(QStringLiteral("4.3")), qPrintable(words.words));
        // 45B and 47B: 2 / 45 = 4.4 %.
        const auto near = details::agreementOf(*facts, *facts->find(u"mixtral-8x7b"), Quantity::ParamsTotal);
        QVERIFY2(near.differs && near.words.contains(QStringLiteral("4.4 % apart")), qPrintable(near.words));
    }

    void everyClaimIsOnOneLine()
    {
        const auto facts = tests::bundledFacts();
        QVERIFY(facts);
        for (const catalogue::Model &model : facts->models()) {
            for (int quantity = 0; quantity < catalogue::kQuantityCount; ++quantity) {
                std::size_t count = 0;
                for (const ClaimLine &line :
                    details::claimLines(*facts, model.id, static_cast<Quantity>(quantity), Lens::Official, QLocale::English)) {
                    count += line.claims.size();
                    QVERIFY2(!line.value.isEmpty() && !line.speaker.isEmpty() && !line.source.isEmpty(), qPrintable(model.key));
                }
                QCOMPARE(count, facts->claimsOf(model.id, static_cast<Quantity>(quantity)).size());
            }
        }
    }

    void agreement()
    {
        const auto facts = fourVoices();
        const auto differs = details::agreementOf(*facts, onlyModel(*facts), Quantity::ParamsTotal);
        QVERIFY(differs.differs);
        QVERIFY(!differs.words.isEmpty());
        const auto lonely = details::agreementOf(*facts, onlyModel(*facts), Quantity::TrainingTokens);
        QVERIFY(!lonely.differs && lonely.words.isEmpty());
        QVERIFY(details::stripValues(*facts, onlyModel(*facts), Quantity::TrainingTokens, QLocale::English).empty());
        const auto strip = details::stripValues(*facts, onlyModel(*facts), Quantity::ParamsTotal, QLocale::English);
        QCOMPARE(strip.size(), 2u); // what is superseded is no answer
        QCOMPARE(strip.front().value, 124e6);
        QCOMPARE(strip.back().value, 137e6);
    }

    void compared_data()
    {
        QTest::addColumn<double>("value"); // −1: none
        QTest::addColumn<double>("first");
        QTest::addColumn<bool>("isFirst");
        QTest::addColumn<QString>("words");
        QTest::newRow("the first") << 175e9 << 175e9 << true << QStringLiteral("175B");
        QTest::newRow("a larger one") << 405e9 << 175e9 << false << QStringLiteral("405B (2.3×)");
        QTest::newRow("undisclosed") << -1.0 << 175e9 << false << QStringLiteral("undisclosed");
        QTest::newRow("first undisclosed") << 405e9 << -1.0 << false << QStringLiteral("405B");
        QTest::newRow("first zero") << 405e9 << 0.0 << false << QStringLiteral("405B");
    }

    void compared()
    {
        QFETCH(double, value);
        QFETCH(double, first);
        QFETCH(bool, isFirst);
        const auto known = [](double number) { return number < 0 ? std::nullopt : std::optional(number); };
        QTEST(details::comparedText(known(value), known(first), isFirst, QLocale::English), "words");
    }
};

QTEST_GUILESS_MAIN(ClaimLinesTest)
#include "tst_claimlines.moc"

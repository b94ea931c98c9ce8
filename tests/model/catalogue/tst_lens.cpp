#include "model/catalogue/lens.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

#include <cmath>
#include <limits>

using namespace dekade;
using namespace dekade::catalogue;

Q_DECLARE_METATYPE(dekade::catalogue::Quantity)
Q_DECLARE_METATYPE(dekade::catalogue::Lens)
Q_DECLARE_METATYPE(dekade::catalogue::Basis)

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr auto kTotal = Quantity::ParamsTotal;
constexpr auto kActive = Quantity::ParamsActive;
constexpr auto kTokens = Quantity::TrainingTokens;

/// A builder with one model, about which the claims that follow are.
tests::SampleBuilder one(Density density = Density::Dense)
{
    tests::SampleBuilder builder;
    builder.model("one", "One", "Lab", "Family", density);
    return builder;
}

Datum picked(const CatalogueData &data, Quantity quantity, Lens lens = Lens::Official)
{
    const Catalogue catalogue(data);
    return pick(catalogue, catalogue.models().front().id, quantity, lens);
}

CatalogueData bytesOf(CatalogueData data)
{
    for (Claim &claim : data.claims) {
        claim.unit = Unit::Bytes;
        claim.kind = TokenKind::Bytes;
    }
    return data;
}

} // namespace

class LensTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    /// An old table read in today is not the latest word on a model: it speaks where nobody else does.
    void anImportedTableSpeaksLast()
    {
        const auto build = [](bool alone, bool preferred) {
            tests::SampleBuilder builder = one();
            if (!alone)
                builder.claim(kTotal, 7e9, Speaker::ThirdParty, "tracker").date("2023-02-24", Speaker::ThirdParty, "tracker");
            builder.claim(kTotal, 6e9, Speaker::ThirdParty, "import/table").date("2023-05-23", Speaker::ThirdParty, "import/table");
            CatalogueData data = builder.data();
            for (Source &source : data.sources)
                source.date = source.key.startsWith(QLatin1String("import/")) ? QStringLiteral("2026-11-26") : QStringLiteral("2026-05-03");
            for (Claim &claim : data.claims)
                claim.preferredByUser = preferred && claim.value == 6e9;
            return data;
        };
        QCOMPARE(*picked(build(false, false), kTotal).value, 7e9);
        QCOMPARE(picked(build(false, false), Quantity::ReleaseDate).text, QStringLiteral("2023-02-24"));
        QCOMPARE(*picked(build(true, false), kTotal).value, 6e9);
        QCOMPARE(*picked(build(false, true), kTotal).value, 6e9);
    }

    void picksAsDocumented_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<Quantity>("quantity");
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<double>("value");
        QTest::addColumn<Basis>("basis");
        const auto row = [](const char *name, const char *model, Quantity quantity, Lens lens, double value, Basis basis) {
            QTest::newRow(name) << QByteArray(model) << quantity << lens << value << basis;
        };
        const auto reported = Basis::Reported;
        row("gpt-2 small, official", "gpt-2-small", kTotal, Lens::Official, 124e6, reported);
        row("gpt-2 small, article", "gpt-2-small", kTotal, Lens::Article, 137e6, reported);
        row("gpt-2 small, gist", "gpt-2-small", kTotal, Lens::Gist, 137e6, reported);
        row("gpt-2 small, active is total", "gpt-2-small", kActive, Lens::Official, 124e6, reported);
        row("gpt-2 small, non-embedding", "gpt-2-small", Quantity::ParamsNonEmbedding, Lens::Official, 85e6, reported);
        row("gpt-2 small, the article is silent", "gpt-2-small", Quantity::ParamsNonEmbedding, Lens::Article, kNone, Basis::Undisclosed);
        row("gpt-2 small, no official tokens", "gpt-2-small", kTokens, Lens::Official, kNone, Basis::Undisclosed);
        row("gpt-2 small, estimate of the article", "gpt-2-small", kTokens, Lens::Article, 10e9, Basis::Estimated);
        row("405b tokens, official", "llama-3.1-405b", kTokens, Lens::Official, 15.6e12, reported);
        row("405b tokens, article: the total, no stage", "llama-3.1-405b", kTokens, Lens::Article, 3.67e12, reported);
        row("405b, preferred by its maker", "llama-3.1-405b", kTotal, Lens::Official, 405e9, reported);
        row("405b, counted", "llama-3.1-405b", kTotal, Lens::Computed, 405853388800.0, Basis::Computed);
        row("405b tokens, nothing to count", "llama-3.1-405b", kTokens, Lens::Computed, 15.6e12, reported);
        row("gpt-3 tokens, official", "gpt-3", kTokens, Lens::Official, 300e9, reported);
        row("gpt-3 tokens, article", "gpt-3", kTokens, Lens::Article, 400e9, reported);
        row("gpt-4, maker silent: no rumour", "gpt-4", kTotal, Lens::Official, kNone, Basis::Undisclosed);
        row("gpt-4, no rumour computed either", "gpt-4", kTotal, Lens::Computed, kNone, Basis::Undisclosed);
        row("gpt-4 tokens", "gpt-4", kTokens, Lens::Official, kNone, Basis::Undisclosed);
        row("qwen3-30b, counted where the maker is silent", "qwen3-30b-a3b", kTotal, Lens::Official, 30532122624.0, Basis::Computed);
        row("glam, third parties where the maker is silent", "glam", kActive, Lens::Official, 96.6e9, reported);
        row("switch-c, an active size nobody states", "switch-c", kActive, Lens::Official, kNone, Basis::Undisclosed);
        row("deepseek-v3, active", "deepseek-v3", kActive, Lens::Official, 37e9, reported);
        row("deepseek-v3, active, article", "deepseek-v3", kActive, Lens::Article, 37e9, reported);
        row("estimated 1, geometric mean of 60 and 240", "estimated-1", kTotal, Lens::Official, 120e9, Basis::Estimated);
        row("mixtral, article silent", "mixtral-8x7b", kTotal, Lens::Article, kNone, Basis::Undisclosed);
        row("llama 65b, preferred of two", "llama-65b", kTotal, Lens::Official, 65.2e9, reported);
    }

    void picksAsDocumented()
    {
        QFETCH(QByteArray, model);
        QFETCH(Quantity, quantity);
        QFETCH(Lens, lens);
        QFETCH(double, value);
        const Datum datum = pick(*tests::sampleCatalogue(), tests::sampleId(model.constData()), quantity, lens);
        QCOMPARE(datum.value.has_value(), !std::isnan(value));
        if (datum.value)
            QCOMPARE(*datum.value, value);
        QTEST(datum.basis, "basis");
    }

    void measuresPickTheirQuantity()
    {
        const ModelId id = tests::sampleId("deepseek-v3");
        QCOMPARE(pick(*tests::sampleCatalogue(), id, Measure::Total, Lens::Official).value, 671e9);
        QCOMPARE(pick(*tests::sampleCatalogue(), id, Measure::Active, Lens::Official).value, 37e9);
        QVERIFY(!pick(*tests::sampleCatalogue(), id, Measure::NonEmbedding, Lens::Official).value);
    }

    void anUndisclosedSizeKeepsItsClaim()
    {
        const Datum datum = pick(*tests::sampleCatalogue(), tests::sampleId("gpt-4"), kTotal, Lens::Official);
        QVERIFY(datum.claim);
        QCOMPARE(tests::sampleCatalogue()->claim(*datum.claim).speaker, Speaker::Maker);
    }

    void aSilentMakerOnWhomOthersFoundNothingIsUndisclosed()
    {
        // GPT-3.5: the article says it is not published, a third party has a rumour only.
        const Datum datum = picked(one(Density::Undisclosed)
                                       .undisclosed(kTotal, Speaker::Article, "article")
                                       .claim(kTotal, 20e9, Speaker::ThirdParty, "index", Standing::Rumour)
                                       .data(),
            kTotal);
        QVERIFY(datum.claim);
        QVERIFY(!datum.value);
    }

    void numbersOfTheArticleAreNeverOfficial()
    {
        const Datum datum
            = picked(one().claim(kTotal, 5e9, Speaker::Article, "article").claim(kTotal, 5e9, Speaker::Gist, "gist").data(), kTotal);
        QCOMPARE(datum, Datum {});
    }

    void theMakersSilenceHoldsAgainstThirdParties()
    {
        // Grok-1 tokens: xAI does not say, an index estimates 6.2T.
        const Datum datum = picked(
            one().claim(kTokens, 6.2e12, Speaker::ThirdParty, "index").undisclosed(kTokens, Speaker::Maker, "release").data(), kTokens);
        QVERIFY(!datum.value);
        QCOMPARE(datum.basis, Basis::Undisclosed);
    }

    void standingDecides_data()
    {
        QTest::addColumn<int>("standing");
        QTest::addColumn<double>("value");
        QTest::newRow("plain: the first") << static_cast<int>(Standing::Plain) << 1e9;
        QTest::newRow("preferred") << static_cast<int>(Standing::Preferred) << 2e9;
        QTest::newRow("superseded") << static_cast<int>(Standing::Superseded) << 1e9;
        QTest::newRow("rumour") << static_cast<int>(Standing::Rumour) << 1e9;
        QTest::newRow("other") << static_cast<int>(Standing::Other) << 1e9;
    }

    void standingDecides()
    {
        QFETCH(int, standing);
        const Datum datum = picked(
            one().claim(kTotal, 1e9, Speaker::Maker, "a").claim(kTotal, 2e9, Speaker::Maker, "b", static_cast<Standing>(standing)).data(),
            kTotal);
        QTEST(datum.value.value(), "value");
    }

    void theLatestThirdPartySpeaks()
    {
        CatalogueData data = one()
                                 .claim(kTotal, 1e9, Speaker::ThirdParty, "old")
                                 .claim(kTotal, 2e9, Speaker::ThirdParty, "new")
                                 .claim(kTotal, 3e9, Speaker::ThirdParty, "undated")
                                 .data();
        data.sources[0].date = u"2025-02"_qs;
        data.sources[1].date = u"2026-05"_qs;
        QCOMPARE(picked(data, kTotal).value, 2e9);
        data.claims[0].standing = Standing::Preferred;
        QCOMPARE(picked(data, kTotal).value, 1e9);
    }

    void theUsersChoiceWinsInEveryLens_data()
    {
        QTest::addColumn<Lens>("lens");
        QTest::newRow("official") << Lens::Official;
        QTest::newRow("computed") << Lens::Computed;
        QTest::newRow("article") << Lens::Article;
        QTest::newRow("gist") << Lens::Gist;
    }

    void theUsersChoiceWinsInEveryLens()
    {
        QFETCH(Lens, lens);
        CatalogueData data = one()
                                 .claim(kTotal, 1e9, Speaker::Maker, "a", Standing::Preferred)
                                 .claim(kTotal, 2e9, Speaker::Article, "b")
                                 .claim(kTotal, 3e9, Speaker::ThirdParty, "c")
                                 .claim(kTotal, 4e9, Speaker::Counted, "d")
                                 .data();
        data.claims[2].preferredByUser = true;
        QCOMPARE(picked(data, kTotal, lens).value, 3e9);
    }

    void aUsersOwnNumberIsNotOfficialBesideTheMakers()
    {
        QCOMPARE(picked(one().claim(kTotal, 9e9, Speaker::User, "me").claim(kTotal, 1e9, Speaker::Maker, "a").data(), kTotal).value, 1e9);
        QCOMPARE(picked(one().claim(kTotal, 9e9, Speaker::User, "me").data(), kTotal).value, 9e9);
    }

    void tokensPreferTheWhole()
    {
        // dots.llm1: 10T, then 1T and 200B annealing, 128B of long context; the maker's total is 11.2T.
        const auto builder = [] {
            return one()
                .claim(kTokens, 10e12, Speaker::Maker, "r")
                .stage(Stage::Initial)
                .claim(kTokens, 1e12, Speaker::Maker, "r")
                .stage(Stage::Annealing)
                .claim(kTokens, 128e9, Speaker::Maker, "r")
                .stage(Stage::LongContext);
        };
        QVERIFY(!picked(builder().data(), kTokens).value);
        QCOMPARE(picked(builder()
                            .claim(kTokens, 11e12, Speaker::Maker, "r")
                            .claim(kTokens, 11.2e12, Speaker::Maker, "r")
                            .stage(Stage::Total)
                            .data(),
                     kTokens)
                     .value,
            11.2e12);
        QCOMPARE(picked(builder().claim(kTokens, 11.3e12, Speaker::Counted, "r").stage(Stage::Total).data(), kTokens).value, 11.3e12);
        QVERIFY(!picked(builder().undisclosed(kTokens, Speaker::Maker, "r").stage(Stage::LongContext).data(), kTokens).claim);
    }

    void tokensSeenComeBeforeUniqueOnes()
    {
        CatalogueData data = one().claim(kTokens, 180e9, Speaker::Maker, "r").claim(kTokens, 300e9, Speaker::Maker, "r").data();
        data.claims[0].kind = TokenKind::Unique;
        QCOMPARE(picked(data, kTokens).value, 300e9);
        data.claims[1].kind = TokenKind::None;
        QCOMPARE(picked(data, kTokens).value, 300e9);
        data.claims.pop_back();
        QCOMPARE(picked(data, kTokens).value, 180e9);
    }

    void bytesAreNamedAndNeverDrawnAsTokens()
    {
        // BLT 8B: 4T bytes in the paper, 8T in the README; it has no tokens.
        const CatalogueData data = bytesOf(
            one().claim(kTokens, 8e12, Speaker::Maker, "readme").claim(kTokens, 4e12, Speaker::Maker, "paper", Standing::Preferred).data());
        const Datum datum = picked(data, kTokens);
        QVERIFY(!datum.value);
        QCOMPARE(datum.basis, Basis::Undisclosed);
        QCOMPARE(datum.text, u"4T bytes"_qs);
        QCOMPARE(datum.claim, data.claims[1].id);
        QCOMPARE(picked(data, kTokens, Lens::Article), Datum {});
    }

    void bytesTheUserPrefersAreNoTokensEither()
    {
        CatalogueData data = bytesOf(one().claim(kTokens, 4e12, Speaker::Maker, "paper").data());
        data.claims[0].preferredByUser = true;
        QVERIFY(!picked(data, kTokens).value);
        QCOMPARE(picked(data, kTokens).text, u"4T bytes"_qs);
    }

    void rangesStandAtTheirGeometricMean()
    {
        const Datum datum = picked(one().estimate(kTotal, 10e9, 1000e9, Speaker::ThirdParty, "index").data(), kTotal);
        QCOMPARE(datum.value, 100e9);
        QCOMPARE(datum.low, 10e9);
        QCOMPARE(datum.high, 1000e9);
        QCOMPARE(datum.basis, Basis::Estimated);
    }

    void datesBorrowWhereALensHasNone_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("borrowed");
        QTest::newRow("gpt-2 small, official") << QByteArray("gpt-2-small") << Lens::Official << u"2019-02-14"_qs << false;
        QTest::newRow("gpt-2 small, the article's own year") << QByteArray("gpt-2-small") << Lens::Article << u"2019"_qs << false;
        QTest::newRow("gpt-2 small, the gist has none") << QByteArray("gpt-2-small") << Lens::Gist << u"2019-02-14"_qs << true;
        QTest::newRow("gpt-2 medium, official borrows the article's") << QByteArray("gpt-2-medium") << Lens::Official << u"2019"_qs << true;
        QTest::newRow("gpt-3, a third party's") << QByteArray("gpt-3") << Lens::Official << u"2020-05-28"_qs << false;
        QTest::newRow("llama 13b, nobody's") << QByteArray("llama-13b") << Lens::Article << QString() << false;
    }

    void datesBorrowWhereALensHasNone()
    {
        QFETCH(QByteArray, model);
        QFETCH(Lens, lens);
        const Datum datum = pick(*tests::sampleCatalogue(), tests::sampleId(model.constData()), Quantity::ReleaseDate, lens);
        QTEST(datum.date ? datum.date->iso() : QString(), "date");
        QTEST(datum.borrowed, "borrowed");
    }

    void theArticleLensShowsTheArticleAlone()
    {
        const CataloguePtr catalogue = tests::sampleCatalogue();
        for (const Model &model : catalogue->models()) {
            for (int i = 0; i < kQuantityCount; ++i) {
                const auto quantity = static_cast<Quantity>(i);
                const Datum datum = pick(*catalogue, model.id, quantity, Lens::Article);
                if (datum.claim && quantity != Quantity::ReleaseDate)
                    QCOMPARE(catalogue->claim(*datum.claim).speaker, Speaker::Article);
            }
        }
    }
};

QTEST_GUILESS_MAIN(LensTest)
#include "tst_lens.moc"

#include "model/catalogue/knownon.h"
#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

using namespace dekade;
using figure::FigureData;
using state::FigureKind;
using state::ViewState;

class FigureBuilderTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsDrawn()
    {
        const auto data = figure::buildFigure(*tests::sampleCatalogue(), ViewState(), base::Phrases());
        QCOMPARE(data->title, QStringLiteral("The five largest of 14 language models are all mixtures of experts"));
        QCOMPARE(data->points.size(), std::size_t(14));
        QCOMPARE(data->lane.size(), std::size_t(1));
        QCOMPARE(data->counts.undated, 1);
    }

    /// A figure of what was known on a day says so in its line and in every row of its data.
    void theDayOfKnowledgeIsStated()
    {
        catalogue::CatalogueData facts = tests::sampleCatalogue()->data();
        for (catalogue::Source &source : facts.sources)
            source.date = QStringLiteral("2025-01");
        const auto known = catalogue::catalogueAsKnownOn(catalogue::Catalogue(facts), QDate(2025, 3, 1));
        const auto data = figure::buildFigure(*known, ViewState(), base::Phrases());
        QVERIFY2(data->stateLine.contains(QStringLiteral("As known on 2025-03-01")), qPrintable(data->stateLine));
        QVERIFY(!figure::buildFigure(*tests::sampleCatalogue(), ViewState(), base::Phrases())->stateLine.contains(QStringLiteral("known")));
        const figure::FigureTable table = figure::figureTable(*known, *data, ViewState());
        QCOMPARE(table.columns.constLast(), QStringLiteral("as_known_on"));
        QVERIFY(!table.rows.empty());
        for (const QStringList &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
            QCOMPARE(row.constLast(), QStringLiteral("2025-03-01"));
        }
    }

    /// What is lent by the family is counted and told in the footer.
    void whatIsOfTheFamilyIsTold()
    {
        catalogue::CatalogueData facts = tests::sampleCatalogue()->data();
        int lent = 0;
        for (catalogue::Claim &claim : facts.claims) {
            if (claim.quantity != catalogue::Quantity::ReleaseDate || lent == 2 || claim.speaker != catalogue::Speaker::ThirdParty)
                continue;
            claim.locator = catalogue::kOfFamily;
            ++lent;
        }
        const auto data = figure::buildFigure(catalogue::Catalogue(facts), ViewState(), base::Phrases());
        QVERIFY(data->counts.ofFamily > 0);
        QVERIFY2(data->footer.constFirst().contains(QStringLiteral("what is stated for")), qPrintable(data->footer.constFirst()));
    }
};

QTEST_APPLESS_MAIN(FigureBuilderTest)
#include "tst_figurebuilder.moc"

#include "model/items/claimtablemodel.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

#include <QAbstractItemModelTester>

using namespace dekade;
using namespace catalogue;
using items::ClaimColumn;
using items::ClaimTableModel;

namespace {

QString text(const ClaimTableModel &model, int row, ClaimColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

class ClaimTableModelTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeThroughResets()
    {
        ClaimTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setModel(tests::sampleId("gpt-2-small"));
        model.setLens(Lens::Gist);
        model.setLanguage(QLocale::Chinese);
        QCOMPARE(model.rowCount(), 0);
        model.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(model.rowCount(), static_cast<int>(tests::sampleCatalogue()->claimsOf(tests::sampleId("gpt-2-small")).size()));
        model.setModel(ModelId {99999});
        QCOMPARE(model.rowCount(), 0);
        model.setModel(tests::sampleId("gpt-4"));
        QVERIFY(model.rowCount() > 0);
        model.setModel({});
        model.setCatalogue({});
        QCOMPARE(model.rowCount(), 0);
    }

    void groupsByQuantity()
    {
        ClaimTableModel model;
        model.setCatalogue(tests::sampleCatalogue());
        model.setModel(tests::sampleId("llama-3.1-405b"));
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString heading = model.headerData(row, Qt::Vertical).toString();
            const QString key = model.index(row, 0).data(items::KeyRole).toString();
            QCOMPARE(heading.isEmpty(), row > 0 && model.index(row - 1, 0).data(items::KeyRole).toString() == key);
            if (!heading.isEmpty())
                groups << heading;
        }
        QCOMPARE(groups.size(), 4);
        QCOMPARE(groups.first(), QStringLiteral("Parameters, total"));
        QCOMPARE(groups.at(1), QStringLiteral("Training tokens"));
    }

    void oneClaimOfAGroupIsUsed_data()
    {
        QTest::addColumn<int>("lens");
        QTest::addColumn<QString>("value");
        QTest::newRow("official") << static_cast<int>(Lens::Official) << QStringLiteral("124M");
        QTest::newRow("article") << static_cast<int>(Lens::Article) << QStringLiteral("137M");
        QTest::newRow("gist") << static_cast<int>(Lens::Gist) << QStringLiteral("137M");
    }
    void oneClaimOfAGroupIsUsed()
    {
        QFETCH(int, lens);
        ClaimTableModel model;
        model.setCatalogue(tests::sampleCatalogue());
        model.setModel(tests::sampleId("gpt-2-small"));
        model.setLens(static_cast<Lens>(lens));
        QStringList used;
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isTotal = model.index(row, 0).data(items::KeyRole).toString() == QStringLiteral("params_total");
            if (isTotal && text(model, row, ClaimColumn::Used) == QStringLiteral("used"))
                used << text(model, row, ClaimColumn::Value);
        }
        QCOMPARE(used.size(), 1);
        QTEST(used.first(), "value");
    }

    void values_data()
    {
        QTest::addColumn<CataloguePtr>("catalogue");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("number");
        const auto builder = [] {
            tests::SampleBuilder made;
            made.model("m", "M", "Lab", "F", Density::Dense);
            return made;
        };
        QTest::newRow("exact") << builder().claim(Quantity::ParamsTotal, 405853388800.0, Speaker::Maker, "s").build()
                               << QStringLiteral("405,853,388,800") << true;
        QTest::newRow("over") << builder().claim(Quantity::TrainingTokens, 15e12, Speaker::Maker, "s").qualifier(Qualifier::Over).build()
                              << QStringLiteral("over 15T") << true;
        QTest::newRow("about") << builder().claim(Quantity::TrainingTokens, 15e12, Speaker::Maker, "s").qualifier(Qualifier::About).build()
                               << QStringLiteral("about 15T") << true;
        QTest::newRow("range") << builder().estimate(Quantity::ParamsTotal, 60e9, 240e9, Speaker::ThirdParty, "s").build()
                               << QStringLiteral("60B–240B") << false;
        QTest::newRow("undisclosed") << builder().undisclosed(Quantity::ParamsTotal, Speaker::Maker, "s").build()
                                     << QStringLiteral("undisclosed") << false;
        QTest::newRow("a day") << builder().date("2024-07-23", Speaker::Maker, "s").build() << QStringLiteral("2024-07-23") << false;
    }
    void values()
    {
        QFETCH(CataloguePtr, catalogue);
        QFETCH(bool, number);
        ClaimTableModel model;
        model.setModel(catalogue->models().front().id);
        model.setCatalogue(catalogue);
        QCOMPARE(model.rowCount(), 1);
        QTEST(text(model, 0, ClaimColumn::Value), "value");
        const QVariant raw = model.index(0, static_cast<int>(ClaimColumn::Value)).data(items::SortRole);
        QCOMPARE(raw.typeId() == QMetaType::Double, number);
    }

    void sourcesAndQuotes()
    {
        ClaimTableModel model;
        model.setCatalogue(tests::sampleCatalogue());
        model.setModel(tests::sampleId("gpt-4"));
        QCOMPARE(text(model, 0, ClaimColumn::Speaker), QStringLiteral("maker"));
        QCOMPARE(text(model, 0, ClaimColumn::Quote), QStringLiteral("no further details about the architecture"));
        QCOMPARE(text(model, 0, ClaimColumn::Locator), QStringLiteral("section 2"));
        QCOMPARE(text(model, 0, ClaimColumn::Value), QStringLiteral("undisclosed"));
        QVERIFY(!model.index(0, static_cast<int>(ClaimColumn::Value)).data(items::SortRole).isValid());
        QCOMPARE(model.index(0, static_cast<int>(ClaimColumn::Value)).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Parameters, total: undisclosed"));
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles << model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(titles.join(QLatin1Char(' ')), QStringLiteral("Used Value Basis Speaker Source Date Locator Quote"));
    }
};

QTEST_GUILESS_MAIN(ClaimTableModelTest)
#include "tst_claimtablemodel.moc"

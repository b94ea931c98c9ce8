#include "model/items/claimtreemodel.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dekade;
using namespace catalogue;
using items::ClaimTreeModel;

namespace {

QModelIndex quantityOf(const ClaimTreeModel &tree, const char *model, Quantity quantity)
{
    const QModelIndex top = tree.indexOf(tests::sampleId(model));
    for (int row = 0; row < tree.rowCount(top); ++row) {
        const QModelIndex index = tree.index(row, 0, top);
        if (index.data(items::KeyRole).toString() == keyOf(quantity))
            return index;
    }
    return {};
}

} // namespace

class ClaimTreeModelTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeThroughResets()
    {
        ClaimTreeModel tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(tree.rowCount(), 0);
        tree.setLens(Lens::Gist);
        tree.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(tree.rowCount(), static_cast<int>(tests::sampleCatalogue()->models().size()));
        tree.setLanguage(QLocale::Chinese);
        tree.setLens(Lens::Article);
        QVERIFY(!tree.indexOf({999}).isValid());
        tree.setCatalogue({});
        QCOMPARE(tree.rowCount(), 0);
        QVERIFY(!tree.indexOf(tests::sampleId("gpt-4")).isValid());
    }

    /// Every claim stands once, under its model and its quantity, with its source below, and each finds its way up.
    void holdsEveryClaim()
    {
        const CataloguePtr sample = tests::sampleCatalogue();
        ClaimTreeModel tree;
        tree.setCatalogue(sample);
        std::size_t claims = 0;
        for (int m = 0; m < tree.rowCount(); ++m) {
            const QModelIndex model = tree.index(m, 0);
            for (int q = 0; q < tree.rowCount(model); ++q) {
                const QModelIndex quantity = tree.index(q, 0, model);
                QCOMPARE(quantity.parent(), model);
                for (int c = 0; c < tree.rowCount(quantity); ++c, ++claims) {
                    const QModelIndex index = tree.index(c, 2, quantity);
                    QCOMPARE(index.parent(), quantity);
                    const Claim &claim = sample->claim(*tree.claimAt(index));
                    QCOMPARE(keyOf(claim.quantity), quantity.data(items::KeyRole).toString());
                    QCOMPARE(claim.model.value, model.data(items::ModelIdRole).toLongLong());
                    const QModelIndex source = tree.index(0, 0, index.siblingAtColumn(0));
                    QCOMPARE(source.parent(), index.siblingAtColumn(0));
                    QCOMPARE(tree.claimAt(source), std::optional(claim.id));
                    QCOMPARE(source.data(items::KeyRole).toString(), sample->source(claim.source).key);
                    QCOMPARE(tree.rowCount(source), 0);
                }
            }
        }
        QCOMPARE(claims, sample->claims().size());
    }

    void tellsRawValuesAndWhatIsUsed()
    {
        ClaimTreeModel tree;
        tree.setCatalogue(tests::sampleCatalogue());
        const QModelIndex tokens = quantityOf(tree, "llama-3.1-405b", Quantity::TrainingTokens);
        QVERIFY(tokens.data(items::DisagreesRole).toBool());
        QCOMPARE(tokens.data(items::SortRole).toDouble(), 15.6e12);
        QVERIFY2(tokens.data().toString().contains(QStringLiteral("15.6T")), qPrintable(tokens.data().toString()));
        int used = 0;
        for (int row = 0; row < tree.rowCount(tokens); ++row) {
            const QModelIndex claim = tree.index(row, 0, tokens);
            QCOMPARE(claim.data(items::SortRole).typeId(), static_cast<int>(QMetaType::Double));
            used += claim.data(items::UsedRole).toBool() ? 1 : 0;
        }
        QCOMPARE(used, 1);
        tree.setLens(Lens::Article);
        QCOMPARE(tokens.data(items::SortRole).toDouble(), 3.67e12);
        const QModelIndex hidden = tree.index(0, 0, quantityOf(tree, "gpt-4", Quantity::TrainingTokens));
        QVERIFY(!hidden.data(items::SortRole).isValid());
    }

    void tickingAsksForAPreference()
    {
        CatalogueData data;
        {
            tests::SampleBuilder builder;
            builder.model("m", "M", "Lab", "F", Density::Dense).claim(Quantity::ParamsTotal, 7e9, Speaker::Maker, "paper");
            data = builder.data();
        }
        ClaimTreeModel tree;
        tree.setCatalogue(std::make_shared<const Catalogue>(data));
        QSignalSpy asked(&tree, &ClaimTreeModel::preferenceToggled);
        const QModelIndex model = tree.index(0, 0);
        const QModelIndex claim = tree.index(0, 0, tree.index(0, 0, model));
        QVERIFY(!tree.setData(model, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!tree.setData(claim, 3, Qt::EditRole));
        QVERIFY(!tree.setData(claim.siblingAtColumn(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(tree.setData(claim, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<ClaimId>(), data.claims.front().id);
        QVERIFY(asked.at(0).at(1).toBool());
        QCOMPARE(claim.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        data.claims.front().preferredByUser = true;
        tree.setCatalogue(std::make_shared<const Catalogue>(data));
        const QModelIndex ticked = tree.index(0, 0, tree.index(0, 0, tree.index(0, 0)));
        QCOMPARE(ticked.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QVERIFY(ticked.data(items::PreferredRole).toBool());
        QVERIFY(ticked.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("preferred")));
    }
};

QTEST_GUILESS_MAIN(ClaimTreeModelTest)
#include "tst_claimtreemodel.moc"

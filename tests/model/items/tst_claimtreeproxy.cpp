#include "model/items/claimtreeproxy.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace dekade;
using namespace catalogue;
using items::ClaimTreeModel;
using items::ClaimTreeProxy;

namespace {

QStringList modelsOf(const ClaimTreeProxy &proxy)
{
    QStringList keys;
    for (int row = 0; row < proxy.rowCount(); ++row)
        keys << proxy.index(row, 0).data(items::KeyRole).toString();
    return keys;
}

int rowsUnder(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int rows = model.rowCount(parent);
    for (int row = 0, count = rows; row < count; ++row)
        rows += rowsUnder(model, model.index(row, 0, parent));
    return rows;
}

/// Numbers before texts, the missing last whichever way.
bool inOrder(const QVariant &before, const QVariant &after, Qt::SortOrder order, bool isFirst)
{
    if (isFirst || !after.isValid())
        return true;
    if (!before.isValid())
        return false;
    const bool areNumbers = before.typeId() == QMetaType::Double && after.typeId() == QMetaType::Double;
    if (!areNumbers && before.typeId() != after.typeId())
        return (before.typeId() == QMetaType::Double) == (order == Qt::AscendingOrder);
    const int difference = areNumbers ? (before.toDouble() < after.toDouble() ? -1 : before.toDouble() > after.toDouble() ? 1 : 0)
                                      : before.toString().compare(after.toString(), Qt::CaseInsensitive);
    return order == Qt::AscendingOrder ? difference <= 0 : difference >= 0;
}

} // namespace

class ClaimTreeProxyTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeThroughEverything()
    {
        ClaimTreeModel tree;
        ClaimTreeProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&tree);
        proxy.setWords(u"maker"_qs);
        QCOMPARE(proxy.rowCount(), 0);
        tree.setCatalogue(tests::sampleCatalogue());
        const int withWords = rowsUnder(proxy);
        QVERIFY(withWords > 0);
        proxy.setWords({});
        QCOMPARE(rowsUnder(proxy), rowsUnder(tree));
        QVERIFY(withWords < rowsUnder(proxy));
        proxy.setModels(QSet<ModelId> {tests::sampleId("gpt-4")});
        QCOMPARE(modelsOf(proxy), QStringList {u"gpt-4"_qs});
        tree.setLens(Lens::Article);
        tree.setLanguage(QLocale::Chinese);
        proxy.setModels(QSet<ModelId> {});
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setModels({});
        tree.setCatalogue({});
        QCOMPARE(proxy.rowCount(), 0);
    }

    void sortsByAColumn_data()
    {
        QTest::addColumn<items::TreeColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const char *way = order == Qt::AscendingOrder ? "ascending" : "descending";
            QTest::addRow("item, %s", way) << items::TreeColumn::Item << order;
            QTest::addRow("basis, %s", way) << items::TreeColumn::Basis << order;
            QTest::addRow("source, %s", way) << items::TreeColumn::Source << order;
            QTest::addRow("date, %s", way) << items::TreeColumn::Date << order;
        }
    }
    /// At every level, against a plain sort of what stands there.
    void sortsByAColumn()
    {
        QFETCH(items::TreeColumn, column);
        QFETCH(Qt::SortOrder, order);
        ClaimTreeModel tree;
        tree.setCatalogue(tests::sampleCatalogue());
        ClaimTreeProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&tree);
        proxy.sort(static_cast<int>(column), order);
        const int at = static_cast<int>(column);
        const bool isItem = column == items::TreeColumn::Item;
        QVariant lastModel;
        for (int m = 0; m < proxy.rowCount(); ++m) {
            const QModelIndex model = proxy.index(m, at);
            QVariant bestOfModel;
            QVariant lastQuantity;
            const QModelIndex first = proxy.index(m, 0);
            for (int q = 0; q < proxy.rowCount(first); ++q) {
                QVariant lastClaim;
                QVariant bestOfQuantity;
                const QModelIndex quantity = proxy.index(q, 0, first);
                for (int c = 0; c < proxy.rowCount(quantity); ++c) {
                    const QVariant key = proxy.index(c, at, quantity).data(items::SortRole);
                    QVERIFY2(inOrder(lastClaim, key, order, c == 0), qPrintable(model.siblingAtColumn(0).data().toString()));
                    lastClaim = key;
                    bestOfQuantity = c == 0 ? key : bestOfQuantity;
                }
                if (!isItem)
                    QVERIFY(inOrder(lastQuantity, bestOfQuantity, order, q == 0));
                lastQuantity = bestOfQuantity;
                bestOfModel = q == 0 ? bestOfQuantity : bestOfModel;
            }
            const QVariant key = isItem ? model.data(items::SortRole) : bestOfModel;
            QVERIFY(inOrder(lastModel, key, order, m == 0));
            lastModel = key;
        }
        proxy.sort(-1);
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.mapToSource(proxy.index(row, 0)).row(), row);
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("models");
        QTest::newRow("a name") << u"kimi"_qs << QStringList {u"kimi-k2"_qs};
        QTest::newRow("an alias") << u"Meta-Llama"_qs << QStringList {u"llama-3.1-405b"_qs};
        QTest::newRow("a value") << u"405,853"_qs << QStringList {u"llama-3.1-405b"_qs};
        QTest::newRow("a quote") << u"no further details"_qs << QStringList {u"gpt-4"_qs};
        QTest::newRow("a maker and a quantity of his") << u"moonshot context"_qs << QStringList {u"kimi-k2"_qs};
        QTest::newRow("words of two claims are of no row") << u"gpt-4 superseded-nowhere"_qs << QStringList {};
        QTest::newRow("markup is text") << u"<b>"_qs << QStringList {};
    }

    void findsWords()
    {
        QFETCH(QString, words);
        ClaimTreeModel tree;
        ClaimTreeProxy proxy;
        proxy.setSourceModel(&tree);
        tree.setCatalogue(tests::sampleCatalogue());
        proxy.setWords(words);
        QTEST(modelsOf(proxy), "models");
    }

    /// Twenty thousand models, as many as a snapshot takes of imports, are searched within the patience of somebody who types.
    void manyModels()
    {
        const CataloguePtr many = tests::largeCatalogue(20000);
        ClaimTreeModel tree;
        ClaimTreeProxy proxy;
        proxy.setSourceModel(&tree);
        tree.setCatalogue(many);
        QCOMPARE(proxy.rowCount(), 20000); // a proxy finds its rows when it is first asked
        QElapsedTimer timer;
        timer.start();
        proxy.setWords(u"model 19999"_qs);
        QCOMPARE(modelsOf(proxy), QStringList {u"m19999"_qs});
        const qint64 elapsedMs = timer.elapsed();
        QVERIFY2(elapsedMs < 3000, qPrintable(QString::number(elapsedMs)));
    }

    /// The claim that holds the words, its quantity and model above, its source below; its rivals are not shown.
    void showsTheWayToAHit()
    {
        ClaimTreeModel tree;
        ClaimTreeProxy proxy;
        proxy.setSourceModel(&tree);
        tree.setCatalogue(tests::sampleCatalogue());
        proxy.setWords(u"405,853,388,800"_qs);
        const QModelIndex model = proxy.index(0, 0);
        QCOMPARE(proxy.rowCount(model), 1);
        const QModelIndex quantity = proxy.index(0, 0, model);
        QCOMPARE(proxy.rowCount(quantity), 1);
        QCOMPARE(proxy.rowCount(proxy.index(0, 0, quantity)), 1);
    }
};

QTEST_GUILESS_MAIN(ClaimTreeProxyTest)
#include "tst_claimtreeproxy.moc"

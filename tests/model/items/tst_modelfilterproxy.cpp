#include "model/items/modelfilterproxy.h"
#include "model/items/modeltablemodel.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace dekade;
using namespace catalogue;
using items::ModelColumn;
using items::ModelFilterProxy;
using items::ModelTableModel;

Q_DECLARE_METATYPE(dekade::items::ModelColumn)

namespace {

QStringList keys(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data(items::KeyRole).toString();
    return list;
}

Filter filterOf(const QStringList &words)
{
    Filter filter;
    for (const QString &word : words) {
        if (!addFilterWord(filter, word).ok())
            qFatal("no such filter");
    }
    return filter;
}

/// Four models: two of one size, one undisclosed, one larger.
CataloguePtr fourModels()
{
    tests::SampleBuilder builder;
    builder.model("b", "Beta", "Lab", "F", Density::Dense)
        .claim(Quantity::ParamsTotal, 7e9, Speaker::Maker, "paper")
        .date("2023-01-01", Speaker::Maker, "paper");
    builder.model("u", "Unknown", "Lab", "F", Density::Dense).undisclosed(Quantity::ParamsTotal, Speaker::Maker, "paper");
    builder.model("a", "alpha", "Lab", "F", Density::Dense)
        .claim(Quantity::ParamsTotal, 7e9, Speaker::Maker, "paper")
        .date("2022", Speaker::Maker, "paper");
    builder.model("g", "Gamma", "Lab", "F", Density::Moe)
        .claim(Quantity::ParamsTotal, 70e9, Speaker::Maker, "paper")
        .date("2024-06", Speaker::Maker, "paper");
    return builder.build();
}

} // namespace

class ModelFilterProxyTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeThroughResets()
    {
        ModelFilterProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        proxy.setFilter(filterOf({QStringLiteral("organization=meta")}), Lens::Official, Measure::Total);
        ModelTableModel model;
        proxy.setSourceModel(&model);
        QCOMPARE(proxy.rowCount(), 0);
        model.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(proxy.rowCount(), 4);
        proxy.sort(static_cast<int>(ModelColumn::Total), Qt::DescendingOrder);
        model.setLens(Lens::Article);
        proxy.setFilter({}, Lens::Article, Measure::Total);
        QCOMPARE(proxy.rowCount(), model.rowCount());
        model.setCatalogue(tests::largeCatalogue(300));
        QCOMPARE(proxy.rowCount(), 300);
        model.setCatalogue({});
        QCOMPARE(proxy.rowCount(), 0);
    }

    void sorts_data()
    {
        QTest::addColumn<ModelColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("names up, without regard to case") << ModelColumn::Name << Qt::AscendingOrder << QStringLiteral("a b g u");
        QTest::newRow("names down") << ModelColumn::Name << Qt::DescendingOrder << QStringLiteral("u g b a");
        QTest::newRow("sizes up, ties by name") << ModelColumn::Total << Qt::AscendingOrder << QStringLiteral("a b g u");
        QTest::newRow("sizes down, undisclosed still last") << ModelColumn::Total << Qt::DescendingOrder << QStringLiteral("g a b u");
        QTest::newRow("dates up") << ModelColumn::Released << Qt::AscendingOrder << QStringLiteral("a b g u");
        QTest::newRow("dates down") << ModelColumn::Released << Qt::DescendingOrder << QStringLiteral("g b a u");
        QTest::newRow("nothing stated: names, down") << ModelColumn::Tokens << Qt::DescendingOrder << QStringLiteral("a b g u");
        QTest::newRow("counts of claims down") << ModelColumn::Claims << Qt::DescendingOrder << QStringLiteral("a b g u");
    }
    void sorts()
    {
        QFETCH(ModelColumn, column);
        QFETCH(Qt::SortOrder, order);
        ModelTableModel model;
        ModelFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.setCatalogue(fourModels());
        proxy.sort(static_cast<int>(column), order);
        QTEST(keys(proxy).join(QLatin1Char(' ')), "expected");
    }

    void filtersAsTheCatalogueDoes_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
        row("all", {});
        row("one maker", {QStringLiteral("organization=Meta")});
        row("two makers", {QStringLiteral("organization=Meta"), QStringLiteral("organization=OpenAI")});
        row("mixtures since 2024", {QStringLiteral("dense_or_moe=moe"), QStringLiteral("since=2024")});
        row("by text", {QStringLiteral("text=llama")});
        row("by basis", {QStringLiteral("basis=computed")});
        row("frontier", {QStringLiteral("frontier=true")});
    }
    void filtersAsTheCatalogueDoes()
    {
        QFETCH(QStringList, words);
        const Filter filter = filterOf(words);
        ModelTableModel model;
        ModelFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.setCatalogue(tests::sampleCatalogue());
        proxy.setFilter(filter, Lens::Official, Measure::Total);
        QStringList expected;
        for (const ModelId id : filtered(*tests::sampleCatalogue(), filter, Lens::Official, Measure::Total))
            expected << tests::sampleCatalogue()->model(id).key;
        QCOMPARE(keys(proxy), expected);
    }

    void spans_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("open") << QDate() << QDate() << QStringLiteral("b u a g");
        QTest::newRow("from, inclusive") << QDate(2023, 1, 1) << QDate() << QStringLiteral("b g");
        QTest::newRow("to, exclusive") << QDate() << QDate(2023, 1, 1) << QStringLiteral("a");
        QTest::newRow("both") << QDate(2022, 8, 1) << QDate(2024, 6, 15) << QStringLiteral("b");
        QTest::newRow("none in it") << QDate(2030, 1, 1) << QDate(2031, 1, 1) << QString();
    }
    void spans()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        ModelTableModel model;
        ModelFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.setCatalogue(fourModels());
        proxy.setSpan(from.isValid() ? std::optional(from) : std::nullopt, to.isValid() ? std::optional(to) : std::nullopt);
        QTEST(keys(proxy).join(QLatin1Char(' ')), "expected");
    }

    /// What a worker orders is what is ordered at once, whatever is asked for meanwhile.
    void aWorkerOrdersTheSame()
    {
        ModelTableModel model;
        model.setCatalogue(tests::largeCatalogue(300));
        ModelFilterProxy atOnce;
        atOnce.setSourceModel(&model);
        ModelFilterProxy later;
        later.setAtOnce(10);
        QAbstractItemModelTester tester(&later, QAbstractItemModelTester::FailureReportingMode::Fatal);
        later.setSourceModel(&model);
        const QPersistentModelIndex kept = later.index(17, 3);
        const QString key = kept.data(items::KeyRole).toString();
        for (ModelFilterProxy *proxy : {&atOnce, &later}) {
            proxy->sort(static_cast<int>(ModelColumn::Total), Qt::DescendingOrder);
            proxy->sort(static_cast<int>(ModelColumn::Name), Qt::DescendingOrder);
        }
        QVERIFY(later.isOrdering());
        QTRY_VERIFY(!later.isOrdering());
        QCOMPARE(keys(later), keys(atOnce));
        QCOMPARE(kept.data(items::KeyRole).toString(), key);
        QCOMPARE(kept.column(), 3);
        for (ModelFilterProxy *proxy : {&atOnce, &later}) {
            proxy->setFilter(filterOf({QStringLiteral("organization=Lab 7")}), Lens::Official, Measure::Total);
            proxy->setSpan(QDate(2020, 1, 1), {});
        }
        model.setLens(Lens::Article);
        QTRY_VERIFY(!later.isOrdering());
        QCOMPARE(keys(later), keys(atOnce));
        later.sort(static_cast<int>(ModelColumn::Kind));
        model.setCatalogue({}); // while a worker is at it
        QTRY_VERIFY(!later.isOrdering());
        QCOMPARE(later.rowCount(), 0);
        model.setCatalogue(tests::largeCatalogue(200));
        atOnce.sort(static_cast<int>(ModelColumn::Kind));
        QTRY_COMPARE(keys(later), keys(atOnce));
        later.sort(0);
        model.setCatalogue(tests::sampleCatalogue());
        { // gone while a worker is at it
            ModelFilterProxy gone;
            gone.setAtOnce(1);
            gone.setSourceModel(&model);
        }
        QTRY_VERIFY(!later.isOrdering());
    }

    void thirtyThousandRows()
    {
        ModelTableModel model;
        model.setCatalogue(tests::largeCatalogue(30000));
        ModelFilterProxy proxy;
        proxy.setSourceModel(&model);
        QElapsedTimer timer;
        timer.start();
        proxy.sort(static_cast<int>(ModelColumn::Total), Qt::DescendingOrder);
        proxy.setFilter(filterOf({QStringLiteral("organization=Lab 7")}), Lens::Official, Measure::Total);
        QCOMPARE(proxy.rowCount(), 750);
        proxy.setFilter({}, Lens::Official, Measure::Total);
        QCOMPARE(proxy.rowCount(), 30000);
        const auto at = [&](int row) { return proxy.index(row, static_cast<int>(ModelColumn::Total)).data(items::SortRole).toDouble(); };
        for (int row = 1; row < proxy.rowCount(); ++row)
            QVERIFY(at(row - 1) >= at(row));
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(ModelFilterProxyTest)
#include "tst_modelfilterproxy.moc"

#include "model/inspection/whatif.h"
#include "tests/model/inspection/inspected.h"
#include "tests/support/case.h"

#include <QRegularExpression>

#include <algorithm>

using namespace dekade;

namespace {

inspection::InspectionPtr changed(const char *model, const QString &dimension, qint64 value)
{
    state::InspectorState wanted;
    wanted.columns.push_back({*tests::bundledFacts()->find(QString::fromLatin1(model)), {}, {{dimension, value}}, {}});
    return tests::inspected({}, wanted);
}

} // namespace

/// One dimension changed: everything that is counted moves, nobody's claims do.
class WhatIfTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    /// Twice the experts: 2 × 45,097,156,608 + 2 × 1,048,576 of router + what stays.
    void sixteenExperts()
    {
        const auto shown = changed("mixtral-8x7b", u"routed experts"_qs, 16);
        const inspection::Column &column = shown->columns.front();
        QVERIFY(column.isChanged);
        QCOMPARE(column.counts.total, 91800997888);
        QVERIFY(column.reportedTotal.isEmpty());
        QCOMPARE(column.account.size(), 1U);
    }

    void numbersThatCannotBe_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<qint64>("value");
        QTest::newRow("more chosen than there are") << u"experts a token"_qs << qint64 {9};
        QTest::newRow("heads that do not divide") << u"key and value heads"_qs << qint64 {5};
        QTest::newRow("no layers") << u"layers"_qs << qint64 {0};
        QTest::newRow("negative") << u"expert width"_qs << qint64 {-1};
        QTest::newRow("not of this shape") << u"latent width"_qs << qint64 {512};
        QTest::newRow("no dimension at all") << u"colour"_qs << qint64 {1};
    }

    void numbersThatCannotBe()
    {
        QFETCH(QString, dimension);
        QFETCH(qint64, value);
        const auto shown = tests::inspected({"mixtral-8x7b"});
        const auto next = inspection::changedConfig(shown->columns.front().config, {dimension, value});
        QVERIFY(!next);
        QCOMPARE(next.error().field, dimension);
        QVERIFY(!next.error().message.isEmpty());
        // The reason is worded in the language of the window.
        const auto chinese = inspection::changedConfig(shown->columns.front().config, {dimension, value}, base::Phrases(QLocale::Chinese));
        static const QRegularExpression kHan(QStringLiteral("\\p{Han}"));
        QVERIFY2(chinese.error().message.contains(kHan), qPrintable(chinese.error().message));
        // In the inspector such a change leaves the shape as it is.
        QCOMPARE(changed("mixtral-8x7b", dimension, value)->columns.front().counts.total, 46702792704);
    }

    void whatCanBeChangedIsThere()
    {
        const auto shown = tests::inspected({"gpt-2-small"});
        const auto list = inspection::changeables(shown->columns.front().config, base::Phrases());
        const auto has = [&](const QString &key) {
            return std::any_of(list.begin(), list.end(), [&](const inspection::Changeable &each) { return each.key == key; });
        };
        QVERIFY(has(u"layers"_qs));
        QVERIFY(has(u"vocabulary"_qs));
        QVERIFY(!has(u"routed experts"_qs));
        for (const inspection::Changeable &each : list) // to its own value is no change
            QCOMPARE(*inspection::changedConfig(shown->columns.front().config, {each.key, each.value}), shown->columns.front().config);
    }
};

QTEST_GUILESS_MAIN(WhatIfTest)
#include "tst_whatif.moc"

#include "model/state/viewstate.h"
#include "tests/support/case.h"

#include <algorithm>

using namespace dekade;

class ViewStateTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void keysGoBothWays()
    {
        const QStringList keys {QStringLiteral("parameters"), QStringLiteral("tokens"), QStringLiteral("parameters-tokens"),
            QStringLiteral("compute"), QStringLiteral("sparsity"), QStringLiteral("granularity")};
        QCOMPARE(state::figureKeys(), keys);
        for (const QString &key : keys)
            QCOMPARE(state::keyOf(state::figureOf(key).value()), key);
    }

    void unknownKeysAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("other case") << QStringLiteral("Parameters");
        QTest::newRow("a later figure") << QStringLiteral("benchmarks");
    }

    void unknownKeysAreRefused()
    {
        QFETCH(QString, key);
        QVERIFY(!state::figureOf(key).has_value());
    }

    void onlyFiguresOfSizeHaveAMeasure()
    {
        for (const QString &key : state::figureKeys())
            QCOMPARE(state::usesMeasure(*state::figureOf(key)), key.startsWith(QStringLiteral("parameters")));
    }

    void theDefaultConfidenceMayBeChosen()
    {
        const std::vector<int> &percents = state::trendConfidences();
        QVERIFY(std::find(percents.begin(), percents.end(), state::ViewState().trendConfidence) != percents.end());
    }

    void statesCompareByValue()
    {
        state::ViewState a;
        state::ViewState b;
        QVERIFY(a == b);
        b.compared.push_back({3});
        QVERIFY(a != b);
        b = a;
        b.showGuides = false;
        QVERIFY(a != b);
        b = a;
        b.trendConfidence = 95;
        QVERIFY(a != b);
    }
};

QTEST_APPLESS_MAIN(ViewStateTest)
#include "tst_viewstate.moc"

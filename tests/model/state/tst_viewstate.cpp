#include "model/state/viewstate.h"
#include "tests/support/case.h"

using namespace dekade;

class ViewStateTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void keysGoBothWays()
    {
        const QStringList keys {QStringLiteral("parameters"), QStringLiteral("tokens"), QStringLiteral("parameters-tokens")};
        QCOMPARE(state::figureKeys(), keys);
        for (const QString &key : keys)
            QCOMPARE(state::keyOf(state::figureOf(key).value()), key);
    }

    void unknownKeysAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QString();
        QTest::newRow("other case") << QStringLiteral("Parameters");
        QTest::newRow("a later figure") << QStringLiteral("compute");
    }

    void unknownKeysAreRefused()
    {
        QFETCH(QString, key);
        QVERIFY(!state::figureOf(key).has_value());
    }

    void statesCompareByValue()
    {
        state::ViewState a;
        state::ViewState b;
        QVERIFY(a == b);
        b.compared.push_back({3});
        QVERIFY(a != b);
    }
};

QTEST_APPLESS_MAIN(ViewStateTest)
#include "tst_viewstate.moc"

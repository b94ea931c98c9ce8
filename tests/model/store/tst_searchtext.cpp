#include "model/store/searchtext.h"
#include "tests/support/case.h"

using namespace dekade::store;

class SearchTextTest final : public dekade::tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void indexed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("indexed");
        QTest::newRow("latin stays") << QStringLiteral("Llama 3.1 405B") << QStringLiteral("Llama 3.1 405B");
        QTest::newRow("chinese stands apart") << QStringLiteral("智谱GLM-4.5") << QStringLiteral("智 谱 GLM-4.5");
        QTest::newRow("empty") << QString() << QString();
    }
    void indexed()
    {
        QFETCH(QString, text);
        QTEST(indexText(text), "indexed");
    }

    void shownIsTheInverse() { QCOMPARE(shownText(indexText(QStringLiteral("百度文心 ERNIE"))), QStringLiteral("百度文心 ERNIE")); }

    void expressions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("every word in part") << QStringLiteral("llama 40") << QStringLiteral("\"llama\"* \"40\"*");
        QTest::newRow("quotes are doubled") << QStringLiteral("a\"b*") << QStringLiteral("\"a\"\"b*\"*");
        QTest::newRow("operators are words") << QStringLiteral("NOT x") << QStringLiteral("\"NOT\"* \"x\"*");
        QTest::newRow("only signs") << QStringLiteral("\" * ( -") << QString();
        QTest::newRow("chinese is a phrase") << QStringLiteral("文心") << QStringLiteral("\"文 心\"*");
        QTest::newRow("nothing") << QStringLiteral("  ") << QString();
    }
    void expressions()
    {
        QFETCH(QString, typed);
        QTEST(matchExpression(typed), "expression");
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "tst_searchtext.moc"

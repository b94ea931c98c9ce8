#include "model/catalogue/nearest.h"
#include "tests/support/case.h"

using namespace dekade::catalogue;
using dekade::tests::Case;

class NearestTest : public Case {
    Q_OBJECT

private Q_SLOTS:
    void distances_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("the same") << u"gpt-4"_qs << u"gpt-4"_qs << 0;
        QTest::newRow("a letter less") << u"lama"_qs << u"llama"_qs << 1;
        QTest::newRow("a letter other") << u"gpt-4"_qs << u"gpt-5"_qs << 1;
        QTest::newRow("two neighbours swapped") << u"gtp-4"_qs << u"gpt-4"_qs << 1;
        QTest::newRow("three edits") << u"gpt-4"_qs << u"gpt-3.5"_qs << 3;
        QTest::newRow("the textbook's kitten and sitting") << u"kitten"_qs << u"sitting"_qs << 3;
        QTest::newRow("part of the name") << u"405b"_qs << u"llama 3.1 405b"_qs << 1;
        QTest::newRow("two letters are no part") << u"gp"_qs << u"gpt-4"_qs << 3;
        QTest::newRow("nothing") << u""_qs << u"gpt-4"_qs << 5;
        QTest::newRow("nothing at all") << u""_qs << u""_qs << 0;
        QTest::newRow("Chinese") << u"通义千文"_qs << u"通义千问"_qs << 1;
    }

    void distances()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QCOMPARE(nameDistance(a, b), distance);
        QCOMPARE(nameDistance(b, a), distance);
    }

    void theNearestComeFirst()
    {
        const std::vector<NamedDistance> distances {{3, u"c"_qs}, {1, u"b"_qs}, {1, u"a"_qs}, {2, u"d"_qs}};
        QCOMPARE(nearestNames(distances, 3), (QStringList {u"a"_qs, u"b"_qs, u"d"_qs}));
        QCOMPARE(nearestNames(distances, 9).size(), 4);
        QVERIFY(nearestNames(distances, 0).isEmpty());
        QVERIFY(nearestNames({}, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NearestTest)
#include "tst_nearest.moc"

#include "model/base/phrases.h"
#include "tests/support/case.h"

using namespace dekade;

class PhrasesTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void englishNeedsNoFile_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("text");
        QTest::newRow("no number") << QByteArray("Parameters by release date") << -1 << u"Parameters by release date"_qs;
        QTest::newRow("none") << QByteArray("%n model(s)") << 0 << u"0 models"_qs;
        QTest::newRow("one") << QByteArray("%n model(s)") << 1 << u"1 model"_qs;
        QTest::newRow("many") << QByteArray("%n model(s)") << 60 << u"60 models"_qs;
        QTest::newRow("thousands, no separators") << QByteArray("%n model(s)") << 12345 << u"12345 models"_qs;
        QTest::newRow("twice") << QByteArray("%n model(s), %n point(s)") << 1 << u"1 model, 1 point"_qs;
        QTest::newRow("without a number the source stays") << QByteArray("model(s)") << -1 << u"model(s)"_qs;
        QTest::newRow("not ASCII") << QByteArray("4.3 × as many") << -1 << u"4.3 × as many"_qs;
    }

    void englishNeedsNoFile()
    {
        QFETCH(QByteArray, source);
        QFETCH(int, n);
        QTEST(base::Phrases().text(source.constData(), n), "text");
    }

    // A phrase without a translation falls back to English, without a warning (Case would fail on one).
    void aMissingPhraseFallsBackToEnglish()
    {
        const base::Phrases chinese(QLocale::Chinese);
        QCOMPARE(chinese.language(), QLocale::Chinese);
        QCOMPARE(chinese.text("%n model(s)", 2), u"2 models"_qs);
    }

    void copiesShareTheirWords()
    {
        const base::Phrases phrases(QLocale::Chinese);
        const base::Phrases copy = phrases;
        QCOMPARE(copy.language(), phrases.language());
        QCOMPARE(copy.text("%n model(s)", 1), phrases.text("%n model(s)", 1));
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "tst_phrases.moc"

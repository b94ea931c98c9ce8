#include "model/base/id.h"
#include "model/base/result.h"
#include "tests/support/case.h"

#include <QHash>

#include <type_traits>

using namespace dekade;

static_assert(!std::is_convertible_v<base::Id<struct OneTag>, base::Id<struct OtherTag>>, "ids of two kinds do not mix");
static_assert(!std::is_convertible_v<base::Result<int>, bool>, "a Result is no bool by accident");

class ResultTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const base::Result<int> good = 5;
        QVERIFY(good.ok());
        QCOMPARE(*good, 5);
        const base::Result<int> bad = base::Error {base::ErrorKind::Busy, u"in use"_qs};
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().kind, base::ErrorKind::Busy);
        QVERIFY(base::Result<void>().ok());
        QVERIFY(!base::Result<void>(base::Error {}).ok());
    }

    void holdsAStringApartFromItsError()
    {
        const base::Result<QString> text = u"value"_qs;
        QCOMPARE(text.value(), u"value"_qs);
    }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("nowhere") << QString() << 0 << 0 << QString() << u"bad"_qs;
        QTest::newRow("file") << u"a.csv"_qs << 0 << 0 << QString() << u"a.csv: bad"_qs;
        QTest::newRow("file, line") << u"a.csv"_qs << 3 << 0 << QString() << u"a.csv:3: bad"_qs;
        QTest::newRow("file, line, column") << u"a.csv"_qs << 3 << 7 << QString() << u"a.csv:3:7: bad"_qs;
        QTest::newRow("file, line, field") << u"a.csv"_qs << 3 << 0 << u"params"_qs << u"a.csv:3: params: bad"_qs;
        QTest::newRow("field") << QString() << 0 << 0 << u"params"_qs << u"params: bad"_qs;
    }

    void errorsSayWhere()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, field);
        const base::Error error {base::ErrorKind::BadInput, u"bad"_qs, file, line, column, field};
        QTEST(error.text(), "text");
    }

    void idsAreKeys()
    {
        using Key = base::Id<struct OneTag>;
        QHash<Key, int> rows;
        rows.insert(Key {7}, 1);
        rows.insert(Key {8}, 2);
        QCOMPARE(rows.value(Key {7}), 1);
        QVERIFY(Key {7} < Key {8});
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"

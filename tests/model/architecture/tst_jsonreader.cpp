#include "model/architecture/jsonreader.h"
#include "tests/model/architecture/shapes.h"

#include <cmath>

using namespace dekade;
using namespace dekade::architecture;

class JsonReaderTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void numbersStayWhatTheyAre()
    {
        const Result<JsonValue> read
            = parseJson("\xEF\xBB\xBF{\"a\": 9223372036854775807, \"b\": 9223372036854775808, \"c\": -9223372036854775808,"
                        "\"d\": 1.0, \"e\": Infinity, \"f\": -Infinity, \"g\": NaN, \"h\": 123456789012345678901234567890,"
                        "\"i\": 1e3, \"j\": -99999999999999999999, \"k\": null}");
        DEKADE_VERIFY_COUNTED(read);
        QCOMPARE(*read->find("a")->integer(), std::numeric_limits<std::int64_t>::max());
        QVERIFY(!read->find("b")->integer());
        QCOMPARE(read->find("b")->shown(), std::string("9223372036854775808"));
        QCOMPARE(*read->find("c")->integer(), std::numeric_limits<std::int64_t>::min());
        QVERIFY(!read->find("d")->integer());
        QCOMPARE(read->find("e")->shown(), std::string("Infinity"));
        QCOMPARE(read->find("f")->shown(), std::string("-Infinity"));
        QCOMPARE(read->find("g")->shown(), std::string("NaN"));
        QCOMPARE(read->find("h")->shown(), std::string("123456789012345678901234567890"));
        QCOMPARE(read->find("i")->shown(), std::string("1000"));
        QCOMPARE(read->find("j")->shown(), std::string("-99999999999999999999"));
        QVERIFY(read->find("k")->isNull());
        QVERIFY(!read->find("l"));
    }

    void theLastOfTwoCounts()
    {
        const Result<JsonValue> read = parseJson(R"({"a": 1, "a": 2})");
        DEKADE_VERIFY_COUNTED(read);
        QCOMPARE(*read->find("a")->integer(), std::int64_t {2});
        QCOMPARE(read->object()->size(), std::size_t {2});
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QByteArray() << 0 << u"empty"_qs;
        QTest::newRow("blanks") << QByteArray(" \n\t ") << 0 << u"empty"_qs;
        QTest::newRow("cut off") << QByteArray("{\n\"a\": 1") << 2 << u"not JSON"_qs;
        QTest::newRow("a word") << QByteArray("{\n\n\"a\": tru}") << 3 << u"not JSON"_qs;
        QTest::newRow("two documents") << QByteArray("{}\n{}") << 2 << u"not JSON"_qs;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xFF\"}") << 1 << u"not JSON"_qs;
        QTest::newRow("a NUL") << QByteArray("{\"a\": 1\0}", 9) << 1 << u"not JSON"_qs;
        QTest::newRow("64 deep is the end") << QByteArray(65, '[') << 1 << u"nested deeper than 64"_qs;
        QTest::newRow("a million deep") << QByteArray(1'000'000, '[') << 1 << u"nested deeper than 64"_qs;
        QTest::newRow("too many values") << QByteArray("[0") + QByteArray(",0").repeated(kMostJsonValues) + ']' << 1
                                         << u"more than 200000"_qs;
        QTest::newRow("too many lists") << QByteArray("[[]") + QByteArray(",[]").repeated(kMostJsonValues) + ']' << 1
                                        << u"more than 200000"_qs;
        QTest::newRow("too large") << QByteArray("{}") + QByteArray(static_cast<qsizetype>(kLargestConfig), ' ') << 0 << u"over 4 MiB"_qs;
    }

    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, why);
        const Result<JsonValue> read = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!read);
        QCOMPARE(read.problem().kind, Problem::Kind::Malformed);
        QCOMPARE(read.problem().line, line);
        QVERIFY2(QString::fromStdString(read.problem().message).contains(why), read.problem().message.c_str());
    }

    void longTextsAreCutBetweenCharacters()
    {
        const Result<JsonValue> read = parseJson("\"" + std::string(38, 'a') + "万万万\"");
        DEKADE_VERIFY_COUNTED(read);
        QCOMPARE(read->shown(), "\"" + std::string(38, 'a') + "…");
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"

#include "model/exchange/cellvalue.h"
#include "tests/support/case.h"

#include <clocale>

using namespace dekade;
using exchange::NumberCell;

/// Numbers and dates of single cells, alike under every locale of the process.
class tst_CellValue final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void localesDoNotMatter();
    void textIsNotNumeric_data();
    void textIsNotNumeric();
};

void tst_CellValue::numbers_data()
{
    using Kind = NumberCell::Kind;
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *cell, Kind kind, double value = 0, const char *reason = "") {
        QTest::newRow(name) << QByteArray(cell) << static_cast<int>(kind) << value << QString::fromUtf8(reason);
    };
    row("float text", "174600000000.0", Kind::Value, 174600000000.0);
    row("exponent", "3.14e+23", Kind::Value, 3.14e23);
    row("beyond 2^63", "12291000000000000000", Kind::Value, 12291000000000000000.0);
    row("float noise", "5.0000000000001e+26", Kind::Value, 5.0000000000001e26);
    row("dollars", "$29827341.92", Kind::Value, 29827341.92);
    row("spaces", " 17\xC2\xA0", Kind::Value, 17);
    row("suffix", "1.6T", Kind::Value, 1.6e12);
    row("small suffix", "671b", Kind::Value, 671e9);
    row("wanyi", "14.8万亿", Kind::Value, 14.8e12);
    row("yi", "3.8亿", Kind::Value, 3.8e8);
    row("qian", "5千", Kind::Value, 5000);
    row("tiny", "6.60E-12", Kind::Value, 6.6e-12);
    row("blank", "", Kind::Nothing);
    row("spaces only", "   ", Kind::Nothing);
    row("zero", "0", Kind::Nothing);
    row("float zero", "0.0", Kind::Nothing);
    row("two numbers", "2260275840,2290000001", Kind::Several, 0, "several numbers");
    row("twice the same", "14180000,14180000", Kind::Several, 0, "several numbers");
    row("thousands or decimals", "1,234", Kind::Bad, 0, "thousands or decimals");
    row("many thousands", "1,234,567", Kind::Bad, 0, "thousands or decimals");
    row("decimal comma", "1,5", Kind::Bad, 0, "thousands or decimals");
    row("long decimal comma", "12345,678", Kind::Bad, 0, "thousands or decimals");
    row("too large", "1e999", Kind::Bad, 0, "too large");
    row("nan", "nan", Kind::Bad, 0, "no number");
    row("inf", "inf", Kind::Bad, 0, "no number");
    row("infinity", "-Infinity", Kind::Bad, 0, "no number");
    row("negative", "-1", Kind::Bad, 0, "negative");
    row("hexadecimal", "0x10", Kind::Bad, 0, "no number");
    row("full width", "１２", Kind::Bad, 0, "no number");
    row("words", "about 70B", Kind::Bad, 0, "no number");
    row("dollar alone", "$", Kind::Bad, 0, "no digits");
    row("commas alone", ",,", Kind::Bad, 0, "thousands or decimals");
}

void tst_CellValue::numbers()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, kind);
    QFETCH(double, value);
    QFETCH(QString, reason);
    const NumberCell read = exchange::readNumberCell(cell.toStdString());
    QCOMPARE(static_cast<int>(read.kind), kind);
    QCOMPARE(read.value, value);
    QVERIFY2(read.reason.contains(reason), qPrintable(read.reason));
    QCOMPARE(read.reason.isEmpty(), reason.isEmpty());
}

void tst_CellValue::dates_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("reason");
    const auto good
        = [](const char *cell, const char *iso) { QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(iso) << QString(); };
    const auto bad
        = [](const char *cell, const char *why) { QTest::newRow(cell) << QByteArray(cell) << QString() << QString::fromUtf8(why); };
    good("2024-07-23", "2024-07-23");
    good("1950-07-02", "1950-07-02");
    good("2024-02-29", "2024-02-29");
    good("2024-12-31", "2024-12-31");
    good("2024-07", "2024-07");
    good("2024", "2024");
    good(" 2024-07-23 ", "2024-07-23");
    bad("2024-13-45", "YYYY-MM-DD");
    bad("2024-02-30", "YYYY-MM-DD");
    bad("2023-02-29", "YYYY-MM-DD");
    bad("1850-01-01", "1900");
    bad("2/17/2026", "month/day or day/month");
    bad("43342", "2018-08-30");
    bad("July 2024", "YYYY-MM-DD");
    bad("24-07-01", "YYYY");
    bad("２０２４", "YYYY-MM-DD");
}

void tst_CellValue::dates()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, iso);
    QFETCH(QString, reason);
    const auto date = exchange::readDateCell(cell.toStdString());
    QCOMPARE(date.ok(), reason.isEmpty());
    if (date)
        QCOMPARE(date->iso(), iso);
    else
        QVERIFY2(date.error().message.contains(reason), qPrintable(date.error().message));
}

void tst_CellValue::localesDoNotMatter()
{
    for (const char *locale : {"de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "C"}) {
        std::setlocale(LC_ALL, locale); // one that is not installed leaves the former
        QCOMPARE(exchange::readNumberCell("1.5").value, 1.5);
        QCOMPARE(exchange::readNumberCell("1.6t").value, 1.6e12);
        QCOMPARE(exchange::readNumberCell("1,5").kind, NumberCell::Kind::Bad);
    }
}

void tst_CellValue::textIsNotNumeric_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("numeric");
    QTest::newRow("number") << QByteArray("1.5") << true;
    QTest::newRow("dollars") << QByteArray("$1.5") << true;
    QTest::newRow("a number gone wrong") << QByteArray("1e999") << true;
    QTest::newRow("nan") << QByteArray("NaN") << true;
    QTest::newRow("full width") << QByteArray("１２") << true;
    QTest::newRow("name") << QByteArray("Gemini 1.0 Ultra") << false;
    QTest::newRow("link") << QByteArray("https://example.org/1") << false;
    QTest::newRow("name that begins like nan") << QByteArray("Nanotron 7B") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void tst_CellValue::textIsNotNumeric()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, numeric);
    QCOMPARE(exchange::looksNumeric(cell.toStdString()), numeric);
}

QTEST_GUILESS_MAIN(tst_CellValue)
#include "tst_cellvalue.moc"

#include "model/exchange/csvwriter.h"
#include "tests/support/case.h"

using namespace dekade;

namespace {

class CsvWriterTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void quotes_data();
    void quotes();
    void rowsAndHeader();
};

void CsvWriterTest::guards_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *cell, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(written);
    };
    row("plain", "Llama 3.1", "Llama 3.1");
    row("formula", "=1+2", "'=1+2");
    row("plus", "+SUM(A1)", "'+SUM(A1)");
    row("minus", "-A1", "'-A1");
    row("at", "@now", "'@now");
    row("tab", "\tx", "'\tx");
    row("carriage return", "\rx", "'\rx");
    row("negative number", "-5", "-5");
    row("negative fraction", "-0.25", "-0.25");
    row("exponent", "1.6e-9", "1.6e-9");
    row("number and more", "-5+cmd", "'-5+cmd");
    row("number and a line end", "-5\n", "'-5\n");
    row("signed with plus", "+5", "'+5");
    row("already an apostrophe", "'=x", "''=x");
    row("apostrophe of a word", "'tis", "'tis");
    row("two apostrophes", "''-x", "'''-x");
    row("apostrophe alone", "'", "'");
    row("empty", "", "");
    row("inside", "a=b", "a=b");
    row("Chinese", "通义千问", "通义千问");
}

void CsvWriterTest::guards()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(exchange::guardedCell(cell), written);
    QCOMPARE(exchange::unguardedCell(written), cell);
}

void CsvWriterTest::quotes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringLiteral("a b") << QByteArray("a b\n");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"\n");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"\n");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"\n");
    QTest::newRow("guarded and quoted") << QStringLiteral("=HYPERLINK(\"x\",1)") << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"\n");
    QTest::newRow("carriage return first") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"\n");
    QTest::newRow("UTF-8") << QStringLiteral("亿") << QByteArray("\xe4\xba\xbf\n");
}

void CsvWriterTest::quotes()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, line);
    QCOMPARE(exchange::csvText({QStringLiteral("c")}, {{cell}}), QByteArray("c\n") + line);
}

void CsvWriterTest::rowsAndHeader()
{
    const QStringList columns {QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(exchange::csvText(columns, {}), QByteArray("a,b\n"));
    QCOMPARE(exchange::csvText(columns, {{QStringLiteral("1")}}), QByteArray("a,b\n1,\n"));
}

} // namespace

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "test_csvwriter.moc"

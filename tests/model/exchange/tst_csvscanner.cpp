#include "model/exchange/csvscanner.h"
#include "tests/support/case.h"

#include <QRandomGenerator>

using namespace dekade;
using exchange::CsvScanner;
using exchange::TextSource;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Scan {
    Rows rows;
    std::vector<qint64> lines;
    std::vector<std::string> raw;
    base::Error error;
};

Scan scan(const QByteArray &text, char separator = ',')
{
    Scan out;
    const auto source = TextSource::ofBytes(text, QStringLiteral("t.csv"));
    if (!source) {
        out.error = source.error();
        return out;
    }
    CsvScanner scanner(**source, separator);
    for (;;) {
        const auto more = scanner.next();
        if (!more)
            out.error = more.error();
        if (!more || !*more)
            return out;
        std::vector<std::string> row;
        std::string scratch;
        for (const exchange::Cell &cell : scanner.cells())
            row.emplace_back(scanner.text(cell, scratch));
        out.rows.push_back(row);
        out.lines.push_back(scanner.line());
        out.raw.emplace_back(scanner.raw());
    }
}

} // namespace

Q_DECLARE_METATYPE(Rows)

/// Rows, cells, line numbers and caps.
class tst_CsvScanner final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void countsLines();
    void writtenRowsComeBack();
    void caps_data();
    void caps();
    void rowsMayCrossPieces();
};

void tst_CsvScanner::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("empty") << QByteArray() << Rows {};
    QTest::newRow("one cell") << QByteArray("a") << Rows {{"a"}};
    QTest::newRow("no final line end") << QByteArray("a,b\nc,d") << Rows {{"a", "b"}, {"c", "d"}};
    QTest::newRow("final line end") << QByteArray("a,b\n") << Rows {{"a", "b"}};
    QTest::newRow("trailing comma") << QByteArray("a,\n,b") << Rows {{"a", ""}, {"", "b"}};
    QTest::newRow("trailing comma at the end") << QByteArray("a,") << Rows {{"a", ""}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Rows {{"a", "b"}, {"c", "d"}};
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << Rows {{"a", "b"}, {"c", "d"}};
    QTest::newRow("mixed ends") << QByteArray("a\rb\r\nc\nd") << Rows {{"a"}, {"b"}, {"c"}, {"d"}};
    QTest::newRow("blank lines") << QByteArray("\n\na\n\nb\n\n") << Rows {{"a"}, {"b"}};
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\nd\"\n") << Rows {{"a,b", "c\nd"}};
    QTest::newRow("doubled") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"") << Rows {{"say \"hi\"", "\""}};
    QTest::newRow("quote within") << QByteArray("6\" gun,b") << Rows {{"6\" gun", "b"}};
    QTest::newRow("after the quote") << QByteArray("\"a\"\"b\"c,d") << Rows {{"a\"bc", "d"}};
    QTest::newRow("empty quotes") << QByteArray("\"\",\"\"") << Rows {{"", ""}};
    QTest::newRow("CRLF in quotes") << QByteArray("\"a\r\nb\"") << Rows {{"a\r\nb"}};
}

void tst_CsvScanner::splits()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    const Scan got = scan(text);
    QCOMPARE(got.error.message, QString());
    QCOMPARE(got.rows, rows);
}

void tst_CsvScanner::countsLines()
{
    const Scan got = scan("h,i\n\"a\nb\nc\",1\r\n\r\nd,\"e\r\nf\"\ng,2");
    QCOMPARE(got.lines, (std::vector<qint64> {1, 2, 6, 8}));
    QCOMPARE(got.raw.at(1), std::string("\"a\nb\nc\",1"));
}

void tst_CsvScanner::writtenRowsComeBack()
{
    QRandomGenerator random(7);
    const QByteArray letters = "ab,\"\n\r;\t'= ";
    for (int round = 0; round < 500; ++round) {
        Rows rows(1 + random.bounded(5));
        QByteArray text;
        for (auto &row : rows) {
            const int cells = 1 + random.bounded(4);
            for (int i = 0; i < cells; ++i) {
                QByteArray cell;
                for (int k = random.bounded(6); k > 0; --k)
                    cell += letters.at(random.bounded(static_cast<int>(letters.size())));
                row.push_back(cell.toStdString());
                text += (i > 0 ? ",\"" : "\"") + cell.replace('"', "\"\"") + '"';
            }
            text += random.bounded(2) == 0 ? "\n" : "\r\n";
        }
        QCOMPARE(scan(text).rows, rows);
    }
}

void tst_CsvScanner::caps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
    QTest::newRow("quote never closed") << QByteArray("a,b\nc,\"d\ne,f\n") << 2 << 2 << QStringLiteral("never closed");
    QTest::newRow("quote open for long") << QByteArray("a\n\n\"") + QByteArray(70'000, 'x') + QByteArray("\n1\n\"") << 3 << 1
                                         << QStringLiteral("64 KiB");
    QTest::newRow("long cell") << QByteArray("a\nb,") + QByteArray(70'000, 'x') << 2 << 2 << QStringLiteral("64 KiB");
    QTest::newRow("long cell without end") << QByteArray("a\n") + QByteArray(200'000'00, 'x') << 2 << 1 << QStringLiteral("64 KiB");
    QTest::newRow("columns") << QByteArray("a\n") + QByteArray(1'000'000, ',') << 2 << 1025 << QStringLiteral("1,024");
    QTest::newRow("NUL") << QByteArray("a\nb\0c", 5) << 2 << 0 << QStringLiteral("NUL");
}

void tst_CsvScanner::caps()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, message);
    const base::Error error = scan(text).error;
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
    QCOMPARE(error.line, line);
    QCOMPARE(error.column, column);
}

void tst_CsvScanner::rowsMayCrossPieces()
{
    // Three megabytes of rows of every length: some cross the buffer's pieces within a quote, between CR and LF, between two quotes.
    QByteArray text;
    Rows rows;
    for (int i = 0; text.size() < 3'000'000; ++i) {
        const std::string cell = std::string(static_cast<std::size_t>(i % 3000), i % 2 == 0 ? '"' : 'x') + ",\n";
        rows.push_back({cell, std::to_string(i)});
        text += '"' + QByteArray::fromStdString(cell).replace('"', "\"\"") + "\"," + QByteArray::number(i) + "\r\n";
    }
    const Scan got = scan(text);
    QCOMPARE(got.error.message, QString());
    QVERIFY(got.rows == rows);
}

QTEST_GUILESS_MAIN(tst_CsvScanner)
#include "tst_csvscanner.moc"

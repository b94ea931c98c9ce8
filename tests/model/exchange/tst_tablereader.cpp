#include "model/exchange/tablereader.h"
#include "tests/model/exchange/tablesink.h"
#include "tests/support/case.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace dekade;
using namespace catalogue;
using exchange::ReadOptions;
using exchange::ReadReport;
using tests::TableSink;

namespace {

QString dataFile(const char *name) { return QStringLiteral(DEKADE_IMPORT_DATA "/") + QLatin1StringView(name); }

QStringList kindsOf(const ReadReport &report)
{
    QStringList kinds;
    for (const exchange::Problem &problem : report.problems)
        kinds << QStringLiteral("%1:%2 %3").arg(problem.line).arg(problem.column).arg(problem.kind);
    return kinds;
}

base::Result<ReadReport> readBytes(const QByteArray &bytes, TableSink &sink, bool skipBadRows = true)
{
    ReadOptions options;
    options.skipBadRows = skipBadRows;
    return exchange::readTableBytes(bytes, QStringLiteral("t.csv"), options, sink);
}

const QByteArray kSmall = "Model,Publication date,Parameters\n模型 é,2024-01-02,7B\n";

QByteArray encoded(QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(kSmall));
}

} // namespace

/// Whole tables: formats, columns, figures, flags, problems, encodings, and files that are none.
class tst_TableReader final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void epoch();
    void flags();
    void owid();
    void spreadsheets_data();
    void spreadsheets();
    void datesOnly();
    void badRowsAreLeftOutOnRequest();
    void badRowEndsTheReading();
    void encodings_data();
    void encodings();
    void latin1();
    void badUtf8IsOneRow();
    void cells_data();
    void cells();
    void headers_data();
    void headers();
    void noFiles_data();
    void noFiles();
    void previewStops();
    void progressCancels();
    void sinkMayRefuse();
    void problemsAreCapped();
    void hashIsOfTheFile();
};

void tst_TableReader::epoch()
{
    TableSink sink;
    const auto report = exchange::readTable(dataFile("epoch-like.csv"), {}, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->format, QStringLiteral("epoch"));
    QCOMPARE(report->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(report->dialect, QStringLiteral("comma"));
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->skipped, 0);
    QCOMPARE(kindsOf(*report),
        (QStringList {QStringLiteral("1:11 column-ignored"), QStringLiteral("6:7 several-numbers"), QStringLiteral("7:0 duplicate")}));
    const ImportRecord &first = sink.records.at(0);
    QCOMPARE(first.name, std::string("Alpha-1.0- Diffusion"));
    QCOMPARE(first.organization, std::string("First Lab,Second Lab"));
    QCOMPARE(first.country, std::string("United States of America,Canada"));
    QCOMPARE(first.line, 2);
    QCOMPARE(first.date->iso(), QStringLiteral("2024-05-13"));
    QVERIFY(first.notable && first.frontier && !first.finetuned);
    QVERIFY(first.raw.starts_with("\"Alpha-1.0-\nDiffusion\",") && first.raw.ends_with("/b\""));
    QCOMPARE(first.figures.size(), std::size_t(5));
    QCOMPARE(sink.figure(0, Quantity::TrainingCost)->value, 29827341.92);
    QCOMPARE(sink.figure(0, Quantity::TrainingTime)->value, 720.5);
    QCOMPARE(sink.figure(0, Quantity::TrainingCompute)->low.value_or(0), 1e23);
    QCOMPARE(sink.figure(0, Quantity::ParamsTotal)->basis, Basis::Reported);
    QCOMPARE(sink.figure(1, Quantity::ParamsTotal)->value, 12291000000000000000.0);
    QCOMPARE(sink.figure(1, Quantity::ParamsTotal)->basis, Basis::Estimated);
    QVERIFY(!sink.figure(1, Quantity::TrainingTokens));
    QVERIFY(!sink.figure(2, Quantity::ParamsTotal)); // 0 is no value
    QVERIFY(!sink.records.at(3).date);
    QVERIFY(sink.records.at(3).frontier && !sink.records.at(1).notable);
}

void tst_TableReader::flags()
{
    TableSink sink;
    DEKADE_VERIFY_RESULT(exchange::readTable(dataFile("epoch-like.csv"), {}, sink));
    const auto flagsOf = [&sink](std::size_t row) { return sink.records.at(row).flags; };
    const auto all = [](std::initializer_list<Flag> flags) {
        unsigned sum = 0;
        for (const Flag flag : flags)
            sum |= static_cast<unsigned>(flag);
        return sum;
    };
    QCOMPARE(flagsOf(0), 0U);
    QCOMPARE(flagsOf(1), all({Flag::BelowOwnBound, Flag::Rumour}));
    QCOMPARE(flagsOf(2), all({Flag::TokensInWords, Flag::WrongConfidence, Flag::Finetune, Flag::Duplicate}));
    QCOMPARE(flagsOf(3), all({Flag::TokensInWords}));
}

void tst_TableReader::owid()
{
    TableSink sink;
    const auto report = exchange::readTable(dataFile("owid-like.csv"), {}, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->format, QStringLiteral("owid"));
    QCOMPARE(report->rows, 4);
    QCOMPARE(kindsOf(*report), (QStringList {QStringLiteral("3:1 repaired"), QStringLiteral("6:1 repaired")}));
    QCOMPARE(sink.records.at(1).name, std::string("Broken Name 1"));
    QCOMPARE(sink.records.at(1).raw, std::string("Broken Name 1\n,2022-11-28,2578000000,Language"));
    QCOMPARE(sink.records.at(1).line, 3);
    QCOMPARE(sink.figure(1, Quantity::TrainingCompute)->value, 2578000000e15);
    QCOMPARE(sink.records.at(2).name, std::string("Gamma"));
    QCOMPARE(sink.records.at(3).name, std::string("Delta"));
}

void tst_TableReader::spreadsheets_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("days as numbers, names deleted") << dataFile("serial-days.csv")
                                                    << QStringList {QStringLiteral("No column holds the names"), QStringLiteral("deleted"),
                                                           QStringLiteral("43342 would be 2018-08-30")};
    QTest::newRow("day of the download") << dataFile("download-day.csv")
                                         << QStringList {QStringLiteral("month/day or day/month"), QStringLiteral("day of the download"),
                                                QStringLiteral("(Original Day)"), QStringLiteral("twice")};
}

void tst_TableReader::spreadsheets()
{
    QFETCH(QString, file);
    QFETCH(QStringList, reasons);
    TableSink sink;
    ReadOptions options;
    options.skipBadRows = true;
    const auto report = exchange::readTable(file, options, sink);
    QVERIFY(!report);
    QVERIFY(sink.records.empty());
    QCOMPARE(report.error().kind, base::ErrorKind::BadInput);
    for (const QString &reason : reasons)
        QVERIFY2(report.error().message.contains(reason), qPrintable(report.error().message));
}

void tst_TableReader::datesOnly()
{
    TableSink sink;
    const auto report = exchange::readTable(dataFile("release-dates.csv"), {}, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->rows, 3);
    QCOMPARE(kindsOf(*report), (QStringList {QStringLiteral("1:0 no-figures"), QStringLiteral("3:0 no-date")}));
    QCOMPARE(sink.records.at(0).organization, std::string("First Lab"));
}

void tst_TableReader::badRowsAreLeftOutOnRequest()
{
    TableSink sink;
    ReadOptions options;
    options.skipBadRows = true;
    const auto report = exchange::readTable(dataFile("comma-numbers.csv"), options, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->dialect, QStringLiteral("semicolon"));
    QCOMPARE(report->rows, 6);
    QCOMPARE(report->skipped, 4);
    QCOMPARE(kindsOf(*report),
        (QStringList {
            QStringLiteral("3:4 number"), QStringLiteral("4:3 date"), QStringLiteral("5:3 ragged"), QStringLiteral("6:1 no-name")}));
    QCOMPARE(report->problems.at(0).field, QStringLiteral("Parameters"));
    QCOMPARE(sink.records.size(), std::size_t(2));
    QCOMPARE(sink.figure(1, Quantity::ParamsTotal)->value, 3.8e8);
}

void tst_TableReader::badRowEndsTheReading()
{
    TableSink sink;
    const auto report = exchange::readTable(dataFile("comma-numbers.csv"), {}, sink);
    QVERIFY(!report);
    QCOMPARE(report.error().line, 3);
    QCOMPARE(report.error().column, 4);
    QCOMPARE(report.error().field, QStringLiteral("Parameters"));
    QVERIFY(report.error().message.contains(QStringLiteral("1,234")));
}

void tst_TableReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << kSmall << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF" + kSmall) << QStringLiteral("UTF-8 with BOM");
    QTest::newRow("UTF-16 LE with a mark") << encoded(QStringConverter::Utf16LE, true) << QStringLiteral("UTF-16 LE");
    QTest::newRow("UTF-16 BE with a mark") << encoded(QStringConverter::Utf16BE, true) << QStringLiteral("UTF-16 BE");
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, false) << QStringLiteral("UTF-16 LE");
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, false) << QStringLiteral("UTF-16 BE");
}

void tst_TableReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    TableSink sink;
    const auto report = readBytes(bytes, sink, false);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->encoding, encoding);
    QCOMPARE(report->columns.first().header, QStringLiteral("Model"));
    QCOMPARE(sink.records.at(0).name, std::string("模型 é"));
    QCOMPARE(sink.figure(0, Quantity::ParamsTotal)->value, 7e9);
}

void tst_TableReader::latin1()
{
    TableSink sink;
    const auto report = readBytes("Model;Day;Parameters\nR\xE9sum\xE9 \x93x\x94;2024-01-01;5\n", sink, false);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->encoding, QStringLiteral("Latin-1"));
    QCOMPARE(sink.records.at(0).name, std::string("Résumé “x”"));
}

void tst_TableReader::badUtf8IsOneRow()
{
    TableSink sink;
    const auto report = readBytes("Model,Day,Parameters\n\"模\n型\",2024-01-01,5\n\"b\n\xE9\",2024-01-01,5\nc,2024-01-01,5\n", sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(kindsOf(*report), QStringList {QStringLiteral("5:0 encoding")});
    QCOMPARE(sink.records.size(), std::size_t(2));
}

void tst_TableReader::cells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("problem");
    QTest::newRow("fine") << QByteArray("A,2024-01-01,1.6T") << QString();
    QTest::newRow("year") << QByteArray("A,2024,1.6T") << QString();
    QTest::newRow("too large") << QByteArray("A,2024-01-01,1e999") << QStringLiteral("2:3 number");
    QTest::newRow("larger than can be meant") << QByteArray("A,2024-01-01,1e41") << QStringLiteral("2:3 number");
    QTest::newRow("nan") << QByteArray("A,2024-01-01,nan") << QStringLiteral("2:3 number");
    QTest::newRow("inf") << QByteArray("A,2024-01-01,inf") << QStringLiteral("2:3 number");
    QTest::newRow("negative") << QByteArray("A,2024-01-01,-1") << QStringLiteral("2:3 number");
    QTest::newRow("separator") << QByteArray("A,2024-01-01,\"1,234\"") << QStringLiteral("2:3 number");
    QTest::newRow("full width") << QByteArray("A,2024-01-01,１２") << QStringLiteral("2:3 number");
    QTest::newRow("month 13") << QByteArray("A,2024-13-45,5") << QStringLiteral("2:2 date");
    QTest::newRow("30 February") << QByteArray("A,2024-02-30,5") << QStringLiteral("2:2 date");
    QTest::newRow("too few cells") << QByteArray("A,2024-01-01") << QStringLiteral("2:2 ragged");
    QTest::newRow("too many cells") << QByteArray("A,2024-01-01,5,6") << QStringLiteral("2:3 ragged");
    QTest::newRow("half a row") << QByteArray("A") << QStringLiteral("2:1 ragged");
    QTest::newRow("no name") << QByteArray("\" \n\",2024-01-01,5") << QStringLiteral("2:1 no-name");
    QTest::newRow("after the quote") << QByteArray("\"A\"b,2024-01-01,5") << QStringLiteral("2:1 quote");
    QTest::newRow("commas") << QByteArray(",,") << QStringLiteral("2:0 blank-row");
}

void tst_TableReader::cells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, problem);
    for (const char *end : {"", "\n", "\r\n", "\r"}) {
        TableSink sink;
        const auto report = readBytes("Model,Publication date,Parameters\n" + row + end, sink);
        DEKADE_VERIFY_RESULT(report);
        QCOMPARE(kindsOf(*report).join(QLatin1Char(';')), problem);
        QCOMPARE(report->skipped == 0, sink.records.size() == 1 || problem.endsWith(QLatin1String("blank-row")));
    }
}

void tst_TableReader::headers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("answer"); // the fields read, or a part of the refusal
    QTest::newRow("short") << QByteArray("name,organization,date,parameters,tokens\na,b,2024-01-01,1,2")
                           << QStringLiteral("name organization date params_total training_tokens");
    QTest::newRow("tabs, other cases, spaces") << QByteArray(" MODEL \tDay\tCost\na\t2024-01-01\t3")
                                               << QStringLiteral("name date training_cost");
    QTest::newRow("better of two") << QByteArray("Model,Day,Training dataset size (gradients),Training dataset size (total)\na,2024,1,2")
                                   << QStringLiteral("name date training_tokens");
    QTest::newRow("equal columns") << QByteArray("Model,Day,Parameters,Parameters\na,2024,1,1") << QStringLiteral("name date params_total");
    QTest::newRow("differing columns") << QByteArray("Model,Day,Parameters,Parameters\na,2024,1,2") << QStringLiteral("columns 3 and 4");
    QTest::newRow("header only") << QByteArray("Model,Day,Parameters\n") << QStringLiteral("name date params_total");
    QTest::newRow("figure of Dekade") << QByteArray(
        "id,name,release_date,params_total,params_total_unit,params_total_basis,params_total_low\na,A,2024,5,parameters,estimated,1")
                                      << QStringLiteral("name date params_total params_total_basis params_total_low");
    QTest::newRow("no table") << QByteArray("Dear reader\nthis is a letter") << QStringLiteral("Is this a table of models");
    QTest::newRow("no names") << QByteArray("Day,Parameters\n2024,5") << QStringLiteral("names of models");
    QTest::newRow("names only") << QByteArray("Model,Colour\na,red") << QStringLiteral("No column holds dates");
    QTest::newRow("dates that are words") << QByteArray("Model,Day,Parameters\na,soon,5") << QStringLiteral("are no dates");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("empty");
    QTest::newRow("blank") << QByteArray("\n \n") << QStringLiteral("empty");
    QTest::newRow("a million columns") << QByteArray(1'000'000, ',') << QStringLiteral("1,024");
    QTest::newRow("NUL") << QByteArray("Model,Day\0,P\n", 13) << QStringLiteral("NUL");
}

void tst_TableReader::headers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, answer);
    TableSink sink;
    const auto report = readBytes(text, sink, false);
    if (!report) {
        QVERIFY2(report.error().message.contains(answer), qPrintable(report.error().message));
        return;
    }
    QStringList fields;
    for (const exchange::RecognisedColumn &column : report->columns)
        fields << column.field;
    QCOMPARE(fields.join(QLatin1Char(' ')), answer);
}

void tst_TableReader::noFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QStringLiteral("/nowhere/at/all.csv") << QStringLiteral("no such file");
    QTest::newRow("folder") << QStringLiteral("/") << QStringLiteral("folder");
    QTest::newRow("zeros") << QStringLiteral("/dev/zero") << QStringLiteral("device");
    QTest::newRow("pipe") << QString() << QStringLiteral("pipe");
}

void tst_TableReader::noFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    QTemporaryDir folder;
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("pipe.csv"));
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    }
    TableSink sink;
    const auto report = exchange::readTable(path, {}, sink);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(message), qPrintable(report.error().message));
    QCOMPARE(report.error().file, path);
}

void tst_TableReader::previewStops()
{
    const auto preview = exchange::previewTable(dataFile("comma-numbers.csv"), 2);
    DEKADE_VERIFY_RESULT(preview);
    QCOMPARE(preview->report.rows, 2);
    QCOMPARE(preview->records.size(), std::size_t(1));
    QCOMPARE(kindsOf(preview->report), QStringList {QStringLiteral("3:4 number")});
}

void tst_TableReader::progressCancels()
{
    QByteArray text = "name,date,parameters\n";
    while (text.size() < 5'000'000)
        text += "Model " + QByteArray::number(text.size()) + ",2024-01-01,7000000000\n";
    TableSink sink;
    int calls = 0;
    ReadOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        [&] { QVERIFY(done > 0 && done <= total && total == text.size()); }();
        return ++calls < 3;
    };
    const auto report = exchange::readTableBytes(text, QStringLiteral("t.csv"), options, sink);
    QVERIFY(!report);
    QVERIFY(exchange::wasCancelled(report.error()));
    QCOMPARE(calls, 3);
}

void tst_TableReader::sinkMayRefuse()
{
    class Refusing final : public TableSink {
    public:
        base::Result<void> take(const ImportRecord &record) override
        {
            if (record.name == "b")
                return base::Error {kind, QStringLiteral("not this one"), {}, 0, 0, QStringLiteral("name")};
            return TableSink::take(record);
        }
        base::ErrorKind kind = base::ErrorKind::BadInput;
    };
    const QByteArray text = "name,date,parameters\na,2024,1\nb,2024,1\nc,2024,1\n";
    Refusing sink;
    const auto report = readBytes(text, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(kindsOf(*report), QStringList {QStringLiteral("3:0 refused")});
    QCOMPARE(report->skipped, 1);
    QCOMPARE(readBytes(text, sink, false).error().line, 3);
    sink.kind = base::ErrorKind::CannotWrite;
    QCOMPARE(readBytes(text, sink).error().kind, base::ErrorKind::CannotWrite);
}

void tst_TableReader::problemsAreCapped()
{
    QByteArray text = "name,date,parameters\nx,2024,1\n";
    for (int i = 0; i < 2500; ++i)
        text += "a,b\n";
    TableSink sink;
    const auto report = readBytes(text, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->problemCount, 2500);
    QCOMPARE(report->problems.size(), std::size_t(exchange::kKeptProblems));
    QCOMPARE(report->skipped, 2500);
}

void tst_TableReader::hashIsOfTheFile()
{
    for (const char *name : {"epoch-like.csv", "owid-like.csv"}) {
        QFile file(dataFile(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        TableSink sink;
        ReadOptions options;
        options.hash = true;
        const auto report = exchange::readTable(dataFile(name), options, sink);
        DEKADE_VERIFY_RESULT(report);
        QCOMPARE(report->sha256, QString::fromLatin1(hash));
        QVERIFY(report->headerLine.contains(QStringLiteral(",")));
    }
}

QTEST_GUILESS_MAIN(tst_TableReader)
#include "tst_tablereader.moc"

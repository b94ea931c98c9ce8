// Recorded traces: round trips byte for byte, and what an importer refuses.
#include "model/routing/balance.h"
#include "model/routing/logitsource.h"
#include "model/routing/recording.h"
#include "model/routing/router.h"
#include "model/routing/routers.h"
#include "tests/support/case.h"

namespace dekade::tests {

using namespace routing;

class RecordingTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void aTraceComesBack();
    void windowsLinesAndAMark();
    void loadsOfALayer();
    void mistakes_data();
    void mistakes();
    void limitsAreTheCallers();
};

void RecordingTest::comesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("assignments") << QByteArray("layer,expert\n0,5\n0,1\n15,63\n");
    QTest::newRow("choices") << QByteArray("token,layer,experts,weights\n0,0,5;1,0.75;0.25\n1,0,2;0,0.1;1e-30\n");
    QTest::newRow("without weights") << QByteArray("token,layer,experts,weights\n0,0,5;1,\n7,3,2,\n");
    QTest::newRow("a token nobody took") << QByteArray("token,layer,experts,weights\n0,0,,\n1,0,3,0.5\n");
}

void RecordingTest::comesBackByteForByte()
{
    QFETCH(QByteArray, csv);
    const Outcome<Recording> recording = readRecording(csv.toStdString());
    QVERIFY2(recording.ok(), recording.ok() ? "" : recording.fault().message.c_str());
    QCOMPARE(QByteArray::fromStdString(writeRecording(*recording)), csv);
}

void RecordingTest::aTraceComesBack()
{
    for (const char *key : {"deepseek_v3", "hunyuan_a13b", "expert_choice"}) {
        const RouterSettings settings = routerOf(key)->settings;
        const LogitTable logits = madeUpLogits({64, settings.experts, 4, 2, 1, 0, 0});
        const Outcome<Trace> trace = route(settings, {logits.view()});
        QVERIFY(trace.ok());
        const Recording recording = recordingOf(*trace, 3);
        const std::string text = writeRecording(recording);
        const Outcome<Recording> back = readRecording(text, {4, settings.experts});
        QVERIFY2(back.ok(), back.ok() ? "" : back.fault().message.c_str());
        QCOMPARE(*back, recording);
        QCOMPARE(writeRecording(*back), text);
        QCOMPARE(loadOf(*back, 3, settings.experts), trace->requested);
    }
}

void RecordingTest::windowsLinesAndAMark()
{
    const Outcome<Recording> recording = readRecording("\xEF\xBB\xBFlayer,expert\r\n2,7\r\n2,7");
    QVERIFY(recording.ok());
    QCOMPARE(writeRecording(*recording), std::string("layer,expert\n2,7\n2,7\n"));
}

void RecordingTest::loadsOfALayer()
{
    const Outcome<Recording> recording = readRecording("layer,expert\n0,1\n2,7\n0,1\n0,0\n");
    QVERIFY(recording.ok());
    QCOMPARE(layersOf(*recording), (std::vector<int> {0, 2}));
    QCOMPARE(expertsOf(*recording), 8);
    QCOMPARE(loadOf(*recording, 0, 3), (std::vector<int> {1, 2, 0}));
    QCOMPARE(maxViolation(loadOf(*recording, 0, 3)), 1.0);
    QCOMPARE(loadOf(*recording, 1, 2), (std::vector<int> {0, 0}));
}

void RecordingTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &csv, int line, int column, const char *field, const char *message) {
        QTest::newRow(name) << csv << line << column << QByteArray(field) << QByteArray(message);
    };
    const QByteArray choices = "token,layer,experts,weights\n";
    row("nothing", "", 1, 1, "", "the first line must be");
    row("another table", "Model,Day\n", 1, 1, "", "the first line must be");
    row("no rows", "layer,expert\n", 1, 1, "", "there are no rows");
    row("a cell too few", "layer,expert\n1\n", 2, 1, "", "the row has 1 cell instead of 2");
    row("a cell too many", "layer,expert\n0,1\n1,2,3\n", 3, 1, "", "the row has 3 cells instead of 2");
    row("an empty line", "layer,expert\n0,1\n\n0,1\n", 3, 1, "", "the row has 1 cell instead of 2");
    row("no number", "layer,expert\n0,x\n", 2, 3, "expert", "is no whole number");
    row("half an expert", "layer,expert\n0,1.5\n", 2, 3, "expert", "is no whole number");
    row("an empty cell", "layer,expert\n,1\n", 2, 1, "layer", "is no whole number");
    row("a blank", "layer,expert\n0, 1\n", 2, 3, "expert", "is no whole number");
    row("below zero", "layer,expert\n0,-1\n", 2, 3, "expert", "must be from 0 to 65535");
    row("out of range", "layer,expert\n0,65536\n", 2, 3, "expert", "must be from 0 to 65535");
    row("beyond an int", "layer,expert\n0,99999999999999999999\n", 2, 3, "expert", "must be from 0 to 65535");
    row("layer out of range", "layer,expert\n4096,1\n", 2, 1, "layer", "must be from 0 to 4095");
    row("an expert twice", choices + "0,0,3;4;3,\n", 2, 9, "experts", "names expert 3 twice");
    row("NaN", choices + "0,0,3;4,0.5;nan\n", 2, 13, "weights", "must be a finite number");
    row("infinite", choices + "0,0,3,inf\n", 2, 7, "weights", "must be a finite number");
    row("too large", choices + "0,0,3,1e99\n", 2, 7, "weights", "must be a finite number");
    row("negative", choices + "0,0,3,-0.5\n", 2, 7, "weights", "must be a finite number");
    row("weights missing", choices + "0,0,3;4,0.5\n", 2, 9, "weights", "has 1 weights for 2 experts");
    row("a list with a hole", choices + "0,0,3;;4,\n", 2, 7, "experts", "is no whole number");
    row("a long line", "layer,expert\n" + QByteArray(70000, '1') + "\n", 2, 1, "", "longer than 64 KiB");
    row("a NUL", QByteArray("layer,expert\n0,\0001\n", 17), 2, 3, "expert", "is no whole number");
}

void RecordingTest::mistakes()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, message);
    const Outcome<Recording> recording = readRecording(csv.toStdString());
    QVERIFY(!recording.ok());
    const Fault fault = recording.fault();
    QVERIFY2(QByteArray::fromStdString(fault.message).contains(message), fault.message.c_str());
    QCOMPARE(fault.line, line);
    QCOMPARE(fault.column, column);
    QCOMPARE(QByteArray::fromStdString(fault.field), field);
}

void RecordingTest::limitsAreTheCallers()
{
    QVERIFY(readRecording("layer,expert\n31,7\n", {32, 8}).ok());
    const Outcome<Recording> outside = readRecording("layer,expert\n31,8\n", {32, 8});
    QVERIFY(!outside.ok());
    QCOMPARE(outside.fault().message, std::string("must be from 0 to 7"));
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::RecordingTest)
#include "tst_recording.moc"

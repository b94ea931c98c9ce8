// A recording as a trace that can be played, and what a trace must hold.
#include "model/routing/logitsource.h"
#include "model/routing/router.h"
#include "model/routing/routers.h"
#include "model/routing/tracerecord.h"
#include "tests/support/case.h"

namespace dekade::tests {

using namespace routing;

class TraceRecordTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void choicesBecomeATrace();
    void writtenAgainItIsTheSame_data();
    void writtenAgainItIsTheSame();
    void assignmentsHaveNoTokens();
    void aTraceIsChecked_data();
    void aTraceIsChecked();
};

static Recording recorded(const char *csv)
{
    const Outcome<Recording> recording = readRecording(csv);
    if (!recording)
        qFatal("%s", recording.fault().message.c_str());
    return *recording;
}

void TraceRecordTest::choicesBecomeATrace()
{
    const Recording recording = recorded("token,layer,experts,weights\n0,3,5;1,0.75;0.25\n1,3,2;5,1;0\n2,7,0,1\n3,3,4;6,\n");
    const Outcome<TraceRecord> record = traceOf(recording, 3, 8);
    QVERIFY(record.ok());
    const Trace &trace = record->trace;
    QCOMPARE(trace.tokens, 3); // layer 7 is another
    QCOMPARE(trace.experts, 8);
    QCOMPARE(record->topK, 2);
    QCOMPARE(trace.picks[1], (Pick {0, 1, 1, 0.25F, 0.25F, -1, Fate::Kept}));
    QCOMPARE(trace.picks[3].fate, Fate::Dropped); // its weight is 0
    QCOMPARE(trace.picks[5].weight, 0.5F); // none was recorded: one of two
    QCOMPARE(trace.load, (std::vector<int> {0, 1, 1, 0, 1, 1, 1, 0}));
    QCOMPARE(trace.requested, (std::vector<int> {0, 1, 1, 0, 1, 2, 1, 0}));
    QVERIFY(checkTrace(trace).ok());
    QCOMPARE(traceOf(recording, 7)->trace.experts, 7); // one more than the largest anywhere
    QCOMPARE(traceOf(recording, 4).fault().field, std::string("layer"));
}

void TraceRecordTest::writtenAgainItIsTheSame_data()
{
    QTest::addColumn<QString>("router");
    for (const char *router : {"mixtral", "deepseek_v3", "hunyuan_a13b", "switch", "gshard_deepspeed"})
        QTest::newRow(router) << QString::fromLatin1(router);
}

/// A router's trace as CSV, read as a trace again and written again: the same bytes, the same loads.
void TraceRecordTest::writtenAgainItIsTheSame()
{
    QFETCH(QString, router);
    RouterSettings settings = routerOf(router.toStdString())->settings;
    const LogitTable logits = madeUpLogits({64, settings.experts, 4, 2, 1, 0, 0});
    const Outcome<Trace> trace = route(settings, {logits.view()});
    QVERIFY(trace.ok());
    const std::string csv = writeRecording(recordingOf(*trace, 2));
    const Outcome<Recording> read = readRecording(csv);
    QVERIFY(read.ok());
    const Outcome<TraceRecord> record = traceOf(*read, 2, settings.experts);
    QVERIFY(record.ok());
    QCOMPARE(writeRecording(recordingOf(record->trace, 2)), csv);
    QCOMPARE(record->trace.load, trace->load);
}

void TraceRecordTest::assignmentsHaveNoTokens()
{
    const Outcome<TraceRecord> record = traceOf(recorded("layer,expert\n0,5\n"), 0);
    QVERIFY(!record.ok());
    QVERIFY(record.fault().message.find("tokens") != std::string::npos);
}

void TraceRecordTest::aTraceIsChecked_data()
{
    QTest::addColumn<int>("mistake");
    QTest::addColumn<QString>("message");
    QTest::newRow("an expert that is none") << 0 << QStringLiteral("token 0: expert 8 is none of 8");
    QTest::newRow("an expert twice") << 1 << QStringLiteral("token 1: expert 2 is picked twice");
    QTest::newRow("a load that is another") << 2 << QStringLiteral("expert 1 has load 3, but the picks give 1");
    QTest::newRow("requests that are others") << 3 << QStringLiteral("expert 5 has requested 9, but the picks give 2");
}

void TraceRecordTest::aTraceIsChecked()
{
    QFETCH(int, mistake);
    QFETCH(QString, message);
    Trace trace = traceOf(recorded("token,layer,experts,weights\n0,0,5;1,0.75;0.25\n1,0,2;5,1;0\n"), 0, 8)->trace;
    if (mistake == 0)
        trace.picks[0].expert = 8;
    if (mistake == 1) {
        trace.picks[3].expert = 2;
        trace.picks[3].rank = 0;
    }
    if (mistake == 2)
        trace.load[1] = 3;
    if (mistake == 3)
        trace.requested[5] = 9;
    const Outcome<bool> checked = checkTrace(trace);
    QVERIFY(!checked.ok());
    QCOMPARE(QString::fromStdString(checked.fault().message), message);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::TraceRecordTest)
#include "tst_tracerecord.moc"

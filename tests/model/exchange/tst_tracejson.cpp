// Whole traces as JSON: byte for byte the same after a round trip, and every mistake named with its place.
#include "model/exchange/tracefile.h"
#include "model/exchange/tracejson.h"
#include "model/routing/logitsource.h"
#include "model/routing/router.h"
#include "model/routing/routers.h"
#include "tests/support/case.h"

#include <QFile>
#include <QTemporaryDir>

namespace dekade::tests {

using namespace routing;

class TraceJsonTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void mistakes_data();
    void mistakes();
    void aFileIsToldByWhatItHolds_data();
    void aFileIsToldByWhatItHolds();
    void aFileThatIsNotThere();

private:
    QTemporaryDir m_folder;
};

/// A trace of a router, with words for its last tokens.
static TraceRecord recordOf(const char *key, int tokens)
{
    RouterSettings settings = routerOf(key)->settings;
    if (settings.experts > 512)
        settings.experts = 16;
    if (settings.capacity.places > 0)
        settings.capacity.places = 2;
    const LogitTable logits = madeUpLogits({tokens, settings.experts, 4, 2, 1.5F, 0, 0});
    std::vector<float> uniforms;
    if (settings.secondExpert == SecondExpert::AtRandom)
        uniforms.assign(static_cast<std::size_t>(tokens), 0.5F);
    const Outcome<Trace> trace = route(settings, {logits.view(), {}, uniforms});
    if (!trace)
        qFatal("%s", trace.fault().message.c_str());
    TraceRecord record {key, "a \"seeded\" router, seed 4", 3, settings.topK, settings.sharedExperts, settings.groups.count, {}, logits.values,
        {}, *trace};
    record.words.assign(static_cast<std::size_t>(tokens), {});
    record.words.back() = "两\n\"%1";
    return record;
}

void TraceJsonTest::comesBackByteForByte_data()
{
    QTest::addColumn<QString>("router");
    for (const Router &router : routers())
        QTest::newRow(router.key.data()) << QString::fromLatin1(router.key.data());
}

void TraceJsonTest::comesBackByteForByte()
{
    QFETCH(QString, router);
    const TraceRecord record = recordOf(router.toLatin1().constData(), router == QLatin1String("kimi_k2") ? 8 : 16);
    const QByteArray json = exchange::traceToJson(record);
    const base::Result<TraceRecord> back = exchange::readTraceJson(json, QStringLiteral("trace.json"));
    DEKADE_VERIFY_RESULT(back);
    QCOMPARE(back->trace, record.trace); // scores, selection, groups, picks with weights, positions and fates, loads
    QVERIFY(*back == record);
    QCOMPARE(exchange::traceToJson(*back), json);
}

void TraceJsonTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *from, const char *to, int line, const char *message) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << QString::fromLatin1(message);
    };
    row("another kind", "\"trace\": 1", "\"trace\": 2", 1, "is no trace of Dekade: \"trace\" must be 1");
    row("no layer", "\"layer\": 3,", "", 1, "\"layer\" is missing");
    row("experts of half", "\"experts\": 2,\n\"top_k\"", "\"experts\": 2.5,\n\"top_k\"", 5, "\"experts\" must be a whole number from 1 to 65536");
    row("k over experts", "\"top_k\": 1", "\"top_k\": 3", 6, "\"top_k\" must be a whole number from 1 to 2");
    row("an expert that is none", "\"experts\": [1]", "\"experts\": [2]", 13, "token 0: \"experts\" must be a whole number from 0 to 1");
    row("two ranks", "\"ranks\": [0]", "\"ranks\": [0, 1]", 13, "token 0: \"ranks\" must have 1 entries, not 2");
    row("a fate that is none", "\"kept\"", "\"lost\"", 13, "token 0: \"fates\" must be \"kept\", \"dropped\" or \"not sampled\"");
    row("a score too few", "\"scores\": [0.25, 0.75]", "\"scores\": [0.25]", 13,
        "token 0: \"scores\" must have a number for each of 2 experts in every token, or for none");
    row("a score that is none", "\"scores\": [0.25, 0.75]", "\"scores\": [0.25, null]", 13, "token 0: \"scores\" must hold finite numbers");
    row("a weight that is NaN", "\"weights\": [0.75]", "\"weights\": [NaN]", 13, "token 0: \"weights\" must hold finite numbers");
    row("a load that the picks do not give", "\"load\": [0, 1]", "\"load\": [1, 1]", 1,
        "expert 0 has load 1, but the picks give 0; correct the one or the other");
    row("loads of three", "\"load\": [0, 1]", "\"load\": [0, 1, 0]", 16, "\"load\" must have 2 entries, not 3");
}

void TraceJsonTest::mistakes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    QFETCH(QString, message);
    TraceRecord record {"m", "s", 3, 1, 0, 1, {"w"}, {}, {}, {}};
    record.trace.tokens = 1;
    record.trace.experts = 2;
    record.trace.scores = {0.25F, 0.75F};
    record.trace.selection = {0.25F, 0.75F};
    record.trace.picks = {{0, 1, 0, 0.75F, 0.75F, 0, Fate::Kept}};
    record.trace.firstPick = {0, 1};
    record.trace.requested = {0, 1};
    record.trace.load = {0, 1};
    QByteArray json = exchange::traceToJson(record);
    DEKADE_VERIFY_RESULT(exchange::readTraceJson(json, QStringLiteral("t.json")));
    QVERIFY2(json.contains(from), json.constData());
    json.replace(from, to);
    const base::Result<TraceRecord> read = exchange::readTraceJson(json, QStringLiteral("t.json"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().message, message);
    QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
    QCOMPARE(read.error().line, line);
    QVERIFY(read.error().column > 0);
}

void TraceJsonTest::aFileIsToldByWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error"); // empty: none
    QTest::newRow("trace") << exchange::traceToJson(recordOf("mixtral", 4)) << QString();
    QTest::newRow("choices") << QByteArray("{\"choices\": [{\"token\": 0, \"layer\": 1, \"experts\": [1], \"weights\": [1]}]}") << QString();
    QTest::newRow("rows") << QByteArray("layer,expert\n0,5\n") << QString();
    QTest::newRow("rows with tokens") << QByteArray("token,layer,experts,weights\n0,0,5;1,0.75;0.25\n") << QString();
    QTest::newRow("neither") << QByteArray("hello\n")
                             << QStringLiteral(":1:1: the first line must be \"layer,expert\" or \"token,layer,experts,weights\"");
    QTest::newRow("a wrong row") << QByteArray("layer,expert\n0,5\n0,x\n") << QStringLiteral(":3:3: expert: is no whole number");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral(":1:1: the first line must be");
}

void TraceJsonTest::aFileIsToldByWhatItHolds()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QString path = m_folder.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const base::Result<exchange::TraceFile> read = exchange::readTraceFile(path);
    QCOMPARE(read.ok(), error.isEmpty());
    if (!read)
        QVERIFY2(read.error().text().startsWith(path + error), qPrintable(read.error().text()));
}

void TraceJsonTest::aFileThatIsNotThere()
{
    QCOMPARE(exchange::readTraceFile(m_folder.filePath(QStringLiteral("none"))).error().kind, base::ErrorKind::BadInput);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::TraceJsonTest)
#include "tst_tracejson.moc"

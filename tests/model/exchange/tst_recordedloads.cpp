// The real loads that ship, against the numbers published beside them; recordings as JSON.
#include "model/exchange/recordedloads.h"
#include "model/exchange/recordingjson.h"
#include "model/routing/balance.h"
#include "tests/support/case.h"

#include <cmath>
#include <numeric>

namespace dekade::tests {

class RecordedLoadsTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void maxVio_data();
    void maxVio();
    void everyTokenIsCounted();
    void oneExpertComesFirst();
    void itSaysWhoseItIs();
    void mistakes_data();
    void mistakes();
    void jsonComesBackByteForByte_data();
    void jsonComesBackByteForByte();
    void jsonMistakes_data();
    void jsonMistakes();
};

static const exchange::RecordedLoads &loads()
{
    static const base::Result<exchange::RecordedLoads> bundled = exchange::bundledRecordedLoads();
    return bundled.value();
}

void RecordedLoadsTest::maxVio_data()
{
    QTest::addColumn<int>("model");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QList<double>>("expected"); // layers 0, 7, 15
    QTest::newRow("OLMoE, arXiv") << 0 << u"arxiv"_qs << QList<double> {6.81, 5.28, 6.49};
    QTest::newRow("OLMoE, GitHub") << 0 << u"github"_qs << QList<double> {4.01, 5.16, 3.51};
    QTest::newRow("OLMoE, Wikipedia") << 0 << u"wikipedia"_qs << QList<double> {5.18, 5.78, 3.65};
    QTest::newRow("OLMoE, books") << 0 << u"book"_qs << QList<double> {2.63, 3.06, 1.93};
    QTest::newRow("OLMoE, C4") << 0 << u"c4"_qs << QList<double> {2.02, 1.66, 1.50};
    QTest::newRow("Mixtral, arXiv") << 1 << u"arxiv"_qs << QList<double> {0.27, 0.13, 0.17};
    QTest::newRow("Mixtral, GitHub") << 1 << u"github"_qs << QList<double> {0.30, 0.25, 0.33};
    QTest::newRow("Mixtral, Wikipedia") << 1 << u"wikipedia"_qs << QList<double> {0.11, 0.12, 0.19};
    QTest::newRow("Mixtral, books") << 1 << u"book"_qs << QList<double> {0.18, 0.09, 0.29};
    QTest::newRow("Mixtral, C4") << 1 << u"c4"_qs << QList<double> {0.12, 0.08, 0.12};
}

void RecordedLoadsTest::maxVio()
{
    QFETCH(int, model);
    QFETCH(QString, domain);
    QFETCH(QList<double>, expected);
    const auto at = static_cast<std::size_t>(loads().domains.indexOf(domain));
    const exchange::RecordedModel &recorded = loads().models[static_cast<std::size_t>(model)];
    for (std::size_t layer = 0; layer < 3; ++layer) {
        const double ours = routing::maxViolation(recorded.load[at][layer]);
        QVERIFY2(std::abs(ours - expected[static_cast<qsizetype>(layer)]) < 0.00501, qPrintable(QString::number(ours)));
    }
}

void RecordedLoadsTest::everyTokenIsCounted()
{
    QCOMPARE(loads().layers, (std::vector<int> {0, 7, 15}));
    for (const exchange::RecordedModel &model : loads().models) {
        for (std::size_t domain = 0; domain < model.load.size(); ++domain) {
            for (std::size_t layer = 0; layer < model.load[domain].size(); ++layer) {
                const auto &all = model.load[domain][layer];
                const auto &first = model.firstChoices[domain][layer];
                QCOMPARE(std::accumulate(all.begin(), all.end(), 0), 208896 * model.topK);
                QCOMPARE(std::accumulate(first.begin(), first.end(), 0), 208896);
            }
        }
    }
}

void RecordedLoadsTest::oneExpertComesFirst()
{
    // 57 % of arXiv's tokens in layer 15 of OLMoE have the same first choice.
    const auto arxiv = static_cast<std::size_t>(loads().domains.indexOf(u"arxiv"_qs));
    QCOMPARE(std::round(routing::largestShare(loads().models[0].firstChoices[arxiv][2]) * 100), 57.0);
}

void RecordedLoadsTest::itSaysWhoseItIs()
{
    QVERIFY(loads().source.contains(QLatin1String("allenai/OLMoE")));
    QVERIFY(loads().license.startsWith(QLatin1String("Apache-2.0")));
    QCOMPARE(loads().models[1].name, QStringLiteral("Mixtral-8x7B-v0.1"));
}

void RecordedLoadsTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QByteArray head
        = R"({"source": "s", "license": "l", "layers": [0], "domains": ["d"], "models": {"m": {"num_experts": 2, "top_k": 1, "num_layers": 1, )";
    QTest::newRow("no JSON") << QByteArray("{") << u"is no JSON"_qs;
    QTest::newRow("no source") << QByteArray("{}") << u"\"source\" must be a text"_qs;
    QTest::newRow("no counts") << QByteArray(head + "\"x\": 0}}}") << u"\"expert_counts\", d: must hold a list for each of 1 layers"_qs;
    QTest::newRow("too few experts") << QByteArray(head + R"("expert_counts": {"d": [[1]]}}}})") << u"one count for each of 2 experts"_qs;
    QTest::newRow("half a token") << QByteArray(head + R"("expert_counts": {"d": [[1, 0.5]]}}}})") << u"must be a whole number"_qs;
    QTest::newRow("NaN") << QByteArray(head + R"("expert_counts": {"d": [[1, NaN]]}}}})") << u"must be a whole number"_qs;
}

void RecordedLoadsTest::mistakes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto read = exchange::readRecordedLoads(bytes, QStringLiteral("loads.json"));
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(message), qPrintable(read.error().text()));
    QVERIFY(read.error().line > 0);
}

void RecordedLoadsTest::jsonComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("assignments") << QByteArray("layer,expert\n0,5\n15,63\n");
    QTest::newRow("choices") << QByteArray("token,layer,experts,weights\n0,0,5;1,0.75;0.1\n1,0,,\n2,0,3,\n");
}

void RecordedLoadsTest::jsonComesBackByteForByte()
{
    QFETCH(QByteArray, csv);
    const auto recording = routing::readRecording(csv.toStdString());
    QVERIFY(recording.ok());
    const QByteArray json = exchange::recordingToJson(*recording);
    const auto back = exchange::readRecordingJson(json, QStringLiteral("trace.json"));
    DEKADE_VERIFY_RESULT(back);
    QVERIFY(*back == *recording);
    QCOMPARE(exchange::recordingToJson(*back), json);
}

void RecordedLoadsTest::jsonMistakes_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<QString>("message");
    QTest::newRow("out of range") << QByteArray(R"({"token": 0, "layer": 0, "experts": [8]})")
                                  << u"choice 1: expert must be a whole number from 0 to 7"_qs;
    QTest::newRow("twice") << QByteArray(R"({"token": 0, "layer": 0, "experts": [3, 3]})") << u"choice 1: names expert 3 twice"_qs;
    QTest::newRow("NaN") << QByteArray(R"({"token": 0, "layer": 0, "experts": [3], "weights": [NaN]})")
                         << u"choice 1: a weight must be a finite number"_qs;
    QTest::newRow("weights") << QByteArray(R"({"token": 0, "layer": 0, "experts": [3], "weights": [1, 2]})")
                             << u"choice 1: has 2 weights for 1 experts"_qs;
    QTest::newRow("no layer") << QByteArray(R"({"token": 0, "experts": [3]})") << u"choice 1: layer must be a whole number"_qs;
    QTest::newRow("no token") << QByteArray(R"({"layer": 0, "experts": [3]})") << u"choice 1: token must be a whole number"_qs;
    QTest::newRow("no experts") << QByteArray(R"({"token": 0, "layer": 0})") << u"choice 1: \"experts\" must be a list"_qs;
    QTest::newRow("no object") << QByteArray("7") << u"choice 1: layer must be"_qs;
}

void RecordedLoadsTest::jsonMistakes()
{
    QFETCH(QByteArray, choice);
    QFETCH(QString, message);
    const QByteArray json = R"({"choices": [{"token": 0, "layer": 0, "experts": [1]}, )" + choice + "]}";
    const auto read = exchange::readRecordingJson(json, QStringLiteral("trace.json"), {4, 8});
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(message), qPrintable(read.error().text()));
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::RecordedLoadsTest)
#include "tst_recordedloads.moc"

// dekade route, routers and lab, run as a script would run them.
#include "tests/app/cli/program.h"

#include <QDir>

#include <cmath>

namespace dekade::tests {

class CliRoute final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAnswered_data();
    void everyFileIsAnswered();
    void mistakesExitThree_data();
    void mistakesExitThree();
    void mistakesInWords_data();
    void mistakesInWords();
    void routersAreListed();
    void theLabTrains();
    void theLabsSeedAloneDecides();
    void theLabAsText();
};

static QStringList typed(const QString &words) { return words.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

void CliRoute::everyFileIsAnswered_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DEKADE_ROUTING_DATA));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        if (!name.startsWith(QLatin1String("reference_")))
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    }
}

/// One result a case, in order, with every key that is expected; the numbers are tst_routingcases' business.
void CliRoute::everyFileIsAnswered()
{
    QFETCH(QString, path);
    const Program program;
    const Outcome outcome = program.run({QStringLiteral("route"), path});
    DEKADE_DONE(outcome);
    const QJsonArray results = outcome.object().value(QStringLiteral("results")).toArray();
    const QJsonArray cases = QJsonDocument::fromJson(bytesOf(path)).object().value(QStringLiteral("cases")).toArray();
    QCOMPARE(results.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject result = results[i].toObject();
        QCOMPARE(result.value(QStringLiteral("case")), cases[i].toObject().value(QStringLiteral("case")));
        const QStringList keys = cases[i].toObject().value(QStringLiteral("expected")).toObject().keys();
        for (const QString &key : keys)
            QVERIFY2(result.contains(key), qPrintable(key));
    }
    QCOMPARE(program.run({QStringLiteral("route"), path, QStringLiteral("--format"), QStringLiteral("json")}).out, outcome.out);
}

void CliRoute::mistakesExitThree_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &params, const QByteArray &logits, const char *message) {
        const QByteArray document = R"({"cases": [{"router": "mixtral", "case": "good", "params": {"top_k": 1}, "logits": [[1, 2]]},
{"router": "mixtral", "case": "lesson 4", "params": {)"
            + params + R"(}, "logits": )" + logits + "}]}";
        QTest::newRow(name) << document << QByteArray(message);
    };
    row("ragged", "", "[[1, 2], [1]]", "case \"lesson 4\": token 1 has 1 logits but token 0 has 2");
    row("NaN", "", "[[1, NaN]]", "case \"lesson 4\": token 0, expert 1: the logit is NaN");
    row("infinity", "", "[[1, 2], [-Infinity, 2]]", "case \"lesson 4\": token 1, expert 0: the logit is minus infinite");
    row("k over experts", "\"top_k\": 5", "[[1, 2]]", "case \"lesson 4\": top-k is 5 but there are 2 experts");
    row("empty", "", "[]", "case \"lesson 4\": \"logits\" is empty");
    QTest::newRow("no JSON") << QByteArray("{\"cases\": [}") << QByteArray("cases.json:1:");
    QTest::newRow("no cases") << QByteArray("{}") << QByteArray("holds no \"cases\"");
    QTest::newRow("empty file") << QByteArray() << QByteArray("is no JSON");
}

void CliRoute::mistakesExitThree()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, message);
    const Program program;
    QVERIFY(putBytes(program.file(QStringLiteral("cases.json")), document));
    const Outcome outcome = program.run(typed(QStringLiteral("route cases.json")));
    DEKADE_REFUSED(outcome, 3);
    QVERIFY2(outcome.err.contains(message), outcome.err.constData());
    QVERIFY2(outcome.err.contains("cases.json"), outcome.err.constData());
}

void CliRoute::mistakesInWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("route") << 2 << QByteArray();
    QTest::newRow("route nowhere.json") << 3 << QByteArray("there is no such file");
    QTest::newRow("route .") << 3 << QByteArray("is no regular file");
    QTest::newRow("lab --experts 0") << 2 << QByteArray("--experts takes a whole number from 1 to 256");
    QTest::newRow("lab --experts 4 --top-k 5") << 2 << QByteArray("--top-k takes a whole number from 1 to 4");
    QTest::newRow("lab --steps -1") << 2 << QByteArray("--steps takes a whole number");
    QTest::newRow("lab --balance magic") << 2 << QByteArray("--balance takes none, aux or bias");
    QTest::newRow("lab --seed x") << 2 << QByteArray("--seed takes a whole number");
    QTest::newRow("routers --steps 3") << 2 << QByteArray();
}

void CliRoute::mistakesInWords()
{
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    const Program program;
    const Outcome outcome = program.run(typed(QString::fromLatin1(QTest::currentDataTag())));
    DEKADE_REFUSED(outcome, code);
    QVERIFY2(outcome.err.contains(message), outcome.err.constData());
}

void CliRoute::routersAreListed()
{
    const Program program;
    const Outcome outcome = program.run(typed(QStringLiteral("routers --format json")));
    DEKADE_DONE(outcome);
    QVERIFY(outcome.array().size() >= 22);
    for (const QJsonValue &router : outcome.array()) {
        for (const char *key : {"router", "name", "paper", "code", "score"})
            QVERIFY2(!router[QLatin1String(key)].toString().isEmpty(), key);
        if (router[QLatin1String("router")].toString() == QLatin1String("deepseek_v3")) {
            QCOMPARE(router[QLatin1String("num_experts")].toInt(), 256);
            QCOMPARE(router[QLatin1String("groups")][QLatin1String("topk_group")].toInt(), 4);
            QCOMPARE(router[QLatin1String("routed_scaling_factor")].toDouble(), 2.5);
        }
    }
    QVERIFY(program.run({QStringLiteral("routers")}).out.contains("deepseek_v3"));
}

void CliRoute::theLabTrains()
{
    const Program program;
    const Outcome outcome = program.run(typed(QStringLiteral("lab --balance aux --steps 150 --format json")));
    DEKADE_DONE(outcome);
    const QJsonArray steps = outcome.object().value(QStringLiteral("steps")).toArray();
    QCOMPARE(steps.size(), 151);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i][QLatin1String("step")].toInt(), static_cast<int>(i));
        const QJsonArray load = steps[i][QLatin1String("load")].toArray();
        QCOMPARE(load.size(), 16);
        int sum = 0;
        for (const QJsonValue &count : load)
            sum += count.toInt();
        QCOMPARE(sum, 4096);
        for (const char *key : {"loss", "max_violation", "entropy"})
            QVERIFY2(std::isfinite(steps[i][QLatin1String(key)].toDouble(NAN)), key);
    }
    QVERIFY(steps.last()[QLatin1String("loss")].toDouble() < steps.first()[QLatin1String("loss")].toDouble() / 4);
    QVERIFY(steps.last()[QLatin1String("max_violation")].toDouble() < steps.first()[QLatin1String("max_violation")].toDouble());
}

void CliRoute::theLabsSeedAloneDecides()
{
    const Program program;
    const auto out = [&](const char *words) { return program.run(typed(QString::fromLatin1(words))).out; };
    const QByteArray first = out("lab --steps 5 --seed 7 --experts 4 --top-k 2");
    QVERIFY(!first.isEmpty());
    QCOMPARE(out("lab --steps 5 --seed 7 --experts 4 --top-k 2"), first);
    QVERIFY(out("lab --steps 5 --seed 8 --experts 4 --top-k 2") != first);
}

void CliRoute::theLabAsText()
{
    const Program program;
    const Outcome outcome = program.run(typed(QStringLiteral("lab --steps 2 --experts 4")));
    DEKADE_DONE(outcome);
    QCOMPARE(outcome.out.count('\n'), 4); // the head and steps 0 to 2
    QVERIFY(outcome.out.contains("MaxVio"));
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliRoute)
#include "tst_cliroute.moc"

// Every router case of tests/data/routing, within its own tolerance, and what becomes of cases that are wrong.
#include "model/exchange/routingreport.h"
#include "tests/support/case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace dekade::tests {

class RoutingCasesTest final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void deepSpeedsTopTwo_data();
    void deepSpeedsTopTwo();
    void huggingFacesSwitch_data();
    void huggingFacesSwitch();
    void fairscalesTopTwo_data();
    void fairscalesTopTwo();
    void everyFileIsThere();
    void mistakes_data();
    void mistakes();
    void doublesBeyondFloatAreInfinite();
};

namespace {

/// How far a number may be off: |ours − expected| ≤ absolute + relative · |expected|.
struct Tolerance {
    double absolute = 0;
    double relative = 0;
};

Tolerance toleranceOf(const QString &key, const QJsonObject &stated)
{
    const auto of = [&](const char *name) { return stated[QLatin1String(name)].toDouble(); };
    if (stated.contains(QLatin1String("rel")))
        return {of("abs"), of("rel")};
    if (key.contains(QLatin1String("weights")))
        return {of("weights_abs"), 0};
    if (key.startsWith(QLatin1String("bias")))
        return {of("bias_abs"), 0};
    return {1e-9, of("loss_rel")};
}

/// What differs first, with its path; empty where nothing does.
QString difference(const QJsonValue &ours, const QJsonValue &expected, Tolerance tolerance, const QString &path)
{
    if (expected.isDouble() && ours.isDouble()) {
        const double off = std::abs(ours.toDouble() - expected.toDouble());
        if (off <= tolerance.absolute + tolerance.relative * std::abs(expected.toDouble()))
            return {};
        return QStringLiteral("%1 is %2, expected %3").arg(path).arg(ours.toDouble(), 0, 'g', 17).arg(expected.toDouble(), 0, 'g', 17);
    }
    if (expected.isArray() && ours.isArray()) {
        const QJsonArray left = ours.toArray();
        const QJsonArray right = expected.toArray();
        if (left.size() != right.size())
            return QStringLiteral("%1 has %2 entries, expected %3").arg(path).arg(left.size()).arg(right.size());
        for (qsizetype i = 0; i < left.size(); ++i) {
            const QString found = difference(left[i], right[i], tolerance, QStringLiteral("%1[%2]").arg(path).arg(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isObject() && ours.isObject()) {
        const QJsonObject right = expected.toObject();
        for (const QString &key : right.keys()) {
            const QString found = difference(ours.toObject()[key], right[key], tolerance, QString(path + QLatin1Char('.') + key));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    return ours == expected ? QString() : QString(path + QStringLiteral(" is of another kind or value"));
}

QByteArray bytesOf(const QString &name)
{
    QFile file(QDir(QStringLiteral(DEKADE_ROUTING_DATA)).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList caseFiles()
{
    QStringList names = QDir(QStringLiteral(DEKADE_ROUTING_DATA)).entryList({QStringLiteral("*.json")});
    names.removeAll(QStringLiteral("reference_curves.json"));
    names.removeAll(QStringLiteral("reference_seed0.json"));
    return names;
}

base::Result<QJsonObject> reported(const QJsonObject &document)
{
    const auto cases = exchange::readRoutingCases(QJsonDocument(document).toJson(), QStringLiteral("cases.json"));
    if (!cases)
        return cases.error();
    return exchange::routingReport(cases->front());
}

QJsonObject asDocument(const QJsonObject &one) { return {{QStringLiteral("cases"), QJsonArray {one}}}; }

void addRows(const QStringList &files)
{
    QTest::addColumn<QJsonObject>("one");
    for (const QString &file : files) {
        const QJsonArray cases = QJsonDocument::fromJson(bytesOf(file)).object()[QLatin1String("cases")].toArray();
        for (const QJsonValue &entry : cases) {
            const QJsonObject one = entry.toObject();
            QTest::addRow("%s: %s", qPrintable(file.chopped(5)), qPrintable(one[QLatin1String("case")].toString())) << one;
        }
    }
}

} // namespace

void RoutingCasesTest::everyFileIsThere() { QCOMPARE(caseFiles().size(), 26); }

void RoutingCasesTest::published_data() { addRows(caseFiles()); }

void RoutingCasesTest::published()
{
    QFETCH(QJsonObject, one);
    const base::Result<QJsonObject> report = reported(asDocument(one));
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE((*report)[QLatin1String("case")], one[QLatin1String("case")]);
    const QJsonObject expected = one[QLatin1String("expected")].toObject();
    QVERIFY(!expected.isEmpty());
    for (const QString &key : expected.keys()) {
        const Tolerance tolerance = toleranceOf(key, one[QLatin1String("tolerance")].toObject());
        QVERIFY2(report->contains(key), qPrintable(key));
        const QString found = difference((*report)[key], expected[key], tolerance, key);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void RoutingCasesTest::deepSpeedsTopTwo_data() { addRows({QStringLiteral("gshard.json")}); }

/// The same logits through the code that makes weights sum to 1 after dropping; its outcomes stand beside GShard's.
void RoutingCasesTest::deepSpeedsTopTwo()
{
    QFETCH(QJsonObject, one);
    const QJsonObject expected = one[QLatin1String("variant_deepspeed")].toObject();
    if (expected.isEmpty())
        return;
    QJsonObject params = one[QLatin1String("params")].toObject();
    params.remove(QStringLiteral("renormalize"));
    one[QLatin1String("params")] = params;
    one[QLatin1String("router")] = QStringLiteral("gshard_deepspeed");
    const base::Result<QJsonObject> report = reported(asDocument(one));
    DEKADE_VERIFY_RESULT(report);
    for (const char *key : {"indices", "weights", "load", "aux_loss"}) {
        const QString name = QLatin1String(key);
        const QString found
            = difference((*report)[name], expected[name], toleranceOf(name, one[QLatin1String("tolerance")].toObject()), name);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    QCOMPARE((*report)[QLatin1String("dropped")].toArray().size(), expected[QLatin1String("dropped")].toArray().size());
}

void RoutingCasesTest::huggingFacesSwitch_data() { addRows({QStringLiteral("switch.json")}); }

/// Its loss counts every dropped token for expert 0: the number that the real code gave stands beside the paper's.
void RoutingCasesTest::huggingFacesSwitch()
{
    QFETCH(QJsonObject, one);
    const double expected = one[QLatin1String("second_reference")].toObject()[QLatin1String("aux_loss_as_hf_model_computes_it")].toDouble();
    QJsonObject params = one[QLatin1String("params")].toObject();
    params.remove(QStringLiteral("aux_loss_kind"));
    one[QLatin1String("params")] = params;
    one[QLatin1String("router")] = QStringLiteral("switch_hf");
    const base::Result<QJsonObject> report = reported(asDocument(one));
    DEKADE_VERIFY_RESULT(report);
    const QString found = difference((*report)[QLatin1String("aux_loss")], expected, {1e-9, 1e-5}, QStringLiteral("aux_loss"));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void RoutingCasesTest::fairscalesTopTwo_data() { addRows({QStringLiteral("gshard.json")}); }

/// fairscale's loss is the mean of the products, and its weights are DeepSpeed's where its noise is 0.
void RoutingCasesTest::fairscalesTopTwo()
{
    QFETCH(QJsonObject, one);
    const QJsonObject variant = one[QLatin1String("variant_fairscale")].toObject();
    if (variant.isEmpty())
        return;
    QJsonObject params = one[QLatin1String("params")].toObject();
    for (const char *key : {"renormalize", "aux_loss_kind", "second_expert_policy"})
        params.remove(QLatin1String(key));
    one[QLatin1String("params")] = params;
    one[QLatin1String("router")] = QStringLiteral("gshard_fairscale");
    const base::Result<QJsonObject> report = reported(asDocument(one));
    DEKADE_VERIFY_RESULT(report);
    const QString loss
        = difference((*report)[QLatin1String("aux_loss")], variant[QLatin1String("aux_loss_unscaled")], {1e-9, 1e-5}, QStringLiteral("aux_loss"));
    QVERIFY2(loss.isEmpty(), qPrintable(loss));
    const QJsonObject deepSpeed = one[QLatin1String("variant_deepspeed")].toObject();
    for (const char *key : {"indices", "weights", "load"}) {
        const QString found = difference((*report)[QLatin1String(key)], deepSpeed[QLatin1String(key)], {2e-6, 0}, QLatin1String(key));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void RoutingCasesTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *document, const char *message) {
        QTest::newRow(name) << QByteArray(document) << QString::fromLatin1(message);
    };
    const auto mixtral = [&](const char *name, const QByteArray &logits, const char *message, const QByteArray &params = "\"top_k\": 2") {
        const QByteArray document
            = "{\"cases\": [{\"router\": \"mixtral\", \"case\": \"c1\", \"params\": {" + params + "}, \"logits\": " + logits + "}]}";
        row(name, document.constData(), message);
    };
    mixtral("ragged", "[[1, 2, 3], [1, 2]]", "case \"c1\": token 1 has 2 logits but token 0 has 3");
    mixtral("NaN", "[[1, 2, 3], [1, NaN, 3]]", "case \"c1\": token 1, expert 1: the logit is NaN");
    mixtral("infinity", "[[1, 2, Infinity]]", "case \"c1\": token 0, expert 2: the logit is infinite");
    mixtral("minus infinity", "[[1, -Infinity, 2]]", "case \"c1\": token 0, expert 1: the logit is minus infinite");
    mixtral("beyond a double", "[[1, 1e999]]", "Number too big to be stored in double. At cases[0].logits[0][1].");
    mixtral("null", "[[1, null]]", "case \"c1\": token 0, expert 1: the logit is no number");
    mixtral("a text", "[[1, \"2\"]]", "case \"c1\": token 0, expert 1: the logit is no number");
    mixtral("no token", "[]", "case \"c1\": \"logits\" is empty");
    mixtral("no expert", "[[]]", "case \"c1\": token 0: must be a list of logits");
    mixtral("no list", "7", "case \"c1\": \"logits\" must be a list of rows");
    mixtral("k over experts", "[[1, 2]]", "case \"c1\": top-k is 3 but there are 2 experts", "\"top_k\": 3");
    mixtral("k of 0", "[[1, 2]]", "case \"c1\": top-k is 0", "\"top_k\": 0");
    mixtral("k of half", "[[1, 2]]", "case \"c1\": \"top_k\" must be a whole number", "\"top_k\": 1.5");
    mixtral("other experts", "[[1, 2]]", "case \"c1\": token 0 has 2 logits but the router has 8 experts", "\"num_experts\": 8");
    mixtral("score", "[[1, 2]]", "case \"c1\": \"score\" is \"tanh\", which is none of: softmax", "\"score\": \"tanh\"");
    mixtral("capacity", "[[1, 2]]", "case \"c1\": \"capacity\" must be a whole number from 0", "\"capacity\": -2");
    mixtral(
        "uneven groups", "[[1, 2, 3]]", "case \"c1\": 3 experts do not divide into 2 equal groups", "\"n_group\": 2, \"topk_group\": 1");
    mixtral("k over kept groups", "[[1, 2, 3, 4]]", "case \"c1\": top-k is 3 but the 1 kept group hold only 2 experts",
        "\"top_k\": 3, \"n_group\": 2, \"topk_group\": 1");
    mixtral("uneven token groups", "[[1, 2], [3, 4], [5, 6]]", "case \"c1\": 3 tokens do not divide into 2 equal token groups",
        "\"groups\": 2, \"capacity\": 1");
    mixtral("sequences", "[[1, 2]]", "case \"c1\": 2 sequences of 4 tokens are not the 1 tokens", "\"batch\": 2, \"seq_len\": 4");
    row("unknown router", R"({"cases": [{"router": "magic", "case": "c1", "logits": [[1]]}]})", "the router \"magic\" is none of: losses");
    row("bias of another length", R"({"cases": [{"router": "deepseek_v3", "case": "c1", "params": {"top_k": 1, "n_group": 1},
        "bias": [1], "logits": [[1, 2]]}]})",
        "case \"c1\": there are 1 biases for 2 experts");
    row("NaN bias", R"({"cases": [{"router": "deepseek_v3", "case": "c1", "bias": [1, NaN], "logits": [[1, 2]]}]})",
        "case \"c1\": \"bias\", expert 1 is NaN");
    row("no random numbers", R"({"cases": [{"router": "gshard", "case": "c1", "params": {"second_expert_policy": "random"},
        "logits": [[1, 2]]}]})",
        "case \"c1\": a second expert by chance needs one random number a token");
    row("expert choice over its tokens", R"({"cases": [{"router": "expert_choice", "case": "c1", "params": {"capacity": 3},
        "logits": [[1, 2]]}]})",
        "case \"c1\": experts that choose need a capacity from 0 to the 1 tokens");
    row("negative load", R"({"cases": [{"router": "bias_update", "case": "c1", "params": {"num_experts": 2},
        "loads_per_step": [[1, -1]]}]})",
        "case \"c1\": \"loads_per_step\", row 0, expert 1: must be a whole number");
    row("ragged load", R"({"cases": [{"router": "bias_update", "case": "c1", "params": {"num_experts": 2},
        "loads_per_step": [[1]]}]})",
        "case \"c1\": \"loads_per_step\", row 0: must hold one number for each of 2 experts");
    row("capacity of no experts", R"({"cases": [{"router": "capacity_formulas", "case": "c1", "params": {"num_experts": 0}}]})",
        "case \"c1\": \"num_experts\" must be a whole number from 1");
    row("training without weights", R"({"cases": [{"router": "tiny_moe_training_step", "case": "c1"}]})", "case \"c1\": \"R\"");
    row("no cases", "{}", "holds no \"cases\"");
    row("empty cases", R"({"cases": []})", "\"cases\" is empty");
    row("no JSON", "{\"cases\": [", "is no JSON");
    row("nothing", "", "is no JSON");
    row("no UTF-8", "{\"cases\": \"\xFF\"}", "is no JSON");
    QTest::newRow("deep") << QByteArray(100000, '[') << QStringLiteral("is nested more than 32 deep");
}

void RoutingCasesTest::mistakes()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, message);
    const auto cases = exchange::readRoutingCases(document, QStringLiteral("cases.json"));
    const base::Result<QJsonObject> report = cases ? exchange::routingReport(cases->front()) : base::Result<QJsonObject>(cases.error());
    QVERIFY2(!report, "was taken");
    QCOMPARE(report.error().kind, base::ErrorKind::BadInput);
    QVERIFY2(report.error().text().contains(message), qPrintable(report.error().text()));
}

void RoutingCasesTest::doublesBeyondFloatAreInfinite()
{
    const auto cases
        = exchange::readRoutingCases("{\"cases\": [{\"router\": \"mixtral\", \"case\": \"wide\",\n\"logits\": [[1, 2],\n [3e38, 4e38]]}]}",
            QStringLiteral("cases.json"));
    QVERIFY(!cases);
    QCOMPARE(cases.error().line, 3);
    QCOMPARE(cases.error().column, 9);
    QVERIFY(cases.error().message.startsWith(QLatin1String("case \"wide\": token 1, expert 1: ")));
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::RoutingCasesTest)
#include "tst_routingcases.moc"

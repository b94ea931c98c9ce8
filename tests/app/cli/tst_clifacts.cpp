// models, facts, sources, search, figures: what they say, and their JSON to the key.
#include "tests/app/cli/program.h"

#include <QRegularExpression>

namespace dekade::tests {

class CliFacts final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void modelsHaveTheKeys();
    void countsAreIntegers();
    void theArticlesModelsAreThere_data();
    void theArticlesModelsAreThere();
    void nobodySaysHowLargeTheseAre_data();
    void nobodySaysHowLargeTheseAre();
    void claimsHaveTheKeys_data();
    void claimsHaveTheKeys();
    void reconciliationIsCounted_data();
    void reconciliationIsCounted();
    void llamaHasBothTotals();
    void anUnknownModelNamesTheNearest_data();
    void anUnknownModelNamesTheNearest();
    void filtersCombine();
    void sourcesCountEveryClaim();
    void searchFinds();
    void figuresAreListed();
    void resultsGoToAFile();
};

static QStringList asked(const char *line) { return QString::fromUtf8(line).split(QLatin1Char('|')); }

static QJsonArray arrayOf(const QStringList &typed) { return Program().run(typed).array(); }

static QStringList idsOf(const QStringList &typed)
{
    QStringList ids;
    for (const QJsonValue &each : arrayOf(typed + asked("--format|json")))
        ids << each[QStringLiteral("id")].toString();
    return ids;
}

static QStringList keysSorted(const char *line)
{
    QStringList keys = QString::fromLatin1(line).split(QLatin1Char(' '));
    keys.sort();
    return keys;
}

void CliFacts::modelsHaveTheKeys()
{
    const Outcome outcome = Program().run(asked("models|--format|json"));
    DEKADE_DONE(outcome);
    QJsonParseError error;
    const QJsonArray models = QJsonDocument::fromJson(outcome.out, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QStringList keys
        = keysSorted("id name aliases family organization release_date dense_or_moe params_total params_active training_tokens basis "
                     "claims disagreements");
    static const QRegularExpression date(QStringLiteral("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
    for (const QJsonValue &each : models) {
        const QJsonObject model = each.toObject();
        QCOMPARE(model.keys(), keys);
        for (const char *text : {"id", "name", "family", "organization", "dense_or_moe"})
            QVERIFY(!model[QLatin1String(text)].toString().isEmpty());
        QVERIFY(model[QStringLiteral("aliases")].isArray());
        QVERIFY(model[QStringLiteral("release_date")].isNull() || date.match(model[QStringLiteral("release_date")].toString()).hasMatch());
        QVERIFY(model[QStringLiteral("claims")].toInt() > 0);
        QVERIFY(model[QStringLiteral("disagreements")].isDouble());
        const QJsonObject basis = model[QStringLiteral("basis")].toObject();
        QCOMPARE(basis.keys(), keysSorted("params_total params_active training_tokens release_date"));
        for (const QString &quantity : basis.keys()) {
            QVERIFY(asked("reported|computed|estimated|undisclosed").contains(basis[quantity].toString()));
            QCOMPARE(model[quantity].isNull(), basis[quantity].toString() == QLatin1String("undisclosed"));
        }
    }
}

void CliFacts::countsAreIntegers()
{
    // 3.67e12 would be the same number to some readers and a float to others: counts are written digit by digit.
    static const QRegularExpression notWhole(
        QStringLiteral("\"(params_[a-z]+|training_tokens|claims|disagreements|reported|computed|difference)\": "
                       "-?[0-9]*[.eE][0-9]*"));
    for (const char *line : {"models|--format|json", "facts|Llama 3.1 405B|--format|json", "facts|deepseek-v3|--format|json"}) {
        const QString text = QString::fromUtf8(Program().run(asked(line)).out);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!notWhole.match(text).hasMatch(), qPrintable(notWhole.match(text).captured()));
    }
    QVERIFY(Program().run(asked("facts|Llama 3.1 405B|--format|json")).out.contains("\"value\": 3670000000000,")
        || Program().run(asked("facts|Llama 3.1 405B|--format|json")).out.contains("\"value\": 3670000000000\n"));
}

void CliFacts::theArticlesModelsAreThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"GPT-2 small", "GPT-2 medium", "GPT-2 large", "GPT-2 XL", "GPT-3 175B", "GPT-3", "GPT-3.5", "GPT-4",
             "davinci-002", "LLaMA 7B", "LLaMA 13B", "LLaMA 33B", "LLaMA 65B", "Llama 2 7B", "Llama 2 13B", "Llama 2 70B", "Llama 3.1 8B",
             "Llama 3.1 70B", "Llama 3.1 405B", "Llama 4 Scout", "Llama 4 Maverick", "Llama 4 Behemoth", "Mixtral 8x7B", "Mixtral 8x22B",
             "DeepSeek-V3", "DeepSeek-R1", "DBRX", "MiniMax-Text-01", "dots.llm1", "Hunyuan-A13B", "ERNIE-4.5-VL", "ERNIE-4.5-300B",
             "Qwen2.5-72B", "RWKV-7", "BLT 8B", "BitNet", "deepseek-v3", "dEEPsEEK-v3", "gpt-4", "LLAMA-4-SCOUT"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CliFacts::theArticlesModelsAreThere()
{
    QFETCH(QString, name);
    const Outcome json = Program().run({QStringLiteral("facts"), name, QStringLiteral("--format"), QStringLiteral("json")});
    DEKADE_DONE(json);
    static const QStringList listed = idsOf({QStringLiteral("models")});
    QVERIFY(listed.contains(json.object()[QStringLiteral("id")].toString()));
    const Outcome text = Program().run({QStringLiteral("facts"), name});
    DEKADE_DONE(text);
    QVERIFY(text.out.startsWith(json.object()[QStringLiteral("name")].toString().toUtf8()));
}

void CliFacts::nobodySaysHowLargeTheseAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("lens");
    for (const char *name : {"GPT-3.5", "GPT-4"}) {
        for (const char *lens : {"official", "computed", "article", "gist"})
            QTest::addRow("%s %s", name, lens) << QString::fromLatin1(name) << QString::fromLatin1(lens);
    }
}

void CliFacts::nobodySaysHowLargeTheseAre()
{
    QFETCH(QString, name);
    QFETCH(QString, lens);
    const QJsonObject model
        = Program()
              .run({QStringLiteral("facts"), name, QStringLiteral("--lens"), lens, QStringLiteral("--format"), QStringLiteral("json")})
              .object();
    QCOMPARE(model[QStringLiteral("name")].toString(), name);
    for (const char *quantity : {"params_total", "params_active", "training_tokens"}) {
        QVERIFY(model.contains(QLatin1String(quantity)) && model[QLatin1String(quantity)].isNull());
        QCOMPARE(model[QStringLiteral("basis")][QLatin1String(quantity)].toString(), QStringLiteral("undisclosed"));
    }
}

void CliFacts::claimsHaveTheKeys_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : idsOf({QStringLiteral("models")}))
        QTest::newRow(qPrintable(id)) << id;
}

void CliFacts::claimsHaveTheKeys()
{
    QFETCH(QString, id);
    const QJsonObject model = Program().run({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("facts"), id}).object();
    QVERIFY(model[QStringLiteral("architecture")].isObject());
    for (const QJsonValue &each : model[QStringLiteral("reconciliation")].toArray()) {
        const qint64 difference = each[QStringLiteral("reported")].toInteger() - each[QStringLiteral("computed")].toInteger();
        QCOMPARE(each[QStringLiteral("difference")].toInteger(), difference);
        QVERIFY(!each[QStringLiteral("explanation")].toString().isEmpty());
    }
    QVERIFY(!model[QStringLiteral("claims")].toArray().isEmpty());
    for (const QJsonValue &each : model[QStringLiteral("claims")].toArray()) {
        const QJsonObject claim = each.toObject();
        for (const char *key : {"quantity", "value", "low", "high", "text", "unit", "kind", "stage", "basis", "speaker", "preferred",
                 "source", "locator", "quote"})
            QVERIFY2(claim.contains(QLatin1String(key)), key);
        for (const char *key : {"value", "low", "high"})
            QVERIFY(claim[QLatin1String(key)].isNull() || claim[QLatin1String(key)].isDouble());
        QVERIFY(claim[QStringLiteral("preferred")].isBool());
        QVERIFY(!claim[QStringLiteral("source")][QStringLiteral("title")].toString().isEmpty());
        for (const char *key : {"title", "url", "date"})
            QVERIFY2(claim[QStringLiteral("source")].toObject().contains(QLatin1String(key)), key);
    }
}

/// By the engine's rules, from its own count.
void CliFacts::reconciliationIsCounted_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("reported");
    QTest::addColumn<qint64>("computed");
    QTest::addColumn<QString>("explanation");
    QTest::newRow("GPT-2, 117M") << u"gpt-2-small"_qs << qint64 {117000000} << qint64 {124439808}
                                 << u"124,439,808 − 7,510,272 (40,478 tokens as in GPT-1: 9,779 × 768) = 116,929,536"_qs;
    QTest::newRow("GPT-2, 137M") << u"gpt-2-small"_qs << qint64 {137000000} << qint64 {124439808}
                                 << u"124,439,808 + 12,582,912 (causal masks: 12 × 1,024 × 1,024) = 137,022,720"_qs;
    QTest::newRow("DeepSeek-V3, 671B") << u"deepseek-v3"_qs << qint64 {671000000000} << qint64 {671026419200} << u"agrees, rounded"_qs;
    QTest::newRow("DeepSeek-V3, 37B") << u"deepseek-v3"_qs << qint64 {37000000000} << qint64 {37552297472} << u"36.63B without the embedding"_qs;
}

void CliFacts::reconciliationIsCounted()
{
    QFETCH(QString, id);
    QFETCH(qint64, reported);
    const QJsonObject model = Program().run({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("facts"), id}).object();
    for (const QJsonValue &each : model[QStringLiteral("reconciliation")].toArray()) {
        if (each[QStringLiteral("reported")].toInteger() != reported)
            continue;
        QTEST(each[QStringLiteral("computed")].toInteger(), "computed");
        QTEST(each[QStringLiteral("explanation")].toString(), "explanation");
        return;
    }
    QFAIL("nothing of this size is reconciled");
}

void CliFacts::llamaHasBothTotals()
{
    const auto tokens = [](const char *lens) {
        return Program()
            .run(asked("facts|Llama 3.1 405B|--format|json|--lens") + asked(lens))
            .object()[QStringLiteral("training_tokens")]
            .toInteger();
    };
    QCOMPARE(tokens("official"), 15600000000000);
    QCOMPARE(tokens("article"), 3670000000000);
    QCOMPARE(tokens("gist"), 3670000000000);
    QMap<QString, QList<qint64>> bySpeaker;
    for (const QJsonValue &claim :
        Program().run(asked("facts|Llama 3.1 405B|--format|json")).object()[QStringLiteral("claims")].toArray()) {
        if (claim[QStringLiteral("quantity")].toString() == QLatin1String("training_tokens"))
            bySpeaker[claim[QStringLiteral("speaker")].toString()] << claim[QStringLiteral("value")].toInteger();
    }
    QVERIFY(bySpeaker[QStringLiteral("maker")].contains(15600000000000));
    QVERIFY(bySpeaker[QStringLiteral("article")].contains(3670000000000));
    const QByteArray text = Program().run(asked("facts|Llama 3.1 405B")).out;
    QVERIFY(text.contains("answer"));
}

void CliFacts::anUnknownModelNamesTheNearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("letters swapped") << QStringLiteral("GTP-4") << QStringLiteral("GPT-4");
    QTest::newRow("a letter less") << QStringLiteral("deepsek-v3") << QStringLiteral("DeepSeek-V3");
    QTest::newRow("a letter more") << QStringLiteral("mixxtral 8x7b") << QStringLiteral("Mixtral 8x7B");
    QTest::newRow("nothing alike") << QStringLiteral("zzzzzz") << QStringLiteral("dekade models");
    QTest::newRow("nothing") << QString() << QStringLiteral("dekade models");
    QTest::newRow("long") << QString(20000, QLatin1Char('x')) << QStringLiteral("dekade models");
}

void CliFacts::anUnknownModelNamesTheNearest()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const Program program;
    const Outcome outcome = program.run({QStringLiteral("facts"), typed});
    DEKADE_REFUSED(outcome, 3);
    QVERIFY2(outcome.err.contains(meant.toUtf8()), outcome.err.constData());
    DEKADE_REFUSED(program.run({QStringLiteral("export"), QStringLiteral("parameters"), QStringLiteral("-o"), QStringLiteral("x.csv"),
                       QStringLiteral("--highlight"), typed}),
        3);
    QCOMPARE(program.filesThere(), QStringList());
}

void CliFacts::filtersCombine()
{
    const QStringList all = idsOf(asked("models"));
    const QStringList moe = idsOf(asked("models|--filter|dense_or_moe=moe"));
    const QStringList dense = idsOf(asked("models|--filter|dense_or_moe=dense"));
    QVERIFY(!moe.isEmpty() && !dense.isEmpty());
    QCOMPARE(idsOf(asked("models|--filter|dense_or_moe=moe|--filter|dense_or_moe=dense")).size(), moe.size() + dense.size());
    const QStringList meta = idsOf(asked("--filter|organization=Meta|models|--filter|dense_or_moe=moe"));
    QCOMPARE(QSet<QString>(meta.begin(), meta.end()),
        (QSet<QString> {QStringLiteral("llama-4-scout"), QStringLiteral("llama-4-maverick"), QStringLiteral("llama-4-behemoth")}));
    // `until` is exclusive.
    QVERIFY(idsOf(asked("models|--filter|since=2020-05-28|--filter|until=2020-05-29")).contains(QStringLiteral("gpt-3-175b")));
    QVERIFY(!idsOf(asked("models|--filter|until=2020-05-28")).contains(QStringLiteral("gpt-3-175b")));
    const Outcome none = Program().run(asked("models|--filter|family=No Such Family|--format|json"));
    DEKADE_DONE(none);
    QVERIFY(QJsonDocument::fromJson(none.out).isArray() && none.array().isEmpty());
    QVERIFY(all.size() > moe.size());
}

void CliFacts::sourcesCountEveryClaim()
{
    int fromModels = 0;
    for (const QJsonValue &model : arrayOf(asked("models|--format|json")))
        fromModels += model[QStringLiteral("claims")].toInt();
    int fromSources = 0;
    const QJsonArray sources = arrayOf(asked("sources|--format|json"));
    for (const QJsonValue &source : sources) {
        QVERIFY(!source[QStringLiteral("title")].toString().isEmpty());
        fromSources += source[QStringLiteral("claims")].toInt();
    }
    QCOMPARE(fromSources, fromModels);
    const Outcome text = Program().run(asked("sources"));
    DEKADE_DONE(text);
    QCOMPARE(text.out.count('\n'), sources.size() + 1);
}

void CliFacts::searchFinds()
{
    QVERIFY(idsOf(asked("search|llama|405")).contains(QStringLiteral("llama-3.1-405b")));
    QVERIFY(idsOf(asked("search|deepseek v3")).contains(QStringLiteral("deepseek-v3")));
    for (const char *line : {"search|nothing-like-this-anywhere", "search|", "search|\"", "search|*", "search|a AND", "search|(",
             "search|name:x", "search|' OR 1=1 --"})
        DEKADE_DONE(Program().run(asked(line)));
}

void CliFacts::figuresAreListed()
{
    QStringList names;
    for (const QJsonValue &figure : arrayOf(asked("figures|--format|json")))
        names << figure[QStringLiteral("name")].toString();
    QCOMPARE(names, asked("parameters|tokens|parameters-tokens|compute|sparsity|granularity|architecture:MODEL|compare:A,B[,C,D]"
                          "|routing:MODEL[@STEP]|loads:OLMoE-1B-7B-0924|loads:Mixtral-8x7B-v0.1"));
    QStringList firstColumn;
    for (const QByteArray &line : Program().run(asked("figures")).out.trimmed().split('\n'))
        firstColumn << QString::fromUtf8(line.left(line.indexOf(' ')));
    QCOMPARE(firstColumn, names);
}

void CliFacts::resultsGoToAFile()
{
    const Program program;
    const Outcome direct = program.run(asked("models|--format|json"));
    const Outcome written = program.run(asked("models|--format|json|-o|models.json"));
    DEKADE_DONE(written);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(bytesOf(program.file(QStringLiteral("models.json"))), direct.out);
    QCOMPARE(program.run(asked("models|--format|json|-o|-|--quiet")).out, direct.out);
    DEKADE_REFUSED(program.run(asked("figures|-o|models.json")), 5);
    QCOMPARE(bytesOf(program.file(QStringLiteral("models.json"))), direct.out);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliFacts)
#include "tst_clifacts.moc"

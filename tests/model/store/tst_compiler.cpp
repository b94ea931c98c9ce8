#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"
#include "tests/support/case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace dekade;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QJsonObject goodClaim()
{
    return {{QStringLiteral("model"), QStringLiteral("one-7b")}, {QStringLiteral("quantity"), QStringLiteral("params_total")},
        {QStringLiteral("value"), 7e9}, {QStringLiteral("unit"), QStringLiteral("parameters")}, {QStringLiteral("stage"), QString()},
        {QStringLiteral("stage_note"), QString()}, {QStringLiteral("basis"), QStringLiteral("reported")},
        {QStringLiteral("speaker"), QStringLiteral("maker")}, {QStringLiteral("standing"), QString()}, {QStringLiteral("source"), QStringLiteral("paper")},
        {QStringLiteral("locator"), QString()}, {QStringLiteral("quote"), QStringLiteral("7B")}};
}

/// A folder of facts with one model and this claim.
void writeFolder(const QDir &folder, const QJsonObject &claim)
{
    write(folder.filePath(QStringLiteral("version.json")), R"({"version": "2000-01"})");
    write(folder.filePath(QStringLiteral("organizations.json")), R"({"organizations": [{"id": "lab", "name": "Lab", "name_zh": "", "country": ""}]})");
    write(folder.filePath(QStringLiteral("sources.json")),
        R"({"sources": [{"id": "paper", "title": "A paper", "short": "paper", "url": "", "date": "2000-01", "note": ""}]})");
    const QJsonObject model {{QStringLiteral("id"), QStringLiteral("one-7b")}, {QStringLiteral("name"), QStringLiteral("One 7B")},
        {QStringLiteral("name_zh"), QString()}, {QStringLiteral("aliases"), QJsonArray()}, {QStringLiteral("organization"), QStringLiteral("lab")},
        {QStringLiteral("dense_or_moe"), QStringLiteral("dense")}, {QStringLiteral("openness"), QStringLiteral("api")},
        {QStringLiteral("domain"), QJsonArray()}, {QStringLiteral("released"), true}};
    const QJsonObject family {{QStringLiteral("family"), QJsonObject {{QStringLiteral("id"), QStringLiteral("one")}, {QStringLiteral("name"), QStringLiteral("One")}}},
        {QStringLiteral("models"), QJsonArray {model}}, {QStringLiteral("claims"), QJsonArray {claim}}};
    write(folder.filePath(QStringLiteral("one.json")), QJsonDocument(family).toJson());
}

} // namespace

class CompilerTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void bundledFactsCompileToTheSameBytes()
    {
        const QTemporaryDir folder;
        const auto data = store::readFacts(QStringLiteral(DEKADE_FACTS));
        DEKADE_VERIFY_RESULT(data);
        DEKADE_VERIFY_RESULT(store::writeFacts(*data, folder.filePath(QStringLiteral("a.sqlite"))));
        DEKADE_VERIFY_RESULT(store::writeFacts(*data, folder.filePath(QStringLiteral("other-name.sqlite"))));
        const QByteArray first = bytesOf(folder.filePath(QStringLiteral("a.sqlite")));
        QVERIFY(first.size() > 100000);
        QVERIFY(first == bytesOf(folder.filePath(QStringLiteral("other-name.sqlite"))));
    }

    void aGoodClaimIsRead()
    {
        const QTemporaryDir folder;
        writeFolder(QDir(folder.path()), goodClaim());
        const auto data = store::readFacts(folder.path());
        DEKADE_VERIFY_RESULT(data);
        QCOMPARE(data->claims.size(), 1u);
        QCOMPARE(data->claims.front().value.value_or(0), 7e9);
    }

    void badClaims_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("says");
        const QJsonValue gone(QJsonValue::Undefined);
        QTest::newRow("no unit") << QStringLiteral("unit") << gone << QStringLiteral("unit is missing");
        QTest::newRow("no basis") << QStringLiteral("basis") << gone << QStringLiteral("basis is missing");
        QTest::newRow("no source") << QStringLiteral("source") << gone << QStringLiteral("source is missing");
        QTest::newRow("empty source") << QStringLiteral("source") << QJsonValue(QString()) << QStringLiteral("source is empty");
        QTest::newRow("unknown source") << QStringLiteral("source") << QJsonValue(QStringLiteral("blog")) << QStringLiteral("source \"blog\" is unknown");
        QTest::newRow("unknown basis") << QStringLiteral("basis") << QJsonValue(QStringLiteral("guessed")) << QStringLiteral("basis \"guessed\" is unknown");
        QTest::newRow("unit of another quantity") << QStringLiteral("unit") << QJsonValue(QStringLiteral("tokens")) << QStringLiteral("not in tokens");
        QTest::newRow("value is a text") << QStringLiteral("value") << QJsonValue(QStringLiteral("7B")) << QStringLiteral("value is no number");
        QTest::newRow("negative") << QStringLiteral("value") << QJsonValue(-1) << QStringLiteral("not negative");
        QTest::newRow("no value") << QStringLiteral("value") << gone << QStringLiteral("needs a value");
        QTest::newRow("low without high") << QStringLiteral("low") << QJsonValue(1) << QStringLiteral("give both");
        QTest::newRow("misspelt field") << QStringLiteral("qoute") << QJsonValue(QStringLiteral("x")) << QStringLiteral("qoute is unknown");
        QTest::newRow("counted but reported") << QStringLiteral("speaker") << QJsonValue(QStringLiteral("counted")) << QStringLiteral("computed goes with");
        QTest::newRow("long quote") << QStringLiteral("quote") << QJsonValue(QString(201, QLatin1Char('q'))) << QStringLiteral("at most 200");
    }
    void badClaims()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, says);
        QJsonObject claim = goodClaim();
        claim.remove(field);
        if (!value.isUndefined())
            claim.insert(field, value);
        const QTemporaryDir folder;
        writeFolder(QDir(folder.path()), claim);
        const auto data = store::readFacts(folder.path());
        QVERIFY(!data.ok());
        const QString text = data.error().text();
        QVERIFY2(text.contains(QStringLiteral("one.json")) && text.contains(QStringLiteral("claims[1] (one-7b, params_total)")), qPrintable(text));
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void aSyntaxErrorNamesLineAndColumn()
    {
        const QTemporaryDir folder;
        writeFolder(QDir(folder.path()), goodClaim());
        write(QDir(folder.path()).filePath(QStringLiteral("two.json")), "{\n  \"family\": oops\n}");
        const auto data = store::readFacts(folder.path());
        QVERIFY(!data.ok());
        QCOMPARE(data.error().line, 2);
        QVERIFY(data.error().column > 0);
    }
};

QTEST_GUILESS_MAIN(CompilerTest)
#include "tst_compiler.moc"

#include "model/exchange/claimscsv.h"
#include "model/exchange/claimsjson.h"
#include "model/exchange/tablereader.h"
#include "tests/model/exchange/tablesink.h"
#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

using namespace dekade;
using namespace catalogue;
using exchange::ReadOptions;
using tests::FactsSink;

namespace {

enum class Form { Csv, Json };

QByteArray written(const Catalogue &catalogue, Form form)
{
    return form == Form::Csv ? exchange::claimsCsv(catalogue) : exchange::claimsJson(catalogue);
}

/// A catalogue of one model with the nastiest texts a cell can hold.
CataloguePtr nasty()
{
    CatalogueData data;
    const QString formula = QStringLiteral("=1+2");
    data.organizations
        = {{OrganizationId {1}, QStringLiteral("org"), QStringLiteral("'=guarded"), QStringLiteral("组织"), QStringLiteral("@home")}};
    data.families = {{FamilyId {1}, QStringLiteral("fam"), QStringLiteral("-family")}};
    data.sources = {{SourceId {1}, QStringLiteral("src"), QStringLiteral("a \"quoted\", title"), formula,
        QStringLiteral("https://example.org/?a=1,2"), QStringLiteral("2024-05"), QStringLiteral("two\r\nlines\tand a tab")}};
    Model model {ModelId {1}, QStringLiteral("m"), QStringLiteral("+Model"), QStringLiteral("模型"),
        {QStringLiteral("a|b\\"), QStringLiteral("=x")}, FamilyId {1}, OrganizationId {1}, Density::Moe, QStringLiteral("open"),
        {QStringLiteral("Language"), QStringLiteral("Vision")}, false, QStringLiteral("curated")};
    model.flags = static_cast<unsigned>(Flag::Rumour) | static_cast<unsigned>(Flag::BelowOwnBound);
    model.notable = false;
    model.frontier = true;
    data.models = {model};
    Claim claim;
    claim.id = ClaimId {1};
    claim.model = model.id;
    claim.source = SourceId {1};
    claim.unit = Unit::Parameters;
    for (const double value : {0.1, 124439808.0, 9007199254740993.0, 1.2291e19, 5.0000000000001e26, 6.6e-12, 1.0 / 3.0}) {
        claim.id.value++;
        claim.value = value;
        claim.quote = QStringLiteral("\t%1\n\"").arg(value);
        data.claims.push_back(claim);
    }
    claim.id.value++;
    claim.value.reset();
    claim.low = 1e9;
    claim.high = 2e9;
    claim.text = QStringLiteral("''-5");
    claim.kind = TokenKind::Seen;
    claim.quantity = Quantity::TrainingTokens;
    claim.preferredByUser = true;
    data.claims.push_back(claim);
    data.notes = {{model.id, Quantity::ParamsTotal, formula, QStringLiteral("为什么\n不同")}};
    data.version = QStringLiteral("2026-11");
    return std::make_shared<const Catalogue>(data);
}

CataloguePtr catalogueNamed(const QString &name)
{
    if (name == QLatin1String("bundled"))
        return tests::bundledFacts();
    if (name == QLatin1String("sample"))
        return tests::sampleCatalogue();
    return name == QLatin1String("large") ? tests::largeCatalogue(500) : nasty();
}

} // namespace

/// Dekade's own files of claims: out, in, out again is the same to the byte.
class tst_ClaimsFiles final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void comeBackExactly_data();
    void comeBackExactly();
    void orderOfIdsDoesNotMatter();
    void formulasAreGuarded();
    void rowsForThoseWhoTakeNoFacts();
    void spoiled_data();
    void spoiled();
    void spoiledRowsMayBeLeftOut();
    void hostileJson_data();
    void hostileJson();
    void figuresOfDekade();
};

void tst_ClaimsFiles::comeBackExactly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("form");
    for (const char *name : {"bundled", "sample", "large", "nasty"}) {
        QTest::addRow("%s CSV", name) << QString::fromLatin1(name) << static_cast<int>(Form::Csv);
        QTest::addRow("%s JSON", name) << QString::fromLatin1(name) << static_cast<int>(Form::Json);
    }
}

void tst_ClaimsFiles::comeBackExactly()
{
    QFETCH(QString, name);
    QFETCH(int, form);
    const CataloguePtr catalogue = catalogueNamed(name);
    const QByteArray first = written(*catalogue, static_cast<Form>(form));
    FactsSink sink;
    const auto report = exchange::readTableBytes(first, QStringLiteral("own"), {}, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->format, form == static_cast<int>(Form::Csv) ? QStringLiteral("dekade-csv") : QStringLiteral("dekade-json"));
    QCOMPARE(report->problemCount, 0);
    QCOMPARE(sink.facts.models.size(), catalogue->models().size());
    QCOMPARE(sink.facts.claims.size(), catalogue->claims().size());
    QVERIFY(report->rows >= static_cast<qint64>(catalogue->claims().size()));
    const QByteArray second = written(Catalogue(sink.facts), static_cast<Form>(form));
    QVERIFY(second == first);
    // And across: what came through one form gives the same in the other, but for what CSV has no row for.
    QCOMPARE(written(Catalogue(sink.facts), Form::Csv), written(*catalogue, Form::Csv));
}

void tst_ClaimsFiles::orderOfIdsDoesNotMatter()
{
    const CataloguePtr catalogue = tests::sampleCatalogue();
    CatalogueData data {catalogue->organizations(), catalogue->families(), catalogue->sources(), catalogue->models(), catalogue->claims(),
        {}, {}, {}, catalogue->version()};
    const Catalogue straight(data);
    std::reverse(data.models.begin(), data.models.end());
    std::reverse(data.sources.begin(), data.sources.end());
    qint64 id = 1;
    std::reverse(data.claims.begin(), data.claims.end());
    for (Claim &claim : data.claims)
        claim.id.value = id++;
    const Catalogue turned(data);
    QCOMPARE(exchange::claimsCsv(turned), exchange::claimsCsv(straight));
    QCOMPARE(exchange::claimsJson(turned), exchange::claimsJson(straight));
}

void tst_ClaimsFiles::formulasAreGuarded()
{
    const QByteArray text = exchange::claimsCsv(*nasty());
    for (const char *cell : {",'=1+2,", ",'@home,", ",'-family,", ",'+Model,", ",''=guarded,"})
        QVERIFY2(text.contains(cell), cell);
    for (const char *cell : {",=", ",@", ",+"})
        QVERIFY2(!text.contains(cell), cell);
}

void tst_ClaimsFiles::rowsForThoseWhoTakeNoFacts()
{
    const CataloguePtr catalogue = tests::sampleCatalogue();
    tests::TableSink sink;
    const auto report = exchange::readTableBytes(exchange::claimsCsv(*catalogue), QStringLiteral("own.csv"), {}, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(sink.records.size(), catalogue->models().size());
    const Model &model = catalogue->model(tests::sampleId("llama-3.1-405b"));
    const auto found = std::find_if(
        sink.records.begin(), sink.records.end(), [&](const ImportRecord &record) { return record.name == model.name.toStdString(); });
    QVERIFY(found != sink.records.end());
    QVERIFY(found->date && !found->figures.empty());
}

void tst_ClaimsFiles::spoiled_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown quantity") << QByteArray("params_total") << QByteArray("params_totally") << QStringLiteral("quantity");
    QTest::newRow("unknown unit") << QByteArray(",parameters,") << QByteArray(",parsecs,") << QStringLiteral("unit");
    QTest::newRow("no number") << QByteArray(",124439808,") << QByteArray(",124x,") << QStringLiteral("value");
    QTest::newRow("infinite") << QByteArray(",124439808,") << QByteArray(",1e999,") << QStringLiteral("value");
    QTest::newRow("bounds crossed") << QByteArray(",1000000000,2000000000,") << QByteArray(",3000000000,2000000000,")
                                    << QStringLiteral("low");
    QTest::newRow("kind of row") << QByteArray("\nclaim,") << QByteArray("\nguess,") << QStringLiteral("record");
    QTest::newRow("no such flag") << QByteArray("below-own-bound|") << QByteArray("above-all|") << QStringLiteral("model_flags");
    QTest::newRow("neither true nor false") << QByteArray(",false,curated") << QByteArray(",perhaps,curated") << QStringLiteral("model_released");
    QTest::newRow("a column less") << QByteArray(",source_note\n") << QByteArray("\n") << QString();
}

void tst_ClaimsFiles::spoiled()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    QByteArray text = exchange::claimsCsv(*nasty());
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    FactsSink sink;
    const auto report = exchange::readTableBytes(text, QStringLiteral("own.csv"), {}, sink);
    QVERIFY(!report);
    QCOMPARE(report.error().field, field);
    QVERIFY(report.error().line > 0);
    QVERIFY(sink.facts.models.empty());
}

void tst_ClaimsFiles::spoiledRowsMayBeLeftOut()
{
    QByteArray text = exchange::claimsCsv(*nasty());
    text.replace(",124439808,", ",124x,");
    FactsSink sink;
    ReadOptions options;
    options.skipBadRows = true;
    const auto report = exchange::readTableBytes(text, QStringLiteral("own.csv"), options, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->skipped, 1);
    QCOMPARE(report->problems.at(0).field, QStringLiteral("value"));
    QCOMPARE(sink.facts.claims.size(), nasty()->claims().size() - 1);
}

void tst_ClaimsFiles::hostileJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("line");
    const QByteArray head = "{\"format\": \"dekade-claims\",\n";
    QTest::newRow("cut off") << QByteArray(head + "\"models\": [") << QStringLiteral("no JSON") << 2;
    QTest::newRow("infinity") << QByteArray(head + "\"models\": Infinity}") << QStringLiteral("no JSON") << 2;
    QTest::newRow("deep") << QByteArray(100'000, '[') << QStringLiteral("no JSON") << 1;
    QTest::newRow("other format") << QByteArray("{\"format\": \"x\"}") << QStringLiteral("none of Dekade's") << 0;
    QTest::newRow("configuration") << QByteArray("{\"model_type\": \"gpt2\"}") << QStringLiteral("dekade inspect") << 0;
    QTest::newRow("list of numbers") << QByteArray("[1, 2]") << QStringLiteral("none of Dekade's") << 0;
    QTest::newRow("unknown key") << QByteArray(head + "\"families\": [{\"id\": \"f\", \"nmae\": \"F\"}]}") << QStringLiteral("nmae") << 0;
    QTest::newRow("unknown family") << QByteArray(
        head + "\"models\": [{\"id\": \"m\", \"name\": \"M\", \"density\": \"moe\", \"family\": \"f\"}]}")
                                    << QStringLiteral("described nowhere") << 0;
    QTest::newRow("twice") << QByteArray(head + "\"families\": [{\"id\": \"f\"}, {\"id\": \"f\", \"name\": \"F\"}]}")
                           << QStringLiteral("twice") << 0;
    QTest::newRow("too large") << QByteArray('{' + QByteArray(exchange::kLargestJson, ' ') + '}') << QStringLiteral("64 MiB") << 0;
}

void tst_ClaimsFiles::hostileJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QFETCH(int, line);
    FactsSink sink;
    const auto report = exchange::readTableBytes(text, QStringLiteral("own.json"), {}, sink);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(message), qPrintable(report.error().text()));
    QCOMPARE(report.error().line, line);
}

void tst_ClaimsFiles::figuresOfDekade()
{
    const QByteArray text = "[\n  {\"id\": \"a\", \"name\": \"'=A\", \"release_date\": \"2024-05\", \"params_total\": 7000000000, "
                            "\"params_total_basis\": \"estimated\", \"training_tokens\": null}\n]\n";
    tests::TableSink sink;
    const auto report = exchange::readTableBytes(text, QStringLiteral("figure.json"), {}, sink);
    DEKADE_VERIFY_RESULT(report);
    QCOMPARE(report->format, QStringLiteral("dekade-json"));
    QCOMPARE(sink.records.size(), std::size_t(1));
    QCOMPARE(sink.records.at(0).name, std::string("'=A"));
    QCOMPARE(sink.figure(0, Quantity::ParamsTotal)->value, 7e9);
    QCOMPARE(sink.figure(0, Quantity::ParamsTotal)->basis, Basis::Estimated);
    QVERIFY(!sink.figure(0, Quantity::TrainingTokens));
}

QTEST_GUILESS_MAIN(tst_ClaimsFiles)
#include "tst_claimsfiles.moc"

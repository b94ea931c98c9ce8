#include "model/figure/derived.h"
#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <cmath>

using namespace dekade;
using catalogue::Basis;
using catalogue::Lens;
using catalogue::Quantity;
using state::FigureKind;

namespace {

/// One mixture of experts with the given numbers and nothing else; claims in the order given.
struct Number {
    Quantity quantity;
    double value;
    catalogue::TokenKind kind = catalogue::TokenKind::None;
    Basis basis = Basis::Reported;
};

catalogue::Catalogue oneModel(const std::vector<Number> &numbers, catalogue::Density density = catalogue::Density::Moe)
{
    catalogue::CatalogueData data;
    data.organizations.push_back({{1}, QStringLiteral("lab"), QStringLiteral("Lab"), {}, {}});
    data.families.push_back({{1}, QStringLiteral("family"), QStringLiteral("Family")});
    data.sources.push_back({{1}, QStringLiteral("paper"), QStringLiteral("Paper"), {}, {}, QStringLiteral("2024-01-02"), {}});
    catalogue::Model model;
    model.id = {1};
    model.key = QStringLiteral("one");
    model.name = QStringLiteral("One");
    model.family = {1};
    model.organization = {1};
    model.density = density;
    data.models.push_back(model);
    catalogue::Claim claim;
    claim.model = {1};
    claim.source = {1};
    for (const Number &number : numbers) {
        claim.id = {static_cast<int>(data.claims.size()) + 1};
        claim.quantity = number.quantity;
        claim.value = number.value;
        claim.kind = number.kind;
        claim.basis = number.basis;
        data.claims.push_back(claim);
    }
    claim.id = {static_cast<int>(data.claims.size()) + 1};
    claim.quantity = Quantity::ReleaseDate;
    claim.value.reset();
    claim.kind = catalogue::TokenKind::None;
    claim.text = QStringLiteral("2024-01-02");
    claim.unit = catalogue::Unit::Date;
    data.claims.push_back(claim);
    return catalogue::Catalogue(std::move(data));
}

figure::Derived deriveSample(const char *key, FigureKind kind, Lens lens = Lens::Official)
{
    return figure::derive(*tests::sampleCatalogue(), tests::sampleId(key), kind, lens);
}

figure::FigureDataPtr build(const catalogue::Catalogue &facts, FigureKind kind)
{
    state::ViewState state;
    state.figure = kind;
    return figure::buildFigure(facts, state, base::Phrases());
}

} // namespace

class DerivedTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void combinationsAreExact_data()
    {
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("k");
        QTest::addColumn<QString>("ways");
        QTest::newRow("Mixtral 8x7B") << 8.0 << 2.0 << QStringLiteral("28");
        QTest::newRow("DBRX") << 16.0 << 4.0 << QStringLiteral("1820");
        QTest::newRow("Qwen3") << 128.0 << 8.0 << QStringLiteral("1429702652400");
        QTest::newRow("DeepSeek-V3") << 256.0 << 8.0 << QStringLiteral("409663695276000");
        QTest::newRow("Kimi K2, beyond 2^53") << 384.0 << 8.0 << QStringLiteral("10895665708319184");
        QTest::newRow("one of many") << 2048.0 << 1.0 << QStringLiteral("2048");
        QTest::newRow("all") << 64.0 << 64.0 << QStringLiteral("1");
        QTest::newRow("none") << 64.0 << 0.0 << QStringLiteral("1");
        QTest::newRow("more than there are") << 2.0 << 8.0 << QString();
        QTest::newRow("halves") << 8.5 << 2.0 << QString();
        QTest::newRow("negative") << -8.0 << 2.0 << QString();
    }

    void combinationsAreExact()
    {
        QFETCH(double, n);
        QFETCH(double, k);
        QFETCH(QString, ways);
        QCOMPARE(figure::exactCombinations(n, k), ways);
        const std::optional<double> log = figure::logCombinations(n, k);
        QCOMPARE(log.has_value(), !ways.isEmpty());
        if (log)
            QVERIFY(std::abs(*log - std::log10(ways.toDouble())) < 1e-12);
    }

    void computeIsSixTimesActiveTimesTokens()
    {
        const figure::Derived dense = deriveSample("llama-3.1-405b", FigureKind::Compute);
        QCOMPARE(*dense.y.value, 6 * 405e9 * 15.6e12);
        QCOMPARE(dense.y.basis, Basis::Computed);
        QVERIFY(!dense.y.claim);
        QCOMPARE(*deriveSample("deepseek-v3", FigureKind::Compute).y.value, 6 * 37e9 * 14.8e12);
        QCOMPARE(*deriveSample("llama-3.1-405b", FigureKind::Compute, Lens::Article).y.value, 6 * 405e9 * 3.67e12);
    }

    void withoutTokensTheReportedComputeIsDrawn()
    {
        const catalogue::Catalogue facts = oneModel({{Quantity::ParamsActive, 1e9}, {Quantity::TrainingCompute, 3e22}});
        const figure::Derived derived = figure::derive(facts, {1}, FigureKind::Compute, Lens::Official);
        QCOMPARE(*derived.y.value, 3e22);
        QCOMPARE(derived.y.basis, Basis::Reported);
        const figure::FigureDataPtr data = build(facts, FigureKind::Compute);
        QCOMPARE(data->title, QStringLiteral("One took 3·10²² FLOP to train"));
        QVERIFY2(data->subtitle.contains(QStringLiteral("compute that is reported")), qPrintable(data->subtitle));
        QCOMPARE(data->points.front().basis, Basis::Reported);
    }

    void sixNDWinsOverWhatIsReported()
    {
        const catalogue::Catalogue facts = oneModel({{Quantity::ParamsActive, 1e9},
            {Quantity::TrainingTokens, 1e12, catalogue::TokenKind::Seen}, {Quantity::TrainingCompute, 3e22}});
        QCOMPARE(*figure::derive(facts, {1}, FigureKind::Compute, Lens::Official).y.value, 6e21);
    }

    void uniqueTokensAreNotTokensSeen()
    {
        const catalogue::Catalogue facts
            = oneModel({{Quantity::ParamsActive, 1e9}, {Quantity::TrainingTokens, 1e12, catalogue::TokenKind::Unique}});
        QVERIFY(!figure::derive(facts, {1}, FigureKind::Compute, Lens::Official).y.value);
    }

    void anUndisclosedDensityHasNoActiveSize()
    {
        const catalogue::Catalogue facts = oneModel(
            {{Quantity::ParamsTotal, 1e9}, {Quantity::TrainingTokens, 1e12, catalogue::TokenKind::Seen}}, catalogue::Density::Undisclosed);
        QVERIFY(!figure::derive(facts, {1}, FigureKind::Compute, Lens::Official).y.value);
    }

    void anEstimateStaysOne()
    {
        const catalogue::Catalogue facts = oneModel({{Quantity::ParamsActive, 1e9, catalogue::TokenKind::None, Basis::Estimated},
            {Quantity::TrainingTokens, 1e12, catalogue::TokenKind::Seen}});
        QCOMPARE(figure::derive(facts, {1}, FigureKind::Compute, Lens::Official).y.basis, Basis::Estimated);
    }

    void sparsityIsOfMixturesAlone()
    {
        const figure::FigureDataPtr data = build(*tests::sampleCatalogue(), FigureKind::Sparsity);
        QVERIFY(std::ranges::all_of(data->points, &figure::Point::moe));
        QCOMPARE(data->title,
            QStringLiteral("Of 6 mixtures of experts, Kimi K2 uses the smallest share for one token: 3.2 %, 1 parameter in 31"));
        QCOMPARE(data->lane.size(), std::size_t(1)); // Switch-C
        QCOMPARE(data->y.unit, figure::AxisUnit::Share);
        QVERIFY(data->y.whole.high <= 0);
        QCOMPARE(*deriveSample("mixtral-8x7b", FigureKind::Sparsity).y.value, 12.9e9 / 46.7e9);
    }

    void granularityNamesTheChoice()
    {
        const catalogue::Catalogue facts = oneModel({{Quantity::ExpertsTotal, 128}, {Quantity::ExpertsActive, 8}});
        const figure::FigureDataPtr data = build(facts, FigureKind::Granularity);
        QCOMPARE(data->points.front().label, QStringLiteral("One, 8 of 128"));
        QCOMPARE(data->points.front().y, std::log10(1429702652400.0));
        QCOMPARE(data->title, QStringLiteral("One chooses 8 of 128 experts for a token: 1.43T ways"));
        const figure::Derived derived = figure::derive(facts, {1}, FigureKind::Granularity, Lens::Official);
        QCOMPARE(figure::derivation(derived, FigureKind::Granularity, base::Phrases()), QStringLiteral("C(128,8) = 1,429,702,652,400"));
    }

    void theTableHasTheFormula()
    {
        const catalogue::Catalogue facts = oneModel({{Quantity::ExpertsTotal, 384}, {Quantity::ExpertsActive, 8}});
        state::ViewState state;
        state.figure = FigureKind::Granularity;
        const figure::FigureTable table = figure::figureTable(facts, *figure::buildFigure(facts, state, base::Phrases()), state);
        const auto cell = [&](const char *column) { return table.rows.front().value(table.columns.indexOf(QLatin1StringView(column))); };
        QCOMPARE(cell("combinations"), QStringLiteral("10895665708319184"));
        QCOMPARE(cell("combinations_formula"), QStringLiteral("C(384, 8)"));
        QCOMPARE(cell("combinations_basis"), QStringLiteral("computed"));
        QCOMPARE(cell("experts_total"), QStringLiteral("384"));
        QCOMPARE(table.rows.front().size(), table.columns.size());
    }

    void everyRowIsAsLongAsTheHead_data()
    {
        QTest::addColumn<FigureKind>("kind");
        for (const QString &key : state::figureKeys())
            QTest::newRow(qPrintable(key)) << *state::figureOf(key);
    }

    void everyRowIsAsLongAsTheHead()
    {
        QFETCH(FigureKind, kind);
        state::ViewState state;
        state.figure = kind;
        const catalogue::Catalogue &facts = *tests::sampleCatalogue();
        const figure::FigureDataPtr data = figure::buildFigure(facts, state, base::Phrases());
        const figure::FigureTable table = figure::figureTable(facts, *data, state);
        QCOMPARE(table.rows.size(), data->points.size() + data->lane.size());
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        QVERIFY(!data->title.isEmpty() && !data->subtitle.isEmpty() && !data->y.title.isEmpty());
    }

    void anEmptyViewSaysSo()
    {
        const catalogue::Catalogue facts = oneModel({{Quantity::ParamsTotal, 1e9}});
        for (const FigureKind kind : {FigureKind::Compute, FigureKind::Sparsity, FigureKind::Granularity}) {
            const figure::FigureDataPtr data = build(facts, kind);
            QVERIFY2(data->title.startsWith(QStringLiteral("No ")), qPrintable(data->title));
            QCOMPARE(data->lane.size(), std::size_t(1));
            QVERIFY(data->y.whole.length() > 0);
        }
    }
};

QTEST_APPLESS_MAIN(DerivedTest)
#include "tst_derived.moc"

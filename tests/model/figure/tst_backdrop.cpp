#include "model/figure/backdrop.h"
#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"

#include <algorithm>
#include <cmath>

using namespace dekade;
using namespace catalogue;
using state::FigureKind;
using state::ViewState;

namespace {

BackgroundModel modelOf(const char *name, const char *day, double parameters, double tokens, const char *maker = "Somebody")
{
    BackgroundModel model;
    model.name = QString::fromUtf8(name);
    model.organization = QString::fromUtf8(maker);
    model.domain = QStringLiteral("Language");
    model.confidence = QStringLiteral("Confident");
    model.date = *base::parseDate(QString::fromUtf8(day));
    model.parameters = parameters;
    model.tokens = tokens;
    return model;
}

/// Curated models from 100M in 2019 to 1T in 2025, so that the axes are known; behind them one of every case.
CataloguePtr catalogueWithBackground()
{
    CatalogueData data;
    data.version = QStringLiteral("test");
    data.organizations = {{OrganizationId {1}, QStringLiteral("meta"), QStringLiteral("Meta"), QString(), QString()}};
    data.families = {{FamilyId {1}, QStringLiteral("f"), QStringLiteral("F")}};
    data.sources = {Source {}};
    data.sources[0].id = SourceId {1};
    const auto addModel = [&](int id, const char *day, double parameters) {
        Model model;
        model.id = ModelId {id};
        model.key = QStringLiteral("m%1").arg(id);
        model.name = model.key;
        model.family = FamilyId {1};
        model.organization = OrganizationId {1};
        model.density = Density::Dense;
        model.dataset = QStringLiteral("curated");
        data.models.push_back(model);
        Claim claim;
        claim.model = model.id;
        claim.source = SourceId {1};
        claim.id = ClaimId {id * 10};
        claim.quantity = Quantity::ParamsTotal;
        claim.value = parameters;
        claim.unit = Unit::Parameters;
        data.claims.push_back(claim);
        claim.id = ClaimId {id * 10 + 1};
        claim.quantity = Quantity::ReleaseDate;
        claim.value = {};
        claim.text = QString::fromLatin1(day);
        claim.unit = Unit::Date;
        data.claims.push_back(claim);
    };
    addModel(1, "2019-01-01", 1e8);
    addModel(2, "2025-01-01", 1e12);
    addModel(3, "2021-01-01", 1e8);
    Background set {
        QStringLiteral("epoch"), QStringLiteral("Epoch AI, notable models"), QStringLiteral("Epoch AI, CC BY 4.0"), QString(), {}};
    set.models = {modelOf("plain", "2020-07-01", 1e9, 1e11), modelOf("of Meta", "2022-07-01", 3e9, 0, "Meta AI"),
        modelOf("too large", "2022-07-01", 1e18, 1e12), modelOf("sizeless", "2022-07-01", 0, 1e12)};
    BackgroundModel rumour = modelOf("rumour", "2022-07-01", 1e11, 0);
    rumour.confidence = QStringLiteral("Likely");
    BackgroundModel twin = modelOf("m2", "2025-01-01", 1e12, 0);
    twin.twin = ModelId {2};
    BackgroundModel undated = modelOf("undated", "2022-07-01", 1e11, 0);
    undated.date.reset();
    set.models.insert(set.models.end(), {rumour, twin, undated});
    data.backgrounds = {set};
    return std::make_shared<const Catalogue>(std::move(data));
}

figure::FigureDataPtr build(const ViewState &state) { return figure::buildFigure(*catalogueWithBackground(), state, base::Phrases()); }

QStringList namesIn(const figure::FigureData &data)
{
    QStringList names;
    for (const figure::Dot &dot : data.backdrop.dots)
        names << dot.name;
    return names;
}

} // namespace

class BackdropTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    /// Rumours, twins of what is drawn, and what has no place on the axes stay out.
    void showsWhatHasAPlace()
    {
        const figure::FigureDataPtr data = build({});
        QCOMPARE(namesIn(*data), QStringList({QStringLiteral("plain"), QStringLiteral("of Meta")}));
        QCOMPARE(data->backdrop.dots[0].y, 9.0);
        QVERIFY(std::abs(data->backdrop.dots[0].x - 2020.5) < 0.005);
        QCOMPARE(data->backdrop.key, QStringLiteral("2 others (Epoch AI)"));
        QVERIFY(data->sourceLines.last().endsWith(QStringLiteral("Epoch AI, CC BY 4.0: 2 grey dots")));
    }

    /// The figure itself is the same with and without: no title, count or trend rests on the dots.
    void changesNothingElse()
    {
        ViewState without;
        without.showBackground = false;
        const figure::FigureDataPtr a = build({});
        const figure::FigureDataPtr b = build(without);
        QVERIFY(b->backdrop.dots.empty());
        QVERIFY(a->points == b->points && a->counts == b->counts && a->title == b->title && a->y == b->y);
        QCOMPARE(b->sourceLines.size() + 1, a->sourceLines.size());
    }

    void followsWhatItsDataSetTells_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("since") << QStringLiteral("since=2021") << QStringList(QStringLiteral("of Meta"));
        QTest::newRow("until is exclusive") << QStringLiteral("until=2020-07-01") << QStringList();
        QTest::newRow("maker by key") << QStringLiteral("organization=meta") << QStringList(QStringLiteral("of Meta"));
        QTest::newRow("words") << QStringLiteral("text=PLA") << QStringList(QStringLiteral("plain"));
        QTest::newRow("what it does not tell") << QStringLiteral("dense_or_moe=dense")
                                               << QStringList({QStringLiteral("plain"), QStringLiteral("of Meta")});
    }
    void followsWhatItsDataSetTells()
    {
        QFETCH(QString, word);
        ViewState state;
        DEKADE_VERIFY_RESULT(addFilterWord(state.filter, word));
        const figure::FigureDataPtr data = build(state);
        // Where the filter lets no curated model through, the axes are those of an empty figure.
        QStringList names = namesIn(*data);
        QTEST(names, "names");
    }

    void onlyWhereItAnswers_data()
    {
        QTest::addColumn<FigureKind>("figure");
        QTest::addColumn<Lens>("lens");
        QTest::addColumn<Measure>("measure");
        QTest::addColumn<bool>("any");
        QTest::newRow("totals") << FigureKind::Parameters << Lens::Official << Measure::Total << true;
        QTest::newRow("active sizes are not told") << FigureKind::Parameters << Lens::Official << Measure::Active << false;
        QTest::newRow("the article never named them") << FigureKind::Parameters << Lens::Article << Measure::Total << false;
        QTest::newRow("the gist neither") << FigureKind::Parameters << Lens::Gist << Measure::Total << false;
        QTest::newRow("sparsity") << FigureKind::Sparsity << Lens::Official << Measure::Total << false;
    }
    void onlyWhereItAnswers()
    {
        QFETCH(FigureKind, figure);
        QFETCH(Lens, lens);
        QFETCH(Measure, measure);
        ViewState state;
        state.figure = figure;
        state.lens = lens;
        state.measure = measure;
        QTEST(!build(state)->backdrop.dots.empty(), "any");
    }
};

QTEST_APPLESS_MAIN(BackdropTest)
#include "tst_backdrop.moc"

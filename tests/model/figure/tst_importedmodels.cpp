#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/importedmodels.h"

#include <algorithm>
#include <cmath>

using namespace dekade;
using namespace catalogue;
using figure::FigureDataPtr;
using state::FigureKind;
using state::Showing;
using state::ViewState;

namespace {

FigureDataPtr build(const CatalogueData &data, const ViewState &state = {})
{
    return figure::buildFigure(Catalogue(data), state, base::Phrases(QLocale::English));
}

CatalogueData dataWithColumns()
{
    CatalogueData data = tests::dataWithoutImport();
    data.columnSets = {tests::importAsColumns()};
    return data;
}

QStringList labelsOf(const figure::FigureData &data)
{
    QStringList labels;
    for (const figure::Point &point : data.points)
        labels << point.label;
    labels.sort();
    return labels;
}

/// All dots of either kind, in the order in which they are kept.
std::vector<figure::Dot> dotsOf(const figure::FigureData &data)
{
    std::vector<figure::Dot> dots = data.backdrop.dots;
    for (std::size_t c = 0; c < data.backdrop.clouds.size(); ++c) {
        for (std::size_t i = 0; i < data.backdrop.clouds[c].rows.size(); ++i)
            dots.push_back(data.backdrop.at({static_cast<int>(c), i}));
    }
    return dots;
}

QStringList dotNames(const figure::FigureData &data)
{
    QStringList names;
    for (const figure::Dot &dot : dotsOf(data))
        names << dot.name;
    return names;
}

ViewState filteredBy(const char *word)
{
    ViewState state;
    if (!addFilterWord(state.filter, QString::fromLatin1(word)))
        qFatal("no such filter: %s", word);
    return state;
}

const QStringList kOurs {QStringLiteral("First"), QStringLiteral("Last"), QStringLiteral("Middle"), QStringLiteral("Mine")};
const QStringList kPlaced {QStringLiteral("In 2020"), QStringLiteral("In 2022")};

} // namespace

/// Imports stand behind the curated models until the user asks for them.
class ImportedModelsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void changeNothingOfTheFigure_data()
    {
        QTest::addColumn<bool>("asColumns");
        QTest::newRow("records") << false;
        QTest::newRow("columns") << true;
    }
    void changeNothingOfTheFigure()
    {
        QFETCH(bool, asColumns);
        const FigureDataPtr with = build(asColumns ? dataWithColumns() : tests::dataWithImport());
        const FigureDataPtr without = build(tests::dataWithoutImport());
        QCOMPARE(labelsOf(*with), kOurs);
        QVERIFY(with->points == without->points && with->lane == without->lane && with->counts == without->counts);
        QVERIFY(with->x == without->x && with->y == without->y && with->series == without->series);
        QCOMPARE(with->title, without->title);
        QCOMPARE(with->trend->headline, without->trend->headline);
        QCOMPARE(with->trend->receipt, without->trend->receipt);
        QCOMPARE(dotNames(*with), kPlaced);
    }

    void areSaid_data() { changeNothingOfTheFigure_data(); }
    void areSaid()
    {
        QFETCH(bool, asColumns);
        const FigureDataPtr data = build(asColumns ? dataWithColumns() : tests::dataWithImport());
        const QString name = asColumns ? QStringLiteral("epoch-large") : QStringLiteral("epoch");
        QCOMPARE(data->backdrop.count(), 2);
        QVERIFY(data->footer.first().startsWith(QStringLiteral("and 2 of %1, faint").arg(name)));
        QCOMPARE(data->backdrop.key, QStringLiteral("2 others (%1)").arg(name));
        QVERIFY(data->sourceLines.last().endsWith(name + QStringLiteral(": 2 grey dots")));
        QVERIFY2(data->stateLine.endsWith(QStringLiteral("4 models")), qPrintable(data->stateLine));
        QVERIFY(data->description.contains(QStringLiteral("2 faint dots")));
    }

    /// The same rows stand at the same places, whichever way they are held. Floats keep seven digits.
    void recordsAndColumnsAgree_data()
    {
        QTest::addColumn<FigureKind>("figure");
        QTest::newRow("parameters") << FigureKind::Parameters;
        QTest::newRow("tokens") << FigureKind::Tokens;
        QTest::newRow("both") << FigureKind::ParametersTokens;
    }
    void recordsAndColumnsAgree()
    {
        QFETCH(FigureKind, figure);
        ViewState state;
        state.figure = figure;
        const std::vector<figure::Dot> records = dotsOf(*build(tests::dataWithImport(), state));
        const std::vector<figure::Dot> columns = dotsOf(*build(dataWithColumns(), state));
        QVERIFY(!records.empty());
        QCOMPARE(columns.size(), records.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            QCOMPARE(columns[i].name, records[i].name);
            QVERIFY(std::abs(columns[i].x - records[i].x) < 1e-3 && std::abs(columns[i].y - records[i].y) < 1e-5);
            QVERIFY(records[i].model && !columns[i].model);
        }
    }

    void inFullTheyAreLikeAllOthers()
    {
        ViewState state;
        state.dataSets[QStringLiteral("epoch")] = Showing::Full;
        const FigureDataPtr data = build(tests::dataWithImport(), state);
        QVERIFY(labelsOf(*data).contains(QStringLiteral("Perceptron")) && labelsOf(*data).contains(QStringLiteral("Doubted")));
        QCOMPARE(data->lane.size(), 1U);
        QCOMPARE(data->lane.front().label, QStringLiteral("Sizeless"));
        QVERIFY(data->x.whole.low < 1957);
        QVERIFY(data->backdrop.isEmpty());
    }

    void offTheyAreGone_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<bool>("background");
        QTest::newRow("records by their switch") << QStringLiteral("epoch") << true;
        QTest::newRow("columns by theirs") << QStringLiteral("epoch-large") << true;
        QTest::newRow("all by the view's") << QString() << false;
    }
    void offTheyAreGone()
    {
        QFETCH(QString, set);
        QFETCH(bool, background);
        ViewState state;
        state.showBackground = background;
        state.dataSets[set] = Showing::Off;
        CatalogueData data = set == QLatin1String("epoch-large") ? dataWithColumns() : tests::dataWithImport();
        QVERIFY(build(data, state)->backdrop.isEmpty());
        QCOMPARE(labelsOf(*build(data, state)), kOurs);
    }

    void theUsersOwnAreAlwaysInFull()
    {
        ViewState state;
        state.dataSets[QStringLiteral("own")] = Showing::Off;
        state.showBackground = false;
        QVERIFY(labelsOf(*build(tests::dataWithImport(), state)).contains(QStringLiteral("Mine")));
    }

    void whatIsHighlightedIsInFull()
    {
        const CatalogueData data = tests::dataWithImport();
        ViewState state;
        state.highlighted = {data.models[4].id};
        const FigureDataPtr figure = build(data, state);
        QVERIFY(labelsOf(*figure).contains(QStringLiteral("In 2020")));
        QCOMPARE(dotNames(*figure), QStringList(QStringLiteral("In 2022")));
    }

    /// As `--filter dataset=` has it: the models of that data set, each as one of the figure's own.
    void aFilterForTheirDataSetShowsThemInFull()
    {
        const FigureDataPtr data = build(tests::dataWithImport(), filteredBy("dataset=epoch"));
        QCOMPARE(labelsOf(*data).size(), 5);
        QVERIFY(data->backdrop.isEmpty());
    }

    void filtersReachThem_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("asColumns");
        QTest::addColumn<QStringList>("names");
        for (const bool columns : {false, true}) {
            const char *kind = columns ? "columns" : "records";
            QTest::addRow("since, %s", kind) << QByteArray("since=2021") << columns << QStringList(QStringLiteral("In 2022"));
            QTest::addRow("until is exclusive, %s", kind)
                << QByteArray("until=2022-07-01") << columns << QStringList(QStringLiteral("In 2020"));
        }
        QTest::newRow("words, records") << QByteArray("text=i") << false << kPlaced;
        QTest::newRow("words, columns") << QByteArray("text=i") << true << kPlaced;
        QTest::newRow("what only records answer, records") << QByteArray("dense_or_moe=dense") << false << kPlaced;
        QTest::newRow("what only records answer, columns") << QByteArray("dense_or_moe=dense") << true << QStringList();
    }
    void filtersReachThem()
    {
        QFETCH(QByteArray, word);
        QFETCH(bool, asColumns);
        ViewState state = filteredBy(word.constData());
        const FigureDataPtr data = build(asColumns ? dataWithColumns() : tests::dataWithImport(), state);
        QTEST(dotNames(*data), "names");
    }

    /// What an import has as well is not drawn a second time.
    void bundledTwinsGiveWay()
    {
        BackgroundModel model;
        model.name = QStringLiteral("in 2020");
        model.domain = QStringLiteral("Language");
        model.confidence = QStringLiteral("Confident");
        model.date = *base::parseDate(u"2020-06");
        model.parameters = 1.1e9;
        BackgroundModel other = model;
        other.name = QStringLiteral("Another");
        CatalogueData data = tests::dataWithImport();
        data.backgrounds
            = {{QStringLiteral("bundled"), QStringLiteral("Bundled, models"), QStringLiteral("credit"), QString(), {model, other}}};
        const FigureDataPtr figure = build(data);
        QCOMPARE(dotNames(*figure), kPlaced + QStringList(QStringLiteral("Another")));
        QCOMPARE(figure->backdrop.sets.size(), 2U);
        QCOMPARE(figure->backdrop.key, QStringLiteral("3 others (epoch, Bundled)"));
    }

    void columnsNotReadYetAreNoDots()
    {
        CatalogueData data = dataWithColumns();
        data.columnSets[0].columns.reset();
        QVERIFY(build(data)->backdrop.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ImportedModelsTest)
#include "tst_importedmodels.moc"

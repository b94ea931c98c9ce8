#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <algorithm>
#include <cmath>

using namespace dekade;

namespace {

figure::FigureDataPtr built(state::ViewState state) { return figure::buildFigure(*tests::sampleCatalogue(), state, base::Phrases()); }

state::ViewState asking(double total, double active = 1e9)
{
    state::ViewState state;
    state.ghost = state::Ghost {tests::sampleId("llama-3.1-405b"), total, active};
    return state;
}

} // namespace

/// The model that the inspector changed, where it would stand.
class GhostTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void standsAtItsModelsDay()
    {
        const auto data = built(asking(1e12));
        QVERIFY(data->ghost);
        QCOMPARE(data->ghost->y, 12.0);
        const auto model = tests::sampleId("llama-3.1-405b");
        const auto published
            = std::find_if(data->points.begin(), data->points.end(), [&](const auto &point) { return point.model == model; });
        QVERIFY(published != data->points.end());
        QCOMPARE(data->ghost->x, published->x);
        QCOMPARE(data->ghost->from, published->y);
        QVERIFY2(data->ghost->label.contains(u"1T"_qs), qPrintable(data->ghost->label));
    }

    /// Points, trend and counts know nothing of it.
    void changesNoFact()
    {
        const auto with = built(asking(1e12));
        const auto without = built({});
        QCOMPARE(with->points, without->points);
        QCOMPARE(with->counts, without->counts);
        QCOMPARE(with->title, without->title);
    }

    void hasRoomOnTheAxis()
    {
        const auto data = built(asking(1e16));
        QVERIFY(data->y.shown.high > 16);
    }

    void isNotEverywhere()
    {
        state::ViewState tokens = asking(1e12);
        tokens.figure = state::FigureKind::Tokens;
        QVERIFY(!built(tokens)->ghost);
        state::ViewState withoutEmbedding = asking(1e12);
        withoutEmbedding.measure = catalogue::Measure::NonEmbedding;
        QVERIFY(!built(withoutEmbedding)->ghost);
        QVERIFY(!built(asking(0))->ghost);
        state::ViewState active = asking(1e12, 1e10);
        active.measure = catalogue::Measure::Active;
        QCOMPARE(built(active)->ghost->y, 10.0);
    }
};

QTEST_GUILESS_MAIN(GhostTest)
#include "tst_ghost.moc"

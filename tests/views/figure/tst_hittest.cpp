#include "model/figure/figurebuilder.h"
#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/figure/figurescene.h"
#include "views/figure/markplaces.h"

#include <cmath>

using namespace dekade;
using figure::FigureScene;
using figure::Hit;

namespace {

void fill(FigureScene &scene, const catalogue::Catalogue &facts, state::FigureKind kind, figure::Mode mode)
{
    state::ViewState state;
    state.figure = kind;
    figure::SceneOptions options;
    options.mode = mode;
    scene.setOptions(options);
    scene.setData(figure::buildFigure(facts, state, base::Phrases(QLocale::English)));
}

/// Whether some mark of the model stands where the hit says.
bool standsThere(const std::vector<figure::MarkPlace> &places, const figure::FigureData &data, const Hit &hit)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (data.points[i].model == hit.model && std::abs(places[i].mark.x() - hit.mark.x()) < 1e-6)
            return true;
    }
    return false;
}

} // namespace

/// A pointer finds every mark and every name in the lane.
class HitTest : public tests::Case {
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mode");
        for (const state::FigureKind kind :
            {state::FigureKind::Parameters, state::FigureKind::Tokens, state::FigureKind::ParametersTokens, state::FigureKind::Compute,
                state::FigureKind::Sparsity, state::FigureKind::Granularity}) {
            for (const figure::Mode mode : {figure::Mode::Sheet, figure::Mode::Window})
                QTest::addRow("%s %s", qPrintable(state::keyOf(kind)), mode == figure::Mode::Sheet ? "sheet" : "window")
                    << int(kind) << int(mode);
        }
    }

private Q_SLOTS:
    void everyMark_data() { rows(); }
    void everyMark()
    {
        QFETCH(int, kind);
        QFETCH(int, mode);
        const auto facts = tests::bundledFacts();
        QVERIFY(facts);
        FigureScene scene;
        fill(scene, *facts, static_cast<state::FigureKind>(kind), static_cast<figure::Mode>(mode));
        const figure::FigureData &data = *scene.data();
        const auto places = figure::markPlaces(data, scene.mapping(), scene.options().unit);
        QVERIFY(places.size() > 15);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::optional<Hit> hit = scene.hitTest(places[i].mark);
            QVERIFY2(hit && !hit->inLane, qPrintable(data.points[i].label));
            // Two marks may coincide; then the hit is one of them, on that very spot.
            QVERIFY2(hit->model == data.points[i].model || standsThere(places, data, *hit), qPrintable(data.points[i].label));
            if (hit->model != data.points[i].model)
                QVERIFY(std::hypot(hit->mark.x() - places[i].mark.x(), hit->mark.y() - places[i].mark.y()) < 1);
            if (places[i].activeY) {
                const std::optional<Hit> active = scene.hitTest({places[i].mark.x(), *places[i].activeY});
                QVERIFY2(active, qPrintable(data.points[i].label));
            }
        }
    }

    void everyNameInTheLane_data() { rows(); }
    void everyNameInTheLane()
    {
        QFETCH(int, kind);
        QFETCH(int, mode);
        const auto facts = tests::bundledFacts();
        QVERIFY(facts);
        FigureScene scene;
        fill(scene, *facts, static_cast<state::FigureKind>(kind), static_cast<figure::Mode>(mode));
        const figure::FigureLayout layout = figure::layoutFigure(*scene.data(), scene.options());
        QCOMPARE(layout.lanePlaces.size() + static_cast<std::size_t>(layout.laneHidden), scene.data()->lane.size());
        for (const figure::LanePlace &place : layout.lanePlaces) {
            const std::optional<Hit> hit = scene.hitTest(place.box.center());
            QVERIFY(hit && hit->inLane);
            QCOMPARE(hit->model, scene.data()->lane[place.entry].model);
        }
    }

    void emptyGroundIsNobodys()
    {
        FigureScene scene;
        QVERIFY(!scene.hitTest({100, 100}));
        fill(scene, *tests::sampleCatalogue(), state::FigureKind::Parameters, figure::Mode::Window);
        QVERIFY(!scene.hitTest({-50, -50}));
        QVERIFY(!scene.hitTest(scene.mapping().plot.bottomRight() - QPointF(4, 4)));
    }
};

QTEST_MAIN(HitTest)
#include "tst_hittest.moc"

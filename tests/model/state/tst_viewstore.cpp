#include "model/state/viewstore.h"
#include "tests/support/case.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace dekade;
using state::ViewState;
using state::ViewStore;

namespace {

ViewState zoomed(ViewState from, double low)
{
    from.x = state::Range {low, low + 1};
    return from;
}

/// The plainest history there is: all views in a list and where we stand. The store must behave like it.
struct PlainHistory {
    std::vector<ViewState> views {ViewState()};
    std::size_t at = 0;
    std::optional<catalogue::ModelId> selected;

    ViewState now() const
    {
        ViewState state = views[at];
        state.selected = selected;
        return state;
    }
    void change(ViewState next)
    {
        selected = next.selected;
        next.selected.reset();
        if (next == views[at])
            return;
        views.resize(at + 1);
        views.push_back(next);
        if (views.size() > 201)
            views.erase(views.begin());
        at = views.size() - 1;
    }
};

} // namespace

class ViewStoreTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsOneSignalAndOneStep()
    {
        ViewStore store;
        QSignalSpy changed(&store, &ViewStore::stateChanged);
        QSignalSpy history(&store, &ViewStore::historyChanged);
        store.change(zoomed({}, 2020));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(history.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<ViewState>().x->low, 2020.0);
        QVERIFY(!changed.at(0).at(1).value<ViewState>().x.has_value());
        QVERIFY(store.canGoBack() && !store.canGoForward());
    }

    void nothingHappensWhenNothingChanges()
    {
        ViewStore store;
        QSignalSpy changed(&store, &ViewStore::stateChanged);
        QSignalSpy history(&store, &ViewStore::historyChanged);
        store.change(store.state());
        store.preview(store.state());
        store.select({});
        store.back();
        store.forward();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(history.count(), 0);
    }

    void aSelectionIsNoStepAndOutlivesOne()
    {
        ViewStore store;
        QSignalSpy history(&store, &ViewStore::historyChanged);
        store.select(catalogue::ModelId {7});
        QCOMPARE(history.count(), 0);
        QVERIFY(!store.canGoBack());
        store.change(zoomed(store.state(), 2021));
        store.select(catalogue::ModelId {8});
        store.back();
        QVERIFY(!store.state().x.has_value());
        QCOMPARE(store.state().selected->value, 8);
    }

    void previewsEndInOneStep()
    {
        ViewStore store;
        QSignalSpy changed(&store, &ViewStore::stateChanged);
        QSignalSpy history(&store, &ViewStore::historyChanged);
        for (int i = 0; i < 10; ++i)
            store.preview(zoomed(store.state(), 2020 + i));
        QCOMPARE(changed.count(), 10);
        QCOMPARE(history.count(), 0);
        store.change(store.state());
        QCOMPARE(changed.count(), 10); // it stands there already
        QCOMPARE(history.count(), 1);
        store.back();
        QCOMPARE(store.state(), ViewState());
        store.forward();
        QCOMPARE(store.state().x->low, 2029.0);
    }

    void aPreviewTakenBackLeavesNoTrace()
    {
        ViewStore store;
        store.preview(zoomed({}, 2020));
        store.change({});
        QVERIFY(!store.canGoBack());
    }

    void goingBackDuringAPreviewReturnsToItsStart()
    {
        ViewStore store;
        store.preview(zoomed({}, 2020));
        store.back();
        QCOMPARE(store.state(), ViewState());
        QVERIFY(store.canGoForward());
    }

    void comparedModelsKeepTheirOrder()
    {
        ViewStore store;
        for (const qint64 id : {5, 2, 9, 2})
            store.toggleCompared({id});
        QCOMPARE(store.state().compared, (std::vector<catalogue::ModelId> {{5}, {9}}));
        store.back();
        QCOMPARE(store.state().compared.size(), std::size_t(3));
    }

    void historyKeepsTwoHundredSteps()
    {
        ViewStore store;
        for (int i = 0; i < 250; ++i)
            store.change(zoomed({}, i));
        int steps = 0;
        for (; store.canGoBack(); ++steps)
            store.back();
        QCOMPARE(steps, 200);
        QCOMPARE(store.state().x->low, 49.0);
    }

    void randomWalksBehaveLikeAPlainList_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomWalksBehaveLikeAPlainList()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ViewStore store;
        PlainHistory plain;
        int signalsSent = 0;
        connect(&store, &ViewStore::stateChanged, this, [&](const ViewState &now, const ViewState &before) {
            ++signalsSent;
            QVERIFY(now != before);
        });
        for (int step = 0; step < 600; ++step) {
            const ViewState before = store.state();
            const int sentBefore = signalsSent;
            walk(random, store, plain);
            QCOMPARE(store.state(), plain.now());
            QCOMPARE(store.canGoBack(), plain.at > 0);
            QCOMPARE(store.canGoForward(), plain.at + 1 < plain.views.size());
            QCOMPARE(signalsSent - sentBefore, before == store.state() ? 0 : 1);
        }
    }

    void goneModelsLeaveNoTrace()
    {
        ViewStore store;
        const catalogue::ModelId stays {1};
        const catalogue::ModelId goes {2};
        store.toggleCompared(stays);
        store.toggleCompared(goes); // stands in the history, too
        store.toggleCompared(goes);
        store.select(goes);
        QSignalSpy changed(&store, &ViewStore::stateChanged);
        store.keepModels([&](catalogue::ModelId model) { return model == stays; });
        QCOMPARE(changed.count(), 1);
        QVERIFY(!store.state().selected);
        store.back();
        QCOMPARE(store.state().compared, std::vector {stays});
        store.back();
        QCOMPARE(store.state().compared, std::vector {stays});
        store.keepModels([](catalogue::ModelId) { return true; });
        QCOMPARE(changed.count(), 1); // nothing changed any more
    }

private:
    static void walk(QRandomGenerator &random, ViewStore &store, PlainHistory &plain)
    {
        const int value = random.bounded(4);
        switch (random.bounded(5)) {
        case 0: {
            const ViewState next = zoomed(store.state(), 2019 + value);
            store.change(next);
            plain.change(next);
            break;
        }
        case 1:
            store.select(catalogue::ModelId {value});
            plain.selected = catalogue::ModelId {value};
            break;
        case 2: {
            ViewState next = store.state();
            next.measure = value > 1 ? catalogue::Measure::Active : catalogue::Measure::Total;
            store.change(next);
            plain.change(next);
            break;
        }
        case 3:
            store.back();
            plain.at -= plain.at > 0 ? 1 : 0;
            break;
        default:
            store.forward();
            plain.at += plain.at + 1 < plain.views.size() ? 1 : 0;
        }
    }
};

QTEST_GUILESS_MAIN(ViewStoreTest)
#include "tst_viewstore.moc"

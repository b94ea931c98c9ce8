#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/timeline/chartview.h"

#include <QSignalSpy>
#include <QWheelEvent>

#include <memory>

using namespace dekade;
using catalogue::ModelId;
using state::ViewState;
using timeline::ChartView;

namespace {

bool isNear(double a, double b) { return qAbs(a - b) < 1e-6; }

struct Shown {
    state::ViewStore store;
    std::unique_ptr<ChartView> view = std::make_unique<ChartView>(&store);

    Shown()
    {
        view->resize(1000, 620);
        view->setCatalogue(tests::sampleCatalogue());
        view->show();
        (void)view->grab(); // the first frame lays the figure out
        view->setFocus();
    }
    QWidget *port() const { return view->viewport(); }
    QPoint centre() const { return view->mapping().plot.center().toPoint(); }
    QPoint markOf(const char *key) const
    {
        for (const figure::Point &point : view->data()->points) {
            if (point.model == tests::sampleId(key))
                return view->mapping().toPixel(point.x, point.y).toPoint();
        }
        return {};
    }
    /// A place in the plot where nothing stands.
    QPoint emptyGround() const { return view->mapping().plot.bottomRight().toPoint() - QPoint(6, 6); }
    void wheel(const QPoint &at, int eighths, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWheelEvent event(at, port()->mapToGlobal(at), {}, {0, eighths}, {}, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(port(), &event);
    }
    void move(const QPoint &at, Qt::MouseButton held, Qt::KeyboardModifiers modifiers = {}) const
    {
        QMouseEvent event(QEvent::MouseMove, at, port()->mapToGlobal(at), Qt::NoButton, held, modifiers);
        QCoreApplication::sendEvent(port(), &event);
    }
    void drag(const QPoint &from, const QPoint &to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(port(), button, modifiers, from);
        for (int step = 1; step <= 4; ++step)
            move(from + (to - from) * step / 4, button, modifiers);
        QTest::mouseRelease(port(), button, modifiers, to);
    }
    /// How many steps back there are.
    int steps()
    {
        int count = 0;
        for (; store.canGoBack(); ++count)
            store.back();
        return count;
    }
};

} // namespace

/// Wheel and mouse on the figure: what they do, and that each gesture is one step of history.
class ChartMouseTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void theWheelKeepsWhatIsUnderThePointer()
    {
        Shown shown;
        const QPoint at = shown.centre() + QPoint(120, -70);
        const figure::Mapping before = shown.view->mapping();
        shown.wheel(at, 120);
        const figure::Mapping after = shown.view->mapping();
        QVERIFY(after.x.length() < before.x.length() && after.y.length() < before.y.length());
        QVERIFY(isNear(after.axisX(at.x()), before.axisX(at.x())));
        QVERIFY(isNear(after.axisY(at.y()), before.axisY(at.y())));
    }

    void aRunOfTheWheelIsOneStep()
    {
        Shown shown;
        for (int i = 0; i < 5; ++i)
            shown.wheel(shown.centre(), 120);
        QVERIFY(!shown.store.canGoBack());
        QTRY_VERIFY(shown.store.canGoBack());
        QCOMPARE(shown.steps(), 1);
        QVERIFY(!shown.store.state().x && !shown.store.state().y);
    }

    void modifiersChooseTheAxis()
    {
        Shown shown;
        const figure::Mapping before = shown.view->mapping();
        shown.wheel(shown.centre(), 120, Qt::ShiftModifier);
        QVERIFY(shown.view->mapping().x.length() < before.x.length());
        QCOMPARE(shown.view->mapping().y, before.y);
        const figure::Mapping between = shown.view->mapping();
        shown.wheel(shown.centre(), 120, Qt::ControlModifier);
        QCOMPARE(shown.view->mapping().x, between.x);
        QVERIFY(shown.view->mapping().y.length() < before.y.length());
    }

    void aDragPansAndIsOneStep()
    {
        Shown shown;
        const figure::Mapping before = shown.view->mapping();
        const QPoint from = shown.emptyGround() - QPoint(200, 100);
        const double held = before.axisX(from.x());
        shown.drag(from, from + QPoint(90, -40), Qt::LeftButton);
        QVERIFY(isNear(shown.view->mapping().axisX(from.x() + 90), held));
        QVERIFY(isNear(shown.view->mapping().x.length(), before.x.length()));
        QVERIFY(!shown.store.state().selected);
        QCOMPARE(shown.steps(), 1);
        QCOMPARE(shown.view->mapping().x, before.x);
    }

    void aDragRightAfterTheWheelGoesOn()
    {
        Shown shown;
        shown.wheel(shown.centre(), 120);
        const QPoint from = shown.centre();
        QTest::mousePress(shown.port(), Qt::LeftButton, {}, from);
        shown.move(from + QPoint(40, 0), Qt::LeftButton);
        QTest::qWait(400); // longer than the wheel takes to settle
        const double held = shown.view->mapping().axisX(from.x() + 40);
        shown.move(from + QPoint(140, 0), Qt::LeftButton);
        QVERIFY(isNear(shown.view->mapping().axisX(from.x() + 140), held));
        QTest::mouseRelease(shown.port(), Qt::LeftButton, {}, from + QPoint(140, 0));
        QCOMPARE(shown.steps(), 2);
    }

    void boxZoom_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("right button") << int(Qt::RightButton) << int(Qt::NoModifier);
        QTest::newRow("Shift") << int(Qt::LeftButton) << int(Qt::ShiftModifier);
        QTest::newRow("Alt") << int(Qt::LeftButton) << int(Qt::AltModifier);
    }

    void boxZoom()
    {
        QFETCH(int, button);
        QFETCH(int, modifiers);
        Shown shown;
        const figure::Mapping before = shown.view->mapping();
        const QPoint from = shown.centre() - QPoint(150, 80);
        const QPoint to = shown.centre() + QPoint(150, 80);
        shown.drag(from, to, Qt::MouseButton(button), Qt::KeyboardModifiers(modifiers));
        QVERIFY(isNear(shown.view->mapping().x.low, before.axisX(from.x())));
        QVERIFY(isNear(shown.view->mapping().x.high, before.axisX(to.x())));
        QVERIFY(isNear(shown.view->mapping().y.low, before.axisY(to.y())));
        QCOMPARE(shown.steps(), 1);
    }

    void aRightClickDoesNothing()
    {
        Shown shown;
        QTest::mouseClick(shown.port(), Qt::RightButton, {}, shown.markOf("glam"));
        QVERIFY(!shown.store.canGoBack() && !shown.store.state().selected && !shown.store.state().x);
    }

    void escapeCancelsADrag_data()
    {
        QTest::addColumn<int>("button");
        QTest::newRow("pan") << int(Qt::LeftButton);
        QTest::newRow("box") << int(Qt::RightButton);
    }

    void escapeCancelsADrag()
    {
        QFETCH(int, button);
        const auto held = static_cast<Qt::MouseButton>(button);
        Shown shown;
        shown.store.select(tests::sampleId("glam"));
        const ViewState before = shown.store.state();
        QTest::mousePress(shown.port(), held, {}, shown.centre());
        shown.move(shown.centre() + QPoint(80, 40), held);
        QTest::keyClick(shown.view.get(), Qt::Key_Escape);
        QTest::mouseRelease(shown.port(), held, {}, shown.centre() + QPoint(80, 40));
        QVERIFY(shown.store.state() == before); // the selection too: Esc had a gesture to end
        QVERIFY(!shown.store.canGoBack());
    }

    void clicksSelectAndCompare()
    {
        Shown shown;
        QTest::mouseClick(shown.port(), Qt::LeftButton, {}, shown.markOf("glam"));
        QCOMPARE(shown.store.state().selected, std::optional(tests::sampleId("glam")));
        QTest::mouseClick(shown.port(), Qt::LeftButton, Qt::ControlModifier, shown.markOf("deepseek-v3"));
        QTest::mouseClick(shown.port(), Qt::LeftButton, Qt::ControlModifier, shown.markOf("gpt-3"));
        QCOMPARE(shown.store.state().compared, (std::vector {tests::sampleId("deepseek-v3"), tests::sampleId("gpt-3")}));
        QCOMPARE(shown.store.state().selected, std::optional(tests::sampleId("glam")));
        QTest::mouseClick(shown.port(), Qt::LeftButton, Qt::ControlModifier, shown.markOf("deepseek-v3"));
        QCOMPARE(shown.store.state().compared, (std::vector {tests::sampleId("gpt-3")}));
        QTest::mouseClick(shown.port(), Qt::LeftButton, Qt::ControlModifier, shown.emptyGround());
        QCOMPARE(shown.store.state().selected, std::optional(tests::sampleId("glam")));
        QTest::mouseClick(shown.port(), Qt::LeftButton, {}, shown.emptyGround());
        QVERIFY(!shown.store.state().selected);
    }

    void doubleClicks()
    {
        Shown shown;
        QSignalSpy activated(shown.view.get(), &ChartView::modelActivated);
        shown.wheel(shown.centre(), 120);
        QTRY_VERIFY(shown.store.canGoBack());
        QTest::mouseDClick(shown.port(), Qt::LeftButton, {}, shown.emptyGround());
        QVERIFY(!shown.store.state().x && !shown.store.state().y);
        QCOMPARE(activated.count(), 0);
        QTest::mouseDClick(shown.port(), Qt::LeftButton, {}, shown.markOf("glam"));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<ModelId>(), tests::sampleId("glam"));
    }

    void sideButtonsGoBackAndForward()
    {
        Shown shown;
        const state::Range whole = shown.view->mapping().x;
        for (int i = 0; i < 2; ++i)
            shown.drag(shown.centre(), shown.centre() + QPoint(60, 0), Qt::LeftButton);
        const state::Range twice = shown.view->mapping().x;
        // Two quick presses reach a widget as a press and a double click.
        QTest::mouseClick(shown.port(), Qt::BackButton, {}, shown.centre());
        QTest::mouseDClick(shown.port(), Qt::BackButton, {}, shown.centre());
        QCOMPARE(shown.view->mapping().x, whole);
        QVERIFY(!shown.store.canGoBack());
        QTest::mouseClick(shown.port(), Qt::ForwardButton, {}, shown.centre());
        QTest::mouseClick(shown.port(), Qt::ForwardButton, {}, shown.centre());
        QCOMPARE(shown.view->mapping().x, twice);
    }
};

QTEST_MAIN(ChartMouseTest)
#include "tst_chartmouse.moc"

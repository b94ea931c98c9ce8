#include "model/base/date.h"
#include "model/figure/figurebuilder.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/timeline/scrubber.h"

#include <QToolButton>

#include <memory>

using namespace dekade;
using timeline::MonthSpan;
using timeline::Scrubber;

namespace {

const figure::Mapping kMapping {QRectF(80, 0, 860, 300), {2018, 2026.5}, {8, 12}};

struct Shown {
    state::ViewStore store;
    std::unique_ptr<Scrubber> bar = std::make_unique<Scrubber>(&store);

    explicit Shown(const figure::Mapping &mapping = kMapping, bool hasDates = true)
    {
        bar->resize(1000, bar->sizeHint().height());
        bar->setCatalogue(tests::sampleCatalogue());
        bar->alignTo(mapping, hasDates);
        bar->setVisible(true);
        bar->setFocus();
    }
    QPoint at(int month) const { return QPoint(qRound(kMapping.px(timeline::yearOf(month))), 22); }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(bar.get(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint now = from + (to - from) * step / 4;
            QMouseEvent event(QEvent::MouseMove, now, bar->mapToGlobal(now), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(bar.get(), &event);
        }
        QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, to);
    }
    int steps()
    {
        int count = 0;
        for (; store.canGoBack(); ++count)
            store.back();
        return count;
    }
};

constexpr int month(int year, int of) { return year * 12 + of - 1; }

} // namespace

class ScrubberTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneStands()
    {
        state::ViewStore store;
        Scrubber bar(&store);
        bar.resize(300, bar.sizeHint().height());
        bar.setVisible(true);
        bar.grab();
        QVERIFY(!store.state().from && !store.state().to);
    }

    void theWholeIsTheDatesOfTheCatalogue()
    {
        Shown shown;
        QCOMPARE(shown.bar->whole().last, month(2025, 7));
        QCOMPARE(shown.bar->span(), shown.bar->whole());
    }

    void draggingAHandle()
    {
        Shown shown;
        const MonthSpan whole = shown.bar->whole();
        shown.drag(shown.at(whole.last + 1), shown.at(month(2023, 1)));
        QCOMPARE(shown.store.state().to.value_or(QDate()), QDate(2023, 1, 1));
        QVERIFY(!shown.store.state().from);
        shown.drag(shown.at(whole.first), shown.at(month(2021, 6)));
        QCOMPARE(shown.store.state().from.value_or(QDate()), QDate(2021, 6, 1));
        QCOMPARE(shown.steps(), 2);
    }

    void draggingTheSpanKeepsItsLength()
    {
        Shown shown;
        state::ViewState next = shown.store.state();
        next.from = QDate(2021, 1, 1);
        next.to = QDate(2022, 1, 1);
        shown.store.change(next);
        shown.drag(shown.at(month(2021, 7)), shown.at(month(2022, 7)));
        QCOMPARE(shown.store.state().from.value_or(QDate()), QDate(2022, 1, 1));
        QCOMPARE(shown.store.state().to.value_or(QDate()), QDate(2023, 1, 1));
        QCOMPARE(shown.steps(), 2);
    }

    void aHandleBackAtTheEdgeOpensTheEnd()
    {
        Shown shown;
        const QPoint end = shown.at(shown.bar->whole().last + 1);
        shown.drag(end, shown.at(month(2023, 1)));
        shown.drag(shown.at(month(2023, 1)), end + QPoint(60, 0));
        QVERIFY(!shown.store.state().to);
    }

    void aHandleOutOfViewWaitsAtTheEdge()
    {
        const figure::Mapping zoomedIn {kMapping.plot, {2022, 2023}, {8, 12}};
        Shown shown(zoomedIn);
        shown.bar->grab();
        const QPoint middle(qRound(zoomedIn.px(2022.5)), 22);
        shown.drag({qRound(kMapping.plot.right()), 22}, middle);
        QCOMPARE(shown.store.state().to.value_or(QDate()), QDate(2022, 7, 1));
        shown.drag({qRound(kMapping.plot.left()), 22}, QPoint(qRound(zoomedIn.px(2022.25)), 22));
        QCOMPARE(shown.store.state().from.value_or(QDate()), QDate(2022, 4, 1));
    }

    void aNarrowOneIsPainted()
    {
        Shown shown({QRectF(80, 0, 20, 300), {2018, 2026.5}, {8, 12}});
        shown.bar->resize(110, shown.bar->height());
        QVERIFY(!shown.bar->grab().isNull());
    }

    void keysMoveTheEnd()
    {
        Shown shown;
        QTest::keyClick(shown.bar.get(), Qt::Key_Left);
        QCOMPARE(shown.bar->span().last, shown.bar->whole().last - 1);
        QTest::keyClick(shown.bar.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown.bar->span().last, shown.bar->whole().last - 13);
        QTest::keyClick(shown.bar.get(), Qt::Key_Right);
        QCOMPARE(shown.bar->span().last, shown.bar->whole().last - 12);
        QTest::keyClick(shown.bar.get(), Qt::Key_Up); // the other handle
        QTest::keyClick(shown.bar.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.bar->span().first, shown.bar->whole().first + 12);
        QTest::keyClick(shown.bar.get(), Qt::Key_End);
        QCOMPARE(shown.bar->span(), shown.bar->whole());
    }

    void spaceIsTheWindows()
    {
        Shown shown;
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
        QCoreApplication::sendEvent(shown.bar.get(), &event);
        QVERIFY(!event.isAccepted());
    }

    void playingGrowsTheEndAndIsNoStepWhenItEndsWhereItBegan()
    {
        Shown shown;
        state::ViewState next = shown.store.state();
        next.to = QDate(2025, 6, 1);
        shown.store.change(next);
        shown.bar->togglePlaying();
        QVERIFY(shown.bar->isPlaying());
        QCOMPARE(shown.bar->span().last, month(2025, 5));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.bar->isPlaying(), 15000);
        QVERIFY(!shown.store.state().to);
        QCOMPARE(shown.steps(), 2);
    }

    void playingFromTheEndStartsAtTheStart()
    {
        Shown shown;
        shown.bar->togglePlaying();
        QCOMPARE(shown.bar->span().last, shown.bar->whole().first);
        QTRY_VERIFY(shown.bar->span().last > shown.bar->whole().first);
        shown.bar->togglePlaying();
        QVERIFY(!shown.bar->isPlaying());
        QCOMPARE(shown.steps(), 1);
    }

    void theButtonPlaysAndPauses()
    {
        Shown shown;
        auto *button = shown.bar->findChild<QToolButton *>();
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(shown.bar->isPlaying());
        QCOMPARE(button->accessibleName(), QStringLiteral("Pause"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!shown.bar->isPlaying());
        QCOMPARE(button->accessibleName(), QStringLiteral("Play"));
    }

    void scrubbingLeavesTheAxisAlone()
    {
        Shown shown;
        const auto range = [&] {
            return figure::buildFigure(*tests::sampleCatalogue(), shown.store.state(), base::Phrases())->x.whole;
        };
        const state::Range before = range();
        shown.drag(shown.at(shown.bar->whole().last + 1), shown.at(month(2022, 1)));
        QCOMPARE(range(), before);
        QVERIFY(!shown.store.state().x);
    }

    void withoutDatesItHasAScaleOfItsOwn()
    {
        Shown shown({QRectF(80, 0, 860, 300), {8, 12}, {9, 13}}, false);
        shown.bar->grab();
        shown.drag({930, 22}, {510, 22}); // the end, to about the middle
        QVERIFY(shown.store.state().to.has_value());
        const int last = shown.bar->span().last;
        QVERIFY(last > month(2021, 1) && last < month(2023, 12));
    }
};

QTEST_MAIN(ScrubberTest)
#include "tst_scrubber.moc"

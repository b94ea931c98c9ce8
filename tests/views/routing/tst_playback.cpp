#include "tests/support/case.h"
#include "views/routing/playback.h"

using namespace dekade;
using namespace dekade::routing;

/// Time without a clock.
class PlaybackTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void moments_data()
    {
        QTest::addColumn<double>("time");
        QTest::addColumn<int>("step");
        QTest::addColumn<double>("progress");
        QTest::newRow("before the start") << -5.0 << 0 << 0.0;
        QTest::newRow("start") << 0.0 << 0 << 0.0;
        QTest::newRow("half of keep") << 4300.0 + 900 + 400 << 6 << 0.5;
        QTest::newRow("a stage's end is the next one's start") << 900.0 << 1 << 0.0;
        QTest::newRow("past the end") << 1e9 << 14 << 1.0;
    }
    void moments()
    {
        QFETCH(double, time);
        const Moment moment = momentAt(time, 3);
        QTEST(stepOf(moment), "step");
        QTEST(moment.progress, "progress");
    }

    void timeAndMomentAreOne()
    {
        for (double time = 1; time < 3 * kTokenMs; time += 37)
            QVERIFY(std::abs(timeOf(momentAt(time, 3)) - time) < 1e-6);
    }

    void fiftyStepsOnAndBack()
    {
        Playback play(13);
        play.step(1);
        play.step(7);
        const Playback before = play;
        for (int i = 0; i < 50; ++i)
            play.step(1);
        QVERIFY(play.moment() != before.moment());
        for (int i = 0; i < 50; ++i)
            play.step(-1);
        QVERIFY(play == before);
    }

    void aStepOnTheWayEndsTheStage()
    {
        Playback play(2);
        play.scrub(300);
        play.step(1);
        QCOMPARE(play.moment(), (Moment {0, StageKind::Score, 1}));
        play.step(1);
        QCOMPARE(play.moment(), (Moment {0, StageKind::Keep, 1}));
        play.scrub(1000);
        play.step(-1);
        QCOMPARE(play.moment(), (Moment {0, StageKind::Score, 1}));
    }

    void stepsStopAtBothEnds()
    {
        Playback play(2);
        play.step(-3);
        QCOMPARE(stepOf(play.moment()), 0);
        play.step(100);
        QCOMPARE(stepOf(play.moment()), 9);
        QVERIFY(play.isAtEnd());
    }

    void playingGoesOnFromAStill()
    {
        Playback play(2);
        play.goTo(2);
        play.advance(500);
        QCOMPARE(play.moment(), (Moment {0, StageKind::Dispatch, 0.5}));
        play.setSpeed(4);
        play.advance(1e6);
        QVERIFY(play.isAtEnd());
    }

    void stillsStandAndThenJump()
    {
        Playback play(2);
        play.setStills(true);
        play.advance(1499);
        QCOMPARE(play.moment(), (Moment {0, StageKind::Score, 1}));
        play.advance(1);
        QCOMPARE(play.moment(), (Moment {0, StageKind::Keep, 1}));
        play.scrub(4300 + 10);
        QCOMPARE(play.moment(), (Moment {1, StageKind::Score, 1}));
    }

    void aShorterTextKeepsThePlaceThatIsLeft()
    {
        Playback play(13);
        play.goTo(60);
        play.setTokens(2);
        QCOMPARE(stepOf(play.moment()), 9);
    }
};

QTEST_MAIN(PlaybackTest)
#include "tst_playback.moc"

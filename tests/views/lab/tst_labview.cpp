// The lab in a window: keys, sliders, stepping back, other rules midway, and a window that answers meanwhile.
#include "app/filmof.h"
#include "tests/support/case.h"
#include "tests/support/eventwaits.h"
#include "views/film/filmjob.h"
#include "views/lab/choiceslider.h"
#include "views/lab/labcontrols.h"
#include "views/lab/labfilm.h"
#include "views/lab/labtrainer.h"
#include "views/lab/labview.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dekade;
using namespace dekade::lab;

namespace {

constexpr int kPatienceMs = 60'000; ///< a slow machine is no failure

/// A lab that is shown and stands at step 0.
std::unique_ptr<LabView> openLab()
{
    auto view = std::make_unique<LabView>();
    view->resize(1280, 640);
    view->show();
    view->setFocus();
    return view;
}

std::vector<int> loadsOf(const LabView &view) { return view.picture().shown().runs[0].load; }

} // namespace

class LabViewTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void keysStepAndTheWayBackIsTheSame()
    {
        const auto view = openLab();
        QTRY_COMPARE_WITH_TIMEOUT(view->picture().frames.size(), std::size_t {1}, kPatienceMs);
        const std::vector<int> start = loadsOf(*view);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 50, kPatienceMs);
        const std::vector<int> fifty = loadsOf(*view);
        QTest::keyClick(view.get(), Qt::Key_PageDown);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 100, kPatienceMs);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 50, kPatienceMs);
        QCOMPARE(loadsOf(*view), fifty);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 0, kPatienceMs);
        QCOMPARE(loadsOf(*view), start);
        QVERIFY(fifty != start);
    }

    void otherRulesBeginAtTheStepShown()
    {
        const auto view = openLab();
        view->goTo(100);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 100, kPatienceMs);
        view->goTo(50);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 50, kPatienceMs);
        QTest::keyClick(view.get(), Qt::Key_F);
        QCOMPARE(view->trainer()->rules().router, routing::RouterTraining::Frozen);
        QTRY_COMPARE_WITH_TIMEOUT(view->trainer()->reached(), 50, kPatienceMs);
        const std::vector<int> before = loadsOf(*view);
        view->goTo(100);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 100, kPatienceMs);
        QCOMPARE(loadsOf(*view), before); // a frozen router sends the same tokens the same way
    }

    void columnACanBeCured()
    {
        const auto view = openLab();
        QTRY_COMPARE_WITH_TIMEOUT(view->picture().frames.size(), std::size_t {1}, kPatienceMs);
        QTest::keyClick(view.get(), Qt::Key_3);
        QCOMPARE(view->trainer()->rules().first, routing::Balance::Bias);
        QTest::keyClick(view.get(), Qt::Key_M);
        QCOMPARE(view->trainer()->rules().centring, routing::BiasCentring::Mean);
        QTest::keyClick(view.get(), Qt::Key_1);
        QCOMPARE(view->trainer()->rules().first, routing::Balance::None);
    }

    void anotherPlanBeginsAnew()
    {
        const auto view = openLab();
        view->goTo(50);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 50, kPatienceMs);
        auto *controls = view->controls();
        QSignalSpy changed(controls, &LabControls::planChanged);
        for (ChoiceSlider *slider : controls->findChildren<ChoiceSlider *>()) {
            if (slider->value() == 16)
                slider->setValue(8);
        }
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(view->picture().frames.size(), std::size_t {1}, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(loadsOf(*view).size(), std::size_t {8}, kPatienceMs);
        QCOMPARE(view->step(), 0);
    }

    void playMovesOnAndPausesAtTheEnd()
    {
        const auto view = openLab();
        QTest::keyClick(view.get(), Qt::Key_Space);
        QVERIFY(view->isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(view->step() >= 50, kPatienceMs);
        QTest::keyClick(view.get(), Qt::Key_Space);
        QVERIFY(!view->isPlaying());
        const int stopped = view->step();
        QTest::qWait(150);
        QCOMPARE(view->step(), stopped);
    }

    void stillsMoveInStrides()
    {
        const auto view = openLab();
        view->setReducedMotion(true);
        view->goTo(400);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 400, kPatienceMs);
        view->goTo(0);
        view->togglePlaying();
        QCOMPARE(view->step(), 100);
        QVERIFY(!view->picture().fallSeconds);
    }

    void whatIsHiddenStopsTraining()
    {
        const auto view = openLab();
        view->togglePlaying();
        QTRY_VERIFY_WITH_TIMEOUT(view->step() >= 10, kPatienceMs);
        view->hide();
        QVERIFY(!view->isPlaying());
        // A frame or two may be under way on a busy machine; then it stands, long before the end.
        int reached = -1;
        const auto stands = [&] {
            QTest::qWait(300);
            const int before = std::exchange(reached, view->trainer()->reached());
            return before == reached;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stands(), kPatienceMs);
        QVERIFY2(reached < 500, qPrintable(QString::number(reached)));
    }

    void everythingHasAName()
    {
        for (const QLocale::Language language : {QLocale::English, QLocale::Chinese}) {
            const auto view = openLab();
            view->setLanguage(language);
            QTRY_COMPARE_WITH_TIMEOUT(view->picture().frames.size(), std::size_t {1}, kPatienceMs);
            int reachable = 0;
            for (QWidget *widget : view->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
                    continue;
                ++reachable;
                const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
                const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
                QVERIFY2(isPart || (told && !told->text(QAccessible::Name).isEmpty()), widget->metaObject()->className());
            }
            QVERIFY(reachable > 20);
        }
    }

    void bothThemesAreDrawn()
    {
        const auto view = openLab();
        QTRY_COMPARE_WITH_TIMEOUT(view->picture().frames.size(), std::size_t {1}, kPatienceMs);
        QImage last;
        for (const theme::ThemeKind kind : {theme::ThemeKind::Light, theme::ThemeKind::Dark}) {
            view->setTheme(kind);
            for (const LabCurve curve : {LabCurve::MaxViolation, LabCurve::Entropy, LabCurve::TaskLoss}) {
                view->setCurve(curve);
                const QImage image = view->grab().toImage();
                QVERIFY(image != last);
                last = image;
            }
        }
    }

    /// The window's thread does none of the work while three runs train, other seeds train and a film is written: each of them in it would
    /// take seconds. Processor time of the thread; how late events come by the clock, dekade-bench latency tells.
    void theWindowAnswersMeanwhile()
    {
        const auto view = openLab();
        view->goTo(100);
        QTRY_COMPARE_WITH_TIMEOUT(view->step(), 100, kPatienceMs);
        const QTemporaryDir folder;
        film::FilmJob job;
        QSignalSpy finished(&job, &film::FilmJob::finished);
        const tests::EventWaits waits;
        view->togglePlaying();
        job.start(std::make_shared<app::FilmOf<LabFilm>>(LabFilm(view->picture(), {1280, 720})),
            {folder.filePath(QStringLiteral("frames/")), film::FilmFormat::Frames, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && view->step() > 200, kPatienceMs);
        QCOMPARE(finished.first().at(1).toString(), QString());
        QVERIFY(waits.byClock().size() > 20);
        QVERIFY2(waits.longestBusyMs() > 0.5, "the canvas was painted meanwhile: a measure that sees nothing is broken");
        QVERIFY2(waits.longestBusyMs() < 500, qPrintable(QString::number(waits.longestBusyMs())));
    }
};

QTEST_MAIN(LabViewTest)
#include "tst_labview.moc"

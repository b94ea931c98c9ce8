#include "tests/support/case.h"
#include "views/routing/routingview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace dekade;
using namespace dekade::routing;

namespace {

struct Shown {
    std::unique_ptr<RoutingView> view;

    Shown()
    {
        std::vector<PlayableModel> models;
        for (const Preset &preset : presets())
            models.push_back({preset, {}});
        auto loads = exchange::bundledRecordedLoads();
        view = std::make_unique<RoutingView>(std::move(models), std::make_shared<const exchange::RecordedLoads>(*loads));
        view->resize(1280, 720);
        view->show();
        view->setFocus();
        settle();
    }
    /// Until what is wanted is routed.
    void settle() const
    {
        while (view->isRouting())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void press(int key) const
    {
        QTest::keyClick(view.get(), Qt::Key(key));
        settle();
    }
    int step() const { return stepOf(view->playback().moment()); }
    QString model() const { return view->performance()->preset().name; }
};

} // namespace

/// Keys, clicks and what a screen reader hears.
class RoutingViewTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void keysStep()
    {
        const Shown shown;
        shown.press(Qt::Key_Right);
        QCOMPARE(shown.step(), 0);
        QCOMPARE(shown.view->playback().moment().progress, 1.0);
        shown.press(Qt::Key_PageDown);
        shown.press(Qt::Key_PageDown);
        QCOMPARE(shown.step(), 2);
        const QByteArray before = bytesOf(shown.view->stage()->scene());
        shown.press(Qt::Key_Right);
        QVERIFY(bytesOf(shown.view->stage()->scene()) != before);
        shown.press(Qt::Key_PageUp);
        QCOMPARE(bytesOf(shown.view->stage()->scene()), before);
        shown.press(Qt::Key_End);
        QVERIFY(shown.view->playback().isAtEnd());
        shown.press(Qt::Key_Home);
        QCOMPARE(shown.step(), 0);
    }

    void spacePlaysAndPauses()
    {
        const Shown shown;
        shown.press(Qt::Key_Space);
        QVERIFY(shown.view->isPlaying());
        QTRY_VERIFY(shown.view->playback().moment().progress > 0);
        shown.press(Qt::Key_Space);
        QVERIFY(!shown.view->isPlaying());
    }

    void digitsChooseModels()
    {
        const Shown shown;
        const QSignalSpy changed(shown.view.get(), &RoutingView::modelChanged);
        shown.press(Qt::Key_3);
        QCOMPARE(shown.model(), QStringLiteral("DeepSeek-V3"));
        shown.press(Qt::Key_2);
        QCOMPARE(shown.model(), QStringLiteral("DBRX"));
        QCOMPARE(changed.count(), 2);
        QVERIFY(!shown.view->showModel(QStringLiteral("gpt-3-175b")));
        QVERIFY(shown.view->showModel(QStringLiteral("kimi-k2")));
        shown.settle();
        QCOMPARE(shown.model(), QStringLiteral("Kimi K2"));
    }

    void theClickerBlanksAndEscapeLeaves()
    {
        const Shown shown;
        QSignalSpy closed(shown.view.get(), &RoutingView::closeRequested);
        shown.press(Qt::Key_B);
        QVERIFY(shown.view->stage()->isBlank());
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.view->stage()->isBlank());
        shown.press(Qt::Key_F11);
        QVERIFY(shown.view->isPresenting());
        shown.press(Qt::Key_Escape);
        QVERIFY(!shown.view->isPresenting());
        QCOMPARE(closed.count(), 0);
        shown.press(Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    void typedTextIsRouted()
    {
        const Shown shown;
        auto *text = shown.view->findChild<QLineEdit *>();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Hello, 2 experts"));
        shown.settle();
        QCOMPARE(shown.view->performance()->request.tokens, tokensOf(QStringLiteral("Hello, 2 experts")));
        text->clear();
        QTest::keyClicks(text, QStringLiteral(" "));
        shown.settle();
        QCOMPARE(shown.view->performance()->tokens(), 1);
    }

    void comparingShowsBoth()
    {
        const Shown shown;
        shown.press(Qt::Key_C);
        shown.press(Qt::Key_Right);
        const QString spoken = shown.view->stage()->scene().spoken;
        QVERIFY(spoken.contains(QStringLiteral("Mixtral 8x7B")) && spoken.contains(QStringLiteral("DeepSeek-V3")));
        shown.press(Qt::Key_C);
        QVERIFY(!shown.view->stage()->scene().spoken.contains(QStringLiteral("DeepSeek-V3")));
    }

    void arrowsZoomALane()
    {
        const Shown shown;
        shown.press(Qt::Key_3);
        const StageScene plain = shown.view->stage()->scene();
        shown.press(Qt::Key_Down);
        QVERIFY(shown.view->stage()->scene() != plain);
        shown.press(Qt::Key_Up);
        QVERIFY(shown.view->stage()->scene() == plain);
    }

    void clicksGoToTokens()
    {
        const Shown shown;
        const StageScene &scene = shown.view->stage()->scene();
        const auto spot = std::find_if(
            scene.spots.begin(), scene.spots.end(), [](const HotSpot &s) { return s.kind == HotSpot::Kind::Token && s.index == 4; });
        QVERIFY(spot != scene.spots.end());
        const auto *stage = shown.view->stage();
        const double scale = std::min(stage->width() / scene.page.width(), stage->height() / scene.page.height());
        QTest::mouseClick(const_cast<StageView *>(stage), Qt::LeftButton, {}, (spot->area.center() * scale).toPoint());
        QCOMPARE(shown.view->playback().moment().token, 4);
    }

    /// The thread of the window does not route: what is wanted is made elsewhere, and of many wishes the last is shown.
    void routingIsLeftToAThread()
    {
        const Shown shown;
        const QSignalSpy performed(shown.view.get(), &RoutingView::performed);
        for (const Qt::Key key : {Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_4})
            QTest::keyClick(shown.view.get(), key);
        QVERIFY(shown.view->isRouting());
        shown.settle();
        QCOMPARE(shown.model(), QStringLiteral("Kimi K2"));
        QCOMPARE(performed.count(), 1);
    }

    void recordedLoadsSayWhose()
    {
        const Shown shown;
        QVERIFY(shown.view->provenance().startsWith(QStringLiteral("Seeded router")));
        shown.view->showLoads(0);
        shown.settle();
        QCOMPARE(shown.model(), QStringLiteral("OLMoE"));
        QVERIFY(shown.view->provenance().contains(QStringLiteral("OLMoE-1B-7B-0924, layer 8")));
        QVERIFY(shown.view->stage()->scene().spoken.contains(QStringLiteral("allenai/OLMoE")));
        QCOMPARE(shown.view->options().recordedLoad.size(), std::size_t(64));
        auto *domain = shown.view->findChild<QComboBox *>(QStringLiteral("DomainChoice"));
        domain->setFocus();
        QTest::keyClick(domain, Qt::Key_Down);
        shown.settle();
        QVERIFY(shown.view->provenance().contains(QStringLiteral("Books")));
        shown.press(Qt::Key_1); // another model: the seeded router again
        QVERIFY(shown.view->provenance().startsWith(QStringLiteral("Seeded router")));
        QVERIFY(shown.view->options().recordedLoad.empty());
    }

    void choicesOfAFileArePlayed()
    {
        const Shown shown;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("choices.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("token,layer,experts,weights\n0,3,5;1,0.75;0.25\n1,3,2;7,0.5;0.5\n2,3,0;1,0.5;0.5\n");
        file.close();
        DEKADE_VERIFY_RESULT(shown.view->openFile(file.fileName()));
        shown.settle();
        QCOMPARE(shown.model(), QStringLiteral("Mixtral 8x7B")); // its counts fit
        QCOMPARE(shown.view->performance()->tokens(), 3);
        QVERIFY(shown.view->provenance().contains(QStringLiteral("choices.csv")));
        shown.press(Qt::Key_Right);
        const base::Result<void> missing = shown.view->openFile(folder.filePath(QStringLiteral("none.csv")));
        QVERIFY(!missing.ok());
        QCOMPARE(shown.view->performance()->tokens(), 3);
    }

    /// L folds the load and opens it; O shows it over time; both change the frame and back.
    void theLoadFoldsAndGrows()
    {
        const Shown shown;
        shown.view->resize(1700, 900);
        const StageScene plain = shown.view->stage()->scene();
        QVERIFY(!shown.view->stage()->isLoadFolded());
        shown.press(Qt::Key_L);
        QVERIFY(shown.view->stage()->isLoadFolded());
        shown.press(Qt::Key_L);
        QVERIFY(shown.view->stage()->scene() == plain);
        shown.press(Qt::Key_O);
        QVERIFY(shown.view->stage()->scene() != plain);
        shown.press(Qt::Key_O);
        QVERIFY(shown.view->stage()->scene() == plain);
    }

    /// With traffic a moment that is held goes on flowing; with stills only nothing moves.
    void trafficFlowsWhilePaused()
    {
        const Shown shown;
        shown.press(Qt::Key_T);
        shown.press(Qt::Key_Right);
        const QByteArray before = bytesOf(shown.view->stage()->scene());
        QTRY_VERIFY(bytesOf(shown.view->stage()->scene()) != before);
        QVERIFY(!shown.view->isPlaying());
        QCOMPARE(shown.step(), 0);
        shown.press(Qt::Key_S);
        const QByteArray still = bytesOf(shown.view->stage()->scene());
        QTest::qWait(60);
        QCOMPARE(bytesOf(shown.view->stage()->scene()), still);
    }

    void everyControlHasAName()
    {
        const Shown shown;
        for (const QWidget *widget : shown.view->findChildren<QWidget *>()) {
            if (widget->window() != shown.view->window()) // a list that pops up has the name of its box
                continue;
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
        shown.press(Qt::Key_Right);
        shown.press(Qt::Key_Right);
        QVERIFY(shown.view->stage()->accessibleDescription().contains(QStringLiteral("stage 2 of 5")));
    }

    void reducedMotionIsStills()
    {
        const Shown shown;
        shown.view->setReducedMotion(true);
        QVERIFY(shown.view->playback().isStills());
        QCOMPARE(shown.view->playback().moment().progress, 1.0);
    }
};

QTEST_MAIN(RoutingViewTest)
#include "tst_routingview.moc"

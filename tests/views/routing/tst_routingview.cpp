#include "tests/support/case.h"
#include "views/routing/routingview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

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

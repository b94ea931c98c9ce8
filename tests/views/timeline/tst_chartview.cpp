#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "views/timeline/chartview.h"
#include "views/timeline/hovercard.h"

#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>

#include <memory>

using namespace dekade;
using catalogue::ModelId;
using state::Range;
using state::ViewState;
using timeline::ChartView;

namespace {

struct Shown {
    state::ViewStore store;
    std::unique_ptr<ChartView> view = std::make_unique<ChartView>(&store);

    explicit Shown(catalogue::CataloguePtr catalogue = tests::sampleCatalogue())
    {
        view->resize(1000, 620);
        view->setCatalogue(std::move(catalogue));
        view->show();
        (void)view->grab(); // the first frame lays the figure out
        view->setFocus();
    }
    std::optional<ModelId> selected() const { return store.state().selected; }
    /// Not QTest::mouseMove: that moves the desktop's pointer, which a window not yet exposed misses.
    void hover(const QPoint &at) const
    {
        QWidget *port = view->viewport();
        QMouseEvent event(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(port, &event);
    }
    QPoint markOf(ModelId model) const
    {
        for (const figure::Point &point : view->data()->points) {
            if (point.model == model)
                return view->mapping().toPixel(point.x, point.y).toPoint();
        }
        return {};
    }
};

catalogue::CataloguePtr markupCatalogue()
{
    using enum catalogue::Quantity;
    tests::SampleBuilder builder;
    builder.model("b", "<b>Bold</b> & <img src=x>", "<i>Lab</i>", "B", catalogue::Density::Dense)
        .claim(ParamsTotal, 5e9, catalogue::Speaker::Maker, "paper").date("2023-06-01", catalogue::Speaker::Maker, "paper");
    return builder.build();
}

} // namespace

/// The figure follows the state; the keyboard; the card.
class ChartViewTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyViewStands()
    {
        state::ViewStore store;
        ChartView view(&store);
        view.resize(800, 500);
        view.show();
        (void)view.grab(); // the first frame lays the figure out
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Plus);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {400, 250});
        QTest::mouseMove(view.viewport(), {300, 200});
        view.grab();
        QVERIFY(!store.canGoBack());
    }

    void rangesMoveTheSameData()
    {
        Shown shown;
        const figure::FigureDataPtr data = shown.view->data();
        QSignalSpy mapped(shown.view.get(), &ChartView::mappingChanged);
        ViewState next = shown.store.state();
        next.x = Range {2022, 2024};
        shown.store.change(next);
        QVERIFY(shown.view->data() == data);
        QCOMPARE(shown.view->mapping().x, (Range {2022, 2024}));
        QVERIFY(mapped.count() > 0);
        next.lens = catalogue::Lens::Article;
        shown.store.change(next);
        QVERIFY(shown.view->data() != data);
        QCOMPARE(shown.view->mapping().x, (Range {2022, 2024}));
    }

    void aNewThemeKeepsWhatIsShown()
    {
        Shown shown;
        ViewState next = shown.store.state();
        next.x = Range {2022, 2024};
        shown.store.change(next);
        shown.view->setTheme(theme::ThemeKind::Dark);
        shown.view->setKeyShown(true);
        shown.view->resize(900, 560);
        QCOMPARE(shown.view->mapping().x, (Range {2022, 2024}));
    }

    void namesForScreenReaders()
    {
        Shown shown;
        QCOMPARE(shown.view->accessibleName(), shown.view->data()->title);
        QCOMPARE(shown.view->accessibleDescription(), shown.view->data()->description);
        QTest::keyClick(shown.view.get(), Qt::Key_Home);
        QVERIFY(shown.view->accessibleDescription().contains(shown.view->data()->points.front().label));
    }

    void keysWalkByDate()
    {
        Shown shown;
        const auto &points = shown.view->data()->points;
        const std::vector<figure::Point> order(points.begin(), points.end());
        QTest::keyClick(shown.view.get(), Qt::Key_Home); // with nothing selected too
        QCOMPARE(shown.selected(), std::optional(order[0].model));
        shown.store.select({});
        QTest::keyClick(shown.view.get(), Qt::Key_Right);
        QCOMPARE(shown.selected(), std::optional(order[0].model));
        QTest::keyClick(shown.view.get(), Qt::Key_Right);
        QCOMPARE(shown.selected(), std::optional(order[1].model));
        QTest::keyClick(shown.view.get(), Qt::Key_Left);
        QCOMPARE(shown.selected(), std::optional(order[0].model));
        QTest::keyClick(shown.view.get(), Qt::Key_End);
        QCOMPARE(shown.selected(), std::optional(shown.view->data()->lane.back().model));
        QTest::keyClick(shown.view.get(), Qt::Key_Home);
        QCOMPARE(shown.selected(), std::optional(order[0].model));
        QVERIFY(!shown.store.canGoBack()); // selecting is no step
    }

    void enterActivates()
    {
        Shown shown;
        QSignalSpy activated(shown.view.get(), &ChartView::modelActivated);
        QTest::keyClick(shown.view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        QTest::keyClick(shown.view.get(), Qt::Key_Home);
        QTest::keyClick(shown.view.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<ModelId>(), shown.selected().value());
    }

    void keysZoomAboutTheCentre()
    {
        Shown shown;
        const QPointF centre = shown.view->mapping().plot.center();
        const double before = shown.view->mapping().axisX(centre.x());
        const double length = shown.view->mapping().x.length();
        QTest::keyClick(shown.view.get(), Qt::Key_Plus);
        QVERIFY(shown.view->mapping().x.length() < length);
        QVERIFY(qAbs(shown.view->mapping().axisX(centre.x()) - before) < 1e-9);
        QTest::keyClick(shown.view.get(), Qt::Key_Minus);
        QVERIFY(qAbs(shown.view->mapping().x.length() - length) < 1e-9);
    }

    void keysOfTheWindowPass_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Space") << int(Qt::Key_Space) << int(Qt::NoModifier);
        QTest::newRow("Alt+Left") << int(Qt::Key_Left) << int(Qt::AltModifier);
        QTest::newRow("Ctrl+Right") << int(Qt::Key_Right) << int(Qt::ControlModifier);
    }

    void keysOfTheWindowPass()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        Shown shown;
        QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers));
        QCoreApplication::sendEvent(shown.view.get(), &event);
        QVERIFY(!event.isAccepted());
        QVERIFY(!shown.selected());
    }

    void theCardIsPlainTextInsideTheView()
    {
        Shown shown(markupCatalogue());
        auto *card = shown.view->findChild<timeline::HoverCard *>();
        QVERIFY(card && !card->isVisible());
        shown.hover(shown.markOf({1}));
        QVERIFY(card->isVisible());
        QCOMPARE(card->text().name, QStringLiteral("<b>Bold</b> & <img src=x>"));
        QVERIFY(card->text().lines.first().startsWith(QStringLiteral("<i>Lab</i> · ")));
        QVERIFY(card->findChildren<QLabel *>().isEmpty()); // nothing that could take text for HTML
        QVERIFY(shown.view->rect().contains(card->geometry()));
        QVERIFY(card->testAttribute(Qt::WA_TransparentForMouseEvents));
        shown.hover({3, 3});
        QVERIFY(!card->isVisible());
    }

    void theCardSaysWhatItRestsOn()
    {
        Shown shown;
        shown.hover(shown.markOf(tests::sampleId("deepseek-v3")));
        const QStringList lines = shown.view->findChild<timeline::HoverCard *>()->text().lines;
        const QString all = lines.join(QLatin1Char('\n'));
        for (const char *words : {"DeepSeek", "December 2024", "671B", "37B", "14.8T", "reported"})
            QVERIFY2(all.contains(QLatin1String(words)), qPrintable(all));
    }

    void theCardStaysInsideAtEveryEdge()
    {
        Shown shown;
        auto *card = shown.view->findChild<timeline::HoverCard *>();
        for (const figure::Point &point : shown.view->data()->points) {
            shown.hover(shown.view->mapping().toPixel(point.x, point.y).toPoint());
            QVERIFY(card->isVisible());
            QVERIFY2(shown.view->rect().contains(card->geometry()), qPrintable(point.label));
        }
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"

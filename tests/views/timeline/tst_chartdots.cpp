#include "tests/support/case.h"
#include "tests/support/importedmodels.h"
#include "views/timeline/chartview.h"
#include "views/timeline/hovercard.h"

#include <QMouseEvent>
#include <QSignalSpy>

using namespace dekade;
using catalogue::CatalogueData;
using timeline::ChartView;
using timeline::HoverCard;

namespace {

/// A chart with an import behind it, as records of the catalogue and as columns of another.
struct Shown {
    state::ViewStore store;
    ChartView view {&store};

    explicit Shown(CatalogueData data)
    {
        view.resize(1000, 620);
        view.setCatalogue(std::make_shared<const catalogue::Catalogue>(std::move(data)));
        view.show();
        (void)view.grab(); // the first frame lays the figure out
    }

    static CatalogueData columns()
    {
        CatalogueData data = tests::dataWithoutImport();
        data.columnSets = {tests::importAsColumns()};
        return data;
    }

    QPoint dot(std::size_t index) const
    {
        const figure::Backdrop &backdrop = view.data()->backdrop;
        const figure::Dot dot = backdrop.at({backdrop.clouds.empty() ? -1 : 0, index});
        return view.mapping().toPixel(dot.x, dot.y).toPoint();
    }
    /// Not QTest::mouseMove: that moves the desktop's pointer, which a window not yet exposed misses.
    void hover(const QPoint &at) const
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    HoverCard &card() const { return *view.findChild<HoverCard *>(); }
};

} // namespace

/// Dots behind the figure name their models.
class ChartDotsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void hoveringNames_data()
    {
        QTest::addColumn<bool>("asColumns");
        QTest::newRow("a model of the catalogue") << false;
        QTest::newRow("a row of columns") << true;
    }
    void hoveringNames()
    {
        QFETCH(bool, asColumns);
        const Shown shown(asColumns ? Shown::columns() : tests::dataWithImport());
        for (const auto &[index, name] : {std::pair(0U, "In 2020"), std::pair(1U, "In 2022")}) {
            shown.hover(shown.dot(index));
            QVERIFY(shown.card().isVisible());
            QCOMPARE(shown.card().text().name, QString::fromLatin1(name));
            QVERIFY(!shown.card().text().lines.isEmpty());
        }
        shown.hover(shown.view.mapping().plot.topLeft().toPoint() + QPoint(3, 3));
        QVERIFY(!shown.card().isVisible());
    }

    void aClickSelectsAModel()
    {
        Shown shown(tests::dataWithImport());
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.dot(1));
        QCOMPARE(shown.store.state().selected, shown.view.data()->backdrop.dots[1].model);
        // Selected, it is still a dot, and still no part of the figure.
        QCOMPARE(shown.view.data()->points.size(), 4U);
        QCOMPARE(shown.view.data()->backdrop.dots.size(), 2U);
        QSignalSpy activated(&shown.view, &ChartView::modelActivated);
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.dot(1));
        QCOMPARE(activated.count(), 1);
    }

    void aClickSaysARow()
    {
        Shown shown(Shown::columns());
        QSignalSpy said(&shown.view, &ChartView::said);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.dot(0));
        QCOMPARE(said.count(), 1);
        const QString words = said.front().front().toString();
        QVERIFY2(words.startsWith(QStringLiteral("In 2020 · Total: 1B")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("epoch-large")), qPrintable(words));
        QVERIFY(!shown.store.state().selected);
    }

    void theRingIsAroundTheDot()
    {
        Shown shown(tests::dataWithImport());
        const QPoint at = shown.dot(1);
        const QImage before = shown.view.viewport()->grab().toImage();
        shown.store.select(shown.view.data()->backdrop.dots[1].model);
        const QImage after = shown.view.viewport()->grab().toImage();
        const QColor accent = theme::theme(theme::ThemeKind::Light).accent;
        const auto hasAccent = [&](const QImage &image) {
            for (int dx = 6; dx <= 13; ++dx) {
                const QColor colour = image.pixelColor(at + QPoint(dx, 0));
                if (std::abs(colour.red() - accent.red()) + std::abs(colour.green() - accent.green())
                        + std::abs(colour.blue() - accent.blue())
                    < 60)
                    return true;
            }
            return false;
        };
        QVERIFY(!hasAccent(before));
        QVERIFY(hasAccent(after));
    }
};

QTEST_MAIN(ChartDotsTest)
#include "tst_chartdots.moc"

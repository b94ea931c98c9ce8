#include "model/items/facetmodel.h"
#include "model/items/roles.h"
#include "tests/support/case.h"
#include "tests/support/importedmodels.h"
#include "tests/support/samplecatalogue.h"
#include "views/filters/datasetrow.h"
#include "views/filters/facetview.h"
#include "views/filters/filterpane.h"
#include "views/filters/foldhead.h"
#include "views/filters/monthfields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace dekade;
using namespace catalogue;
using filters::FacetView;
using filters::FilterPane;
using state::ViewStore;

namespace {

QModelIndex row(const QAbstractItemModel &model, const QString &label, const QModelIndex &under = {})
{
    for (int at = 0; at < model.rowCount(under); ++at) {
        const QModelIndex index = model.index(at, 0, under);
        if (index.data().toString() == label)
            return index;
        if (const QModelIndex below = row(model, label, index); below.isValid())
            return below;
    }
    return {};
}

/// A pane on screen with the sample models, and its parts.
struct Shown {
    ViewStore store;
    QWidget window; // a window of fixed width is more than the offscreen screen knows
    FilterPane pane {&store, &window};
    FacetView *view = pane.findChild<FacetView *>();
    QLineEdit *search = pane.findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly).value(0);
    QList<QLineEdit *> months = pane.findChild<filters::MonthFields *>()->findChildren<QLineEdit *>();
    QPushButton *clear = pane.findChild<QPushButton *>(QStringLiteral("clear"));

    Shown()
    {
        pane.setCatalogue(tests::sampleCatalogue());
        pane.resize(FilterPane::kWidth, 900);
        pane.setOpenGroups(pane.openGroups()); // as the window does
        window.resize(400, 900);
        window.show();
        window.activateWindow();
    }
    bool isReady() { return QTest::qWaitForWindowActive(&window); }
    QModelIndex at(const char *label) const { return row(*view->model(), QString::fromUtf8(label)); }
    void click(const char *label, Qt::KeyboardModifiers modifiers = {})
    {
        view->scrollTo(at(label));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(at(label)).center());
    }
    QStringList wanted(FilterKey key) const { return store.state().filter.wanted.value(key); }
};

} // namespace

class FilterPaneTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeWithoutACatalogue()
    {
        ViewStore store;
        QWidget window;
        FilterPane pane(&store, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        pane.setTheme(theme::ThemeKind::Dark);
        pane.setLanguage(QLocale::Chinese);
        pane.setSeries({{QStringLiteral("Meta"), 1, 0}});
        QTest::keyClick(pane.findChild<FacetView *>(), Qt::Key_Space);
        pane.setCatalogue(tests::sampleCatalogue());
        pane.setCatalogue({});
        QCOMPARE(pane.width(), 228);
        QVERIFY(store.state().filter.isEmpty());
    }

    void everythingHasAName()
    {
        Shown shown;
        for (QWidget *widget : shown.pane.findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget != shown.view->viewport())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        for (int facet = 0; facet < shown.view->model()->rowCount(); ++facet)
            QVERIFY(!shown.view->model()->index(facet, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void theSearchWaitsForAPause()
    {
        Shown shown;
        QSignalSpy changed(&shown.store, &ViewStore::stateChanged);
        QTest::keyClicks(shown.search, QStringLiteral("llama"));
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(shown.wanted(FilterKey::Text), QStringList {QStringLiteral("llama")});
        QVERIFY(shown.clear->isEnabled());
        QTest::keyClicks(shown.search, QStringLiteral(" 3"));
        QTest::keyClick(shown.search, Qt::Key_Return);
        QCOMPARE(shown.wanted(FilterKey::Text), QStringList {QStringLiteral("llama 3")});
        shown.search->clear();
        QVERIFY(shown.store.state().filter.isEmpty());
        QVERIFY(!shown.clear->isEnabled());
    }

    void theSearchFollowsHistoryButNotWhileTyping()
    {
        Shown shown;
        QTest::keyClicks(shown.search, QStringLiteral("gpt"));
        QTest::keyClick(shown.search, Qt::Key_Return);
        shown.store.back();
        QCOMPARE(shown.search->text(), QString());
        shown.store.forward();
        QCOMPARE(shown.search->text(), QStringLiteral("gpt"));
        QTest::keyClicks(shown.search, QStringLiteral("-4"));
        shown.store.select(tests::sampleId("glam"));
        QCOMPARE(shown.search->text(), QStringLiteral("gpt-4"));
        QTRY_COMPARE(shown.wanted(FilterKey::Text), QStringList {QStringLiteral("gpt-4")});
    }

    void aClickToggles()
    {
        Shown shown;
        shown.click("Dense");
        QCOMPARE(shown.wanted(FilterKey::DenseOrMoe), (QStringList {QStringLiteral("moe"), QStringLiteral("undisclosed")}));
        shown.click("Dense");
        QVERIFY(shown.store.state().filter.isEmpty());
        shown.click("Meta", Qt::ControlModifier);
        QCOMPARE(shown.wanted(FilterKey::Organization).size(), 1);
        QVERIFY(shown.store.canGoBack());
    }

    void keysToggleAndFold()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.view->setFocus();
        shown.view->setCurrentIndex(shown.at("Kind"));
        QTest::keyClick(shown.view, Qt::Key_Down);
        QTest::keyClick(shown.view, Qt::Key_Space);
        QVERIFY(!shown.wanted(FilterKey::DenseOrMoe).contains(QStringLiteral("dense")));
        QTest::keyClick(shown.view, Qt::Key_Down);
        QTest::keyClick(shown.view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(shown.wanted(FilterKey::DenseOrMoe), QStringList {QStringLiteral("moe")});
        shown.view->setCurrentIndex(shown.at("Family"));
        QVERIFY(!shown.view->isExpanded(shown.at("Family")));
        QTest::keyClick(shown.view, Qt::Key_Right);
        QVERIFY(shown.view->isExpanded(shown.at("Family")));
        QTest::keyClick(shown.view, Qt::Key_Space);
        QVERIFY(!shown.view->isExpanded(shown.at("Family")));
    }

    void foldsSurviveAReset()
    {
        Shown shown;
        shown.click("Kind");
        shown.click("Openness");
        shown.pane.setSeries({{QStringLiteral("Meta"), 4, 0}});
        QVERIFY(!shown.view->isExpanded(shown.at("Kind")));
        QVERIFY(shown.view->isExpanded(shown.at("Openness")));
        QVERIFY(!shown.view->isExpanded(shown.at("6 other makers")));
        QVERIFY(shown.view->isExpanded(shown.at("Made by")));
    }

    void anUncheckedMakerKeepsItsPlace()
    {
        Shown shown;
        shown.pane.setSeries({{QStringLiteral("Meta"), 4, 0}, {QStringLiteral("OpenAI"), 4, 2}, {QStringLiteral("other makers"), 8, -1}});
        shown.click("Meta");
        shown.pane.setSeries({{QStringLiteral("OpenAI"), 4, 2}, {QStringLiteral("DeepSeek"), 1, 3}});
        QCOMPARE(shown.at("Meta").parent(), shown.at("Made by"));
        QCOMPARE(shown.at("Meta").row(), 0);
        QCOMPARE(shown.at("DeepSeek").row(), 2);
        shown.pane.clearFilters();
        shown.pane.setSeries({{QStringLiteral("OpenAI"), 4, 2}, {QStringLiteral("Meta"), 4, 0}});
        QCOMPARE(shown.at("Meta").row(), 1);
    }

    void months_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<bool>("hint");
        QTest::newRow("a month") << QStringLiteral("2024-01") << QStringList {QStringLiteral("2024-01")} << false;
        QTest::newRow("a year") << QStringLiteral("2024") << QStringList {QStringLiteral("2024")} << false;
        QTest::newRow("no month") << QStringLiteral("2024-13") << QStringList() << true;
        QTest::newRow("half a year") << QStringLiteral("20") << QStringList() << true;
        QTest::newRow("letters are not typed") << QStringLiteral("2024x-02") << QStringList {QStringLiteral("2024-02")} << false;
    }
    void months()
    {
        QFETCH(QString, typed);
        QFETCH(bool, hint);
        Shown shown;
        shown.pane.setOpenGroups({QStringLiteral("released")});
        QTest::keyClicks(shown.months.at(0), typed);
        QTest::keyClick(shown.months.at(0), Qt::Key_Return);
        QTEST(shown.wanted(FilterKey::Since), "wanted");
        const QList<QLabel *> labels = shown.pane.findChildren<QLabel *>();
        const auto isHint = [](const QLabel *label) { return label->wordWrap() && label->isVisible(); };
        QCOMPARE(std::ranges::any_of(labels, isHint), hint);
    }

    void monthsFollowTheFilter()
    {
        Shown shown;
        QTest::keyClicks(shown.months.at(1), QStringLiteral("2023-06"));
        QTest::keyClick(shown.months.at(1), Qt::Key_Return);
        QCOMPARE(shown.wanted(FilterKey::Until), QStringList {QStringLiteral("2023-06")});
        shown.store.back();
        QCOMPARE(shown.months.at(1)->text(), QString());
        shown.store.forward();
        QCOMPARE(shown.months.at(1)->text(), QStringLiteral("2023-06"));
        shown.months.at(1)->clear();
        QTest::keyClick(shown.months.at(1), Qt::Key_Return);
        QVERIFY(shown.store.state().filter.isEmpty());
    }

    void clearRemovesAllButTheSpan()
    {
        Shown shown;
        state::ViewState state;
        state.filter.wanted[FilterKey::Text] = QStringList {QStringLiteral("llama")};
        state.filter.wanted[FilterKey::Since] = QStringList {QStringLiteral("2023")};
        state.from = QDate(2022, 1, 1);
        shown.store.change(state);
        QCOMPARE(shown.search->text(), QStringLiteral("llama"));
        QVERIFY(shown.clear->isEnabled());
        QTest::mouseClick(shown.clear, Qt::LeftButton);
        QVERIFY(shown.store.state().filter.isEmpty());
        QVERIFY(shown.store.state().from.has_value());
        QCOMPARE(shown.search->text(), QString());
        QCOMPARE(shown.months.at(0)->text(), QString());
        QVERIFY(!shown.clear->isEnabled());
    }

    void everyDataSetHasASwitch()
    {
        Shown shown;
        CatalogueData data = tests::dataWithImport();
        data.columnSets = {tests::importAsColumns()};
        data.columnSets[0].columns.reset();
        shown.pane.setCatalogue(std::make_shared<const Catalogue>(data));
        shown.pane.setOpenGroups({QStringLiteral("other")});
        const QList<filters::DatasetRow *> rows = shown.pane.findChildren<filters::DatasetRow *>();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0]->key(), QStringLiteral("epoch"));
        QCOMPARE(rows[0]->findChildren<QPushButton *>().size(), 3);
        QCOMPARE(rows[1]->findChildren<QPushButton *>().size(), 2); // columns are never in full
        QCOMPARE(rows[0]->showing(), state::Showing::Faint);
        const QList<QPushButton *> choices = rows[0]->findChildren<QPushButton *>();
        QTest::mouseClick(choices[1], Qt::LeftButton);
        QCOMPARE(shown.store.state().dataSets.value(QStringLiteral("epoch")), state::Showing::Full);
        QTest::mouseClick(choices[2], Qt::LeftButton);
        QCOMPARE(shown.store.state().dataSets.value(QStringLiteral("epoch")), state::Showing::Off);
        shown.store.back();
        QCOMPARE(rows[0]->showing(), state::Showing::Full);
        // As it is unasked, nothing is said about it.
        QTest::mouseClick(choices[0], Qt::LeftButton);
        QVERIFY(shown.store.state().dataSets.isEmpty());
    }

    /// The view's switch of all faint dots and those of the data sets say the same.
    void oneIsAskedForWhereAllWereOff()
    {
        Shown shown;
        CatalogueData data = tests::dataWithImport();
        data.columnSets = {tests::importAsColumns()};
        shown.pane.setCatalogue(std::make_shared<const Catalogue>(data));
        state::ViewState state;
        state.showBackground = false;
        shown.store.change(state);
        const QList<filters::DatasetRow *> rows = shown.pane.findChildren<filters::DatasetRow *>();
        QCOMPARE(rows[0]->showing(), state::Showing::Off);
        QCOMPARE(rows[1]->showing(), state::Showing::Off);
        rows[1]->findChildren<QPushButton *>()[0]->click();
        QCOMPARE(rows[0]->showing(), state::Showing::Off);
        QCOMPARE(rows[1]->showing(), state::Showing::Faint);
        QVERIFY(shown.store.state().showBackground);
    }

    /// What is not in full is not counted.
    void facetsAreOfTheFiguresModels()
    {
        Shown shown;
        shown.pane.setCatalogue(std::make_shared<const Catalogue>(tests::dataWithImport()));
        QCOMPARE(shown.at("Dense").data(items::CountRole).toInt(), 4);
        QVERIFY(!shown.at("epoch").isValid());
        state::ViewState state;
        state.dataSets[QStringLiteral("epoch")] = state::Showing::Full;
        shown.store.change(state);
        QCOMPARE(shown.at("Dense").data(items::CountRole).toInt(), 10);
        QCOMPARE(shown.at("epoch").data(items::CountRole).toInt(), 6);
    }

    void groupsAreRemembered()
    {
        Shown shown;
        QSignalSpy changed(&shown.pane, &FilterPane::groupsChanged);
        const QStringList first {QStringLiteral("organization"), QStringLiteral("dense_or_moe"), QStringLiteral("basis")};
        QCOMPARE(shown.pane.openGroups(), first);
        shown.click("Kind");
        QVERIFY(changed.count() > 0);
        filters::FoldHead *released = shown.pane.findChildren<filters::FoldHead *>().last();
        QVERIFY(!shown.months.at(0)->isVisible());
        released->click();
        QVERIFY(shown.months.at(0)->isVisible());
        const QStringList kept = shown.pane.openGroups();
        QCOMPARE(kept, QStringList({QStringLiteral("organization"), QStringLiteral("basis"), QStringLiteral("released")}));
        Shown next;
        next.pane.setOpenGroups(kept + QStringList(QStringLiteral("from a later version")));
        QCOMPARE(next.pane.openGroups(), kept);
        QVERIFY(!next.view->isExpanded(next.at("Kind")));
        QVERIFY(next.months.at(0)->isVisible());
    }

    /// Folded, a heading says what its group asks for.
    void aFoldedHeadSaysWhatIsIn()
    {
        Shown shown;
        filters::FoldHead *released = shown.pane.findChildren<filters::FoldHead *>().last();
        QCOMPARE(released->accessibleName(), QStringLiteral("Released"));
        state::ViewState state;
        state.filter.wanted[FilterKey::Since] = QStringList {QStringLiteral("2023-01")};
        shown.store.change(state);
        QCOMPARE(released->accessibleName(), QStringLiteral("Released: since 2023-01"));
        state.filter.wanted[FilterKey::Until] = QStringList {QStringLiteral("2024")};
        shown.store.change(state);
        QCOMPARE(released->accessibleName(), QStringLiteral("Released: 2023-01 – 2024"));
    }

    /// However small the pane, the keyboard's row comes into sight.
    void theKeyboardScrolls()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.pane.resize(FilterPane::kWidth, 260);
        shown.view->setFocus();
        shown.view->setCurrentIndex(shown.at("Made by"));
        QTest::keyClick(shown.view, Qt::Key_End);
        const QWidget *seen = shown.pane.findChild<QScrollArea *>()->viewport();
        const QRect row = shown.view->visualRect(shown.view->currentIndex());
        const QPoint middle = shown.view->viewport()->mapTo(seen, row.center());
        QVERIFY(seen->rect().contains(middle));
        QTest::keyClick(shown.view, Qt::Key_Home);
        QVERIFY(seen->rect().contains(shown.view->viewport()->mapTo(seen, shown.view->visualRect(shown.view->currentIndex()).center())));
    }

    void focusSearchSelectsWhatIsThere()
    {
        Shown shown;
        QVERIFY(shown.isReady());
        shown.search->setText(QStringLiteral("glam"));
        shown.pane.focusSearch();
        QTRY_VERIFY(shown.search->hasFocus());
        QCOMPARE(shown.search->selectedText(), QStringLiteral("glam"));
    }
};

QTEST_MAIN(FilterPaneTest)
#include "tst_filterpane.moc"

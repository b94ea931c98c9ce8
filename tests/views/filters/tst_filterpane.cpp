#include "model/items/facetmodel.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/filters/facetview.h"
#include "views/filters/filterpane.h"
#include "views/filters/monthfields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    QPushButton *clear = pane.findChild<QPushButton *>();

    Shown()
    {
        pane.setCatalogue(tests::sampleCatalogue());
        pane.resize(FilterPane::kWidth, 900);
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

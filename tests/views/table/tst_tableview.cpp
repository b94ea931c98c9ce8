#include "model/items/modelrow.h"
#include "model/items/roles.h"
#include "tests/support/case.h"
#include "tests/support/samplebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "views/table/tableview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>

using namespace dekade;
using namespace catalogue;
using items::ModelColumn;
using state::ViewStore;
using table::TableView;

namespace {

QModelIndex cell(const TableView &view, const char *key, ModelColumn column = ModelColumn::Name)
{
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, static_cast<int>(column));
        if (index.data(items::KeyRole).toString() == QLatin1StringView(key))
            return index;
    }
    return {};
}

void click(TableView &view, const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
{
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
}

} // namespace

class TableViewTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void isSafeWithoutACatalogue()
    {
        ViewStore store;
        TableView view(&store);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        store.select(tests::sampleId("gpt-4"));
        view.setLanguage(QLocale::Chinese);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_C);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        view.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(view.currentIndex().data(items::KeyRole).toString(), QStringLiteral("gpt-4"));
        view.setCatalogue({});
        QCOMPARE(view.model()->rowCount(), 0);
        QCOMPARE(store.state().selected, std::optional(tests::sampleId("gpt-4")));
        QVERIFY(!view.accessibleName().isEmpty());
        QVERIFY(!view.tabKeyNavigation());
    }

    void selectionIsSharedBothWays()
    {
        ViewStore store;
        TableView view(&store);
        view.resize(1300, 500);
        view.setCatalogue(tests::sampleCatalogue());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        click(view, cell(view, "kimi-k2"));
        QCOMPARE(store.state().selected, std::optional(tests::sampleId("kimi-k2")));
        store.select(tests::sampleId("glam"));
        QCOMPARE(view.currentIndex().data(items::KeyRole).toString(), QStringLiteral("glam"));
        QVERIFY(view.selectionModel()->isRowSelected(cell(view, "glam").row()));
        store.select({});
        QVERIFY(!view.selectionModel()->hasSelection());
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(store.state().selected.has_value());
    }

    void aSelectionOutlivesSortAndFilter()
    {
        ViewStore store;
        TableView view(&store);
        view.setCatalogue(tests::sampleCatalogue());
        store.select(tests::sampleId("glam"));
        view.sortByColumn(static_cast<int>(ModelColumn::Total), Qt::DescendingOrder);
        QVERIFY(view.selectionModel()->isRowSelected(cell(view, "glam").row()));
        state::ViewState without = store.state();
        without.filter.wanted[FilterKey::DenseOrMoe] = QStringList {QStringLiteral("dense")};
        store.change(without);
        QVERIFY(!view.selectionModel()->hasSelection());
        QCOMPARE(store.state().selected, std::optional(tests::sampleId("glam")));
        store.back();
        QVERIFY(view.selectionModel()->isRowSelected(cell(view, "glam").row()));
    }

    void followsTheView()
    {
        ViewStore store;
        TableView view(&store);
        view.setCatalogue(tests::sampleCatalogue());
        const int all = view.model()->rowCount();
        state::ViewState state;
        state.filter.wanted[FilterKey::Organization] = QStringList {QStringLiteral("Meta")};
        store.change(state);
        QCOMPARE(view.model()->rowCount(), 4);
        state.from = QDate(2024, 1, 1);
        store.preview(state);
        QCOMPARE(view.model()->rowCount(), 2);
        state.filter = {};
        state.from.reset();
        state.lens = Lens::Article;
        store.change(state);
        QCOMPARE(view.model()->rowCount(), all);
        QCOMPARE(cell(view, "gpt-2-small", ModelColumn::Total).data().toString(), QStringLiteral("137M"));
    }

    void enterActivatesAndCCompares()
    {
        ViewStore store;
        TableView view(&store);
        view.resize(1300, 500);
        view.setCatalogue(tests::sampleCatalogue());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy activated(&view, &TableView::modelActivated);
        click(view, cell(view, "gpt-3"));
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated.at(0).at(0).value<ModelId>(), tests::sampleId("gpt-3"));
        QTest::keyClick(&view, Qt::Key_C);
        click(view, cell(view, "glam"), Qt::ControlModifier);
        QCOMPARE(store.state().compared, (std::vector {tests::sampleId("gpt-3"), tests::sampleId("glam")}));
        QCOMPARE(store.state().selected, std::optional(tests::sampleId("gpt-3")));
        click(view, cell(view, "glam"), Qt::ControlModifier);
        QCOMPARE(store.state().compared, std::vector {tests::sampleId("gpt-3")});
    }

    void copiesTabSeparatedText()
    {
        ViewStore store;
        TableView view(&store);
        view.setCatalogue(tests::sampleCatalogue());
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        store.select(tests::sampleId("llama-3.1-405b"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("Name\tOrganization\tFamily\tReleased\tTotal\t")));
        QVERIFY(lines.at(1).startsWith(QStringLiteral("Llama 3.1 405B\tMeta\tLlama 3.1\t2024-07-23\t405B\t")));
        QCOMPARE(lines.at(0).count(QLatin1Char('\t')), lines.at(1).count(QLatin1Char('\t')));
        view.selectAll();
        QCOMPARE(view.selectedText().count(QLatin1Char('\n')), view.model()->rowCount() + 1);
    }

    void copiesMarkdown()
    {
        tests::SampleBuilder builder;
        builder.model("m", "a|b <b>*x*_", "=SUM(A1)", "-1", Density::Dense)
            .claim(Quantity::ParamsTotal, 7e9, Speaker::Maker, "paper");
        ViewStore store;
        TableView view(&store);
        view.setCatalogue(builder.build());
        view.setColumns({QStringLiteral("total"), QStringLiteral("name"), QStringLiteral("organization"), QStringLiteral("family"),
            QStringLiteral("-released"), QStringLiteral("-active"), QStringLiteral("-non-embedding"), QStringLiteral("-tokens"),
            QStringLiteral("-kind"), QStringLiteral("-openness"), QStringLiteral("-claims"), QStringLiteral("-differ")});
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("| Total | Name | Organization | Family |\n| ---: | --- | --- | --- |\n"
                           "| 7B | a\\|b \\<b\\>\\*x\\*\\_ | =SUM(A1) | -1 |\n"));
        QCOMPARE(view.selectedText(), QStringLiteral("Total\tName\tOrganization\tFamily\n7B\ta|b <b>*x*_\t'=SUM(A1)\t-1\n"));
    }

    void columnsComeBackAsTheyWere()
    {
        ViewStore store;
        TableView view(&store);
        view.setCatalogue(tests::sampleCatalogue());
        const QStringList first = view.columns();
        QCOMPARE(first.size(), items::kModelColumnCount);
        const QStringList chosen {QStringLiteral("total:77"), QStringLiteral("name:200"), QStringLiteral("-family")};
        view.setColumns(chosen);
        QCOMPARE(view.columns().mid(0, 3), chosen);
        const QStringList kept = view.columns();
        TableView other(&store);
        other.setColumns(kept);
        QCOMPARE(other.columns(), kept);
        other.setCatalogue(tests::sampleCatalogue()); // a new start of the rows leaves the columns
        QCOMPARE(other.columns(), kept);
        other.setColumns({QStringLiteral("-name"), QStringLiteral("nonsense:1"), QString(), QStringLiteral("total:-4"),
            QStringLiteral("total:90"), QStringLiteral(":"), QStringLiteral("kind:999999999999")});
        QVERIFY(!other.isColumnHidden(0));
        other.setColumns({});
        QCOMPARE(other.columns(), first);
    }

    void theMenuChoosesColumns()
    {
        ViewStore store;
        TableView view(&store);
        view.setCatalogue(tests::sampleCatalogue());
        QSignalSpy changed(&view, &TableView::columnsChanged);
        const auto trigger = [&view](ModelColumn column, const QString &text) {
            QMenu menu;
            view.fillMenu(&menu, static_cast<int>(column));
            QList<QAction *> actions = menu.actions();
            for (const QMenu *inner : menu.findChildren<QMenu *>())
                actions += inner->actions();
            for (QAction *action : actions) {
                if (action->text() == text && action->isEnabled())
                    return action->trigger(), true;
            }
            return false;
        };
        QVERIFY(trigger(ModelColumn::Family, QStringLiteral("Hide “Family”")));
        QVERIFY(view.isColumnHidden(static_cast<int>(ModelColumn::Family)));
        QVERIFY(trigger(ModelColumn::Released, QStringLiteral("Move “Released” left")));
        QCOMPARE(view.horizontalHeader()->visualIndex(static_cast<int>(ModelColumn::Released)), 1);
        QVERIFY(trigger(ModelColumn::Name, QStringLiteral("Family")));
        QVERIFY(!view.isColumnHidden(static_cast<int>(ModelColumn::Family)));
        QVERIFY(!trigger(ModelColumn::Name, QStringLiteral("Hide “Name”")));
        QVERIFY(trigger(ModelColumn::Total, QStringLiteral("Sort by “Total”, descending")));
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), static_cast<int>(ModelColumn::Total));
        QVERIFY(changed.count() >= 3);
        QVERIFY(trigger(ModelColumn::Name, QStringLiteral("All columns, as at first")));
        QCOMPARE(view.horizontalHeader()->visualIndex(static_cast<int>(ModelColumn::Released)), static_cast<int>(ModelColumn::Released));
    }

    void rowsAreOf24Px()
    {
        ViewStore store;
        TableView view(&store);
        view.setCatalogue(tests::sampleCatalogue());
        QCOMPARE(view.rowHeight(0), 24);
        QVERIFY(view.verticalHeader()->isHidden());
    }

    void thirtyThousandRows()
    {
        ViewStore store;
        TableView view(&store);
        view.resize(1200, 700);
        view.setCatalogue(tests::largeCatalogue(30000));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QElapsedTimer timer;
        timer.start();
        view.sortByColumn(static_cast<int>(ModelColumn::Tokens), Qt::DescendingOrder);
        view.scrollToBottom();
        view.grab();
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"

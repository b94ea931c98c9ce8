#include "model/items/roles.h"
#include "model/store/edits.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/claims/claimspage.h"
#include "views/claims/claimstree.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace dekade;
using namespace catalogue;
using claims::ClaimsPage;
using claims::ClaimsTree;

namespace {

struct Shown {
    state::ViewStore store;
    QWidget window; // bears the page: the offscreen platform warns of windows with size hints
    ClaimsPage page {&store, &window};
    ClaimsTree &tree = *page.tree();

    explicit Shown(const CataloguePtr &facts = tests::sampleCatalogue())
    {
        window.resize(900, 500);
        page.resize(900, 500);
        tree.setCatalogue(facts);
        window.show();
    }

    QModelIndex row(const QString &key, const QModelIndex &parent = {}) const
    {
        for (int i = 0; i < tree.model()->rowCount(parent); ++i) {
            const QModelIndex index = tree.model()->index(i, 0, parent);
            if (index.data(items::KeyRole).toString() == key)
                return index;
        }
        return {};
    }
    QModelIndex firstClaim(const char *model, Quantity quantity) const
    {
        return tree.model()->index(0, 0, row(keyOf(quantity), row(QString::fromLatin1(model))));
    }
};

} // namespace

class ClaimsTreeTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void sortingIsRemembered_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("ascending") << QStringLiteral("date") << QStringLiteral("date");
        QTest::newRow("descending") << QStringLiteral("-item") << QStringLiteral("-item");
        QTest::newRow("of a later version") << QStringLiteral("weather") << QString();
    }
    void sortingIsRemembered()
    {
        QFETCH(QString, asked);
        Shown shown;
        shown.tree.setSorting(asked);
        QTEST(shown.tree.sorting(), "told");
        shown.tree.setCatalogue(tests::sampleCatalogue());
        QTEST(shown.tree.sorting(), "told");
    }

    /// By the headings and, with the keyboard, by the menu of a row.
    void sortsByHeadingAndMenu()
    {
        Shown shown;
        const auto first = [&] { return shown.tree.model()->index(0, 0).data().toString(); };
        const QString unsorted = first();
        shown.tree.setCurrentIndex(shown.row(QStringLiteral("gpt-4")));
        QMenu menu;
        shown.tree.fillMenu(&menu);
        QMenu *sorts = nullptr;
        for (QAction *action : menu.actions())
            sorts = action->menu() ? action->menu() : sorts;
        QVERIFY(sorts);
        QCOMPARE(sorts->actions().size(), 13); // as in the catalogue, and six columns both ways
        sorts->actions()[2]->trigger();
        QCOMPARE(shown.tree.sorting(), QStringLiteral("-item"));
        const QString last = first();
        sorts->actions()[1]->trigger();
        QVERIFY(first().compare(last, Qt::CaseInsensitive) < 0);
        // The row of the keyboard is the same model.
        QCOMPARE(shown.tree.currentIndex().data(items::KeyRole).toString(), QStringLiteral("gpt-4"));
        sorts->actions()[0]->trigger();
        QCOMPARE(first(), unsorted);
        QTest::mouseClick(shown.tree.header()->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
        QCOMPARE(shown.tree.sorting(), QStringLiteral("item"));
    }

    void selectionIsSharedBothWays()
    {
        Shown shown;
        QAbstractItemModelTester tester(shown.tree.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.store.select(tests::sampleId("glam"));
        QCOMPARE(shown.tree.currentIndex().data(items::KeyRole).toString(), QStringLiteral("glam"));
        shown.tree.setCurrentIndex(shown.firstClaim("kimi-k2", Quantity::ParamsTotal));
        QCOMPARE(shown.store.state().selected, std::optional(tests::sampleId("kimi-k2")));
        QVERIFY(shown.tree.currentClaim().has_value());
        shown.store.select({});
        QVERIFY(!shown.tree.selectionModel()->hasSelection());
    }

    void followsFilterSpanLensAndLanguage()
    {
        Shown shown;
        const int all = shown.tree.modelCount();
        state::ViewState state = shown.store.state();
        state.filter.wanted[FilterKey::Organization] = QStringList {QStringLiteral("Meta")};
        shown.store.change(state);
        const int meta = shown.tree.modelCount();
        QVERIFY(meta > 1 && meta < all);
        state.from = QDate(2025, 1, 1);
        shown.store.change(state);
        QCOMPARE(shown.tree.modelCount(), 1); // Llama 4 Behemoth
        shown.store.change({});
        QCOMPARE(shown.tree.modelCount(), all);
        // Asked anew each time: an index does not outlive a new layout.
        const auto tokens = [&] { return shown.row(keyOf(Quantity::TrainingTokens), shown.row(QStringLiteral("llama-3.1-405b"))); };
        QVERIFY(tokens().data().toString().contains(QStringLiteral("15.6T")));
        state = {};
        state.lens = Lens::Article;
        shown.store.change(state);
        QVERIFY(tokens().data().toString().contains(QStringLiteral("3.67T")));
        shown.tree.setLanguage(QLocale::Chinese);
        QVERIFY(tokens().data().toString().contains(QStringLiteral("万亿")));
    }

    void keysDoWhatTheyShould()
    {
        Shown shown;
        QSignalSpy preferred(&shown.tree, &ClaimsTree::preferenceToggled);
        QSignalSpy activated(&shown.tree, &ClaimsTree::modelActivated);
        QSignalSpy wanted(&shown.tree, &ClaimsTree::claimWanted);
        QSignalSpy deletions(&shown.tree, &ClaimsTree::claimDeletionRequested);
        const QModelIndex claim = shown.firstClaim("kimi-k2", Quantity::ContextLength);
        shown.tree.setCurrentIndex(claim);
        const ClaimId id = *shown.tree.currentClaim();
        QTest::keyClick(&shown.tree, Qt::Key_Space);
        QCOMPARE(preferred.count(), 1);
        QCOMPARE(preferred.at(0).at(0).value<ClaimId>(), id);
        QVERIFY(preferred.at(0).at(1).toBool());
        QTest::keyClick(&shown.tree, Qt::Key_Return);
        QCOMPARE(activated.at(0).at(0).value<ModelId>(), tests::sampleId("kimi-k2"));
        QTest::keyClick(&shown.tree, Qt::Key_Insert);
        QCOMPARE(wanted.at(0).at(1).value<Quantity>(), Quantity::ContextLength);
        QTest::keyClick(&shown.tree, Qt::Key_Delete); // of somebody else
        QCOMPARE(deletions.count(), 0);
        shown.tree.setCurrentIndex(shown.row(QStringLiteral("glam")));
        QTest::keyClick(&shown.tree, Qt::Key_Space); // a model is no claim
        QCOMPARE(preferred.count(), 1);
        QTest::keyClick(&shown.tree, Qt::Key_C);
        QCOMPARE(shown.store.state().compared.size(), std::size_t {1});
    }

    void openRowsOutliveNewFacts()
    {
        Shown shown;
        const QModelIndex claim = shown.firstClaim("llama-3.1-405b", Quantity::TrainingTokens);
        shown.tree.setExpanded(claim.parent().parent(), true);
        shown.tree.setExpanded(claim.parent(), true);
        shown.tree.setCurrentIndex(claim);
        const std::optional<ClaimId> id = shown.tree.currentClaim();
        CatalogueData data = tests::sampleCatalogue()->data();
        std::erase_if(data.models, [](const Model &model) { return model.key == QLatin1String("gpt-2-small"); });
        const ModelId gone = tests::sampleId("gpt-2-small");
        std::erase_if(data.claims, [gone](const Claim &each) { return each.model == gone; });
        shown.tree.setCatalogue(std::make_shared<const Catalogue>(data));
        QCOMPARE(shown.tree.currentClaim(), id);
        QVERIFY(shown.tree.isExpanded(shown.tree.currentIndex().parent()));
        QVERIFY(!shown.tree.isExpanded(shown.row(QStringLiteral("glam"))));
        shown.tree.setCatalogue({});
        QCOMPARE(shown.tree.modelCount(), 0);
        QVERIFY(!shown.tree.currentClaim());
    }

    void wordsOpenTheirHits()
    {
        Shown shown;
        QTest::keyClicks(shown.page.wordsBox(), QStringLiteral("405,853"));
        QCOMPARE(shown.tree.modelCount(), 1);
        QVERIFY(shown.tree.isExpanded(shown.row(QStringLiteral("llama-3.1-405b"))));
        QTest::keyClick(shown.page.wordsBox(), Qt::Key_Escape);
        QCOMPARE(shown.tree.modelCount(), static_cast<int>(tests::sampleCatalogue()->models().size()));
        shown.tree.openAll();
        QVERIFY(shown.tree.isExpanded(shown.row(QStringLiteral("glam"))));
        shown.tree.closeAll();
        QVERIFY(!shown.tree.isExpanded(shown.row(QStringLiteral("glam"))));
    }

    /// A line a claim, in the order of the rows, each once though its quantity is selected too.
    void copiesClaimsOfSelectedRows()
    {
        Shown shown;
        const QModelIndex model = shown.row(QStringLiteral("kimi-k2"));
        const QModelIndex total = shown.row(keyOf(Quantity::ParamsTotal), model);
        QItemSelectionModel &selection = *shown.tree.selectionModel();
        const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        selection.select(total, rows);
        selection.select(shown.tree.model()->index(1, 0, total), rows);
        shown.tree.copySelected();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4); // a heading, two claims, the end of the last line
        QVERIFY(lines[0].startsWith(QStringLiteral("Model\tQuantity\tValue")));
        QVERIFY(lines[1].startsWith(QStringLiteral("Kimi K2\tParameters, total\t1T\t")));
        QVERIFY(lines[2].contains(QStringLiteral("\t1.04T\t")));
        selection.clear();
        QCOMPARE(shown.tree.selectedText().count(u'\n'), 1);
    }

    void theMenuHasWhatTheRowCanDo()
    {
        Shown shown;
        shown.tree.setCurrentIndex(shown.row(QStringLiteral("glam")));
        QMenu ofModel;
        shown.tree.fillMenu(&ofModel);
        shown.tree.setCurrentIndex(shown.firstClaim("glam", Quantity::ParamsTotal));
        QMenu ofClaim;
        shown.tree.fillMenu(&ofClaim);
        QCOMPARE(ofClaim.actions().size(), ofModel.actions().size() + 1);
        QCOMPARE(ofClaim.actions().constFirst()->text(), QStringLiteral("Prefer this claim"));
    }
};

QTEST_MAIN(ClaimsTreeTest)
#include "tst_claimstree.moc"

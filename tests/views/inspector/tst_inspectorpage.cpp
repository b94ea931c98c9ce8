#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"
#include "views/inspector/costview.h"
#include "views/inspector/diagramview.h"
#include "views/inspector/inspectorpage.h"
#include "views/inspector/ledgerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSpinBox>

using namespace dekade;

namespace {

catalogue::ModelId idOf(const char *key) { return *tests::bundledFacts()->find(QString::fromLatin1(key)); }

/// The page with models open in it.
struct Opened {
    explicit Opened(std::initializer_list<const char *> keys)
    {
        page.setCatalogue(tests::bundledFacts());
        page.resize(1280, 720);
        page.show();
        state::ViewState next = store.state();
        next.x = state::Range {2019, 2021};
        store.change(next);
        next.inspector = state::InspectorState {};
        for (const char *key : keys)
            next.inspector->columns.push_back({idOf(key), {}, {}, {}});
        store.change(next);
        (void)page.grab();
    }

    state::ViewStore store;
    inspector::InspectorPage page {&store};
};

} // namespace

class InspectorPageTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void everyCountOfColumnsIsDrawn()
    {
        Opened opened({"gpt-2-small"});
        for (const char *key : {"llama-3.1-405b", "deepseek-v3", "gpt-4"}) {
            state::ViewState next = opened.store.state();
            next.inspector->columns.push_back({idOf(key), {}, {}, {}});
            opened.store.change(next);
            (void)opened.page.grab();
            const auto visible = opened.page.findChildren<inspector::LedgerView *>();
            QVERIFY(visible.size() >= static_cast<qsizetype>(next.inspector->columns.size()) - 1);
        }
        QCOMPARE(opened.page.inspection()->columns.size(), 4U);
        for (const auto kind : {theme::ThemeKind::Dark, theme::ThemeKind::Light}) {
            opened.page.setTheme(kind);
            opened.page.setLanguage(kind == theme::ThemeKind::Dark ? QLocale::Chinese : QLocale::English);
            (void)opened.page.grab();
        }
        opened.store.back();
        QCOMPARE(opened.page.inspection()->columns.size(), 3U);
    }

    void escapeLeavesForTheSameView()
    {
        Opened opened({"gpt-2-small", "deepseek-v3"});
        QTest::keyClick(&opened.page, Qt::Key_Escape);
        QVERIFY(!opened.store.state().inspector);
        QCOMPARE(opened.store.state().x, std::optional(state::Range {2019, 2021}));
        opened.store.back();
        QVERIFY(opened.store.state().inspector);
    }

    /// What is unfolded in one ledger is unfolded in all, by the keyboard, too.
    void ledgersUnfoldTogether()
    {
        Opened opened({"mixtral-8x7b", "deepseek-v3"});
        const auto ledgers = opened.page.findChildren<inspector::LedgerView *>();
        QCOMPARE(ledgers.size(), 2);
        const QModelIndex attention = ledgers[0]->model()->index(1, 0);
        QVERIFY(ledgers[0]->isExpanded(attention));
        QVERIFY(ledgers[1]->isExpanded(attention));
        const int before = ledgers[1]->height();
        ledgers[0]->setCurrentIndex(attention);
        QTest::keyClick(ledgers[0], Qt::Key_Left);
        QVERIFY(!ledgers[1]->isExpanded(attention));
        QVERIFY(ledgers[1]->height() < before);
        QCOMPARE(ledgers[0]->height(), ledgers[1]->height());
        QCOMPARE(ledgers[0]->y(), ledgers[1]->y());
    }

    void keysMoveContextAndLayer()
    {
        Opened opened({"gpt-2-small"});
        auto *cost = opened.page.findChild<inspector::CostView *>();
        QTest::keyClick(cost, Qt::Key_PageDown);
        QCOMPARE(opened.store.state().inspector->context, 16384);
        auto *diagram = opened.page.findChild<inspector::DiagramView *>();
        QTest::keyClick(diagram, Qt::Key_Right);
        QCOMPARE(opened.store.state().inspector->columns.front().layer, std::optional(7));
        opened.store.back();
        opened.store.back();
        QCOMPARE(opened.store.state().inspector->context, 32768);
    }

    /// A field changes the shape, the ghost follows; a number that cannot be is refused at the field.
    void whatIfMovesEverything()
    {
        Opened opened({"mixtral-8x7b"});
        opened.page.showWhatIf(true);
        const auto field = [&](const QString &name) {
            for (QSpinBox *spin : opened.page.findChildren<QSpinBox *>()) {
                if (spin->accessibleName() == name)
                    return spin;
            }
            return static_cast<QSpinBox *>(nullptr);
        };
        QVERIFY(field(u"routed experts"_qs) != nullptr);
        field(u"routed experts"_qs)->setValue(16);
        QTRY_COMPARE(opened.page.inspection()->columns.front().counts.total, 91800997888);
        QVERIFY(opened.store.state().ghost);
        QCOMPARE(opened.store.state().ghost->total, 91800997888.0);
        field(u"experts a token"_qs)->setValue(99);
        QVERIFY(!field(u"experts a token"_qs)->accessibleDescription().isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(opened.page.inspection()->columns.front().counts.total, 91800997888);
    }

    void everythingHasANameForAScreenReader()
    {
        const Opened opened({"mixtral-8x7b", "deepseek-v3"});
        for (const QWidget *widget : opened.page.findChildren<QWidget *>()) {
            const bool isOurs = QLatin1StringView(widget->metaObject()->className()).startsWith(QLatin1StringView("dekade::inspector"));
            if (isOurs && widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void copiesTheLedger()
    {
        Opened opened({"gpt-2-small"});
        opened.page.copyLedger(0);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"gpt-2-small,embedding"_qs)
            || QGuiApplication::clipboard()->text().contains(u"gpt-2-small,Embedding"_qs));
        opened.page.copyLedger(1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"**124,439,808**"_qs));
        opened.page.copyLedger(2);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\\begin{tabular}"_qs));
    }
};

QTEST_MAIN(InspectorPageTest)
#include "tst_inspectorpage.moc"

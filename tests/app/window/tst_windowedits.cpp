#include "app/window/edits.h"
#include "app/window/mainwindow.h"
#include "tests/support/case.h"
#include "views/claims/claimspage.h"
#include "views/claims/claimstree.h"
#include "views/details/claimrow.h"
#include "views/details/detailspane.h"
#include "views/editing/claimform.h"
#include "views/editing/formrows.h"
#include "views/editing/modelform.h"
#include "views/timeline/chartview.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace dekade;
using namespace catalogue;

namespace {

/// A window on the bundled facts with a user's store of its own.
struct Opened {
    explicit Opened(const QString &user)
    {
        auto facts = store::Store::open({store::bundledPath(), user});
        if (!facts)
            qFatal("%s", qPrintable(facts.error().text()));
        CataloguePtr loaded = *(*facts)->load();
        window = std::make_unique<app::MainWindow>(std::move(*facts), loaded, app::Settings {}, QLocale::English);
        window->resize(1280, 720);
        window->show();
    }
    app::Edits &edits() const { return *window->edits(); }
    app::EditStack &stack() const { return *window->edits()->stack(); }
    state::ViewStore &views() const { return *window->viewStore(); }
    CataloguePtr facts() const { return window->catalogue(); }
    QAction *action(const QString &beginning) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text().startsWith(beginning))
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<app::MainWindow> window;
};

store::ModelFields myModel()
{
    store::ModelFields fields;
    fields.name = QStringLiteral("My-7B");
    fields.family = QStringLiteral("Mine");
    return fields;
}

store::ClaimFields mySize()
{
    store::ClaimFields fields;
    fields.value = 7e9;
    fields.sourceTitle = QStringLiteral("My own count");
    fields.sourceDate = QStringLiteral("2024-05-01");
    return fields;
}

void addModel(const Opened &opened)
{
    opened.edits().addModel();
    opened.edits().modelForm()->setFields(myModel());
    QTest::keyClick(opened.edits().modelForm(), Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

/// Own models and claims from the window: added, changed, deleted, taken back and done again, also after a restart.
class WindowEditsTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        Case::init();
        QFile::remove(userStore());
    }

    void addUndoRestartRedo()
    {
        {
            const Opened opened(userStore());
            QVERIFY(!opened.stack().canUndo());
            addModel(opened);
            const auto model = opened.facts()->find(u"My-7B");
            DEKADE_VERIFY_RESULT(model);
            QCOMPARE(opened.views().state().selected, std::optional(*model));
            QVERIFY(!opened.edits().isEditing());
            opened.edits().addClaim(*model, Quantity::ParamsTotal);
            opened.edits().claimForm()->setFields(mySize());
            QTest::keyClick(opened.edits().claimForm(), Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(opened.facts()->claimsOf(*model).size(), std::size_t {1});
            opened.action(QStringLiteral("Undo: Add a claim on My-7B"))->trigger();
            QVERIFY(opened.facts()->claimsOf(*model).empty());
        }
        const Opened again(userStore());
        const ModelId model = *again.facts()->find(u"My-7B");
        QVERIFY(again.facts()->claimsOf(model).empty());
        QCOMPARE(again.stack().undoText(), QStringLiteral("Add the model My-7B"));
        again.action(QStringLiteral("Redo: Add a claim on My-7B"))->trigger();
        QCOMPARE(again.facts()->claimsOf(model).size(), std::size_t {1});
        QVERIFY(!again.stack().canRedo());
        again.edits().undo();
        again.edits().undo();
        QVERIFY(!again.facts()->find(u"My-7B").ok());
        QVERIFY(!again.stack().canUndo());
        QVERIFY(!again.action(QStringLiteral("Undo"))->isEnabled());
    }

    void deletingAsksNothingAndIsTakenBack()
    {
        const Opened opened(userStore());
        addModel(opened);
        const ModelId model = *opened.facts()->find(u"My-7B");
        opened.views().toggleCompared(model);
        QSignalSpy said(&opened.edits(), &app::Edits::said);
        opened.window->chart()->setFocus();
        QTest::keyClick(opened.window->chart(), Qt::Key_Delete);
        QVERIFY(!opened.facts()->contains(model));
        QVERIFY(!opened.views().state().selected);
        QVERIFY(opened.views().state().compared.empty());
        const QList<QLabel *> labels = opened.window->findChildren<QLabel *>();
        QVERIFY(std::any_of(
            labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(QStringLiteral("All changes saved")); }));
        QVERIFY2(said.last().at(0).toString().contains(QStringLiteral("All changes saved")), qPrintable(said.last().at(0).toString()));
        opened.action(QStringLiteral("Undo: Delete the model My-7B"))->trigger();
        QVERIFY(opened.facts()->contains(model));
        // A model of the catalogue is not deleted.
        opened.views().select(*opened.facts()->find(u"gpt-4"));
        QTest::keyClick(opened.window->chart(), Qt::Key_Delete);
        QVERIFY(opened.facts()->find(u"gpt-4").ok());
    }

    void changesAreMade()
    {
        const Opened opened(userStore());
        addModel(opened);
        const ModelId model = *opened.facts()->find(u"My-7B");
        opened.edits().changeModel(model);
        QCOMPARE(opened.edits().modelForm()->fields().family, QStringLiteral("Mine"));
        store::ModelFields fields = opened.edits().modelForm()->fields();
        fields.name = QStringLiteral("My-8B");
        opened.edits().modelForm()->setFields(fields);
        QTest::keyClick(opened.edits().modelForm(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.facts()->model(model).name, QStringLiteral("My-8B"));
        // A claim of one's own on a model of somebody else.
        const ModelId gpt4 = *opened.facts()->find(u"gpt-4");
        opened.edits().addClaim(gpt4, Quantity::ParamsTotal);
        opened.edits().claimForm()->setFields(mySize());
        QTest::keyClick(opened.edits().claimForm(), Qt::Key_Return, Qt::ControlModifier);
        const auto mine = [&]() -> const Claim * {
            for (const Claim &claim : opened.facts()->claimsOf(gpt4)) {
                if (claim.speaker == Speaker::User)
                    return &claim;
            }
            return nullptr;
        };
        QVERIFY(mine());
        opened.edits().changeClaim(mine()->id);
        store::ClaimFields claim = *opened.edits().claimForm()->fields();
        QCOMPARE(claim.sourceTitle, mySize().sourceTitle);
        claim.value = 8e9;
        opened.edits().claimForm()->setFields(claim);
        QTest::keyClick(opened.edits().claimForm(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(mine()->value, std::optional(8e9));
        const ClaimId id = mine()->id;
        opened.edits().deleteClaim(id);
        QVERIFY(!mine());
        opened.edits().deleteClaim(id); // a wish that came twice
        opened.edits().changeClaim(id);
        opened.edits().undo();
        QVERIFY(mine());
    }

    void whatTheStoreHasAgainstItIsShown()
    {
        const Opened opened(userStore());
        opened.edits().addModel();
        QTest::keyClick(opened.edits().modelForm(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(opened.edits().isEditing());
        QVERIFY(!opened.edits().modelForm()->rows().error(QStringLiteral("name")).isEmpty());
        QVERIFY(!opened.stack().canUndo());
        QTest::keyClick(opened.edits().modelForm(), Qt::Key_Escape);
        QVERIFY(!opened.edits().isEditing());
    }

    void aFormGoesWithWhatItIsAbout()
    {
        const Opened opened(userStore());
        addModel(opened);
        opened.edits().changeModel(*opened.facts()->find(u"My-7B"));
        QVERIFY(opened.edits().isEditing());
        opened.edits().undo();
        QVERIFY(!opened.edits().isEditing());
    }

    void claimsArePreferredInTheTree()
    {
        const Opened opened(userStore());
        const ModelId model = *opened.facts()->find(u"llama-3.1-405b");
        opened.views().select(model);
        opened.window->showClaims(true);
        claims::ClaimsTree &tree = *opened.window->claimsPage()->tree();
        QModelIndex row = tree.currentIndex();
        row = tree.model()->index(0, 0, tree.model()->index(0, 0, row));
        tree.setCurrentIndex(row);
        const ClaimId claim = *tree.currentClaim();
        QTest::keyClick(&tree, Qt::Key_Space);
        QTRY_VERIFY(opened.facts()->claim(claim).preferredByUser);
        QCOMPARE(tree.currentClaim(), std::optional(claim)); // the keyboard stays where it was
        opened.edits().undo();
        QVERIFY(!opened.facts()->claim(claim).preferredByUser);
    }

    /// In the details: P prefers, and the keyboard stays with the claim although the pane is made anew.
    void claimsArePreferredInTheDetails()
    {
        const Opened opened(userStore());
        const ModelId model = *opened.facts()->find(u"llama-3.1-405b");
        opened.views().select(model);
        QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
        const auto pane = opened.window->findChild<details::DetailsPane *>();
        pane->focusFirstClaim();
        auto row = qobject_cast<details::ClaimRow *>(QApplication::focusWidget());
        QVERIFY(row);
        QTest::keyClick(row, Qt::Key_Tab); // not the one that is used anyway
        row = qobject_cast<details::ClaimRow *>(QApplication::focusWidget());
        QVERIFY(row);
        const ClaimId claim = row->claim();
        QTest::keyClick(row, Qt::Key_P);
        QTRY_VERIFY(opened.facts()->claim(claim).preferredByUser);
        row = qobject_cast<details::ClaimRow *>(QApplication::focusWidget());
        QVERIFY(row && row->claim() == claim);
    }

    void asKnownOnADay()
    {
        const Opened opened(userStore());
        const CataloguePtr all = opened.facts();
        opened.views().select(*all->find(u"kimi-k2"));
        state::ViewState state = opened.views().state();
        state.asKnownOn = QDate(2024, 12, 31);
        opened.views().change(state);
        QVERIFY(opened.facts()->models().size() < all->models().size());
        QVERIFY(!opened.facts()->find(u"kimi-k2").ok());
        const figure::FigureDataPtr data = opened.window->chart()->data();
        QVERIFY2(data->stateLine.contains(QStringLiteral("As known on 2024-12-31")), qPrintable(data->stateLine));
        (void)opened.window->grab();
        opened.window->showTable(true);
        opened.window->showClaims(true);
        (void)opened.window->grab();
        opened.views().back();
        QCOMPARE(opened.facts()->models().size(), all->models().size());
        QAction *action = opened.action(QStringLiteral("As known on"));
        opened.window->showClaims(false);
        action->trigger();
        QVERIFY(opened.views().state().asKnownOn.has_value());
        QVERIFY(action->isChecked());
        action->trigger();
        QVERIFY(!opened.views().state().asKnownOn);
    }

    void formsInBothLanguagesAndThemes()
    {
        const Opened opened(userStore());
        opened.views().select(*opened.facts()->find(u"deepseek-v3"));
        for (const auto theme : {theme::ThemeKind::Dark, theme::ThemeKind::Light}) {
            for (const auto language : {QLocale::Chinese, QLocale::English}) {
                opened.window->setTheme(theme);
                opened.window->setLanguage(language);
                opened.edits().addClaim(*opened.views().state().selected, Quantity::TrainingTokens);
                (void)opened.window->grab();
                opened.edits().addModel();
                (void)opened.window->grab();
                opened.edits().closeForm();
            }
        }
    }

private:
    QString userStore() const { return m_folder.filePath(QStringLiteral("user.sqlite")); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(WindowEditsTest)
#include "tst_windowedits.moc"

#include "app/window/edits.h"
#include "app/window/editstack.h"
#include "app/window/dropveil.h"
#include "app/window/mainwindow.h"
#include "app/window/statusline.h"
#include "model/imports/importrun.h"
#include "tests/support/case.h"
#include "views/filters/datasetrow.h"
#include "views/imports/batchlist.h"
#include "views/imports/importpane.h"
#include "views/imports/notice.h"
#include "views/timeline/chartview.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace dekade;

namespace {

QUrl dataUrl(const char *name) { return QUrl::fromLocalFile(QStringLiteral(DEKADE_DATA "/") + QLatin1StringView(name)); }

struct Opened {
    explicit Opened(const QString &user)
    {
        auto facts = store::Store::open({store::bundledPath(), user});
        if (!facts)
            qFatal("%s", qPrintable(facts.error().text()));
        const auto catalogue = (*facts)->load();
        window = std::make_unique<app::MainWindow>(std::move(*facts), *catalogue, app::Settings {}, QLocale::English);
        window->resize(1280, 720);
        window->show();
        (void)window->grab();
    }

    /// Drags files over the window and lets go; whether the window took them.
    bool drop(const QList<QUrl> &urls)
    {
        QMimeData mime;
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        veilShown = veil()->isVisible();
        headline = veil()->headline();
        line = veil()->line();
        QDropEvent let(QPointF(500, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &let);
        settle();
        return let.isAccepted() && let.dropAction() == Qt::CopyAction;
    }
    void settle()
    {
        const auto *run = window->findChild<imports::ImportRun *>();
        QTRY_VERIFY_WITH_TIMEOUT(!run || run->task() == imports::ImportRun::Task::Nothing, 30000);
        QCoreApplication::processEvents();
    }
    app::DropVeil *veil() const { return window->findChild<app::DropVeil *>(); }
    imports::ImportPane *pane() const { return window->findChild<imports::ImportPane *>(); }
    QString notice() const { return pane()->findChild<imports::Notice *>()->text(); }
    void show(const QString &dataset, state::Showing showing) const
    {
        state::ViewState next = window->viewStore()->state();
        next.dataSets[dataset] = showing;
        window->viewStore()->change(next);
    }
    std::size_t drawn() const { return window->chart()->data()->points.size() + window->chart()->data()->lane.size(); }
    bool statusSays(const QString &part) const
    {
        for (const QLabel *label : window->findChild<app::StatusLine *>()->findChildren<QLabel *>()) {
            if (label->text().contains(part))
                return true;
        }
        return false;
    }

    std::unique_ptr<app::MainWindow> window;
    bool veilShown = false;
    QString headline;
    QString line;
};

} // namespace

/// Files come in by the menu or dropped, and the whole window follows.
class WindowImportTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        Case::init();
        m_user = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
    }

    void theKeyOpensThePane()
    {
        Opened opened(m_user);
        QVERIFY(!opened.pane()); // the start did not wait for it
        QVERIFY(QTest::qWaitForWindowActive(opened.window.get()));
        QTest::keyClick(opened.window.get(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY(opened.pane() && opened.pane()->isVisible());
        QVERIFY(opened.pane()->isAncestorOf(opened.window->focusWidget()));
        QTest::keyClick(opened.pane(), Qt::Key_Escape);
        QVERIFY(!opened.pane()->isVisible());
    }

    void aDroppedFileIsLookedAtImportedAndUndone()
    {
        Opened opened(m_user);
        const std::size_t before = opened.drawn();
        QVERIFY(opened.drop({dataUrl("epoch-like.csv")}));
        QVERIFY(opened.veilShown);
        QVERIFY(opened.headline.startsWith(u"Drop to see"_qs));
        QVERIFY(!opened.veil()->isVisible());
        QVERIFY(opened.pane()->hasFile());
        QCOMPARE(opened.drawn(), before);

        opened.pane()->import();
        opened.settle();
        // Behind the figure, of which nothing moves, until the user asks for it.
        QCOMPARE(opened.drawn(), before);
        QVERIFY(opened.window->findChild<filters::DatasetRow *>()->isVisible());
        opened.show(u"epoch-like"_qs, state::Showing::Full);
        QVERIFY(opened.drawn() > before);
        QVERIFY(opened.statusSays(u"epoch-like.csv: 4 rows: 4 added"_qs));
        QVERIFY(opened.statusSays(u"All changes are saved."_qs));

        for (QPushButton *button : opened.pane()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Undo the import"_qs))
                button->click();
        }
        opened.settle();
        QCOMPARE(opened.drawn(), before);
    }

    /// Their columns come after the first frame, and once: what is edited meanwhile and afterwards keeps them.
    void aLargeImportBecomesDots()
    {
        {
            auto facts = store::Store::open({store::bundledPath(), m_user});
            DEKADE_VERIFY_RESULT(facts);
            auto writer = (*facts)->beginImport({u"large.csv"_qs, u"epoch"_qs});
            DEKADE_VERIFY_RESULT(writer);
            catalogue::ImportRecord record;
            record.date = base::PartialDate {2022, 6, 1};
            record.figures.push_back({catalogue::Quantity::ParamsTotal, 5e10, {}, {}, catalogue::Basis::Reported});
            for (int i = 0; i <= store::kMostRecords; ++i) {
                record.line = i + 2;
                record.name = "Large " + std::to_string(i);
                DEKADE_VERIFY_RESULT((*writer)->take(record));
            }
            DEKADE_VERIFY_RESULT((*writer)->finish());
        }
        Opened opened(m_user);
        const auto clouds = [&]() -> const std::vector<figure::DotCloud> & { return opened.window->chart()->data()->backdrop.clouds; };
        QVERIFY(clouds().empty());
        QTRY_COMPARE_WITH_TIMEOUT(clouds().size(), 1U, 30000);
        QCOMPARE(clouds()[0].rows.size(), static_cast<std::size_t>(store::kMostRecords + 1));
        const catalogue::ColumnsPtr columns = clouds()[0].columns;
        store::ModelFields own;
        own.name = u"Mine"_qs;
        own.family = u"Mine"_qs;
        own.organization = u"Me"_qs;
        DEKADE_VERIFY_RESULT(opened.window->edits()->stack()->push(store::AddModel {own}));
        QCOMPARE(clouds().size(), 1U);
        QVERIFY(clouds()[0].columns == columns);
        opened.show(u"large"_qs, state::Showing::Off);
        QVERIFY(clouds().empty());
    }

    /// What was looked at and compared goes with its import, from every step of the history.
    void modelsThatGoLeaveTheView()
    {
        Opened opened(m_user);
        opened.drop({dataUrl("epoch-like.csv")});
        opened.pane()->import();
        opened.settle();
        state::ViewStore &views = *opened.window->viewStore();
        const auto facts = store::Store::open({store::bundledPath(), m_user});
        DEKADE_VERIFY_RESULT(facts);
        const auto loaded = (*facts)->load();
        DEKADE_VERIFY_RESULT(loaded);
        const auto models = (*loaded)->models();
        const auto imported
            = std::find_if(models.begin(), models.end(), [](const auto &model) { return model.dataset == u"epoch-like"_qs; });
        QVERIFY(imported != models.end());
        views.select(imported->id);
        views.toggleCompared(imported->id);
        views.toggleCompared(imported->id);
        (void)opened.window->grab();
        auto *run = opened.window->findChild<imports::ImportRun *>();
        run->takeBack(u"epoch-like"_qs);
        opened.settle();
        QVERIFY(!views.state().selected);
        views.back();
        (void)opened.window->grab();
        QVERIFY(views.state().compared.empty());
    }

    void whatIsNoTableIsNamed_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("said");
        QTest::newRow("a picture") << QUrl::fromLocalFile(u"/tmp/a.png"_qs) << u"a.png was not read: it is not a table"_qs;
        QTest::newRow("a folder") << QUrl::fromLocalFile(QStringLiteral(DEKADE_DATA)) << u"import was not read: it is not a table"_qs;
        QTest::newRow("an address") << QUrl(u"https://example.org/a.csv"_qs) << u"https://example.org/a.csv was not read"_qs;
        QTest::newRow("mangled by a spreadsheet") << dataUrl("serial-days.csv") << u"43342 would be 2018-08-30"_qs;
    }

    void whatIsNoTableIsNamed()
    {
        QFETCH(QUrl, url);
        QFETCH(QString, said);
        Opened opened(m_user);
        QVERIFY(opened.drop({url}));
        QVERIFY2(opened.notice().contains(said), qPrintable(opened.notice()));
        QVERIFY(!opened.pane()->hasFile());
    }

    /// One model's shape is no table: it opens in the inspector and stands on the timeline, until it is undone.
    void aConfigOpensInTheInspector()
    {
        const QTemporaryDir folder;
        const QString config = folder.filePath(u"config.json"_qs);
        QVERIFY(QFile::copy(QStringLiteral(DEKADE_SHAPES "/gpt2.json"), config));
        Opened opened(m_user);
        const std::size_t before = opened.window->catalogue()->models().size();
        QVERIFY(opened.drop({QUrl::fromLocalFile(config)}));
        QVERIFY(opened.window->viewStore()->state().inspector.has_value());
        QCOMPARE(opened.window->catalogue()->models().size(), before + 1);
        while (opened.window->edits()->stack()->canUndo())
            opened.window->edits()->undo();
        QCOMPARE(opened.window->catalogue()->models().size(), before);
    }

    void aConfigThatCannotBeReadChangesNothing()
    {
        Opened opened(m_user);
        const std::size_t before = opened.window->catalogue()->models().size();
        QVERIFY(opened.drop({QUrl::fromLocalFile(u"/nowhere/config.json"_qs)}));
        QVERIFY(!opened.window->viewStore()->state().inspector.has_value());
        QCOMPARE(opened.window->catalogue()->models().size(), before);
    }

    void filesAreSorted()
    {
        const app::DroppedFiles files = app::sorted({QUrl::fromLocalFile(u"/tmp/A.CSV"_qs), QUrl::fromLocalFile(u"/tmp/Config.json"_qs),
            QUrl::fromLocalFile(u"/tmp/claims.json"_qs), QUrl::fromLocalFile(u"/tmp/w.GGUF"_qs), QUrl::fromLocalFile(u"/tmp/none"_qs)});
        QCOMPARE(files,
            (app::DroppedFiles {{u"/tmp/A.CSV"_qs, u"/tmp/claims.json"_qs}, {u"/tmp/Config.json"_qs, u"/tmp/w.GGUF"_qs}, {u"none"_qs}}));
    }

    void textAndNothingAreNotTaken()
    {
        Opened opened(m_user);
        QVERIFY(!opened.drop({}));
        QVERIFY(!opened.veil()->isVisible());
        for (const QLineEdit *edit : opened.window->findChildren<QLineEdit *>())
            QVERIFY(!edit->acceptDrops()); // a file goes to the window, wherever it is dropped
    }

    void theDragMayLeave()
    {
        Opened opened(m_user);
        QMimeData mime;
        mime.setUrls({dataUrl("epoch-like.csv"), QUrl::fromLocalFile(u"/tmp/a.png"_qs)});
        QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(opened.window.get(), &enter);
        QVERIFY(opened.veil()->isVisible());
        QVERIFY(opened.veil()->line().startsWith(u"a.png is not a table."_qs));
        (void)opened.window->grab();
        QDragLeaveEvent leave;
        QApplication::sendEvent(opened.window.get(), &leave);
        QVERIFY(!opened.veil()->isVisible());
        QVERIFY(!opened.pane());
    }

    void importsOfEarlierStartsAreListed()
    {
        {
            Opened first(m_user);
            first.drop({dataUrl("owid-like.csv")});
            first.pane()->import();
            first.settle();
        }
        Opened second(m_user);
        second.window->showImport(true);
        const auto *list = second.pane()->findChild<imports::BatchList *>();
        bool named = false;
        for (const QPushButton *button : list->findChildren<QPushButton *>())
            named = named || button->text() == u"Take back owid-like.csv"_qs;
        QVERIFY(named);
    }

    /// The right pane is wider while the import is in it, and as it was afterwards.
    void thePaneMakesRoomAndGivesItBack()
    {
        Opened opened(m_user);
        const int before = opened.window->chart()->width();
        opened.window->showImport(true);
        QVERIFY(opened.window->chart()->width() < before);
        opened.window->showExport(true);
        QCOMPARE(opened.window->chart()->width(), before);
        opened.window->showImport(true);
        opened.window->setLanguage(QLocale::Chinese);
        opened.window->setTheme(theme::ThemeKind::Dark);
        (void)opened.window->grab();
        opened.window->setLanguage(QLocale::English);
        opened.window->setTheme(theme::ThemeKind::Light);
        opened.window->showImport(false);
        QCOMPARE(opened.window->chart()->width(), before);
        QVERIFY(opened.window->height() == 720); // no page makes it higher
    }

private:
    QTemporaryDir m_folder;
    QString m_user;
    int m_count = 0;
};

QTEST_MAIN(WindowImportTest)
#include "tst_windowimport.moc"

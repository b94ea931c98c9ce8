#include "tests/support/case.h"
#include "tests/support/largetable.h"
#include "views/imports/batchlist.h"
#include "views/imports/celltable.h"
#include "views/imports/filepage.h"
#include "views/imports/importpane.h"
#include "views/imports/notice.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>

using namespace dekade;
using imports::ImportPane;
using imports::ImportRun;

namespace {

QString dataFile(const char *name) { return QStringLiteral(DEKADE_DATA "/") + QLatin1StringView(name); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A pane over a store of its own; reads the imports again whenever they have changed, as the window does.
struct Shown {
    explicit Shown(const QString &userStore)
        : user(userStore)
        , store(store::Store::open({store::bundledPath(), userStore}).value())
        , run(store->paths())
        , pane(&run, &window)
    {
        for (const QTableView *table : pane.findChildren<QTableView *>())
            new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &window);
        QObject::connect(&pane, &ImportPane::storeChanged, &window, [this] {
            (void)store->load();
            pane.setBatches(*store->batches());
        });
        pane.setBatches(*store->batches());
        pane.resize(460, 640);
        window.resize(460, 640);
        window.show();
    }

    /// Until nothing runs and everything was told.
    void settle()
    {
        QTRY_COMPARE_WITH_TIMEOUT(run.task(), ImportRun::Task::Nothing, 30000);
        QCoreApplication::processEvents();
    }
    void look(const char *name)
    {
        pane.offer({dataFile(name)});
        settle();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : pane.findChildren<QPushButton *>()) {
            if (each->text().startsWith(text) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool saysPart(const QString &part) const
    {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    QString notice() const { return pane.findChild<imports::Notice *>()->text(); }
    QTableView *view(const QString &accessibleName) const
    {
        for (QTableView *each : pane.findChildren<QTableView *>()) {
            if (each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    QAbstractItemModel *table(const QString &accessibleName) const { return view(accessibleName)->model(); }
    qint64 batches() const { return static_cast<qint64>(store->batches()->size()); }

    QString user;
    std::unique_ptr<store::Store> store;
    QWidget window;
    ImportRun run;
    ImportPane pane;
};

} // namespace

/// The pane in which files are looked at, read in and taken back.
class ImportPaneTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Case::init();
        m_user = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
    }

    void showsAFileBeforeItIsWritten()
    {
        Shown shown(m_user);
        QVERIFY(shown.button(u"Choose files"_qs));
        shown.look("epoch-like.csv");
        QVERIFY(shown.pane.hasFile());
        QVERIFY(shown.saysPart(u"Epoch AI"_qs));
        QVERIFY(shown.saysPart(u"UTF-8, cells apart by commas"_qs));
        QVERIFY(shown.saysPart(u"4, all can be read"_qs));
        QVERIFY(shown.saysPart(u"4 new, 0 in another version, 0 known already"_qs));
        QCOMPARE(shown.table(u"The first rows as they will be read"_qs)->rowCount(), 4);
        QCOMPARE(shown.table(u"Remarks on the file"_qs)->rowCount(), 3);
        QVERIFY(shown.table(u"What each column is read as"_qs)->rowCount() > 10);
        QVERIFY(shown.button(u"Import"_qs)->isEnabled());
        QVERIFY(!QFile::exists(m_user)); // nothing is written
    }

    void importsAndUndoes()
    {
        Shown shown(m_user);
        QSignalSpy said(&shown.pane, &ImportPane::said);
        QSignalSpy changed(&shown.pane, &ImportPane::storeChanged);
        shown.look("epoch-like.csv");
        shown.button(u"Import"_qs)->click();
        shown.settle();
        QCOMPARE(said.count(), 1);
        QCOMPARE(said[0][0].toString(),
            u"epoch-like.csv: 4 rows: 4 added, 0 in a newer version, 0 known already, 0 left out. All changes are saved."_qs);
        QVERIFY(shown.notice().startsWith(said[0][0].toString()));
        QVERIFY(shown.notice().contains(u"faint dots"_qs));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown.batches(), 1);
        QCOMPARE(shown.table(u"Imports so far"_qs)->rowCount(), 1);
        QVERIFY(!shown.pane.hasFile());

        shown.button(u"Undo the import of epoch-like.csv"_qs)->click();
        shown.settle();
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shown.batches(), 0);
        QVERIFY(!shown.button(u"Undo the import"_qs));
        QVERIFY(shown.saysPart(u"Nothing was imported yet."_qs));
    }

    void theSameFileTwiceIsKnown()
    {
        Shown shown(m_user);
        shown.look("epoch-like.csv");
        shown.pane.import();
        shown.settle();
        shown.look("epoch-like.csv");
        QVERIFY(shown.saysPart(u"0 new, 0 in another version, 4 known already"_qs));
        QVERIFY(shown.saysPart(u"Everything in this file is known already."_qs));
        QVERIFY(!shown.button(u"Import"_qs)->isEnabled());
        shown.pane.import(); // as Enter would
        QCOMPARE(shown.run.task(), ImportRun::Task::Nothing);
    }

    void badRowsStandInTheWayUntilLeftOut()
    {
        Shown shown(m_user);
        shown.look("comma-numbers.csv");
        QVERIFY(shown.saysPart(u"6, of which 4 cannot be read"_qs));
        QVERIFY(!shown.button(u"Import"_qs)->isEnabled());
        QVERIFY(shown.saysPart(u"All or nothing"_qs));
        QVERIFY(shown.saysPart(u"Line 3, column 4 (Parameters)"_qs)); // the first remark in full
        auto *kinds = shown.pane.findChild<QComboBox *>();
        QVERIFY(kinds->isVisible());
        QCOMPARE(kinds->itemText(0), u"All kinds (4)"_qs);
        kinds->setCurrentIndex(kinds->findData(u"no-name"_qs));
        QCOMPARE(shown.table(u"Remarks on the file"_qs)->rowCount(), 1);
        QVERIFY(shown.saysPart(u"Line 6"_qs));
        auto *skip = shown.pane.findChild<QCheckBox *>();
        QVERIFY(skip->isVisible());
        skip->setChecked(true);
        QVERIFY(!shown.saysPart(u"All or nothing"_qs));
        shown.button(u"Import"_qs)->click();
        shown.settle();
        QVERIFY2(
            shown.notice().contains(u"6 rows: 2 added, 0 in a newer version, 0 known already, 4 left out"_qs), qPrintable(shown.notice()));
        QCOMPARE(shown.batches(), 1);
    }

    void refusedFilesSayWhy_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("reason");
        QTest::newRow("days as numbers") << dataFile("serial-days.csv") << u"43342 would be 2018-08-30"_qs;
        QTest::newRow("the day of the download") << dataFile("download-day.csv") << u"the day of the download"_qs;
        QTest::newRow("missing") << dataFile("no-such.csv") << u"no-such.csv"_qs;
    }

    void refusedFilesSayWhy()
    {
        QFETCH(QString, file);
        QFETCH(QString, reason);
        Shown shown(m_user);
        QSignalSpy said(&shown.pane, &ImportPane::said);
        shown.pane.offer({file});
        shown.settle();
        QVERIFY2(shown.notice().contains(reason), qPrintable(shown.notice()));
        QVERIFY(shown.notice().contains(u"Nothing was changed."_qs));
        QCOMPARE(said.count(), 1);
        QVERIFY(!shown.pane.hasFile());
        QVERIFY(shown.button(u"Choose files"_qs));
    }

    /// What is odd about a file as a whole is said before anybody opens the remarks.
    void wholeFilesAreWarnedOf()
    {
        Shown shown(m_user);
        shown.look("release-dates.csv");
        QVERIFY(shown.saysPart(u"Names and dates only: nothing in it can be drawn."_qs));
        QVERIFY(shown.saysPart(u"Caution"_qs));
        shown.pane.cancel();
        shown.look("epoch-like.csv");
        QVERIFY(!shown.saysPart(u"Caution"_qs));
    }

    void severalFilesTakeTurns()
    {
        Shown shown(m_user);
        shown.pane.offer({dataFile("epoch-like.csv"), dataFile("serial-days.csv"), dataFile("owid-like.csv"), dataFile("epoch-like.csv")});
        shown.settle();
        QVERIFY(shown.saysPart(u"file 1 of 3"_qs)); // the fourth waits already
        shown.button(u"Next file"_qs)->click();
        QTRY_VERIFY(shown.saysPart(u"file 3 of 3"_qs)); // the second is refused
        QVERIFY(shown.notice().contains(u"serial-days.csv"_qs));
        shown.settle();
        shown.button(u"Import"_qs)->click();
        shown.settle();
        QCOMPARE(shown.store->batches()->front().key, u"owid-like"_qs);
    }

    void cancelLeavesTheStoreByteForByte()
    {
        Shown shown(m_user);
        shown.look("owid-like.csv");
        shown.pane.import();
        shown.settle();
        const QByteArray before = bytesOf(m_user);
        shown.pane.offer({largeTable()});
        shown.settle();
        shown.pane.import();
        QVERIFY(shown.pane.findChild<QProgressBar *>()->isVisible());
        QTest::keyClick(shown.button(u"Cancel"_qs), Qt::Key_Escape);
        shown.settle();
        QVERIFY2(shown.notice().contains(u"large.csv was not imported: cancelled."_qs), qPrintable(shown.notice()));
        QVERIFY(shown.pane.hasFile()); // it may be imported after all
        QVERIFY(shown.button(u"Import"_qs)->isEnabled());
        QCOMPARE(bytesOf(m_user), before);
        QCOMPARE(shown.batches(), 1);
    }

    void anyImportMayBeTakenBackByKey()
    {
        Shown shown(m_user);
        for (const char *name : {"owid-like.csv", "epoch-like.csv"}) {
            shown.look(name);
            shown.pane.import();
            shown.settle();
        }
        auto *table = shown.pane.findChild<imports::BatchList *>()->findChild<imports::CellTable *>();
        QTest::keyClick(table, Qt::Key_Down); // the newest is chosen first
        QVERIFY(shown.button(u"Take back owid-like.csv"_qs));
        QTest::keyClick(table, Qt::Key_Delete);
        shown.settle();
        const auto batches = shown.store->batches();
        QCOMPARE(batches->size(), 1U);
        QCOMPARE(batches->front().key, u"epoch-like"_qs);
    }

    void cellsAreNeverMarkup()
    {
        const QString path = m_folder.filePath(u"hostile.csv"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "Name,Release date,Parameters,Organization\n\"<img src=x><b>bold</b>" + QByteArray(5000, 'x') + "\",2024-01-01,7B,=1+2\n");
        file.close();
        Shown shown(m_user);
        shown.pane.offer({path});
        shown.settle();
        auto *table = shown.view(u"The first rows as they will be read"_qs);
        const QModelIndex name = table->model()->index(0, 1);
        QVERIFY(name.data().toString().startsWith(u"<img src=x><b>bold</b>"_qs));
        const QPoint at = table->visualRect(name).center();
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()"); // of a tooltip
        QHelpEvent help(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &help);
        QVERIFY2(QToolTip::text().startsWith(u"<qt>&lt;img src=x&gt;&lt;b&gt;bold"_qs), qPrintable(QToolTip::text().left(80)));
        QVERIFY(QToolTip::text().size() < 300);
        QToolTip::hideText();
        (void)shown.window.grab();
    }

    void controlsHaveNamesAndKeys()
    {
        Shown shown(m_user);
        shown.look("comma-numbers.csv");
        shown.pane.setLanguage(QLocale::Chinese);
        shown.pane.setLanguage(QLocale::English);
        int reachable = 0;
        for (const QWidget *widget : shown.pane.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
                continue;
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *box = qobject_cast<const QComboBox *>(widget);
            if (!view && !button && !box)
                continue;
            ++reachable;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
            if (button && button->group()) { // Tab reaches one of them, the arrow keys the others
                const QList<QAbstractButton *> group = button->group()->buttons();
                QVERIFY(std::any_of(group.begin(), group.end(), [](const QWidget *each) { return each->focusPolicy() & Qt::TabFocus; }));
                continue;
            }
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, widget->metaObject()->className());
        }
        QCOMPARE(reachable, 7); // three tabs, kinds, table, leave out, cancel
    }

    void escapeEndsEverything()
    {
        Shown shown(m_user);
        QSignalSpy closed(&shown.pane, &ImportPane::closeRequested);
        shown.look("epoch-like.csv");
        QTest::keyClick(&shown.pane, Qt::Key_Escape);
        QVERIFY(!shown.pane.hasFile());
        QCOMPARE(closed.count(), 0);
        QTest::keyClick(&shown.pane, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

private:
    QString largeTable() const
    {
        const QString path = m_folder.filePath(u"large.csv"_qs);
        return tests::writeLargeTable(path) ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_user;
    int m_count = 0;
};

QTEST_MAIN(ImportPaneTest)
#include "tst_importpane.moc"

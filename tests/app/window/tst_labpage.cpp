// The lab's page in the window: menu, way back, export, film.
#include "app/window/mainwindow.h"
#include "tests/support/case.h"
#include "views/lab/labview.h"
#include "views/lab/loadsview.h"

#include <QFile>
#include <QImage>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace dekade;
using app::LabPage;

class LabPageTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theMenuOpensAndEscapeLeads()
    {
        auto facts = store::Store::open({store::bundledPath(), m_folder.filePath(QStringLiteral("user.sqlite"))});
        DEKADE_VERIFY_RESULT(facts);
        const auto catalogue = (*facts)->load();
        app::MainWindow window(std::move(*facts), *catalogue, {}, QLocale::English);
        window.resize(1280, 720);
        window.show();
        QVERIFY(!window.labPage()); // not before it is wanted
        int found = 0;
        for (QAction *action : window.menuBar()->findChildren<QAction *>() + window.findChildren<QAction *>()) {
            if (found == 0 && action->text() == QStringLiteral("Recorded loads")) {
                action->trigger();
                ++found;
            }
        }
        QCOMPARE(found, 1);
        QVERIFY(window.labPage());
        QVERIFY(window.labPage()->isVisible());
        QCOMPARE(window.labPage()->part(), LabPage::Part::Loads);
        window.setLanguage(QLocale::Chinese);
        window.setTheme(theme::ThemeKind::Dark);
        QVERIFY(!window.grab().isNull());
        QTest::keyClick(window.labPage(), Qt::Key_Escape);
        QVERIFY(!window.labPage()->isVisible());
        window.setLanguage(QLocale::English);
    }

    void bothPartsAreSaved()
    {
        LabPage page;
        page.resize(1280, 640);
        page.show();
        QTRY_VERIFY(!page.labView()->picture().frames.empty());
        QSignalSpy said(&page, &LabPage::said);
        for (const LabPage::Part part : {LabPage::Part::Training, LabPage::Part::Loads}) {
            page.showPart(part);
            const QString file = m_folder.filePath(QStringLiteral("part%1.png").arg(static_cast<int>(part)));
            page.saveTo(file);
            QCOMPARE(said.takeFirst().first().toString(), QStringLiteral("Saved as %1.").arg(file));
            QCOMPARE(QImage(file).size(), QSize(1600, 900));
        }
        page.saveTo(m_folder.filePath(QStringLiteral("part.txt")));
        QVERIFY(said.takeFirst().first().toString().contains(QStringLiteral("must end in")));
    }

    void aFilmIsWrittenBesideTheTraining()
    {
        LabPage page;
        page.resize(1280, 640);
        page.show();
        QTRY_VERIFY(!page.labView()->picture().frames.empty());
        QSignalSpy said(&page, &LabPage::said);
        page.filmTo(m_folder.filePath(QStringLiteral("frames/")));
        QVERIFY(page.isFilming());
        page.labView()->togglePlaying();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isFilming(), 60'000);
        QVERIFY2(said.last().first().toString().startsWith(QStringLiteral("Saved as")), qPrintable(said.last().first().toString()));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("frames/frame-00041.png"))));
        page.filmTo(QStringLiteral("film.avi"));
        QVERIFY(said.last().first().toString().contains(QStringLiteral("must end in")));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(LabPageTest)
#include "tst_labpage.moc"

// The animator's page: heat map, files in, pictures, choices and films out.
#include "app/window/routingpage.h"
#include "model/exchange/tracejson.h"
#include "model/store/store.h"
#include "tests/support/case.h"
#include "views/lab/loadsview.h"
#include "views/routing/routingview.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace dekade;
using app::RoutingPage;

class RoutingPageTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        auto facts = store::Store::open({store::bundledPath(), m_folder.filePath(QStringLiteral("user.sqlite"))});
        DEKADE_VERIFY_RESULT(facts);
        const auto catalogue = (*facts)->load();
        DEKADE_VERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }

    /// Every mixture of experts whose numbers of experts the catalogue has is in the list, once.
    void everyMixtureIsOffered()
    {
        const std::unique_ptr<RoutingPage> page = shown();
        const auto *choice = page->view()->findChild<QComboBox *>(QStringLiteral("RouterChoice"));
        QStringList names;
        for (int i = 0; i < choice->count(); ++i)
            names << choice->itemText(i).section(QStringLiteral("  "), -1);
        QCOMPARE(names.removeDuplicates(), 0);
        int mixtures = 0;
        for (const catalogue::Model &model : m_catalogue->models()) {
            if (model.density == catalogue::Density::Dense || !page->showModel(model.id).ok())
                continue;
            ++mixtures;
            settle(*page);
            QVERIFY2(page->view()->performance()->settings().experts > 1, qPrintable(model.name));
        }
        QVERIFY2(mixtures >= int(routing::presets().size()), qPrintable(QString::number(mixtures)));
        QCOMPARE(choice->count(), names.size()); // showing one added none
    }

    void theHeatMapIsAKeyAway()
    {
        const std::unique_ptr<RoutingPage> page = shown();
        QSignalSpy closed(page.get(), &RoutingPage::closeRequested);
        QTest::keyClick(page->view(), Qt::Key_H);
        QVERIFY(page->isHeatMapShown() && page->heatMap()->isVisible());
        page->setTheme(theme::ThemeKind::Dark);
        page->setLanguage(QLocale::Chinese);
        QVERIFY(!page->grab().isNull());
        page->setLanguage(QLocale::English);
        QTest::keyClick(page->heatMap(), Qt::Key_Escape);
        QVERIFY(!page->isHeatMapShown());
        QCOMPARE(closed.count(), 0);
    }

    void momentAndChoicesAreSaved_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"moment.png", "moment.svg", "moment.pdf", "choices.json", "choices.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void momentAndChoicesAreSaved()
    {
        QFETCH(QString, name);
        const std::unique_ptr<RoutingPage> page = shown();
        QSignalSpy said(page.get(), &RoutingPage::said);
        const QString path = m_folder.filePath(name);
        page->saveTo(path);
        QCOMPARE(said.takeFirst().first().toString(), QStringLiteral("Saved as %1.").arg(path));
        QVERIFY(QFile(path).size() > 200);
        if (name.endsWith(QLatin1String("png")))
            QCOMPARE(QImage(path).size(), QSize(1600, 900));
        if (!name.startsWith(QLatin1String("choices")))
            return;
        // What was written can be played, and is the same play.
        const auto before = page->view()->performance();
        page->openFile(path);
        settle(*page);
        QVERIFY(said.isEmpty());
        QCOMPARE(page->view()->performance()->tokens(), before->tokens());
        QCOMPARE(page->view()->performance()->trace.load, before->trace.load);
        QVERIFY(page->view()->provenance().contains(name));
    }

    void mistakesAreSaid()
    {
        const std::unique_ptr<RoutingPage> page = shown();
        QSignalSpy said(page.get(), &RoutingPage::said);
        page->saveTo(m_folder.filePath(QStringLiteral("moment.txt")));
        QVERIFY(said.takeFirst().first().toString().contains(QStringLiteral("must end in")));
        QFile file(m_folder.filePath(QStringLiteral("wrong.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("layer,expert\n0,5\n0,x\n");
        file.close();
        page->openFile(file.fileName());
        QVERIFY(said.takeFirst().first().toString().contains(QStringLiteral("wrong.csv:3:3: expert")));
        page->filmTo(m_folder.filePath(QStringLiteral("film.avi")));
        QVERIFY(said.takeFirst().first().toString().contains(QStringLiteral("must end in")));
    }

    /// A film is written beside the play, and a cancel leaves nothing.
    void filmsAreWrittenAndCancelled()
    {
        const std::unique_ptr<RoutingPage> page = shown();
        QSignalSpy said(page.get(), &RoutingPage::said);
        const QString folder = m_folder.filePath(QStringLiteral("frames/"));
        page->filmTo(folder);
        QVERIFY(page->isFilming());
        auto buttons = page->findChildren<QPushButton *>();
        const auto cancel
            = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *button) { return button->text() == QStringLiteral("Cancel"); });
        QVERIFY(cancel != buttons.end() && (*cancel)->isVisible());
        (*cancel)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isFilming(), 60'000);
        QVERIFY(!QDir(folder).exists());
        QVERIFY(!said.last().first().toString().startsWith(QStringLiteral("Saved")));
        QVERIFY(!(*cancel)->isVisible());
    }

private:
    std::unique_ptr<RoutingPage> shown()
    {
        auto page = std::make_unique<RoutingPage>(m_catalogue);
        page->resize(1280, 690);
        page->show();
        settle(*page);
        return page;
    }
    static void settle(const RoutingPage &page)
    {
        while (page.view()->isRouting())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QTemporaryDir m_folder;
    catalogue::CataloguePtr m_catalogue;
};

QTEST_MAIN(RoutingPageTest)
#include "tst_routingpage.moc"

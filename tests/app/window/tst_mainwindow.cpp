#include "app/window/mainwindow.h"
#include "app/window/routingpage.h"
#include "tests/support/case.h"
#include "views/routing/routingview.h"
#include "views/timeline/chartview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace dekade;

namespace {

/// A window on the bundled facts with a user's store of its own.
struct Opened {
    explicit Opened(const QString &user)
    {
        auto facts = store::Store::open({store::bundledPath(), user});
        if (!facts)
            qFatal("%s", qPrintable(facts.error().text()));
        catalogue = *(*facts)->load();
        window = std::make_unique<app::MainWindow>(std::move(*facts), catalogue, app::Settings {}, QLocale::English);
        window->resize(1280, 720);
        window->show();
        (void)window->grab();
    }
    state::ViewStore &views() const { return *window->viewStore(); }
    catalogue::ModelId model(const QString &key) const { return *catalogue->find(key); }

    catalogue::CataloguePtr catalogue;
    std::unique_ptr<app::MainWindow> window;
};

} // namespace

/// The whole window: every figure, lens, measure, theme and language is drawn without a warning; keys reach what they should.
class MainWindowTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyViewIsDrawn()
    {
        const Opened opened(userStore());
        for (int figure = 0; figure < 3; ++figure) {
            for (const auto lens : {catalogue::Lens::Official, catalogue::Lens::Computed, catalogue::Lens::Article, catalogue::Lens::Gist}) {
                for (const auto measure : {catalogue::Measure::Total, catalogue::Measure::Active, catalogue::Measure::NonEmbedding}) {
                    state::ViewState next = opened.views().state();
                    next.figure = static_cast<state::FigureKind>(figure);
                    next.lens = lens;
                    next.measure = measure;
                    opened.views().change(next);
                    (void)opened.window->grab();
                    QVERIFY(opened.window->chart()->data());
                }
            }
        }
    }

    void themesAndLanguages()
    {
        const Opened opened(userStore());
        opened.views().select(opened.model(QStringLiteral("llama-3.1-405b")));
        for (const auto theme : {theme::ThemeKind::Dark, theme::ThemeKind::Light}) {
            for (const auto language : {QLocale::Chinese, QLocale::English}) {
                opened.window->setTheme(theme);
                opened.window->setLanguage(language);
                (void)opened.window->grab();
                const bool inChinese = opened.window->menuBar()->actions().constFirst()->text().contains(QStringLiteral("文件"));
                QCOMPARE(inChinese, language == QLocale::Chinese);
            }
        }
    }

    void tableAndBack()
    {
        const Opened opened(userStore());
        opened.window->showTable(true);
        (void)opened.window->grab();
        opened.window->showTable(false);
        (void)opened.window->grab();
    }

    void keysReachTheirActions()
    {
        const Opened opened(userStore());
        const auto chart = opened.window->chart();
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(opened.views().state().selected.has_value());
        QTest::keyClick(chart, Qt::Key_C);
        QCOMPARE(opened.views().state().compared.size(), 1u);
        QTest::keyClick(chart, Qt::Key_W);
        QTest::keyClick(chart, Qt::Key_Space);
        QTest::qWait(120);
        QVERIFY(opened.views().state().to.has_value());
        QTest::keyClick(chart, Qt::Key_Space);
    }

    /// Every control that can be reached says its name to a screen reader.
    void controlsHaveNames()
    {
        const Opened opened(userStore());
        for (const QWidget *widget : opened.window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *box = qobject_cast<const QComboBox *>(widget);
            if (!widget->isVisible() || (!button && !box))
                continue;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }

    void exportPanelCopies()
    {
        const Opened opened(userStore());
        opened.window->showExport(true);
        (void)opened.window->grab();
        for (QPushButton *button : opened.window->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Copy"))
                button->click();
        }
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QVERIFY(mime->hasFormat(QStringLiteral("image/svg+xml")));
        QVERIFY(mime->text().contains(QStringLiteral("DeepSeek-V3")));
    }

    /// From a dot to its router and back to the same dot and zoom.
    void theRouterOfTheSelectedModel()
    {
        const Opened opened(userStore());
        opened.views().select(opened.model(QStringLiteral("llama-3.1-405b")));
        QTest::keyClick(opened.window.get(), Qt::Key_R);
        QVERIFY(opened.window->chart()->isVisible()); // dense: the status line says so
        opened.views().select(opened.model(QStringLiteral("kimi-k2")));
        const state::ViewState before = opened.views().state();
        const figure::Mapping mapping = opened.window->chart()->mapping();
        QTest::keyClick(opened.window.get(), Qt::Key_R);
        QVERIFY(!opened.window->chart()->isVisible());
        routing::RoutingView *view = opened.window->routingPage()->view();
        QTRY_VERIFY(view->performance() && !view->isRouting());
        QCOMPARE(view->performance()->preset().name, QStringLiteral("Kimi K2"));
        QVERIFY(view->options().size.total && view->options().size.active);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(opened.window->chart()->isVisible());
        QVERIFY(opened.views().state() == before);
        QCOMPARE(opened.window->chart()->mapping().x, mapping.x);
        QCOMPARE(opened.window->chart()->mapping().y, mapping.y);
    }

private:
    QString userStore() const { return m_folder.filePath(QStringLiteral("user.sqlite")); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"

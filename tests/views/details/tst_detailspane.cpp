#include "tests/support/bundledfacts.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"
#include "views/details/claimrow.h"
#include "views/details/detailspane.h"

#include <QLabel>
#include <QSignalSpy>

using namespace dekade;
using details::ClaimRow;
using details::DetailsPane;

namespace {

struct Shown {
    state::ViewStore store;
    QWidget window; // bears the pane: the offscreen platform warns of windows with size hints
    DetailsPane pane {&store, &window};

    explicit Shown(const catalogue::CataloguePtr &facts)
    {
        pane.resize(380, 800);
        pane.setCatalogue(facts);
        window.show();
    }
};

} // namespace

/// The pane of the selected model.
class DetailsPaneTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void standsWithoutACatalogue()
    {
        state::ViewStore store;
        QWidget window;
        DetailsPane pane(&store, &window);
        window.show();
        pane.focusFirstClaim();
        pane.toggleWhy();
        pane.grab();
    }

    void showsEveryBundledModel()
    {
        const auto facts = tests::bundledFacts();
        QVERIFY(facts);
        Shown shown(facts);
        for (const catalogue::Model &model : facts->models()) {
            shown.store.select(model.id);
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY2(!shown.pane.findChildren<ClaimRow *>().isEmpty(), qPrintable(model.key));
            shown.pane.toggleWhy();
            shown.pane.grab();
        }
        shown.store.select({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(shown.pane.findChildren<ClaimRow *>().isEmpty());
    }

    void lookAndLanguageKeepTheModel()
    {
        Shown shown(tests::sampleCatalogue());
        shown.store.select(tests::sampleId("gpt-2-small"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const qsizetype rows = shown.pane.findChildren<ClaimRow *>().size();
        QVERIFY(rows > 3);
        shown.pane.setTheme(theme::ThemeKind::Dark);
        shown.pane.setLanguage(QLocale::Chinese);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(shown.pane.findChildren<ClaimRow *>().size(), rows);
    }

    void namesAreNeverMarkup()
    {
        Shown shown(tests::sampleCatalogue());
        shown.store.select(tests::sampleId("gpt-2-small"));
        const auto labels = shown.pane.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    void aClaimIsPreferredByKey()
    {
        Shown shown(tests::sampleCatalogue());
        shown.store.select(tests::sampleId("gpt-2-small"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSignalSpy preferred(&shown.pane, &DetailsPane::preferenceToggled);
        const auto rows = shown.pane.findChildren<ClaimRow *>();
        QTest::keyClick(rows.at(1), Qt::Key_P);
        QTRY_COMPARE(preferred.count(), 1);
        QCOMPARE(preferred.first().at(1).toBool(), true);
    }
};

QTEST_MAIN(DetailsPaneTest)
#include "tst_detailspane.moc"

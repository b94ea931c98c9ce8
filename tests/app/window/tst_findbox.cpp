#include "app/window/findbox.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QStringListModel>

using namespace dekade;
using app::FindBox;
using catalogue::ModelId;

namespace {

QStringList listed(const FindBox &box)
{
    const auto *names = qobject_cast<QStringListModel *>(box.completer()->model());
    return names ? names->stringList() : QStringList();
}

QtMessageHandler usualHandler = nullptr;

/// The offscreen platform says of every pop-up list what it cannot do; that is no fault of ours.
void withoutPopups(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        usualHandler(type, context, message);
}

} // namespace

class FindBoxTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { usualHandler = qInstallMessageHandler(withoutPopups); }
    void cleanupTestCase() { qInstallMessageHandler(usualHandler); }

    void listsNamesThenWhatTheStoreFinds()
    {
        FindBox box;
        box.setCatalogue(tests::sampleCatalogue(), [](const QString &words) {
            return words == QLatin1String("llama 3.1") ? std::vector {tests::sampleId("glam"), tests::sampleId("llama-3.1-405b")}
                                                       : std::vector<ModelId>();
        });
        box.show();
        QTest::keyClicks(&box, QStringLiteral("llama 3.1"));
        QCOMPARE(listed(box).first(), QStringLiteral("Llama 3.1 405B"));
        QCOMPARE(listed(box).last(), QStringLiteral("GLaM"));
        QCOMPARE(listed(box).count(QStringLiteral("Llama 3.1 405B")), 1);
    }

    void enterChoosesTheFirst()
    {
        FindBox box;
        QSignalSpy chosen(&box, &FindBox::modelChosen);
        QTest::keyClicks(&box, QStringLiteral("gpt")); // without a catalogue nothing is found
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        box.clear();
        box.setCatalogue(tests::sampleCatalogue(), {});
        QTest::keyClicks(&box, QStringLiteral("gpt-4"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ModelId>(), tests::sampleId("gpt-4"));
        QVERIFY(box.text().isEmpty());
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void aRowOfTheListChoosesItself()
    {
        FindBox box;
        box.setCatalogue(tests::sampleCatalogue(), {});
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QSignalSpy chosen(&box, &FindBox::modelChosen);
        QTest::keyClicks(&box, QStringLiteral("gpt"));
        const QString second = listed(box).at(1);
        QAbstractItemView *popup = box.completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(chosen.count(), 1);
        QCOMPARE(tests::sampleCatalogue()->model(chosen.at(0).at(0).value<ModelId>()).name, second);
        QTRY_VERIFY(box.text().isEmpty());
    }

    void aLargeIndexIsMadeInTheBackground()
    {
        FindBox box;
        int asked = 0;
        box.setCatalogue(tests::largeCatalogue(6000), [&asked](const QString &) { return ++asked, std::vector<ModelId>(); });
        QTest::keyClicks(&box, QStringLiteral("4321"));
        QTRY_VERIFY([&box] {
            box.clear();
            QTest::keyClicks(&box, QStringLiteral("4321"));
            return listed(box) == QStringList {QStringLiteral("Model 4321")};
        }());
        QVERIFY(asked > 0);
        box.setCatalogue(tests::largeCatalogue(7000), {}); // gone while its index is made
    }
};

QTEST_MAIN(FindBoxTest)
#include "tst_findbox.moc"

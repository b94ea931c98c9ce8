#include "model/imports/importrun.h"
#include "tests/support/case.h"
#include "tests/support/largetable.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dekade;
using imports::ImportRun;
using Task = imports::ImportRun::Task;

namespace {

QString dataFile(const char *name) { return QStringLiteral(DEKADE_DATA "/") + QLatin1StringView(name); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Looking, reading in and taking back beside the thread that asks for it.
class ImportRunTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Case::init();
        m_user = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
        auto opened = store::Store::open({store::bundledPath(), m_user});
        DEKADE_VERIFY_RESULT(opened);
        m_store = std::move(*opened);
    }
    void cleanup() { m_store.reset(); }

    void looksThenBringsThenTakesBack()
    {
        ImportRun run(m_store->paths());
        QSignalSpy heads(&run, &ImportRun::headRead);
        QSignalSpy looked(&run, &ImportRun::looked);
        QSignalSpy brought(&run, &ImportRun::brought);
        QSignalSpy back(&run, &ImportRun::takenBack);
        QSignalSpy tasks(&run, &ImportRun::taskChanged);
        run.look(dataFile("epoch-like.csv"));
        QCOMPARE(run.task(), Task::Looking);
        QVERIFY(looked.wait());
        QCOMPARE(heads.count(), 1);
        QCOMPARE(heads[0][0].value<exchange::Preview>().records.size(), 4U);
        QCOMPARE(looked[0][0].value<imports::FileImport>().outcome.added, 4);
        QCOMPARE(run.task(), Task::Nothing);
        QVERIFY(!QFile::exists(m_user));

        run.bring(dataFile("epoch-like.csv"), false);
        QVERIFY(run.isWriting());
        QVERIFY(brought.wait());
        QCOMPARE(brought[0][0].value<imports::FileImport>().outcome.batch, QStringLiteral("epoch-like"));
        QCOMPARE(shownModels(), 4); // the other Store sees the file that was made meanwhile

        run.takeBack(QStringLiteral("epoch-like"));
        QVERIFY(back.wait());
        QCOMPARE(shownModels(), 0);
        QCOMPARE(tasks.count(), 6); // each begins and ends
    }

    void aNewLookTakesThePlaceOfTheLast()
    {
        ImportRun run(m_store->paths());
        QSignalSpy looked(&run, &ImportRun::looked);
        QSignalSpy cancelled(&run, &ImportRun::cancelled);
        run.look(dataFile("epoch-like.csv"));
        run.look(dataFile("owid-like.csv"));
        QVERIFY(looked.wait());
        QTest::qWait(50);
        QCOMPARE(looked.count(), 1);
        QCOMPARE(looked[0][0].value<imports::FileImport>().report.format, QStringLiteral("owid"));
        QCOMPARE(cancelled.count(), 0); // nobody waits for the first any more
    }

    void cancelLeavesTheStoreByteForByte()
    {
        ImportRun run(m_store->paths());
        QSignalSpy brought(&run, &ImportRun::brought);
        QSignalSpy cancelled(&run, &ImportRun::cancelled);
        run.bring(dataFile("owid-like.csv"), false);
        QVERIFY(brought.wait());
        const QByteArray before = bytesOf(m_user);
        run.bring(largeTable(), false);
        run.cancel();
        QVERIFY(cancelled.wait(30000));
        QCOMPARE(cancelled[0][0].value<Task>(), Task::Bringing);
        QCOMPARE(brought.count(), 1);
        QCOMPARE(run.task(), Task::Nothing);
        QCOMPARE(bytesOf(m_user), before);
    }

    void errorsComeBack()
    {
        ImportRun run(m_store->paths());
        QSignalSpy failed(&run, &ImportRun::failed);
        run.look(dataFile("serial-days.csv"));
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Task>(), Task::Looking);
        QVERIFY(failed[0][1].value<base::Error>().message.contains(QStringLiteral("spreadsheet")));
        run.takeBack(QStringLiteral("no-such"));
        QVERIFY(failed.wait());
        QCOMPARE(failed[1][0].value<Task>(), Task::TakingBack);
    }

    void endsWithItsOwner()
    {
        const QString large = largeTable();
        {
            ImportRun run(m_store->paths());
            run.bring(large, false);
        }
        QCOMPARE(shownModels(), 0);
    }

private:
    int shownModels()
    {
        const auto facts = m_store->load();
        const auto batches = m_store->batches();
        if (!facts || !batches)
            return -1;
        int shown = 0;
        for (const store::ImportBatch &batch : *batches)
            shown += static_cast<int>(batch.shown);
        int models = 0;
        for (const catalogue::Model &model : (*facts)->models())
            models += model.dataset == QLatin1String("epoch-like") ? 1 : 0;
        return shown == models ? models : -1;
    }

    QString largeTable() const
    {
        const QString path = m_folder.filePath(QStringLiteral("large.csv"));
        return tests::writeLargeTable(path) ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_user;
    int m_count = 0;
    std::unique_ptr<store::Store> m_store;
};

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"

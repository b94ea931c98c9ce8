#include "model/imports/importfile.h"
#include "tests/support/case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace dekade;
using imports::FileImport;
using imports::FileOrder;

namespace {

QString dataFile(const char *name) { return QStringLiteral(DEKADE_DATA "/") + QLatin1StringView(name); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// One file read into a store, the way the command line and the window both do it.
class ImportFileTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Case::init();
        m_user = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count));
        open();
    }
    void cleanup() { m_store.reset(); }

    void rowsComeIn()
    {
        const auto done = imports::importFile(*m_store, dataFile("epoch-like.csv"), {});
        DEKADE_VERIFY_RESULT(done);
        QCOMPARE(done->outcome, (store::ImportOutcome {QStringLiteral("epoch-like"), 4, 4, 0, 0}));
        QCOMPARE(done->report.format, QStringLiteral("epoch"));
        QCOMPARE(done->report.sha256.size(), 64);
        QVERIFY(done->firstRows.empty());
        const auto batches = m_store->batches();
        DEKADE_VERIFY_RESULT(batches);
        QCOMPARE(batches->front().header.fileName, QStringLiteral("epoch-like.csv"));
        QCOMPARE(batches->front().header.sha256, done->report.sha256);
    }

    void aLookWritesNothing()
    {
        FileOrder order;
        order.dryRun = true;
        order.keepRows = 2;
        const auto done = imports::importFile(*m_store, dataFile("epoch-like.csv"), order);
        DEKADE_VERIFY_RESULT(done);
        QCOMPARE(done->outcome, (store::ImportOutcome {QString(), 4, 4, 0, 0}));
        QCOMPARE(done->firstRows.size(), 2U);
        QCOMPARE(QString::fromStdString(done->firstRows.front().name), QStringLiteral("Alpha-1.0- Diffusion"));
        QVERIFY(!QFile::exists(m_user));
    }

    /// What makes rows of two files the same.
    void formatKeyNamesWhatOwidBrings()
    {
        FileOrder look;
        look.dryRun = true;
        const auto owid = imports::importFile(*m_store, dataFile("owid-like.csv"), look);
        DEKADE_VERIFY_RESULT(owid);
        QCOMPARE(imports::formatKey(owid->report), QStringLiteral("owid/training_compute"));
        const auto epoch = imports::importFile(*m_store, dataFile("epoch-like.csv"), look);
        DEKADE_VERIFY_RESULT(epoch);
        QCOMPARE(imports::formatKey(epoch->report), QStringLiteral("epoch"));
    }

    void badRowsEndItOrAreLeftOut()
    {
        const QString file = dataFile("comma-numbers.csv");
        const auto refused = imports::importFile(*m_store, file, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().line, 3);
        QCOMPARE(refused.error().file, file);
        QVERIFY(m_store->batches()->empty());
        FileOrder order;
        order.skipBadRows = true;
        const auto done = imports::importFile(*m_store, file, order);
        DEKADE_VERIFY_RESULT(done);
        QCOMPARE(done->report.skipped, 4);
        QCOMPARE(done->outcome.added, 2);
    }

    void cancelLeavesTheStoreByteForByte()
    {
        DEKADE_VERIFY_RESULT(imports::importFile(*m_store, dataFile("owid-like.csv"), {}));
        m_store.reset();
        const QByteArray before = bytesOf(m_user);
        QVERIFY(!before.isEmpty());
        open();
        const QString large = largeTable(60000); // some megabytes: progress is told in the midst of it
        int told = 0;
        for (const int last : {1, 2}) {
            told = 0;
            FileOrder order;
            order.progress = [&](const imports::FileProgress &progress) {
                [&] { QVERIFY(progress.rows > 0 && progress.done > 0 && progress.done <= progress.total); }();
                return ++told < last;
            };
            const auto done = imports::importFile(*m_store, large, order);
            QVERIFY(!done);
            QVERIFY(exchange::wasCancelled(done.error()));
            QCOMPARE(told, last);
        }
        m_store.reset();
        QCOMPARE(bytesOf(m_user), before);
    }

    /// A file under a megabyte is read before its first report: it can still be cancelled before anything is committed.
    void aSmallFileIsCancelledBeforeTheEnd()
    {
        FileOrder order;
        order.progress = [](const imports::FileProgress &) { return false; };
        const auto done = imports::importFile(*m_store, dataFile("epoch-like.csv"), order);
        QVERIFY(!done);
        QVERIFY(exchange::wasCancelled(done.error()));
        QVERIFY(m_store->batches()->empty());
    }

    void everyErrorNamesTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << dataFile("no-such.csv");
        QTest::newRow("mangled by a spreadsheet") << dataFile("serial-days.csv");
        QTest::newRow("a folder") << QStringLiteral(DEKADE_DATA);
    }

    void everyErrorNamesTheFile()
    {
        QFETCH(QString, file);
        const auto done = imports::importFile(*m_store, file, {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(done.error().file, file);
        QVERIFY(!exchange::wasCancelled(done.error()));
    }

    /// A column may be headed like the mark of a cancelled reading.
    void aColumnNamedCancelled()
    {
        const QString path = m_folder.filePath(QStringLiteral("cancelled.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,cancelled,cancelled,parameters\na,1,2,3\n,1,1,5\n");
        file.close();
        const auto done = imports::importFile(*m_store, path, {});
        QVERIFY(!done);
        QVERIFY(!exchange::wasCancelled(done.error()));
    }

private:
    void open()
    {
        auto opened = store::Store::open({store::bundledPath(), m_user});
        DEKADE_VERIFY_RESULT(opened);
        m_store = std::move(*opened);
    }

    QString largeTable(int rows) const
    {
        const QString path = m_folder.filePath(QStringLiteral("large.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        QByteArray text = "Name,Release date,Parameters,Organization\n";
        for (int row = 0; row < rows; ++row)
            text += "Model " + QByteArray::number(row) + ",2024-01-01," + QByteArray::number(1000000 + row)
                + ",A laboratory of a longer name\n";
        file.write(text);
        return path;
    }

    QTemporaryDir m_folder;
    QString m_user;
    int m_count = 0;
    std::unique_ptr<store::Store> m_store;
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "tst_importfile.moc"

#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"
#include "model/store/connection.h"
#include "model/store/schema.h"
#include "model/store/store.h"
#include "tests/support/case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace dekade;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Backups of the user's store: whole, checked, and put back only when they are sound.
class BackupTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = store::readFacts(QStringLiteral(DEKADE_FACTS));
        DEKADE_VERIFY_RESULT(data);
        m_bundled = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
        DEKADE_VERIFY_RESULT(store::writeFacts(*data, m_bundled));
    }

    void init()
    {
        Case::init();
        m_home = m_folder.filePath(QString::number(++m_count));
        auto opened = store::Store::open({m_bundled, m_home + QStringLiteral("/user.sqlite")});
        DEKADE_VERIFY_RESULT(opened);
        m_store = std::move(*opened);
    }
    void cleanup() { m_store.reset(); }

    void whatIsBackedUpComesBack()
    {
        add("First");
        const auto made = m_store->backup(m_home + QStringLiteral("/b.sqlite"));
        DEKADE_VERIFY_RESULT(made);
        add("Second");
        QCOMPARE(own(), 2);
        DEKADE_VERIFY_RESULT(m_store->restore(*made));
        QCOMPARE(own(), 1);
        DEKADE_VERIFY_RESULT(m_store->undo());
        QCOMPARE(own(), 0);
        DEKADE_VERIFY_RESULT(m_store->restore(m_home + QStringLiteral("/backups/user-0001.sqlite")));
        QCOMPARE(own(), 2);
        QVERIFY(m_store->verify()->problems.isEmpty());
    }

    void anOldVersionIsBroughtUpToDate()
    {
        const QString old = m_folder.filePath(QStringLiteral("old.sqlite"));
        {
            const auto connection = store::Connection::open(old, store::Access::Create);
            DEKADE_VERIFY_RESULT(connection);
            DEKADE_VERIFY_RESULT(store::migrateTo(*connection, store::FileKind::User, 1));
        }
        DEKADE_VERIFY_RESULT(m_store->restore(old));
        add("New");
        QCOMPARE(own(), 1);
    }

    /// Claims of the time before counted ones keep their ids, and ids that were given are not given again.
    void oldClaimsStay()
    {
        const QString old = m_folder.filePath(QStringLiteral("before.sqlite"));
        {
            const auto connection = store::Connection::open(old, store::Access::Create);
            DEKADE_VERIFY_RESULT(connection);
            DEKADE_VERIFY_RESULT(store::migrateTo(*connection, store::FileKind::User, 3));
            for (const char *id : {"7", "9"})
                DEKADE_VERIFY_RESULT(connection->run(QStringLiteral("INSERT INTO own_claim VALUES (%1, 'gpt-2-small', 'params_total', 1.5, NULL, "
                                                                    "NULL, '', 'parameters', '', '', '', '', 'reported', 't', '', '', '', '')")
                                                         .arg(QLatin1String(id))));
            DEKADE_VERIFY_RESULT(connection->run(QStringLiteral("DELETE FROM own_claim WHERE id = 9")));
            DEKADE_VERIFY_RESULT(store::migrate(*connection, store::FileKind::User));
            QCOMPARE(connection->single(QStringLiteral("SELECT group_concat(id) FROM own_claim"))->toString(), QStringLiteral("7"));
            QCOMPARE(connection->single(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'own_claim'"))->toInt(), 9);
        }
    }

    void fiveBackupsStay()
    {
        QVERIFY(!m_store->backup().ok());
        add("First");
        for (int i = 0; i < 7; ++i)
            DEKADE_VERIFY_RESULT(m_store->backup());
        const QStringList names = QDir(m_home + QStringLiteral("/backups")).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 5);
        QCOMPARE(names.front(), QStringLiteral("user-0003.sqlite"));
    }

    void whatExistsIsKept()
    {
        add("First");
        const QString path = m_home + QStringLiteral("/mine.txt");
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("mine");
        }
        const auto refused = m_store->backup(path);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, base::ErrorKind::CannotWrite);
        QCOMPARE(bytesOf(path), QByteArray("mine"));
        DEKADE_VERIFY_RESULT(m_store->backup(path, true));
        QVERIFY(bytesOf(path).startsWith("SQLite format 3"));
        QVERIFY(!m_store->backup(m_home + QStringLiteral("/user.sqlite"), true).ok());
    }

    void anUnsoundFileChangesNothing_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("a trigger") << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON own_model BEGIN DELETE FROM own_claim; END");
        QTest::newRow("a view") << QStringLiteral("CREATE VIEW v AS SELECT 1");
        QTest::newRow("a strange table") << QStringLiteral("CREATE TABLE x (y)");
        QTest::newRow("a log that nobody can read") << QStringLiteral("UPDATE edit_log SET changes = '[{' || '}'");
        QTest::newRow("another program's") << QStringLiteral("PRAGMA application_id = 7");
    }
    void anUnsoundFileChangesNothing()
    {
        QFETCH(QString, harm);
        add("First");
        const QString path = m_home + QStringLiteral("/b.sqlite");
        DEKADE_VERIFY_RESULT(m_store->backup(path));
        {
            const auto connection = store::Connection::open(path, store::Access::ReadWrite);
            DEKADE_VERIFY_RESULT(connection);
            if (harm.startsWith(QLatin1String("UPDATE")))
                DEKADE_VERIFY_RESULT(connection->run(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
            DEKADE_VERIFY_RESULT(connection->run(harm));
        }
        add("Second");
        const auto done = m_store->restore(path);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(own(), 2);
    }

private:
    void add(const char *name)
    {
        store::ModelFields fields;
        fields.name = QString::fromLatin1(name);
        DEKADE_VERIFY_RESULT(m_store->apply(store::AddModel {fields}));
    }

    int own() const
    {
        const auto all = m_store->load();
        int count = 0;
        for (const catalogue::Model &model : (*all)->models())
            count += store::isOwn(model.id) ? 1 : 0;
        return count;
    }

    QTemporaryDir m_folder;
    QString m_bundled;
    QString m_home;
    int m_count = 0;
    std::unique_ptr<store::Store> m_store;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"

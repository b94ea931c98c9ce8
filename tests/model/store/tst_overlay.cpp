#include "model/store/compiler/factreader.h"
#include "model/store/compiler/factwriter.h"
#include "model/store/connection.h"
#include "model/store/store.h"
#include "tests/support/case.h"

#include "model/catalogue/lens.h"

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

/// The user's own file: made on the first write, refused when it is not ours, never harmed.
class OverlayTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto data = store::readFacts(QStringLiteral(DEKADE_FACTS));
        DEKADE_VERIFY_RESULT(data);
        m_bundled = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
        DEKADE_VERIFY_RESULT(store::writeFacts(*data, m_bundled));
    }

    void openingMakesNothing()
    {
        const QString user = m_folder.filePath(QStringLiteral("deep/new/user.sqlite"));
        auto opened = store::Store::open({m_bundled, user});
        DEKADE_VERIFY_RESULT(opened);
        DEKADE_VERIFY_RESULT((*opened)->load());
        QVERIFY(!QFile::exists(user));
        QVERIFY(!QDir(m_folder.filePath(QStringLiteral("deep"))).exists());
    }

    void aPreferenceWinsAndStays()
    {
        const QString user = m_folder.filePath(QStringLiteral("kept/user.sqlite"));
        const auto model = QStringLiteral("llama-3.1-405b");
        {
            auto opened = store::Store::open({m_bundled, user});
            DEKADE_VERIFY_RESULT(opened);
            const auto before = (*opened)->load();
            DEKADE_VERIFY_RESULT(before);
            for (const catalogue::Claim &claim : (*before)->claimsOf(*(*before)->find(model), catalogue::Quantity::TrainingTokens)) {
                if (claim.value == 3.67e12 && claim.speaker == catalogue::Speaker::Article)
                    DEKADE_VERIFY_RESULT((*opened)->preferClaim(claim.id, true));
            }
            QVERIFY(QFile::exists(user));
        }
        auto again = store::Store::open({m_bundled, user});
        DEKADE_VERIFY_RESULT(again);
        const auto after = (*again)->load();
        DEKADE_VERIFY_RESULT(after);
        const auto datum = catalogue::pick(**after, *(*after)->find(model), catalogue::Quantity::TrainingTokens, catalogue::Lens::Official);
        QCOMPARE(datum.value.value_or(0), 3.67e12);
        DEKADE_VERIFY_RESULT((*again)->preferClaim(*datum.claim, false));
        const auto restored = (*again)->load();
        DEKADE_VERIFY_RESULT(restored);
        QCOMPARE(catalogue::pick(**restored, *(*restored)->find(model), catalogue::Quantity::TrainingTokens, catalogue::Lens::Official).value.value_or(0), 15.6e12);
        QVERIFY((*again)->verify()->problems.isEmpty());
    }

    void strangersAreRefusedAndStay_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("these are not the facts you are looking for, and there are more than a hundred bytes of them, so that it could be one\n");
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("the catalogue itself") << bytesOf(m_bundled);
        QTest::newRow("a torn catalogue") << bytesOf(m_bundled).left(5000);
    }
    void strangersAreRefusedAndStay()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(QStringLiteral("stranger.sqlite"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(content), content.size());
        }
        const auto opened = store::Store::open({m_bundled, path});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, base::ErrorKind::BadInput);
        QCOMPARE(opened.error().file, path);
        QVERIFY(bytesOf(path) == content);
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")) && !QFile::exists(path + QStringLiteral("-wal")));
    }

    void aFolderIsRefused()
    {
        const auto opened = store::Store::open({m_bundled, m_folder.path()});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, base::ErrorKind::BadInput);
    }

    void aNewerStoreIsRefused()
    {
        const QString path = makeUserStore(QStringLiteral("newer.sqlite"));
        {
            const auto connection = store::Connection::open(path, store::Access::ReadWrite);
            DEKADE_VERIFY_RESULT(connection);
            DEKADE_VERIFY_RESULT(connection->run(QStringLiteral("PRAGMA user_version = 99")));
        }
        const auto opened = store::Store::open({m_bundled, path});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, base::ErrorKind::BadInput);
        QVERIFY(opened.error().message.contains(QStringLiteral("newer")));
    }

    void aHeldStoreIsBusy()
    {
        const QString path = makeUserStore(QStringLiteral("held.sqlite"));
        const auto holder = store::Connection::open(path, store::Access::ReadWrite);
        DEKADE_VERIFY_RESULT(holder);
        DEKADE_VERIFY_RESULT(holder->run(QStringLiteral("BEGIN EXCLUSIVE")));
        const auto opened = store::Store::open({m_bundled, path});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, base::ErrorKind::Busy);
        DEKADE_VERIFY_RESULT(holder->run(QStringLiteral("ROLLBACK")));
        DEKADE_VERIFY_RESULT(store::Store::open({m_bundled, path}));
    }

private:
    /// A user's store with one preference in it.
    QString makeUserStore(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        auto opened = store::Store::open({m_bundled, path});
        if (!opened || !(*opened)->preferClaim({1}, true))
            qFatal("no user store");
        return path;
    }

    QTemporaryDir m_folder;
    QString m_bundled;
};

QTEST_GUILESS_MAIN(OverlayTest)
#include "tst_overlay.moc"

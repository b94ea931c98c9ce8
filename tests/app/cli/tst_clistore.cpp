// --db: what is no store of ours stays as it is; a store somebody holds is told from a broken one.
#include "model/store/store.h"
#include "tests/app/cli/program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace dekade::tests {

class CliStore final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOursStaysUntouched_data();
    void whatIsNotOursStaysUntouched();
    void aFolderIsNoStore();
    void readingMakesNoStore();
    void withoutAHomeOnlyReadingGoesOn();
    void aStoreIsRead();
    void aHeldStoreIsBusy_data();
    void aHeldStoreIsBusy();
    void verifySaysWhatItLookedAt();
    void aBrokenStoreIsBadInput();
};

static QStringList asked(const char *line) { return QString::fromUtf8(line).split(QLatin1Char('|')); }

static void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("made"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("made"));
}

/// A user's store with one preferred claim, as the window writes it.
static void makeStore(const QString &path)
{
    auto opened = store::Store::open({store::bundledPath(), path});
    DEKADE_VERIFY_RESULT(opened);
    const auto catalogue = (*opened)->load();
    DEKADE_VERIFY_RESULT(catalogue);
    DEKADE_VERIFY_RESULT((*opened)->preferClaim((*catalogue)->claims().front().id, true));
}

void CliStore::whatIsNotOursStaysUntouched_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("typed");
    for (const char *kind : {"garbage", "empty", "sqlite", "catalogue", "newer", "cut off"}) {
        for (const char *line : {"models", "facts|GPT-4", "sources", "search|llama", "verify", "export|parameters|-o|x.csv"})
            QTest::addRow("%s: %s", kind, line) << QString::fromLatin1(kind) << asked(line);
    }
}

void CliStore::whatIsNotOursStaysUntouched()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, typed);
    const Program program;
    const QString path = program.file(QStringLiteral("mine.sqlite"));
    if (kind == QLatin1String("garbage"))
        QVERIFY(putBytes(path, "this is no database\n"));
    else if (kind == QLatin1String("empty"))
        QVERIFY(putBytes(path, QByteArray()));
    else if (kind == QLatin1String("sqlite"))
        runSql(path,
            {QStringLiteral("CREATE TABLE preferred_claim (claim_key TEXT)"),
                QStringLiteral("INSERT INTO preferred_claim VALUES ('mine')")});
    else if (kind == QLatin1String("catalogue"))
        QVERIFY(QFile::copy(store::bundledPath(), path));
    else
        makeStore(path);
    if (kind == QLatin1String("newer"))
        runSql(path, {QStringLiteral("PRAGMA user_version = 99")});
    if (kind == QLatin1String("cut off"))
        QVERIFY(QFile::resize(path, 700));
    const QByteArray before = bytesOf(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    file.close();
    const QDateTime stamp = QFileInfo(path).lastModified();

    const Outcome outcome = program.run(typed + asked("--db|mine.sqlite"));
    DEKADE_REFUSED(outcome, 3);
    QVERIFY2(outcome.err.contains("mine.sqlite"), outcome.err.constData());
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QFileInfo(path).lastModified(), stamp);
    QCOMPARE(program.filesThere(), QStringList {QStringLiteral("mine.sqlite")});
}

void CliStore::aFolderIsNoStore()
{
    const Program program;
    QVERIFY(QDir().mkpath(program.file(QStringLiteral("folder"))));
    for (const char *path : {"folder", "folder/", ".", "/dev/null"})
        DEKADE_REFUSED(program.run(asked("models|--db") + asked(path)), 3);
    QVERIFY(QDir(program.file(QStringLiteral("folder"))).isEmpty());
    QVERIFY(QFile::link(program.file(QStringLiteral("nowhere")), program.file(QStringLiteral("dangling"))));
    DEKADE_REFUSED(program.run(asked("models|--db|dangling")), 3);
    QVERIFY(!QFileInfo::exists(program.file(QStringLiteral("nowhere"))));
}

void CliStore::readingMakesNoStore()
{
    const Program program;
    for (const char *line :
        {"models", "facts|GPT-4", "sources", "search|llama", "figures", "verify", "models|--db|new.sqlite", "verify|--db|none/new.sqlite"})
        DEKADE_DONE(program.run(asked(line)));
    QCOMPARE(program.filesThere(), QStringList());
}

void CliStore::withoutAHomeOnlyReadingGoesOn()
{
    Program program;
    program.environment.remove(QStringLiteral("HOME"));
    program.environment.remove(QStringLiteral("XDG_DATA_HOME"));
    DEKADE_DONE(program.run({QStringLiteral("models")}));
    QVERIFY(putBytes(program.file(QStringLiteral("own.csv")), "Model,Publication date,Parameters\nAlpha,2024-01-02,1e9\n"));
    const Outcome refused = program.run(asked("import|own.csv"));
    DEKADE_REFUSED(refused, 5);
    QVERIFY2(refused.err.contains("--db FILE"), refused.err.constData());
    DEKADE_DONE(program.run(asked("import|own.csv|--db|mine.sqlite|--quiet")));
    DEKADE_REFUSED(program.run(asked("restore|mine.sqlite")), 5);
}

void CliStore::aStoreIsRead()
{
    const Program program;
    makeStore(program.storeFile());
    const Outcome own = program.run(asked("facts|gpt-2-small|--format|json"));
    DEKADE_DONE(own);
    QCOMPARE(program.run(asked("facts|gpt-2-small|--format|json|--db") + QStringList {program.storeFile()}).out, own.out);
    QCOMPARE(QDir(program.file(QStringLiteral("data/dekade"))).entryList(QDir::Files), QStringList {QStringLiteral("user.sqlite")});
}

void CliStore::aHeldStoreIsBusy_data()
{
    QTest::addColumn<QStringList>("typed");
    for (const char *line :
        {"models", "facts|GPT-4", "sources", "search|llama", "verify", "export|parameters|-o|x.csv", "export|tokens|-o|x.png"})
        QTest::newRow(line) << asked(line);
}

void CliStore::aHeldStoreIsBusy()
{
    QFETCH(QStringList, typed);
    const Program program;
    makeStore(program.storeFile());
    const QByteArray before = bytesOf(program.storeFile());
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(program.storeFile());
        QVERIFY(holder.open());
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("BEGIN EXCLUSIVE")));
        DEKADE_REFUSED(program.run(typed), 4);
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("ROLLBACK")));
        holder.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    QCOMPARE(bytesOf(program.storeFile()), before);
    DEKADE_DONE(program.run(typed));
}

void CliStore::verifySaysWhatItLookedAt()
{
    const Program program;
    const QJsonObject fresh = program.run(asked("verify|--format|json")).object();
    QVERIFY(fresh[QStringLiteral("ok")].toBool());
    QVERIFY(fresh[QStringLiteral("problems")].toArray().isEmpty());
    makeStore(program.storeFile());
    const QJsonObject both = program.run(asked("verify|--format|json")).object();
    QVERIFY(both[QStringLiteral("ok")].toBool());
    QVERIFY(both[QStringLiteral("checked")].toArray().size() > fresh[QStringLiteral("checked")].toArray().size());
}

void CliStore::aBrokenStoreIsBadInput()
{
    const Program program;
    makeStore(program.storeFile());
    QByteArray bytes = bytesOf(program.storeFile());
    QVERIFY(bytes.size() > 4096);
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    QVERIFY(putBytes(program.storeFile(), bytes));
    const Outcome outcome = program.run(asked("verify"));
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.startsWith("dekade: "), outcome.err.constData());
    QCOMPARE(bytesOf(program.storeFile()), bytes);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliStore)
#include "tst_clistore.moc"

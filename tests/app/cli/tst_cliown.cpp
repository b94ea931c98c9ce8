// Dekade's own files through the built program, the copy of a store and the way back, and what a figure rests on.
#include "tests/app/cli/program.h"
#include "tests/support/hostilestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace dekade::tests {

using namespace Qt::StringLiterals;

class CliOwn final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void filesComeBackToTheByte_data();
    void filesComeBackToTheByte();
    void claimsAreNoFigure_data();
    void claimsAreNoFigure();
    void reasonsAreInTheUsersLanguage();
    void backupAndRestore();
    void backupIsNumberedWithoutAName();
    void aDamagedStoreIsRestored_data();
    void aDamagedStoreIsRestored();
    void whatIsNotOursIsNotReplaced();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();
    void aHeldStoreIsBusy();
    void citesWhatFiguresRestOn_data();
    void citesWhatFiguresRestOn();
    void aBibFileHoldsEntriesAlone();
    void citesNothingThatIsNot_data();
    void citesNothingThatIsNot();
};

static QStringList asked(const char *line) { return QString::fromUtf8(line).split(u'|'); }

/// A store as people have it, and worse.
static void makeStore(const Program &program)
{
    QVERIFY(QDir().mkpath(QFileInfo(program.storeFile()).absolutePath()));
    auto opened = store::Store::open({store::bundledPath(), program.storeFile()});
    DEKADE_VERIFY_RESULT(opened);
    DEKADE_VERIFY_RESULT(fillStore(**opened, program.file(u"."_s), 7, {}));
}

void CliOwn::filesComeBackToTheByte_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("options");
    for (const char *what : {"parameters", "tokens", "parameters-tokens", "compute", "sparsity", "granularity", "claims"}) {
        for (const char *format : {"csv", "json"})
            QTest::addRow("%s.%s", what, format) << QString::fromLatin1(what) << QString::fromLatin1(format) << QStringList();
    }
    QTest::newRow("filtered claims") << u"claims"_s << u"csv"_s << asked("--filter|dataset=own");
    QTest::newRow("computed, moe") << u"parameters"_s << u"json"_s << asked("--lens|computed|--filter|dense_or_moe=moe");
}

void CliOwn::filesComeBackToTheByte()
{
    QFETCH(QString, what);
    QFETCH(QString, format);
    QFETCH(QStringList, options);
    const Program program;
    makeStore(program);
    const QString first = u"first."_s + format;
    const QString second = u"second."_s + format;
    const QStringList other = asked("--db|other.sqlite");
    DEKADE_DONE(program.run(QStringList {u"export"_s, what, u"-o"_s, first} + options));
    const Outcome read = program.run(asked("import|--format|json") + QStringList {first} + other);
    DEKADE_DONE(read);
    QCOMPARE(read.object().value(u"skipped"_s).toInt(), 0);
    QVERIFY(read.object().value(u"added"_s).toInt() > 0);
    DEKADE_DONE(program.run(QStringList {u"export"_s, what, u"-o"_s, second} + options + other));
    QVERIFY(bytesOf(program.file(first)).size() > 1000);
    QVERIFY(bytesOf(program.file(second)) == bytesOf(program.file(first)));

    for (const QStringList &there : {other, QStringList()}) {
        const Outcome again = program.run(asked("import|--format|json") + QStringList {first} + there);
        DEKADE_DONE(again);
        QCOMPARE(again.object().value(u"added"_s).toInt() + again.object().value(u"updated"_s).toInt(), 0);
    }
    DEKADE_DONE(program.run(QStringList {u"undo-import"_s, read.object().value(u"batch"_s).toString()} + other));
    QVERIFY(program.run(asked("models|--format|json") + other).out == Program().run(asked("models|--format|json")).out);
}

void CliOwn::claimsAreNoFigure_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<int>("code");
    for (const char *line : {"export|claims", "export|claims|-o|x.png", "export|claims|-o|x.csv|--size|640x480", "export|claims|-o|x.csv|--theme|dark",
             "export|claims|-o|x.csv|--filter|colour=red", "export|claim|-o|x.csv"})
        QTest::newRow(line) << asked(line) << 2;
    QTest::newRow("no such folder") << asked("export|claims|-o|none/x.csv") << 5;
    QTest::newRow("exists") << asked("export|claims|-o|there.csv") << 5;
}

void CliOwn::claimsAreNoFigure()
{
    QFETCH(QStringList, typed);
    QFETCH(int, code);
    const Program program;
    QVERIFY(putBytes(program.file(u"there.csv"_s), "kept"));
    DEKADE_REFUSED(program.run(typed), code);
    QCOMPARE(program.filesThere(), asked("there.csv"));
    QCOMPARE(bytesOf(program.file(u"there.csv"_s)), QByteArray("kept"));
}

void CliOwn::reasonsAreInTheUsersLanguage()
{
    const Program program;
    QVERIFY(putBytes(program.file(u"bad.csv"_s), "Name,Release date,Parameters\nA,2024-05-01,12x\n"));
    QVERIFY(putBytes(program.file(u"blank.csv"_s), "Name,Release date,Parameters\n,2024-05-01,5\n"));
    static const QRegularExpression chinese(u"\\p{Han}{4,}"_s);
    for (const char *file : {"bad.csv", "blank.csv", "missing.csv"}) {
        const Outcome outcome = program.run(asked("import|--lang|zh_CN") + asked(file));
        DEKADE_REFUSED(outcome, 3);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(chinese), outcome.err.constData());
    }
    const Outcome look = program.run(asked("import|--lang|zh_CN|--dry-run|--format|json|--quiet|bad.csv"));
    DEKADE_DONE(look);
    const QJsonObject problem = look.object().value(u"problems"_s).toArray().first().toObject();
    QCOMPARE(problem.value(u"kind"_s).toString(), u"number"_s);
    QVERIFY2(problem.value(u"message"_s).toString().contains(chinese), look.out.constData());
    QVERIFY2(problem.value(u"message"_s).toString().contains(u"12x"_s), look.out.constData());
}

void CliOwn::backupAndRestore()
{
    const Program program;
    DEKADE_REFUSED(program.run(asked("backup|copy.sqlite")), 3); // there is nothing yet
    makeStore(program);
    const QByteArray before = program.run(asked("models|--format|json")).out;
    const Outcome made = program.run(asked("backup|copy.sqlite|--format|json"));
    DEKADE_DONE(made);
    QCOMPARE(made.object().value(u"backup"_s).toString(), u"copy.sqlite"_s);
    DEKADE_REFUSED(program.run(asked("backup|copy.sqlite")), 5);
    DEKADE_DONE(program.run(asked("backup|copy.sqlite|--force")));
    DEKADE_REFUSED(program.run(asked("backup|none/copy.sqlite")), 5);

    // Elsewhere, where there is no store; and back over another one, which is kept.
    DEKADE_DONE(program.run(asked("restore|copy.sqlite|--db|new/store.sqlite")));
    QCOMPARE(program.run(asked("models|--format|json|--db|new/store.sqlite")).out, before);
    QVERIFY(putBytes(program.file(u"more.csv"_s), "Name,Release date,Parameters\nAnother,2024-05-01,1e9\n"));
    DEKADE_DONE(program.run(asked("import|more.csv")));
    QVERIFY(program.run(asked("models|--format|json")).out != before);
    const Outcome restored = program.run(asked("restore|copy.sqlite|--format|json"));
    DEKADE_DONE(restored);
    QCOMPARE(restored.object().value(u"restored"_s).toString(), u"copy.sqlite"_s);
    QCOMPARE(program.run(asked("models|--format|json")).out, before);
    const QDir kept(QFileInfo(program.storeFile()).absolutePath() + u"/backups"_s);
    QCOMPARE(kept.entryList(QDir::Files).size(), 1);
    QVERIFY(program.run(QStringList {u"models"_s, u"--db"_s, kept.filePath(kept.entryList(QDir::Files).first())}).out.contains("Another"));
    QVERIFY(program.run(asked("verify|--format|json")).object().value(u"ok"_s).toBool());
}

void CliOwn::backupIsNumberedWithoutAName()
{
    const Program program;
    makeStore(program);
    for (const char *name : {"user-0001.sqlite", "user-0002.sqlite"}) {
        const Outcome made = program.run(asked("backup|--format|json"));
        DEKADE_DONE(made);
        QCOMPARE(QFileInfo(made.object().value(u"backup"_s).toString()).fileName(), QString::fromLatin1(name));
    }
}

void CliOwn::aDamagedStoreIsRestored_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("kept"); // bytes of the file
    QTest::newRow("the middle written over") << qsizetype(8192) << qsizetype(1 << 30);
    QTest::newRow("all but the header written over") << qsizetype(100) << qsizetype(1 << 30);
    QTest::newRow("cut off after a page") << qsizetype(4096) << qsizetype(4096);
}

void CliOwn::aDamagedStoreIsRestored()
{
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, kept);
    const Program program;
    makeStore(program);
    const QByteArray before = program.run(asked("models|--format|json")).out;
    DEKADE_DONE(program.run(asked("backup|copy.sqlite|--quiet")));
    QByteArray bytes = bytesOf(program.storeFile());
    bytes.replace(from, bytes.size() - from, QByteArray(bytes.size() - from, '\x5a'));
    bytes.truncate(kept);
    QVERIFY(putBytes(program.storeFile(), bytes));
    DEKADE_REFUSED(program.run(asked("models")), 3);

    DEKADE_REFUSED(program.run(asked("restore|none.sqlite")), 3);
    QCOMPARE(bytesOf(program.storeFile()), bytes);
    DEKADE_DONE(program.run(asked("restore|copy.sqlite|--quiet")));
    QCOMPARE(program.run(asked("models|--format|json")).out, before);
    const QDir folder(QFileInfo(program.storeFile()).absolutePath() + u"/backups"_s);
    QCOMPARE(bytesOf(folder.filePath(u"damaged-0001.sqlite"_s)), bytes);
}

void CliOwn::whatIsNotOursIsNotReplaced()
{
    const Program program;
    makeStore(program);
    DEKADE_DONE(program.run(asked("backup|copy.sqlite|--quiet")));
    const QByteArray foreign("SQLite format 3\0 and somebody else's pages: this is no store of ours, and long enough to hold a header of theirs", 110);
    QVERIFY(putBytes(program.file(u"theirs.sqlite"_s), foreign));
    DEKADE_REFUSED(program.run(asked("restore|copy.sqlite|--db|theirs.sqlite")), 3);
    QCOMPARE(bytesOf(program.file(u"theirs.sqlite"_s)), foreign);
}

void CliOwn::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("this is no database\n");
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16);
}

void CliOwn::whatIsNoBackupIsRefused()
{
    QFETCH(QByteArray, bytes);
    const Program program;
    makeStore(program);
    const QByteArray before = bytesOf(program.storeFile());
    if (!bytes.isEmpty())
        QVERIFY(putBytes(program.file(u"copy.sqlite"_s), bytes));
    DEKADE_REFUSED(program.run(asked("restore|copy.sqlite")), 3);
    QCOMPARE(bytesOf(program.storeFile()), before);
    DEKADE_REFUSED(program.run(asked("restore")), 2);
    DEKADE_REFUSED(program.run(asked("backup|a|b")), 2);
}

void CliOwn::aHeldStoreIsBusy()
{
    const Program program;
    makeStore(program);
    DEKADE_DONE(program.run(asked("backup|copy.sqlite")));
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(program.storeFile());
        QVERIFY(holder.open());
        QVERIFY(QSqlQuery(holder).exec(u"BEGIN EXCLUSIVE"_s));
        DEKADE_REFUSED(program.run(asked("backup|other.sqlite")), 4);
        DEKADE_REFUSED(program.run(asked("restore|copy.sqlite")), 4);
        holder.close();
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
}

void CliOwn::citesWhatFiguresRestOn_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("named"); ///< an address or title that must be among them
    QTest::newRow("parameters") << asked("parameters") << u"epoch.ai"_s;
    QTest::newRow("one model") << asked("parameters|--filter|text=gpt-3") << u"arxiv.org/abs/2005.14165"_s;
    QTest::newRow("article") << asked("tokens|--lens|article") << u"xingpark"_s;
    QTest::newRow("architecture") << asked("architecture:gpt-2-small") << u"huggingface.co"_s;
    QTest::newRow("compare") << asked("compare:llama-2-7b,llama-3.1-8b") << u"huggingface.co"_s;
    QTest::newRow("routing") << asked("routing:deepseek-v3") << u"2412.19437"_s;
}

void CliOwn::citesWhatFiguresRestOn()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, named);
    const Program program;
    const Outcome outcome = program.run(asked("cite|--format|json") + typed);
    DEKADE_DONE(outcome);
    const QJsonArray sources = outcome.object().value(u"sources"_s).toArray();
    const QString bibtex = outcome.object().value(u"bibtex"_s).toString();
    QCOMPARE(outcome.object().value(u"figure"_s).toString(), typed.first());
    QVERIFY(!sources.isEmpty());
    QCOMPARE(bibtex.count(u"@misc{"_s), sources.size());
    QVERIFY2(outcome.out.contains(named.toUtf8()), outcome.out.constData());
    QSet<QString> keys;
    for (const QJsonValue &source : sources) {
        const QString key = source.toObject().value(u"key"_s).toString();
        QVERIFY2(!keys.contains(key) && bibtex.contains(u"@misc{"_s + key + u",\n"_s), qPrintable(key));
        keys.insert(key);
        QVERIFY(!source.toObject().value(u"title"_s).toString().isEmpty());
    }
    // Braces match, whatever titles and addresses hold: else every later entry is lost.
    QCOMPARE(bibtex.count(u'{'), bibtex.count(u'}'));
    QCOMPARE(program.run(asked("cite|--format|json") + typed).out, outcome.out);
    const Outcome text = program.run(asked("cite") + typed);
    DEKADE_DONE(text);
    QVERIFY(text.out.startsWith(bibtex.toUtf8()));
    QVERIFY(text.out.contains("\n1. "));
}

void CliOwn::aBibFileHoldsEntriesAlone()
{
    const Program program;
    DEKADE_DONE(program.run(asked("cite|compute|-o|refs.bib")));
    const QByteArray bytes = bytesOf(program.file(u"refs.bib"_s));
    QVERIFY(bytes.startsWith("@misc{"));
    QVERIFY(!bytes.contains("\n1. "));
    DEKADE_REFUSED(program.run(asked("cite|compute|-o|refs.bib")), 5);
}

void CliOwn::citesNothingThatIsNot_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("code");
    QTest::newRow("no such figure") << u"weights"_s << 2;
    QTest::newRow("no model") << u"architecture:"_s << 2;
    QTest::newRow("no such loads") << u"loads:nobody"_s << 2;
    QTest::newRow("no such model") << u"architecture:nobody"_s << 3;
    QTest::newRow("no shape") << u"architecture:gpt-4"_s << 3;
    QTest::newRow("router of nobody") << u"routing:nobody"_s << 3;
}

void CliOwn::citesNothingThatIsNot()
{
    QFETCH(QString, figure);
    QFETCH(int, code);
    DEKADE_REFUSED(Program().run({u"cite"_s, figure}), code);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliOwn)
#include "tst_cliown.moc"

// animate and the figures of recorded loads, as a script would ask for them.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace dekade::tests {

class CliFilm final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void framesAreWrittenOnceAndTheSame();
    void aGifIsTheSameEachTime();
    void aFilmThatCannotBeIsRefused_data();
    void aFilmThatCannotBeIsRefused();
    void aMissingEncoderSaysWhatToInstall();
    void loadsAreFigures_data();
    void loadsAreFigures();
    void routersAreFiguresAndChoices_data();
    void routersAreFiguresAndChoices();
    void loadsThatCannotBeAreRefused_data();
    void loadsThatCannotBeAreRefused();
};

static QStringList asked(const char *line) { return QString::fromUtf8(line).split(QLatin1Char('|')); }

void CliFilm::framesAreWrittenOnceAndTheSame()
{
    const Program program;
    const QStringList words = asked("animate|lab:none|--steps|20|--size|640x400");
    DEKADE_DONE(program.run(words + asked("-o|a/")));
    DEKADE_DONE(program.run(words + asked("-o|b/|--quiet")));
    const QStringList names = QDir(program.file(QStringLiteral("a"))).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 3 + 40); // steps 0, 10, 20, then two seconds
    // IHDR: width and height, 640 = 0x280 and 400 = 0x190
    QCOMPARE(bytesOf(program.file(QStringLiteral("a/frame-00001.png"))).mid(16, 8), QByteArray("\x00\x00\x02\x80\x00\x00\x01\x90", 8));
    for (const QString &name : names)
        QCOMPARE(bytesOf(program.file(QStringLiteral("a/") + name)), bytesOf(program.file(QStringLiteral("b/") + name)));
    DEKADE_REFUSED(program.run(words + asked("-o|a/")), 5);
    DEKADE_DONE(program.run(words + asked("-o|a/|--force")));
}

void CliFilm::aGifIsTheSameEachTime()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
        QSKIP("ffmpeg is not installed");
    const Program program;
    for (const char *name : {"a.gif", "b.gif"})
        DEKADE_DONE(program.run(asked("animate|lab:all|--steps|10|--chart-lang|zh_CN|--theme|dark|-o") + asked(name)));
    QVERIFY(bytesOf(program.file(QStringLiteral("a.gif"))).startsWith("GIF89a"));
    QCOMPARE(bytesOf(program.file(QStringLiteral("a.gif"))), bytesOf(program.file(QStringLiteral("b.gif"))));
}

void CliFilm::aFilmThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no film") << QStringLiteral("animate|opera|-o|a.gif");
    QTest::newRow("no subject") << QStringLiteral("animate|lab|-o|a.gif");
    QTest::newRow("unknown subject") << QStringLiteral("animate|lab:magic|-o|a.gif");
    QTest::newRow("no output") << QStringLiteral("animate|lab:none");
    QTest::newRow("standard output") << QStringLiteral("animate|lab:none|-o|-");
    QTest::newRow("another suffix") << QStringLiteral("animate|lab:none|-o|a.avi");
    QTest::newRow("too large") << QStringLiteral("animate|lab:none|--size|5000x400|-o|a.gif");
    QTest::newRow("too many steps") << QStringLiteral("animate|lab:none|--steps|2001|-o|a.gif");
    QTest::newRow("another option") << QStringLiteral("animate|lab:none|--dpi|96|-o|a.gif");
}
void CliFilm::aFilmThatCannotBeIsRefused()
{
    QFETCH(const QString, words);
    const Program program;
    DEKADE_REFUSED(program.run(words.split(QLatin1Char('|'))), 2);
    QCOMPARE(program.filesThere(), QStringList());
}

void CliFilm::aMissingEncoderSaysWhatToInstall()
{
    Program program;
    program.environment.insert(QStringLiteral("PATH"), QStringLiteral("/nowhere"));
    const Outcome refused = program.run(asked("animate|lab:none|--steps|0|-o|a.mp4"));
    DEKADE_REFUSED(refused, 5);
    QVERIFY2(refused.err.contains("apt install ffmpeg"), refused.err.constData());
    QCOMPARE(program.filesThere(), QStringList());
}

void CliFilm::loadsAreFigures_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("format");
    for (const char *model : {"loads:olmoe", "loads:Mixtral-8x7B-v0.1"}) {
        for (const char *format : {"png", "svg", "pdf", "csv", "json"})
            QTest::addRow("%s.%s", model, format) << QString::fromLatin1(model) << QString::fromLatin1(format);
    }
}
void CliFilm::loadsAreFigures()
{
    QFETCH(const QString, figure);
    QFETCH(const QString, format);
    const Program program;
    for (const char *name : {"a.", "b."})
        DEKADE_DONE(program.run({QStringLiteral("export"), figure, QStringLiteral("-o"), QString(QString::fromLatin1(name) + format)}));
    const QByteArray bytes = bytesOf(program.file(QStringLiteral("a.") + format));
    QVERIFY(bytes.size() > 1000);
    QCOMPARE(bytesOf(program.file(QStringLiteral("b.") + format)), bytes);
    if (format == QLatin1String("json"))
        QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), 5 * 3 * (figure.contains(QLatin1String("olmoe")) ? 64 : 8));
}

void CliFilm::routersAreFiguresAndChoices_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"png", "svg", "pdf", "csv", "json"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// A router's step as a picture, its whole play as CSV or JSON; the same bytes each time, and the counts are those of the play.
void CliFilm::routersAreFiguresAndChoices()
{
    QFETCH(const QString, format);
    const Program program;
    for (const char *name : {"a.", "b."})
        DEKADE_DONE(program.run({QStringLiteral("export"), QStringLiteral("routing:Mixtral 8x7B@29"), QStringLiteral("-o"),
            QString(QString::fromLatin1(name) + format)}));
    const QByteArray bytes = bytesOf(program.file(QStringLiteral("a.") + format));
    QVERIFY(bytes.size() > 200);
    QCOMPARE(bytesOf(program.file(QStringLiteral("b.") + format)), bytes);
    if (format == QLatin1String("csv"))
        QCOMPARE(bytes.count('\n'), 1 + 13); // the prepared sentence has thirteen tokens
    if (format != QLatin1String("json"))
        return;
    const QJsonObject trace = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(trace[QLatin1String("experts")].toInt(), 8);
    QCOMPARE(trace[QLatin1String("tokens")].toArray().size(), 13);
    int visits = 0;
    for (const QJsonValue &load : trace[QLatin1String("load")].toArray())
        visits += load.toInt();
    QCOMPARE(visits, 26);
}

void CliFilm::loadsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("no model") << QStringLiteral("export|loads:|-o|a.png");
    QTest::newRow("not recorded") << QStringLiteral("export|loads:gpt-4|-o|a.png");
    QTest::newRow("a filter") << QStringLiteral("export|loads:olmoe|--filter|family=gpt|-o|a.png");
    QTest::newRow("no such figure") << QStringLiteral("export|load|-o|a.png");
}
void CliFilm::loadsThatCannotBeAreRefused()
{
    QFETCH(const QString, words);
    const Program program;
    DEKADE_REFUSED(program.run(words.split(QLatin1Char('|'))), 2);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliFilm)
#include "tst_clifilm.moc"

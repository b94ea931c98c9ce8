// export and -o: every figure in every format, the same bytes anywhere, and files that are whole or as they were.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace dekade::tests {

class CliExport final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void everyFigureInEveryFormat_data();
    void everyFigureInEveryFormat();
    void optionsChangeTheFigure_data();
    void optionsChangeTheFigure();
    void importsStandBehind_data();
    void importsStandBehind();
    void whatCannotBeWrittenExitsFive_data();
    void whatCannotBeWrittenExitsFive();
    void anExistingFileNeedsForce();
    void aFullDiskKeepsTheOldFile_data();
    void aFullDiskKeepsTheOldFile();
    void standardOutputMayBeFull_data();
    void standardOutputMayBeFull();
};

static QStringList asked(const char *line) { return QString::fromUtf8(line).split(QLatin1Char('|')); }

static const char *magicOf(const QString &format)
{
    if (format == QLatin1String("png"))
        return "\x89PNG\r\n";
    if (format == QLatin1String("pdf"))
        return "%PDF-";
    return format == QLatin1String("svg") ? "<?xml" : "";
}

/// A machine that is as unlike the test's as the environment can make it.
static void makeOther(Program &program, const char *locale)
{
    const auto set
        = [&](const char *name, const char *value) { program.environment.insert(QString::fromLatin1(name), QString::fromLatin1(value)); };
    for (const char *name : {"LC_ALL", "LANG", "LC_NUMERIC"})
        set(name, locale);
    set("QT_SCALE_FACTOR", "2");
    set("QT_FONT_DPI", "144");
    set("QT_STYLE_OVERRIDE", "Windows");
    set("QT_QPA_PLATFORM", "minimal");
    set("TZ", "Pacific/Kiritimati");
    set("HOME", "/nonexistent");
}

void CliExport::importsStandBehind_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("inFull"); // where the filter asks for them; columns never are
    QTest::newRow("records") << 40 << true;
    QTest::newRow("columns") << 20040 << false;
}

/// A table as Epoch writes it: models of one day and size, and one of 1957.
void CliExport::importsStandBehind()
{
    QFETCH(int, rows);
    QFETCH(bool, inFull);
    const Program program;
    QByteArray table = "Model,Domain,Organization,Publication date,Parameters,Training dataset size (total),Confidence\n"
                       "Perceptron,Vision,Cornell,1957-01-01,1000000000,,Confident\n";
    for (int row = 1; row < rows; ++row)
        table += "Made up " + QByteArray::number(row) + ",Language,Lab,2021-06-01,3000000000,200000000000,Confident\n";
    QVERIFY(putBytes(program.file(QStringLiteral("made-up.csv")), table));
    DEKADE_DONE(program.run(asked("import|made-up.csv|--quiet")));
    DEKADE_DONE(program.run(asked("export|parameters|-o|faint.svg|--quiet")));
    const QString faint = QString::fromUtf8(bytesOf(program.file(QStringLiteral("faint.svg"))));
    const QString count = rows > 1000 ? QStringLiteral("20,039") : QStringLiteral("39");
    QVERIFY(faint.contains(QStringLiteral("and %1 of made-up, faint").arg(count)));
    QVERIFY(faint.contains(QStringLiteral("&quot;made-up&quot;:%1").arg(rows - 1)) || faint.contains(QStringLiteral("\"made-up\":%1").arg(rows - 1)));
    QVERIFY(faint.contains(QStringLiteral(">2019<")) && !faint.contains(QStringLiteral(">1960<"))); // the axis is the curated models'
    DEKADE_DONE(program.run(asked("export|parameters|-o|full.csv|--filter|dataset=made-up|--quiet")));
    QCOMPARE(bytesOf(program.file(QStringLiteral("full.csv"))).count("Made up"), inFull ? rows - 1 : 0);
}

void CliExport::everyFigureInEveryFormat_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("format");
    for (const char *figure : {"parameters", "tokens", "parameters-tokens", "compute", "sparsity", "granularity", "architecture:gpt-2-small",
             "compare:llama-2-7b,llama-3.1-8b", "compare:gpt-2-small,deepseek-v3,minimax-text-01"}) {
        for (const char *format : {"png", "svg", "pdf", "csv", "json"})
            QTest::addRow("%s.%s", figure, format) << QString::fromLatin1(figure) << QString::fromLatin1(format);
    }
}

void CliExport::everyFigureInEveryFormat()
{
    QFETCH(QString, figure);
    QFETCH(QString, format);
    const Program program;
    const QString name = QStringLiteral("figure.") + format;
    const QStringList typed {QStringLiteral("export"), figure, QStringLiteral("-o"), name, QStringLiteral("--quiet")};
    const Outcome outcome = program.run(typed);
    DEKADE_DONE(outcome);
    QCOMPARE(outcome.out, QByteArray());
    const QByteArray bytes = bytesOf(program.file(name));
    QVERIFY(bytes.size() > 200);
    QVERIFY(bytes.startsWith(magicOf(format)));
    if (format == QLatin1String("json"))
        QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
    QCOMPARE(program.filesThere(), QStringList {name});

    DEKADE_DONE(program.run(typed + asked("--force")));
    QVERIFY(bytesOf(program.file(name)) == bytes);
    for (const char *locale : {"de_DE.UTF-8", "zh_CN.UTF-8"}) {
        Program other;
        makeOther(other, locale);
        DEKADE_DONE(other.run(typed));
        QVERIFY2(bytesOf(other.file(name)) == bytes, locale);
    }
}

void CliExport::optionsChangeTheFigure_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *line : {"--size|320x320", "--size|640x480", "--preset|slide-4x3", "--preset|half-slide", "--preset|square",
             "--preset|print", "--theme|dark", "--theme|print", "--text|outlines", "--transparent", "--lens|article", "--measure|active",
             "--measure|non-embedding", "--filter|dense_or_moe=moe", "--filter|family=No Such Family",
             "--highlight|GPT-4|--highlight|deepseek-v3", "--chart-lang|zh_CN", "--lang|zh_CN"})
        QTest::newRow(line) << asked(line);
}

void CliExport::optionsChangeTheFigure()
{
    QFETCH(QStringList, options);
    const Program program;
    const Outcome outcome = program.run(asked("export|parameters|-o|a.svg") + options);
    DEKADE_DONE(outcome);
    static const QByteArray plain = [] {
        const Program other;
        (void)other.run(asked("export|parameters|-o|a.svg"));
        return bytesOf(other.file(QStringLiteral("a.svg")));
    }();
    const QByteArray bytes = bytesOf(program.file(QStringLiteral("a.svg")));
    QVERIFY(bytes.size() > 500 && plain.size() > 500);
    QVERIFY(bytes != plain);
}

void CliExport::whatCannotBeWrittenExitsFive_data()
{
    QTest::addColumn<QStringList>("typed");
    for (const char *line : {"export|parameters|-o|none/x.csv", "export|parameters|-o|folder.csv",
             "export|parameters|-o|folder.csv|--force", "export|parameters|-o|/proc/x.csv", "export|parameters|-o|file.txt/x.csv",
             "models|-o|none/x", "models|-o|folder.csv|--force", "models|-o|/proc/x", "models|-o|/dev/full|--force",
             "figures|-o|/dev/null|--force", "facts|GPT-4|-o|none/x", "sources|-o|none/x", "search|gpt|-o|none/x", "verify|-o|none/x"})
        QTest::newRow(line) << asked(line);
}

void CliExport::whatCannotBeWrittenExitsFive()
{
    QFETCH(QStringList, typed);
    const Program program;
    QVERIFY(QDir().mkpath(program.file(QStringLiteral("folder.csv"))));
    QVERIFY(putBytes(program.file(QStringLiteral("file.txt")), "kept"));
    DEKADE_REFUSED(program.run(typed), 5);
    QCOMPARE(program.filesThere(), asked("file.txt|folder.csv"));
    QVERIFY(QDir(program.file(QStringLiteral("folder.csv"))).isEmpty());
}

void CliExport::anExistingFileNeedsForce()
{
    const Program program;
    const QString path = program.file(QStringLiteral("x.csv"));
    QVERIFY(putBytes(path, "the old file"));
    const Outcome refused = program.run(asked("export|parameters|-o|x.csv"));
    DEKADE_REFUSED(refused, 5);
    QVERIFY2(refused.err.contains("--force") && refused.err.contains("x.csv"), refused.err.constData());
    QCOMPARE(bytesOf(path), QByteArray("the old file"));
    DEKADE_DONE(program.run(asked("--force|export|parameters|-o|x.csv")));
    QVERIFY(bytesOf(path).size() > 1000);
    QCOMPARE(program.filesThere(), asked("x.csv"));
}

void CliExport::aFullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<QStringList>("typed");
    for (const char *line : {"export|parameters|-o|old.png", "export|parameters|-o|old.svg", "export|parameters|-o|old.pdf",
             "export|parameters|-o|old.csv", "export|parameters|-o|old.json", "models|-o|old.txt|--format|json"})
        QTest::newRow(line) << asked(line);
}

void CliExport::aFullDiskKeepsTheOldFile()
{
    QFETCH(QStringList, typed);
    const Program program;
    const QString name = typed.at(typed.indexOf(QStringLiteral("-o")) + 1);
    QVERIFY(putBytes(program.file(name), "the old file"));
    // No file may grow beyond 4 blocks of 512 (dash) or 1024 bytes (others).
    DEKADE_REFUSED(program.runInShell(QStringLiteral("ulimit -f 4; exec \"$@\""), typed + asked("--force")), 5);
    QCOMPARE(bytesOf(program.file(name)), QByteArray("the old file"));
    QCOMPARE(program.filesThere(), QStringList {name});
}

void CliExport::standardOutputMayBeFull_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("typed");
    for (const char *line : {"models", "models|--format|json", "facts|GPT-4", "sources", "search|llama", "figures", "verify", "--help",
             "--version", "models|-o|-"})
        QTest::addRow("full: %s", line) << QStringLiteral("exec \"$@\" > /dev/full") << asked(line);
    QTest::newRow("closed: models") << QStringLiteral("exec \"$@\" >&-") << asked("models");
    QTest::newRow("closed: --help") << QStringLiteral("exec \"$@\" >&-") << asked("--help");
}

void CliExport::standardOutputMayBeFull()
{
    QFETCH(QString, script);
    QFETCH(QStringList, typed);
    DEKADE_REFUSED(Program().runInShell(script, typed), 5);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliExport)
#include "tst_cliexport.moc"

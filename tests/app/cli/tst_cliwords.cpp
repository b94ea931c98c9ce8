// What was typed: verbs, options, their values, and how mistakes in them are told.
#include "tests/app/cli/program.h"

#include <algorithm>

namespace dekade::tests {

class CliWords final : public Case {
    Q_OBJECT

private Q_SLOTS:
    void aMistakeExitsTwo_data();
    void aMistakeExitsTwo();
    void aMistakeNamesWhatThereIs_data();
    void aMistakeNamesWhatThereIs();
    void optionsStandAnywhere_data();
    void optionsStandAnywhere();
    void helpAndVersion();
    void everyLanguageAnswers();
    void nothingTypedMovesTheCursor_data();
    void nothingTypedMovesTheCursor();
    void wordsAreReadBeforeAnyFile_data();
    void wordsAreReadBeforeAnyFile();
    void aWindowNeedsADisplay();
    void aDisplayThatDoesNotAnswerIsNamed_data();
    void aDisplayThatDoesNotAnswerIsNamed();
    void noVerbNeedsADisplay();
};

/// A row with the words of a command, separated by '|': words may hold spaces.
static void words(const char *line) { QTest::newRow(line) << QString::fromUtf8(line).split(QLatin1Char('|')); }

void CliWords::aMistakeExitsTwo_data()
{
    QTest::addColumn<QStringList>("typed");
    for (const char *line :
        {"mdels", "", "|", "MODELS", "models|extra", "sources|extra", "figures|extra", "verify|extra", "facts", "facts|GPT-4|GPT-3",
            "search", "export", "export|parameters|tokens|-o|x.png", "models|--frmat|json", "models|--format", "models|--format|xml",
            "models|--format=", "models|--lang|fr", "models|--lang|", "models|--db|", "models|--db=", "models|--db", "models|-o",
            "models|-o|", "models|--quiet=yes", "models|--lens|mine", "models|--lens=", "models|--filter|nope=1", "models|--filter|family",
            "models|--filter|=x", "models|--filter|since=soon", "models|--filter|notable=perhaps", "models|--filter|dense_or_moe=thick",
            "models|--filter|basis=guessed", "models|--size|640x480", "facts|GPT-4|--filter|family=GPT", "sources|--lens|official",
            "figures|--transparent", "--filter|family=GPT", "--format|json", "-z", "---"})
        words(line);
    for (const char *line :
        {"export|nope|-o|x.png", "export|parameters", "export|parameters|-o", "export|parameters|-o|", "export|parameters|-o|x",
            "export|parameters|-o|x.bmp", "export|parameters|-o|png", "export|parameters|-o|-", "export||-o|x.png"})
        words(line);
    for (const char *option :
        {"--size|0x0", "--size|100x100", "--size|99999x1", "--size|1x99999", "--size|abc", "--size|", "--size|-640x480", "--size|640",
            "--size|640x", "--size|640x480x2", "--size|640.5x480", "--size|999999999999x480", "--size|319x640", "--size|16385x640",
            "--dpi|0", "--dpi|-96", "--dpi|35", "--dpi|1201", "--dpi|96.5", "--dpi|many", "--dpi|", "--theme|pink", "--theme|",
            "--preset|poster", "--text|curves", "--measure|weight", "--lens|mine", "--chart-lang|fr", "--filter|nope=1",
            "--size|640x480|--preset|slide", "--size|16384x16384", "--size|2000x2000|--dpi|1200", "--transparent=1", "--highlight"})
        words(QByteArray(QByteArray("export|parameters|-o|x.png|") + option).constData());
}

void CliWords::aMistakeExitsTwo()
{
    QFETCH(QStringList, typed);
    const Program program;
    DEKADE_REFUSED(program.run(typed), 2);
    QCOMPARE(program.filesThere(), QStringList());
}

void CliWords::aMistakeNamesWhatThereIs_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("named");
    const auto row = [](const char *typed, const char *named) {
        QTest::newRow(typed) << QString::fromUtf8(typed).split(QLatin1Char('|')) << QString::fromUtf8(named).split(QLatin1Char('|'));
    };
    row("mdels", "did you mean models|facts|sources|search|figures|export|verify");
    row("models|--frmat|json", "--format|--help");
    row("models|--lens|mine", "official|computed|article|gist");
    row("models|--lang|fr", "en|zh_CN");
    row("models|--format|xml", "text|json");
    row("models|--filter|nope=1",
        "since|until|family|organization|domain|country|dense_or_moe|openness|notable|finetuned|frontier|dataset|basis|flagged|text");
    row("export|nope|-o|x.png", "parameters|tokens|parameters-tokens");
    row("export|parameters|-o|x.bmp", ".png|.svg|.pdf|.csv|.json");
    row("export|parameters|-o|x.png|--size|1x1", "320|16384");
    row("export|parameters|-o|x.png|--dpi|1", "36|1200");
    row("export|parameters|-o|x.png|--theme|pink", "light|dark|print");
    row("export|parameters|-o|x.png|--preset|poster", "slide|slide-4x3|half-slide|square|print");
    row("export|parameters|-o|x.png|--text|curves", "live|outlines");
    row("export|parameters|-o|x.png|--measure|weight", "total|active|non-embedding");
}

void CliWords::aMistakeNamesWhatThereIs()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, named);
    const Outcome outcome = Program().run(typed);
    DEKADE_REFUSED(outcome, 2);
    for (const QString &each : named)
        QVERIFY2(outcome.err.contains(each.toUtf8()), outcome.err.constData());
}

void CliWords::optionsStandAnywhere_data()
{
    QTest::addColumn<QStringList>("typed");
    for (const char *line : {"--format|json|models|--lens|gist", "models|--lens|gist|--format|json", "--lens=gist|models|--format=json",
             "--lens|gist|--format|json|--quiet|models", "--lang|en|models|--lens|gist|--format|json|--db|nothing-here.sqlite",
             "models|--lens|official|--lens|gist|--format|json"})
        words(line);
}

void CliWords::optionsStandAnywhere()
{
    QFETCH(QStringList, typed);
    const Program program;
    const Outcome outcome = program.run(typed);
    DEKADE_DONE(outcome);
    static const Outcome first = outcome;
    QVERIFY(!outcome.array().isEmpty());
    QCOMPARE(outcome.out, first.out);
    QCOMPARE(program.filesThere(), QStringList()); // reading makes no store
}

void CliWords::helpAndVersion()
{
    const Outcome help = Program().run({QStringLiteral("--help")});
    DEKADE_DONE(help);
    for (const char *word : {"models", "facts MODEL", "sources", "search WORDS", "figures", "export FIGURE", "verify", "--db", "--lang",
             "--quiet", "--format", "-o", "--force", "--filter", "--lens", "--measure", "--size", "--preset", "--dpi", "--theme", "--text",
             "--transparent", "--highlight", "--chart-lang", "--help", "--version"})
        QVERIFY2(help.out.contains(word), word);
    const Outcome afterVerb = Program().run({QStringLiteral("models"), QStringLiteral("--help")});
    DEKADE_DONE(afterVerb);
    QCOMPARE(afterVerb.out, help.out);
    const Outcome version = Program().run({QStringLiteral("--version")});
    DEKADE_DONE(version);
    QVERIFY(version.out.startsWith("dekade "));
}

void CliWords::everyLanguageAnswers()
{
    for (const char *language : {"en", "zh_CN"}) {
        const QString lang = QString::fromLatin1(language);
        DEKADE_DONE(Program().run({QStringLiteral("--lang"), lang, QStringLiteral("models")}));
        DEKADE_DONE(Program().run({QStringLiteral("--lang"), lang, QStringLiteral("facts"), QStringLiteral("GPT-4")}));
        DEKADE_DONE(Program().run({QStringLiteral("--lang"), lang, QStringLiteral("--help")}));
        DEKADE_REFUSED(Program().run({QStringLiteral("--lang"), lang, QStringLiteral("facts"), QStringLiteral("no such")}), 3);
    }
    // A mistake is told in the language asked for, wherever it stands.
    for (const char *line : {"mdels|--lang|zh_CN", "--lang=zh_CN|mdels", "mdels"}) {
        const Outcome outcome = Program().run(QString::fromLatin1(line).split(QLatin1Char('|')));
        DEKADE_REFUSED(outcome, 2);
        const QString told = QString::fromUtf8(outcome.err);
        const bool isChinese = std::any_of(told.begin(), told.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        QCOMPARE(isChinese, QByteArray(line).contains("zh_CN"));
    }
    // JSON is for programs: its keys and numbers know no language.
    const QStringList json {QStringLiteral("models"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--lang")};
    QCOMPARE(Program().run(json + QStringList {QStringLiteral("zh_CN")}).out, Program().run(json + QStringList {QStringLiteral("en")}).out);
}

void CliWords::nothingTypedMovesTheCursor_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<int>("code");
    const auto row = [](const char *before, int code) {
        QTest::newRow(before) << QString::fromUtf8(before).split(QLatin1Char('|'), Qt::SkipEmptyParts) << code;
    };
    row("", 2);
    row("facts", 3);
    row("models|--lens", 2);
    row("models|--filter", 2);
    row("models|--format", 2);
    row("models|-o|x|--db", 3);
    row("export|parameters|-o|x.png|--highlight", 3);
    row("export|parameters|-o", 2);
    row("export|-o|x.png", 2);
}

void CliWords::nothingTypedMovesTheCursor()
{
    QFETCH(QStringList, before);
    QFETCH(int, code);
    const QString hostile = QStringLiteral("a\nb\r\tdekade: all is well\x1b[31m\x07\u009b2J\u202e\u2028%s%n<b>x");
    const Program program;
    if (before.contains(QStringLiteral("--db")))
        QVERIFY(putBytes(program.file(hostile), "not a store"));
    const Outcome outcome = program.run(before + QStringList {hostile});
    DEKADE_REFUSED(outcome, code);
    for (const QChar c : QString::fromUtf8(outcome.err.chopped(1)))
        QVERIFY2(
            c.category() != QChar::Other_Control && c.unicode() != 0x202e && c.unicode() != 0x2028, outcome.err.toHex(' ').constData());
    QVERIFY2(outcome.err.contains("\\x1b[31m") && outcome.err.contains("%s%n<b>x"), outcome.err.constData());
}

void CliWords::wordsAreReadBeforeAnyFile_data()
{
    QTest::addColumn<QStringList>("typed");
    for (const char *line :
        {"models|--lens|mine", "models|--filter|nope=1", "facts|GPT-4|--lens|mine", "export|nope|-o|x.png", "export|parameters|-o|x.bmp",
            "export|parameters|-o|x.png|--size|1x1", "export|parameters|-o|x.png|--dpi|1", "export|parameters|-o|x.png|--theme|pink",
            "export|parameters|-o|x.png|--size|16384x16384", "export|parameters|-o|x.png|--filter|nope=1"})
        words(line);
}

void CliWords::wordsAreReadBeforeAnyFile()
{
    QFETCH(QStringList, typed);
    const Program program;
    QVERIFY(putBytes(program.file(QStringLiteral("garbage.sqlite")), "not a store at all"));
    DEKADE_REFUSED(program.run(typed + QStringList {QStringLiteral("--db"), QStringLiteral("garbage.sqlite")}), 2);
}

void CliWords::aWindowNeedsADisplay() { DEKADE_REFUSED(Program().run({}), 3); }

void CliWords::aDisplayThatDoesNotAnswerIsNamed_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("no X server there") << u"DISPLAY"_qs << u":977"_qs;
    QTest::newRow("no such platform") << u"QT_QPA_PLATFORM"_qs << u"bogus"_qs;
}

void CliWords::aDisplayThatDoesNotAnswerIsNamed()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    Program program;
    program.environment.insert(variable, value);
    const Outcome outcome = program.run({});
    DEKADE_REFUSED(outcome, 3);
    QVERIFY2(outcome.err.contains(QString(variable + QLatin1Char('=') + value).toUtf8()), outcome.err.constData());
}

void CliWords::noVerbNeedsADisplay()
{
    Program program;
    program.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("no-such-platform"));
    program.environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":987"));
    program.environment.insert(QStringLiteral("QT_DEBUG_PLUGINS"), QStringLiteral("1"));
    for (const char *line : {"models", "facts|GPT-4", "sources", "search|gpt", "figures", "verify", "--help", "export|tokens|-o|x.png"})
        DEKADE_DONE(program.run(QString::fromLatin1(line).split(QLatin1Char('|'))));
    DEKADE_REFUSED(program.run({QStringLiteral("mdels")}), 2);
}

} // namespace dekade::tests

QTEST_GUILESS_MAIN(dekade::tests::CliWords)
#include "tst_cliwords.moc"

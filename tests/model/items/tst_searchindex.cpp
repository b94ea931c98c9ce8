#include "model/items/searchbuilder.h"
#include "model/items/searchfold.h"
#include "tests/support/case.h"
#include "tests/support/samplecatalogue.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace dekade;
using items::MatchKind;
using items::SearchIndexPtr;
using items::SearchMatch;

Q_DECLARE_METATYPE(dekade::items::MatchKind)

namespace {

struct Entry {
    const char *name;
    const char *alias;
    const char *maker;
    bool curated;
};

constexpr Entry kEntries[] = {{"Llama 3.1 405B", "llama-3.1-405b", "Meta", true}, {"Llama 3", "", "Meta", true},
    {"Open LLaMA 3B", "", "OpenLM", false}, {"Llama", "", "Somebody", false}, {"GPT-4", "", "OpenAI", true}, {"GPT-2 4B", "", "OpenAI", true},
    {"GLM-4.5", "智谱清言", "智谱", true}, {"Café Größe", "", "Ærø", false}, {"Codellama Mini", "", "Meta", false}, {"<b>x</b> %_\"*", "", "a'b", false}};

SearchIndexPtr sampleIndex()
{
    items::SearchIndexBuilder builder;
    for (const Entry &entry : kEntries) {
        const QString name = QString::fromUtf8(entry.name);
        const QString alias = QString::fromUtf8(entry.alias);
        const QStringView names[] = {name, alias};
        const int shared[] = {builder.share({QString::fromUtf8(entry.maker)})};
        builder.add(names, shared, entry.curated);
    }
    return builder.build();
}

QString named(const std::vector<SearchMatch> &matches)
{
    QStringList names;
    for (const SearchMatch &match : matches)
        names << QString::fromUtf8(kEntries[match.row].name);
    return names.join(QStringLiteral("; "));
}

/// Random short words of few letters, so that they meet one another in every way.
QString randomText(QRandomGenerator &random, int words)
{
    static const QString kLetters = QStringLiteral("abcAB12智谱é-.");
    QString text;
    for (int word = 0; word < words; ++word) {
        for (int length = random.bounded(1, 5); length > 0; --length)
            text += kLetters[random.bounded(static_cast<int>(kLetters.size()))];
        text += QLatin1Char(' ');
    }
    return text;
}

/// The rule as it is told, looked up one text at a time.
bool meets(const std::string &text, const QString &typed)
{
    const std::string lines = ' ' + text;
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::string folded = items::folded(word);
        if (lines.find(folded) == std::string::npos)
            return false;
        for (const QString &piece : QString::fromStdString(folded).split(QLatin1Char(' '))) {
            const std::string bytes = piece.toStdString();
            if (lines.find(bytes.size() == 1 ? ' ' + bytes : bytes) == std::string::npos)
                return false;
        }
    }
    return !items::folded(typed).empty();
}

} // namespace

class SearchIndexTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("signs alone", " -/.:% ", "");
        row("case and signs", "  GPT-4 (Turbo)!", "gpt 4 turbo");
        row("diacritics", "Café Größe ÅSA", "cafe große asa");
        row("Chinese stands apart", "智谱GLM-4.5版", "智 谱 glm 4 5 版");
        row("Hangul and Kana stay whole", "한글がパ", "한 글 が パ");
        row("full width", "ＧＰＴ４", "gpt4");
        row("beyond the first plane", "𠀀x", "𠀀 x");
        row("Cyrillic and Greek", "ЙОД ΆΛΦΑ", "иод αλφα");
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(QString::fromStdString(items::folded(text)), "expected");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *words, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(expected);
        };
        row("exact first, then curated, short before long, word starts, inside", "llama",
            "Llama; Llama 3; Llama 3.1 405B; Open LLaMA 3B; Codellama Mini");
        row("a letter", "l", "Llama 3; Llama 3.1 405B; Llama; Open LLaMA 3B");
        row("two words in any order", "meta 405", "Llama 3.1 405B");
        row("joined words stand together", "gpt-4", "GPT-4");
        row("the same apart", "gpt 4", "GPT-4; GPT-2 4B");
        row("an alias", "llama-3.1-4", "Llama 3.1 405B");
        row("a maker in part", "opena", "GPT-4; GPT-2 4B");
        row("Chinese", "智", "GLM-4.5");
        row("Chinese together", "清言", "GLM-4.5");
        row("Chinese not together", "言清", "");
        row("without diacritics", "cafe große", "Café Größe");
        row("with them", "CAFÉ", "Café Größe");
        row("inside", "odella", "Codellama Mini");
        row("no hit", "zzz", "");
        row("one word without a hit", "llama zzz", "");
        row("signs are no operators", "\"x\" -*%_", "<b>x</b> %_\"*");
        row("signs alone", "-*%", "");
        row("nothing", "", "");
    }
    void finds()
    {
        QFETCH(QString, words);
        QTEST(named(sampleIndex()->search(words)), "expected");
    }

    void tellsTheKind_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<MatchKind>("kind");
        QTest::newRow("exact") << QStringLiteral("glm 4.5") << MatchKind::Exact;
        QTest::newRow("prefix") << QStringLiteral("codel") << MatchKind::Prefix;
        QTest::newRow("prefix of two words") << QStringLiteral("codellama mi") << MatchKind::Prefix;
        QTest::newRow("prefix of an alias") << QStringLiteral("智谱清") << MatchKind::Prefix;
        QTest::newRow("word start") << QStringLiteral("mini") << MatchKind::WordStart;
        QTest::newRow("inside") << QStringLiteral("dellam") << MatchKind::Inside;
    }
    void tellsTheKind()
    {
        QFETCH(QString, words);
        const std::vector<SearchMatch> matches = sampleIndex()->search(words);
        QCOMPARE(matches.size(), std::size_t(1));
        QTEST(matches.front().kind, "kind");
    }

    void keepsTheLimit()
    {
        QCOMPARE(sampleIndex()->search(u"l", 2).size(), std::size_t(2));
        QVERIFY(sampleIndex()->search(u"l", 0).empty());
        QVERIFY(sampleIndex()->search(u"l", -1).empty());
        QVERIFY(sampleIndex()->search(QString(100000, QLatin1Char('l'))).empty());
        QVERIFY(items::SearchIndexBuilder().build()->search(u"l").empty());
    }

    /// Whatever is typed, what the index finds is what a look at every text finds.
    void agreesWithALookAtEveryText()
    {
        QRandomGenerator random(7);
        items::SearchIndexBuilder builder;
        std::vector<std::string> texts;
        for (int i = 0; i < 400; ++i) {
            const QString name = randomText(random, random.bounded(1, 4));
            const QStringView names[] = {name};
            builder.add(names, {}, i % 5 == 0);
            texts.push_back(items::folded(name));
        }
        const SearchIndexPtr index = builder.build();
        for (int i = 0; i < 3000; ++i) {
            const QString typed = randomText(random, random.bounded(1, 3));
            std::vector<int> found;
            MatchKind last = MatchKind::Exact;
            for (const SearchMatch &match : index->search(typed, 1000)) {
                QVERIFY(match.kind >= last);
                last = match.kind;
                found.push_back(match.row);
            }
            std::sort(found.begin(), found.end());
            std::vector<int> expected;
            for (int row = 0; row < 400; ++row) {
                if (meets(texts[static_cast<std::size_t>(row)], typed))
                    expected.push_back(row);
            }
            QVERIFY2(found == expected, qPrintable(typed));
        }
    }

    void findsEveryModelOfACatalogueByItsName()
    {
        const catalogue::CataloguePtr sample = tests::sampleCatalogue();
        const SearchIndexPtr index = items::searchIndexOf(*sample);
        QCOMPARE(index->size(), static_cast<int>(sample->models().size()));
        for (std::size_t row = 0; row < sample->models().size(); ++row) {
            const std::vector<SearchMatch> matches = index->search(sample->models()[row].name);
            QVERIFY2(!matches.empty(), qPrintable(sample->models()[row].name));
            QCOMPARE(matches.front(), (SearchMatch {static_cast<int>(row), MatchKind::Exact}));
        }
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"

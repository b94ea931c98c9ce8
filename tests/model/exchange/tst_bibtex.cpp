#include "model/exchange/bibtex.h"
#include "tests/support/case.h"
#include "tests/support/hostilestore.h"

using namespace dekade;
using namespace Qt::StringLiterals;
using exchange::Reference;

/// What is cited can be read by BibTeX, whatever its title.
class BibtexTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Attention Is All You Need"_s << u"Attention Is All You Need"_s;
        QTest::newRow("signs") << u"50% of {x}: R&D #1_a $5"_s << u"50\\% of \\textbraceleft{}x\\textbraceright{}: R\\&D \\#1\\_a \\$5"_s;
        QTest::newRow("commands") << u"\\input{~/x}^2"_s << u"\\textbackslash{}input\\textbraceleft{}\\textasciitilde{}/x\\textbraceright{}\\textasciicircum{}2"_s;
        QTest::newRow("one brace") << u"a { b"_s << u"a \\textbraceleft{} b"_s;
        QTest::newRow("quotes") << u"\"so\""_s << u"\\textquotedbl{}so\\textquotedbl{}"_s;
        QTest::newRow("lines") << u" two\nlines\tand a tab "_s << u"two lines and a tab"_s;
        QTest::newRow("Chinese") << u"大模型，多大？"_s << u"大模型，多大？"_s;
    }

    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(exchange::bibtexText(text), written);
    }

    void keys()
    {
        const std::vector<Reference> references {{u"gpt3-paper"_s}, {u"import/table 1.csv"_s}, {u"GPT3-Paper"_s}, {u"模型"_s}, {u"2024/x"_s}, {u"模"_s}};
        QCOMPARE(exchange::bibtexKeys(references),
            (QStringList {u"gpt3-paper"_s, u"import-table-1-csv"_s, u"GPT3-Paper-2"_s, u"source"_s, u"s-2024-x"_s, u"source-2"_s}));
    }

    void entry()
    {
        const std::vector<Reference> references {{u"gpt3"_s, u"Language Models are Few-Shot Learners"_s, u"https://arxiv.org/abs/2005.14165"_s, u"2020-05-28"_s, {}}};
        QCOMPARE(exchange::bibtex(references),
            u"@misc{gpt3,\n  title = {{Language Models are Few-Shot Learners}},\n  year = {2020},\n  month = may,\n  day = {28},\n"
            "  howpublished = {\\url{https://arxiv.org/abs/2005.14165}},\n  url = {https://arxiv.org/abs/2005.14165},\n}\n"_s);
        QCOMPARE(exchange::referenceLine(references.front()),
            u"Language Models are Few-Shot Learners. 2020-05-28. https://arxiv.org/abs/2005.14165"_s);
    }

    void bracesMatchWhateverIsCited()
    {
        std::vector<Reference> references;
        for (const QString &text : tests::hostileTexts())
            references.push_back({text, text + u"{"_s, u"https://example.org/"_s + text + u"}\\ \n"_s, u"2024"_s, u"}"_s + text});
        const QString text = exchange::bibtex(references);
        int depth = 0;
        int entries = 0;
        for (const QChar c : text) {
            entries += c == u'@' && depth == 0 ? 1 : 0;
            depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            QVERIFY(depth >= 0);
        }
        QCOMPARE(depth, 0);
        QCOMPARE(entries, static_cast<int>(references.size()));
    }
};

QTEST_GUILESS_MAIN(BibtexTest)
#include "tst_bibtex.moc"

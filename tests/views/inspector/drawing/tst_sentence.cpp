#include "tests/support/case.h"
#include "views/inspector/drawing/sayer.h"

using namespace dekade;
using namespace dekade::inspector;
using architecture::Dimension;

namespace {

QStringList textsOf(const Sentence &sentence)
{
    QStringList texts;
    for (const Piece &piece : sentence)
        texts << piece.text;
    return texts;
}

class SentenceTest final : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirDimension();
    void longestThatFits();
    void wrapsBetweenWordsOnly_data();
    void wrapsBetweenWordsOnly();
};

void SentenceTest::numbersKeepTheirDimension()
{
    DiagramOptions options;
    options.differing = {Dimension::KvHeads};
    const Sayer sayer(options);
    const Sentence sentence = sayer.say("%1 heads of %2 make %3",
        {sayer.number(8192, {Dimension::KvHeads}), sayer.number(128, {Dimension::HeadWidth}), Sayer::plain(QStringLiteral("x"))});
    QCOMPARE(textsOf(sentence),
        (QStringList {QStringLiteral("8,192"), QStringLiteral(" heads of "), QStringLiteral("128"), QStringLiteral(" make x")}));
    QVERIFY(sentence[0].differs && !sentence[2].differs);
    QCOMPARE(weightOf(sentence[0], Strength::Plain), theme::Weight::SemiBold);
    QCOMPARE(weightOf(sentence[2], Strength::Plain), theme::Weight::Regular);
}

void SentenceTest::longestThatFits()
{
    const std::vector<Sentence> choices {{Sayer::plain(QStringLiteral("a long choice of words"))}, {Sayer::plain(QStringLiteral("short"))}};
    QCOMPARE(fitting(choices, 12, Strength::Plain, 1000), choices[0]);
    QCOMPARE(fitting(choices, 12, Strength::Plain, widthOf(choices[0], 12, Strength::Plain)), choices[0]);
    QCOMPARE(fitting(choices, 12, Strength::Plain, widthOf(choices[0], 12, Strength::Plain) - 1), choices[1]);
    QCOMPARE(fitting(choices, 12, Strength::Plain, 1), choices[1]);
}

void SentenceTest::wrapsBetweenWordsOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    QTest::newRow("English") << QStringLiteral("every query head has its own key") << 80.0;
    QTest::newRow("Chinese") << QStringLiteral("每个查询头都有自己的键头和值头。") << 80.0;
    QTest::newRow("a product") << QStringLiteral("cached: 2 × 8 × 128 numbers") << 90.0;
    QTest::newRow("one line") << QStringLiteral("short") << 500.0;
}

void SentenceTest::wrapsBetweenWordsOnly()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    const std::vector<Sentence> lines = wrapped({Sayer::plain(text)}, 12, width);
    QString whole;
    for (const Sentence &line : lines) {
        QVERIFY(widthOf(line, 12, Strength::Plain) <= width + 4); // a blank may hang
        const QString words = textsOf(line).join(QString());
        QVERIFY(!words.trimmed().endsWith(QChar(0x00d7)) && !words.startsWith(QChar(0x00d7)));
        whole += words;
    }
    QCOMPARE(whole, text);
    QVERIFY(!textsOf(lines.back()).join(QString()).startsWith(QStringLiteral("。")));
}

} // namespace

QTEST_MAIN(SentenceTest)
#include "tst_sentence.moc"

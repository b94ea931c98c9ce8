#include "model/base/numberformat.h"
#include "tests/support/case.h"

#include <limits>

using namespace dekade;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

} // namespace

class NumberFormatTest : public tests::Case {
    Q_OBJECT

private Q_SLOTS:
    // What the makers, the article and the gist write, in their own words.
    void compactSpeaksBothLanguages_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("gpt-2 small, README") << 124e6 << u"124M"_qs << u"1.24亿"_qs;
        QTest::newRow("gpt-2 small, article") << 137e6 << u"137M"_qs << u"1.37亿"_qs;
        QTest::newRow("gpt-2 large, article") << 812e6 << u"812M"_qs << u"8.12亿"_qs;
        QTest::newRow("gpt-2 xl, article") << 1.61e9 << u"1.61B"_qs << u"16.1亿"_qs;
        QTest::newRow("gpt-3, article") << 175e9 << u"175B"_qs << u"1750亿"_qs;
        QTest::newRow("llama 3.1 405b, article") << 405e9 << u"405B"_qs << u"4050亿"_qs;
        QTest::newRow("llama 3.1 405b, tokens") << 15.6e12 << u"15.6T"_qs << u"15.6万亿"_qs;
        QTest::newRow("llama 3.1 405b, tokens in the article") << 3.67e12 << u"3.67T"_qs << u"3.67万亿"_qs;
        QTest::newRow("deepseek-v3, tokens in the article") << 14.8e12 << u"14.8T"_qs << u"14.8万亿"_qs;
        QTest::newRow("40M annealing tokens") << 40e6 << u"40M"_qs << u"4000万"_qs;
        QTest::newRow("context of 128K") << 128e3 << u"128K"_qs << u"12.8万"_qs;
        QTest::newRow("context of 2048") << 2048.0 << u"2.05K"_qs << u"2050"_qs;
        QTest::newRow("zero") << 0.0 << u"0"_qs << u"0"_qs;
        QTest::newRow("minus zero") << -0.0 << u"0"_qs << u"0"_qs;
        QTest::newRow("one") << 1.0 << u"1"_qs << u"1"_qs;
        QTest::newRow("below one") << 0.0456 << u"0.0456"_qs << u"0.0456"_qs;
        QTest::newRow("a negative difference") << -13e6 << u"-13M"_qs << u"-1300万"_qs;
        QTest::newRow("just a suffix") << 1e12 << u"1T"_qs << u"1万亿"_qs;
        QTest::newRow("just below the last suffix") << 1.6e14 << u"160T"_qs << u"160万亿"_qs;
        QTest::newRow("10^15") << 1e15 << u"1e15"_qs << u"1000万亿"_qs;
        QTest::newRow("10^18") << 1.6e18 << u"1.6e18"_qs << u"1.6e18"_qs;
        QTest::newRow("training compute of llama 3.1 405b") << 3.8e25 << u"3.8e25"_qs << u"3.8e25"_qs;
        QTest::newRow("tiny") << 1.6e-9 << u"1.6e-9"_qs << u"1.6e-9"_qs;
        QTest::newRow("largest double") << std::numeric_limits<double>::max() << u"1.8e308"_qs << u"1.8e308"_qs;
        QTest::newRow("smallest double") << std::numeric_limits<double>::denorm_min() << u"5e-324"_qs << u"5e-324"_qs;
        QTest::newRow("nan") << kNan << u"–"_qs << u"–"_qs;
        QTest::newRow("infinite") << -kInfinity << u"–"_qs << u"–"_qs;
    }

    void compactSpeaksBothLanguages()
    {
        QFETCH(double, value);
        QTEST(base::compactNumber(value), "english");
        QTEST(base::compactNumber(value, QLocale::Chinese), "chinese");
    }

    void compactRoundsHalvesAwayFromZero_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("significant");
        QTest::addColumn<QString>("text");
        QTest::newRow("half up") << 1.125e9 << 3 << u"1.13B"_qs;
        QTest::newRow("half down, negative") << -1.125e9 << 3 << u"-1.13B"_qs;
        QTest::newRow("a half that binary holds too small") << 1.005e9 << 3 << u"1.01B"_qs;
        QTest::newRow("a small half that binary holds too small") << 1.005 << 3 << u"1.01"_qs;
        QTest::newRow("just under a half") << 1.12499e9 << 3 << u"1.12B"_qs;
        QTest::newRow("carry within a suffix") << 9.996e9 << 3 << u"10B"_qs;
        QTest::newRow("carry moves the suffix") << 999.96e9 << 3 << u"1T"_qs;
        QTest::newRow("no carry with a digit more") << 999.96e9 << 5 << u"999.96B"_qs;
        QTest::newRow("carry into the exponent") << 999.96e12 << 3 << u"1e15"_qs;
        QTest::newRow("carry from units") << 999.7 << 3 << u"1K"_qs;
        QTest::newRow("one digit") << 671e9 << 1 << u"700B"_qs;
        QTest::newRow("zeros cut") << 1.6e12 << 8 << u"1.6T"_qs;
        QTest::newRow("all digits of the counted 405B") << 405853388800.0 << 15 << u"405.8533888B"_qs;
        QTest::newRow("fifteen digits") << 123456789012345.0 << 15 << u"123.456789012345T"_qs;
        QTest::newRow("too few digits asked") << 671e9 << 0 << u"700B"_qs;
        QTest::newRow("too many digits asked") << 1.0 / 3 << 99 << u"0.333333333333333"_qs;
    }

    void compactRoundsHalvesAwayFromZero()
    {
        QFETCH(double, value);
        QFETCH(int, significant);
        QTEST(base::compactNumber(value, QLocale::English, significant), "text");
    }

    void exactShowsEveryDigit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("llama 3.1 405b, counted") << 405853388800.0 << u"405,853,388,800"_qs;
        QTest::newRow("gpt-2 small, counted") << 124439808.0 << u"124,439,808"_qs;
        QTest::newRow("three digits") << 768.0 << u"768"_qs;
        QTest::newRow("four digits") << 1024.0 << u"1,024"_qs;
        QTest::newRow("zero") << 0.0 << u"0"_qs;
        QTest::newRow("negative") << -1234567.0 << u"-1,234,567"_qs;
        QTest::newRow("three digits negative") << -123.0 << u"-123"_qs;
        QTest::newRow("2^53 - 1") << 9007199254740991.0 << u"9,007,199,254,740,991"_qs;
        QTest::newRow("rounded to one") << 1234.6 << u"1,235"_qs;
        QTest::newRow("rounded to nothing") << -0.4 << u"0"_qs;
        QTest::newRow("beyond 64 bits") << 1e20 << u"100,000,000,000,000,000,000"_qs;
        QTest::newRow("nan") << kNan << u"–"_qs;
    }

    void exactShowsEveryDigit()
    {
        QFETCH(double, value);
        QTEST(base::exactNumber(value), "text");
    }

    void factIsTheSharperOne_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("a round figure") << 405e9 << u"405B"_qs << u"4050亿"_qs;
        QTest::newRow("a count") << 405853388800.0 << u"405,853,388,800"_qs << u"405,853,388,800"_qs;
        QTest::newRow("four digits") << 174.6e9 << u"174.6B"_qs << u"1746亿"_qs;
        QTest::newRow("five digits") << 50257.0 << u"50,257"_qs << u"50,257"_qs;
        QTest::newRow("a context") << 2048.0 << u"2.048K"_qs << u"2048"_qs;
        QTest::newRow("not whole") << 1.23456 << u"1.235"_qs << u"1.235"_qs;
    }

    void factIsTheSharperOne()
    {
        QFETCH(double, value);
        QTEST(base::factNumber(value), "english");
        QTEST(base::factNumber(value, QLocale::Chinese), "chinese");
    }

    void ticksAreShort_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("1B") << 1e9 << u"1B"_qs << u"10亿"_qs;
        QTest::newRow("20B") << 20e9 << u"20B"_qs << u"200亿"_qs;
        QTest::newRow("1T") << 1e12 << u"1T"_qs << u"1万亿"_qs;
        QTest::newRow("10^15 keeps its suffix") << 1e15 << u"1000T"_qs << u"1000万亿"_qs;
        QTest::newRow("10^18") << 1e18 << u"10¹⁸"_qs << u"10¹⁸"_qs;
        QTest::newRow("2 · 10^25") << 2e25 << u"2·10²⁵"_qs << u"2·10²⁵"_qs;
        QTest::newRow("a linear tick") << 0.25 << u"0.25"_qs << u"0.25"_qs;
        QTest::newRow("0.1 + 0.2") << 0.1 + 0.2 << u"0.3"_qs << u"0.3"_qs;
        QTest::newRow("zero") << 0.0 << u"0"_qs << u"0"_qs;
    }

    void ticksAreShort()
    {
        QFETCH(double, value);
        QTEST(base::tickNumber(value), "english");
        QTEST(base::tickNumber(value, QLocale::Chinese), "chinese");
    }

    void ratiosHaveTwoDigits_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QString>("text");
        QTest::newRow("405b tokens, official over article: 15.6 / 3.67") << 15.6 / 3.67 << u"4.3"_qs;
        QTest::newRow("gpt-2 small: 137 / 124") << 137.0 / 124.0 << u"1.1"_qs;
        QTest::newRow("a half") << 4.25 << u"4.3"_qs;
        QTest::newRow("ten by carry") << 9.96 << u"10"_qs;
        QTest::newRow("from ten on no point") << 12.4 << u"12"_qs;
        QTest::newRow("large") << 12345.6 << u"12346"_qs;
        QTest::newRow("one") << 1.0 << u"1"_qs;
        QTest::newRow("below one") << 0.5 << u"0.5"_qs;
        QTest::newRow("infinite") << kInfinity << u"–"_qs;
    }

    void ratiosHaveTwoDigits()
    {
        QFETCH(double, ratio);
        QTEST(base::ratioNumber(ratio), "text");
    }

    void plainReadsBack_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("llama 3.1 405b, counted") << 405853388800.0 << u"405853388800"_qs;
        QTest::newRow("a third") << 1.0 / 3 << u"0.3333333333333333"_qs;
        QTest::newRow("10^20") << 1e20 << u"100000000000000000000"_qs;
        QTest::newRow("10^21") << 1e21 << u"1e+21"_qs;
        QTest::newRow("a millionth") << 1e-6 << u"0.000001"_qs;
        QTest::newRow("negative") << -2.5 << u"-2.5"_qs;
        QTest::newRow("2^53 - 1") << 9007199254740991.0 << u"9007199254740991"_qs;
    }

    void plainReadsBack()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(base::plainNumber(value), text);
        QCOMPARE(text.toDouble(), value);
    }
};

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "tst_numberformat.moc"
